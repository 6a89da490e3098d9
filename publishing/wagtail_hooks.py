"""What Wagtail does without a signal, heard through its hooks."""

from collections.abc import Sequence

from django.db.models import Model
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.views.bulk_action import BulkAction

from media.models import Picture
from publishing.edits import pictures_changed


@hooks.register("after_bulk_action")
def pictures_added_in_bulk(
    request: HttpRequest, action_type: str, objects: Sequence[Model], action: BulkAction
) -> None:
    """Pictures added to a collection in bulk change in one UPDATE. Runs within the transaction of the action."""
    if action_type == "add_to_collection" and action.model is Picture:
        pictures_changed(Picture.objects.filter(pk__in=[row.pk for row in objects]))
