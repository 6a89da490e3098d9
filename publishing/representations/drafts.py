"""Drafts: what an editor sees before anything is public. Every field is there, null where nothing is yet."""

from typing import TYPE_CHECKING, Annotated, Any, Literal, get_origin

from pydantic import Field, create_model
from pydantic.fields import FieldInfo

from publishing.representations.articles import Article, Correction
from publishing.representations.cards import ArticleCard
from publishing.representations.contributors import Contributor
from publishing.representations.fronts import Container, Front, FrontCard
from publishing.representations.plain import PlainPage
from publishing.representations.sections import Section
from publishing.representations.shape import Id, Instant, Lang, Path, Shape, Url
from publishing.representations.topics import Topic

ALWAYS_THERE = frozenset(
    "type id representation site language direction url path schema_url access flags rights source social seo"
    " digital_source word_count reading_time_seconds extensions".split()
)
"""What even a story without a word in it has. So have lists: they are empty."""


def list_of(shape: Any) -> Any:
    return list[shape]


def draft_of(shape: type[Shape], named: str, described: str, **fields: Any) -> Any:
    """The shape with null allowed in most fields; `fields` are those that hold drafts themselves."""
    found: dict[str, Any] = {}
    for name, field in shape.model_fields.items():
        if name == "status":
            continue  # it has none yet
        annotation: Any = fields.get(name, field.annotation)
        if name in ALWAYS_THERE or get_origin(annotation) is list:
            found[name] = (annotation, field)
        else:
            words = Field(description=field.description, alias=field.alias)
            found[name] = (_whole(annotation, field) | None, words)
    return create_model(named, __base__=Shape, __doc__=described, **found)


def _whole(annotation: Any, field: FieldInfo) -> Any:
    """The type of a field with what was said about it, as of how an instant is printed."""
    said = [*field.metadata, Field(json_schema_extra=field.json_schema_extra)]
    return Annotated[annotation, *said]


CorrectionDraft = draft_of(
    Correction, "CorrectionDraft", "A correction; `from_version` is null until it is published."
)
ArticleCardDraft = draft_of(
    ArticleCard, "ArticleCardDraft", "A card of a story that may not be public yet; null where nothing is."
)
FrontCardDraft = draft_of(
    FrontCard, "FrontCardDraft", "A story on a front that may not be public yet; null where nothing is."
)
ContainerDraft = draft_of(
    Container, "ContainerDraft", "A stretch of a front that is being made.", items=list_of(FrontCardDraft)
)
ArticleDraft = draft_of(
    Article,
    "ArticleDraft",
    "A story as it is being written. What a block still lacks is null in it, too.",
    corrections=list_of(CorrectionDraft),
    related=list_of(ArticleCardDraft),
)
PageDraft = draft_of(PlainPage, "PageDraft", "A plain page as it is being written.")
SectionDraft = draft_of(Section, "SectionDraft", "A section as it is being made.")
FrontDraft = draft_of(Front, "FrontDraft", "A front as it is being made.", containers=list_of(ContainerDraft))
ContributorDraft = draft_of(Contributor, "ContributorDraft", "A contributor as they are being described.")
TopicDraft = draft_of(Topic, "TopicDraft", "A topic as it is being described.")

DRAFTS: dict[str, Any] = {
    draft.model_fields["type"].default: draft
    for draft in (ArticleDraft, PageDraft, SectionDraft, FrontDraft, ContributorDraft, TopicDraft)
}
"""By the type of the item."""

if TYPE_CHECKING:
    Draft = Shape
else:
    Draft = Annotated[
        ArticleDraft | PageDraft | SectionDraft | FrontDraft | ContributorDraft | TopicDraft,
        Field(discriminator="type"),
    ]


class Preview(Shape):
    """A draft, as one editor may see it or as it was shared."""

    draft: Literal[True]
    """Always true: nothing of this may be kept or shown to others."""
    item: Draft
    """What is previewed."""
    expires_at: Instant
    """When the grant ends, unless the editor goes on typing."""


class PreviewedItem(Shape):
    """What a grant opens."""

    type: Literal["article", "page", "section", "front", "contributor", "topic"]
    """Its kind."""
    id: Id
    """Its public id; a stand-in while it was never saved."""
    path: Path | None
    """Where it would stand."""


class PreviewExchange(Shape):
    """A grant for a code."""

    grant: str
    """The secret to send in `Preview-Grant`. Keep it in memory only."""
    expires_at: Instant
    """When it ends, unless the editor goes on typing."""
    purpose: Literal["edit", "share"]
    """`edit`: one editor's own preview; `share`: a shared link to the saved draft."""
    item: PreviewedItem
    """What it opens."""
    site: Id
    """The site it stands on."""
    language: Lang
    """Its language."""
    editor_origin: Url
    """Origin of the admin: for `frame-ancestors` and for messages."""
