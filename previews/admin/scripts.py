"""The scripts and the style of the preview panel."""

from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

SCRIPTS = ("previews/preview.js", "previews/places.js", "previews/share-links.js")


def editor_scripts() -> SafeString:
    return format_html_join("", '<script defer src="{}"></script>', ((static(script),) for script in SCRIPTS))


def editor_style() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("previews/preview.css"))
