"""From an opened grant to the draft it shows, with what stands beside it for these eyes."""

from typing import Any

from django.utils import timezone

from api.articles import write
from api.joins import joins_of, put_cards
from api.kinds import find_stories
from api.moment import Moment
from api.neighbours import find_neighbours, join_neighbours
from api.preview.private import with_private_addresses
from api.translations import as_translation, translations_of
from previews.neighbours import visible_drafts
from previews.reading import Opened
from previews.refusals import RevokedGrant
from publishing.drafts import (
    Drafted,
    draft_cards,
    draft_references,
    drafted,
    hidden_sections_below,
    pages_behind,
)
from publishing.kinds import ARTICLE
from publishing.models import PublishedItem


def read_draft(opened: Opened) -> Drafted:
    """The draft, joined like a public item. Raises `Refused` for what has lost its place meanwhile."""
    try:
        draft = drafted(opened.instance, opened.stand_in)
    except LookupError:
        raise RevokedGrant from None
    _join(draft, opened, Moment(now=timezone.now(), epoch="", position=0, oldest=0, changed_at=None))
    return draft


def write_draft(opened: Opened) -> str:
    """The draft as JSON text, with addresses for what is not public. Raises `Refused`."""
    draft = read_draft(opened)
    return with_private_addresses(write(draft.document), draft.shown, opened.grant)


def write_preview(item: str, opened: Opened) -> str:
    """The `Preview` around the JSON of a draft."""
    expires_at = write(opened.expires_at.isoformat(timespec="milliseconds"))
    return f'{{"draft":true,"item":{item},"expires_at":{expires_at}}}'


def _join(draft: Drafted, opened: Opened, moment: Moment) -> None:
    kind, item, document = draft.kind, draft.item, draft.document
    join_neighbours(kind, item, document, find_neighbours(kind, [item], moment))
    if hidden := visible_drafts(opened.user, hidden_sections_below(opened.instance)):
        here = [*document["children"], *draft_references(hidden, draft)]
        document["children"] = sorted(here, key=lambda section: str(section["path"]))
    public = find_stories(kind, [item], moment)
    stories = [*public, *_hidden(item, public, draft, opened.user)]
    put_cards(document, joins_of(item), stories, moment)
    if kind is ARTICLE:
        others = translations_of(item, public)
        document["translations"] = [as_translation(other) for other in others]


def _hidden(item: PublishedItem, public: Any, draft: Drafted, user: Any) -> list[PublishedItem]:
    """Stories an editor picked that are not public, as far as this user may see them."""
    picked = {pick.story for join in joins_of(item) for pick in join.picks}
    picked -= {story.id for story in public}
    pages = visible_drafts(user, pages_behind(picked)) if user is not None and picked else []
    return draft_cards(pages, draft)
