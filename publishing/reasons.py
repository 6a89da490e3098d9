"""Why an entry is written: from the difference between two documents, and from what made us look."""

from typing import Any

from publishing.models import LogEntry
from publishing.representations.blocks.body import told
from publishing.representations.blocks.recordings import files_in
from publishing.representations.images import images_in
from publishing.vocabulary import ItemType, Reason, Trigger

RIGHTS_CAUSES = frozenset({Reason.WITHHOLD, Reason.KILL, Reason.EXPIRE, Reason.RESTORE, Reason.RIGHTS_CHANGE})
Document = dict[str, Any]


def reason_for_change(
    old: Document, new: Document, trigger: Trigger, cause: LogEntry | None, asked: Reason | None
) -> Reason:
    """The reason for a public item that stays public and differs."""
    if trigger == Trigger.PUBLICATION and asked:
        return asked
    if trigger == Trigger.REBUILD:
        return Reason.REBUILD
    # A page saved by a route that publishes after the commit is looked at as an edit without a cause.
    own = trigger == Trigger.PUBLICATION or (trigger == Trigger.EDIT and cause is None)
    if own and _corrections(new) - _corrections(old):
        return Reason.CORRECTION
    if new.get("type") == ItemType.REDIRECT:  # its path is all that it says
        return Reason.UPDATE if own else Reason.METADATA
    if old.get("path") != new.get("path"):
        return Reason.URL_CHANGE
    if own and _words(old) != _words(new):
        return Reason.UPDATE
    if cause and cause.item_type == ItemType.IMAGE and cause.reason in RIGHTS_CAUSES:
        return Reason.RIGHTS_CHANGE
    return Reason.RIGHTS_CHANGE if _rights(old) != _rights(new) else Reason.METADATA


def _corrections(document: Document) -> set[str]:
    return {correction["id"] for correction in document.get("corrections", [])}


def _words(document: Document) -> Any:
    standfirst = document.get("standfirst") or {}
    # Captions are not counted, as in `word_count`: a picture that comes or goes changes no words.
    blocks = [(block["type"], words) for block in document.get("body", []) if (words := told(block))]
    return document.get("headline"), standfirst.get("text"), blocks


def _rights(document: Document) -> Any:
    own = document.get("image") or {}
    access = {
        name: value for name, value in (document.get("access") or {}).items() if name != "teaser_blocks"
    }
    shown = [document.get("lead_media"), document.get("body")]
    pictures = {image["id"]: image["rights"] for image in images_in(shown)}
    return document.get("rights"), access, own.get("rights"), pictures, set(files_in(shown))


def face(type: str, document: Document) -> Any:
    """What others print of an item: when this stays, nobody else need be looked at."""
    if type == ItemType.ARTICLE:
        return document.get("path"), document.get("url"), document.get("headline")
    if type in {ItemType.IMAGE, ItemType.REDIRECT}:
        return document
    if type == ItemType.SITE:
        publisher = (document.get("publisher") or {}).get("name")
        return [publisher, *(document.get(name) for name in ("url", "time_zone", "languages"))]
    portrait = (document.get("portrait") or {}).get("image")
    named = ("name", "title", "path", "url", "kind", "code")
    return [document.get(name) for name in named], portrait
