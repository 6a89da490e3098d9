"""Publishing is one click away for those who may, not behind “More actions”."""

from django import template
from wagtail.admin.action_menu import PageActionMenu, PublishMenuItem

register = template.Library()


@register.simple_tag
def publish_button(menu: PageActionMenu) -> str:
    """Wagtail's own button, beside the menu from which `only_once` took it."""
    item = PublishMenuItem()
    return str(item.render_html(menu.context)) if item.is_shown(menu.context) else ""
