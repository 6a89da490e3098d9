"""Counters below a field: how long it is against how long it reads well. They warn and never refuse."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

LENGTHS = {
    "title": 65,
    "short_headline": 40,
    "standfirst": 160,
    "seo_title": 60,
    "search_description": 155,
}
"""Characters a reader counts. Headlines as lists and phones show them, the rest as search engines cut it."""


def counted(panel: Panel) -> Panel:
    """The panel of one of these fields with a counter, drawn by `news/static/news/counter.js`."""
    panel.attrs |= {
        "data-controller": "newsroom-counter",
        "data-newsroom-counter-most-value": str(LENGTHS[panel.field_name]),
        "data-newsroom-counter-within-value": _("{count} of about {most} characters"),
        "data-newsroom-counter-beyond-value": _("{count} of about {most} characters: it may be cut"),
    }
    return panel
