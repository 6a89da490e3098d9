"""What the newsroom adds to Wagtail's admin and to its actions."""

from wagtail import hooks
from wagtail.actions.registry import ActionRegistry

from news.actions import PublishAction
from news.models import NewsPage


@hooks.register("register_actions")
def publish_behind_checks(registry: ActionRegistry) -> None:
    """Wagtail's API v3 publishes through the same action as everything else."""
    registry.register(NewsPage, PublishAction)
