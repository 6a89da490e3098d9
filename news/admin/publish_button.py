"""The button that publishes stands beside the menu of actions: `news/templatetags/publish_button.py`."""

from typing import Any

from django.http import HttpRequest
from wagtail.admin.action_menu import ActionMenuItem, PublishMenuItem


def only_once(items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]) -> None:
    """Not in the menu as well."""
    items[:] = [item for item in items if not isinstance(item, PublishMenuItem)]
