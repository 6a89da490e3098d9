"""From what an editor typed to the JSON of its draft, and to cards of stories that are not public yet."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Page

from media.models import SignedFile
from news.addresses import Homes
from news.models import SectionPage
from publishing.builders.build import Built, represent_draft
from publishing.documents import corrected_at, dumped, joined_when_read, own_values
from publishing.files import file_source
from publishing.identities import ids_of, page_source, source_of
from publishing.kind import Kind
from publishing.kinds import ARTICLE, BY_TYPE
from publishing.models import Identity, PublishedItem
from publishing.representations import ArticleContent, Correction
from publishing.representations.drafts import DRAFTS, ArticleCardDraft
from publishing.representations.references import SectionCrumb
from publishing.vocabulary import ItemType, State

INSTANTS = ("first_published_at", "last_published_at", "updated_at", "modified_at")


@dataclass
class Shown:
    """Pictures and files of a draft and of those beside it: whether they are public is still to be asked."""

    pictures: dict[str, UUID] = field(default_factory=dict)
    """Public ids by source."""
    files: dict[str, list[SignedFile]] = field(default_factory=dict)
    """By source; text tracks under that of their recording."""

    def note(self, built: Built) -> None:
        around = built.around
        if around is None:
            return
        self.pictures |= {source_of(p): around.id_of(source_of(p)) for p in around.pictures.values()}
        self.files |= {file_source(r): [r, *r.tracks.all()] for r in around.recordings.values()}
        self.files |= {file_source(document): [document] for document in around.documents.values()}


@dataclass(frozen=True)
class Drafted:
    """A draft and its row, which was never saved: what is joined to public items is joined to it in the same way."""

    kind: Kind
    document: dict[str, Any]
    item: PublishedItem
    homes: Homes
    site: UUID
    """That of its site; of the default one for what stands on none."""
    shown: Shown


def drafted(instance: Model, stand_in: UUID | None = None) -> Drafted:
    """The draft of a page, contributor or topic. Raises LookupError for what stands on no site."""
    homes = Homes()
    built = represent_draft(instance, homes)
    kind = BY_TYPE[built.content.type]
    before = PublishedItem.objects.filter(source=source_of(instance)).first() if instance.pk else None
    values = joined_when_read(kind) | own_values(kind.content, built.content) | _history(built, before)
    document = json.loads(dumped(DRAFTS[kind.type], values | {"representation": "full"}, draft=True))
    if stand_in is not None:
        document["keys"] = [key.replace(document["id"], str(stand_in)) for key in document["keys"]]
        document["id"] = str(stand_in)
    shown = Shown()
    shown.note(built)
    return Drafted(kind, document, _row(built, document), homes, _site_of(built, homes), shown)


def _site_of(built: Built, homes: Homes) -> UUID:
    if built.site:
        return built.site
    if homes.default is None:
        raise LookupError("There is no site.")
    source = source_of(homes.default.site)
    return ids_of([(source, ItemType.SITE)])[source]


def pages_behind(ids: Iterable[UUID]) -> set[int]:
    """The pages with these public ids, whatever became of them."""
    sources = Identity.objects.filter(pk__in=list(ids), source__startswith="page:")
    return {int(source.partition(":")[2]) for source in sources.values_list("source", flat=True)}


def draft_cards(pages: Iterable[Page], beside: Drafted) -> list[PublishedItem]:
    """Rows, never to be saved, with the cards of stories as they are drafted."""
    found = []
    for page in pages:
        built = represent_draft(page, beside.homes)
        beside.shown.note(built)
        values = own_values(ARTICLE.content, built.content) | _history(built, None)
        card = json.loads(dumped(ArticleCardDraft, values | {"representation": "card"}, draft=True))
        row = _row(built, card)
        row.card = json.dumps(card, ensure_ascii=False)
        found.append(row)
    return found


def hidden_sections_below(instance: Model) -> set[int]:
    """Sections right below a section that are not public."""
    if not isinstance(instance, SectionPage) or not instance.pk:
        return set()
    below = SectionPage.objects.filter(path__startswith=instance.path, depth=instance.depth + 1)
    pks = {page_source(pk): pk for pk in below.values_list("pk", flat=True)}
    public = PublishedItem.objects.filter(source__in=pks, state=State.USABLE)
    return set(pks.values()) - {pks[source] for source in public.values_list("source", flat=True)}


def draft_references(pages: Iterable[Page], beside: Drafted) -> list[dict[str, Any]]:
    """Sections as they are drafted, as others name them."""
    drafts = (represent_draft(page, beside.homes).content.as_json() for page in pages)
    return [{name: draft[name] for name in SectionCrumb.model_fields} for draft in drafts]


def _history(built: Built, before: PublishedItem | None) -> dict[str, Any]:
    """What the store knows of it; null where it was never public."""
    content = built.content
    known: dict[str, Any] = dict.fromkeys(("version", "display_at", "corrected_at"))
    known |= dict.fromkeys(INSTANTS) | {"display_precision": "minute", "previous_paths": []}
    if before is not None:
        instants = {name: getattr(before, name).astimezone(built.zone) for name in INSTANTS}
        known |= instants | {"version": before.version, "display_at": instants["first_published_at"]}
        known["previous_paths"] = json.loads(before.document or "{}").get("previous_paths", [])
    if isinstance(content, ArticleContent):
        first = before.corrected_in if before else {}
        known["corrections"] = [
            Correction.made(
                own_values(type(made), made) | {"from_version": first.get(str(made.id))}, whole=False
            )
            for made in content.corrections
        ]
        if content.display_at_set:
            known["display_at"] = content.display_at_set
            known["display_precision"] = content.display_precision_set
        corrected = corrected_at(content)
        known["corrected_at"] = corrected.astimezone(built.zone) if corrected else None
    return known


def _row(built: Built, document: dict[str, Any]) -> PublishedItem:
    now = timezone.now()
    joins = BY_TYPE[built.content.type].joins(built.content)
    return PublishedItem(
        id=UUID(document["id"]),
        type=built.content.type,
        state=State.WITHHELD,
        site=built.site,
        language=document.get("language") or "",
        joins=[join.as_json() for join in joins],
        translation_key=built.translation_key,
        is_alias=built.is_alias,
        display_at=now,
        first_published_at=now,
        modified_at=now,
    )
