"""The one publish action: every route that publishes a page runs the registered checks first."""

from typing import Any

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction

from news.registry import require_publishable


class PublishAction(PublishPageRevisionAction):
    """Wagtail's action, in one transaction and behind the registered checks.

    Raises `CannotPublish`; nothing has changed then.
    """

    def execute(self, skip_permission_checks: bool = False) -> Any:
        self.check(skip_permission_checks=skip_permission_checks)
        require_publishable(self.object)
        with transaction.atomic():
            return super().execute(skip_permission_checks=True)
