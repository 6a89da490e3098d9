"""What the preview panel asks: whether the site shows this, and where its links to share are."""

from typing import Any

from django import template
from django.conf import settings

from previews.admin import share_links
from previews.serving import FrontendPreview

register = template.Library()


@register.simple_tag
def shown_at_site(instance: Any) -> bool:
    """Whether the panel holds a page of the site, and not one of the admin's own."""
    return settings.DATELINE.frontend_preview and isinstance(instance, FrontendPreview)


@register.simple_tag
def share_links_address(instance: Any) -> str:
    """Empty while there is nothing saved that a link could show."""
    return share_links.address_of(instance) if instance.pk else ""
