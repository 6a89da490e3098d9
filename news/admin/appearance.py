"""How the admin looks: Dateline's colours and its own set of icons."""

from pathlib import Path

from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

ICONS = Path(__file__).resolve().parent.parent / "templates/news/icons"
"""One drawing a file, 16 by 16, in lines of one weight; the file's name is the icon's."""


def own_icons() -> list[str]:
    """Their templates, for Wagtail's sprite."""
    return [f"news/icons/{path.name}" for path in sorted(ICONS.glob("*.svg"))]


def stylesheet() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("news/admin.css"))


def editor_scripts() -> SafeString:
    """What only editing screens need."""
    scripts = ("news/counter.js", "news/words.js", "news/focus.js", "news/press.js", "news/autosave.js")
    return format_html_join("", '<script defer src="{}"></script>', ((static(script),) for script in scripts))
