"""What Wagtail does without a signal, heard through its hooks."""

from collections.abc import Sequence

from django.db.models import Model
from django.http import HttpRequest
from wagtail import hooks
from wagtail.admin.views.bulk_action import BulkAction

from media.models import Attachment, Picture
from publishing.edits import pictures_changed
from publishing.files import files_changed


@hooks.register("after_bulk_action")
def moved_in_bulk(
    request: HttpRequest, action_type: str, objects: Sequence[Model], action: BulkAction
) -> None:
    """What is added to a collection in bulk changes in one UPDATE. Runs within the transaction of the action."""
    if action_type != "add_to_collection":
        return
    if action.model is Picture:
        pictures_changed(Picture.objects.filter(pk__in=[row.pk for row in objects]))
    elif action.model is Attachment:
        files_changed(Attachment.objects.filter(pk__in=[row.pk for row in objects]))
