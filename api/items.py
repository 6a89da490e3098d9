"""Which items are public, and what is said of those that are not."""

from uuid import UUID

from django.db.models import Q, QuerySet

from api.moment import Moment
from api.problems import gone, not_found
from publishing.models import PublishedItem
from publishing.vocabulary import State


def public_items(moment: Moment) -> QuerySet[PublishedItem]:
    """All that is public now. An item past its end is not, even before the store has noticed."""
    alive = Q(visible_until=None) | Q(visible_until__gt=moment.now)
    return PublishedItem.objects.filter(alive, state=State.USABLE)


def find_item(type: str, id: UUID, moment: Moment) -> PublishedItem:
    """The public item. One statement, whether it is public, hidden or never existed."""
    return publicly(PublishedItem.objects.defer("card").filter(type=type, pk=id).first(), moment)


def is_public(item: PublishedItem, moment: Moment) -> bool:
    """Whether an item is public now."""
    ends = item.visible_until
    return item.state == State.USABLE and (ends is None or ends > moment.now)


def publicly(item: PublishedItem | None, moment: Moment) -> PublishedItem:
    """The item, if it is public. Raises `not-found`, or `gone` for what was taken down for good."""
    if item is None or item.state == State.WITHHELD:
        raise not_found()
    if item.state == State.CANCELED:
        raise gone(item.id, item.modified_at)
    if item.visible_until is not None and item.visible_until <= moment.now:
        raise gone(item.id, item.visible_until)
    return item
