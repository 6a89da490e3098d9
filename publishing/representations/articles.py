"""Articles: the full story, and what only it has."""

from typing import Any, Literal

from pydantic import Field

from publishing.representations.blocks.body import BodyBlock
from publishing.representations.cards import ArticleCard, CardContent
from publishing.representations.joins import Join, Pick, joins_of_blocks
from publishing.representations.references import ContributorRef
from publishing.representations.rights import DigitalSource
from publishing.representations.shape import Direction, Id, Instant, Lang, Path, Shape, Url
from publishing.representations.sharing import Seo, Social
from publishing.representations.words import RichText


class Source(Shape):
    """Who produced it first (schema.org sourceOrganization)."""

    organisation: str
    """Its name; the paper's own where none is given."""
    category: Literal["staff", "wires", "freelance", "handout", "stock", "other"]
    """What sort of source."""
    original_id: str | None
    """The story's id there."""
    original_url: Url | None
    """The story's address there."""
    original_published_at: Instant | None
    """When it appeared there."""


class AltId(Shape):
    """The story's id in another system."""

    scheme: str
    """Which system."""
    value: str
    """The id there."""


class Translation(Shape):
    """The same story in another language; joined when read."""

    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    id: Id
    """Its public id."""
    headline: str
    """Its headline."""
    url: Url
    """Its address."""
    path: Path
    """Its path."""


class CorrectionContent(Shape):
    """What an editor says of an error."""

    id: Id
    """Its own id; stays while the correction is edited."""
    kind: Literal["correction", "clarification", "retraction"]
    """What sort."""
    content: RichText
    """The words to print."""
    at: Instant
    """When it was made."""
    block_id: Id | None
    """The block it concerns, while the story has it."""


class Correction(CorrectionContent):
    """What was wrong, and since which version the story says so (schema.org CorrectionComment)."""

    from_version: int
    """First public version that has it."""


class StoryContent(Shape):
    """What only the full story has."""

    schema_url: Url = Field(alias="schema")
    """Where the schema of this shape is."""
    alt_ids: list[AltId]
    """Its ids in other systems."""
    canonical_url: Url
    """Address of the original."""
    contributors: list[ContributorRef]
    """Everybody but the authors."""
    source: Source
    """Where it came from."""
    dateline: str | None
    """Where it was filed."""
    body: list[BodyBlock]
    """The story."""
    editors_note: RichText | None
    """To readers."""
    digital_source: DigitalSource
    """How it was made."""
    social: Social
    """For networks."""
    seo: Seo
    """For search engines."""
    newsletter_headline: str | None
    """For newsletters."""
    push_text: str | None
    """For push messages."""
    keys: list[str]
    """Cache keys of the item and of the lists it stands in."""
    extensions: dict[str, Any]
    """A project's own fields by namespace."""


class ArticleContent(StoryContent, CardContent):
    """All a page itself says. The store adds the envelope; neighbours are joined when read."""

    display_at_set: Instant | None
    """The display date an editor set; null: the first publication."""
    display_precision_set: Literal["minute", "day"]
    """The precision an editor set."""
    corrections: list[CorrectionContent]
    """Newest first."""
    related_picks: list[Id]
    """The stories an editor picked, in order; their cards are joined when this one is read."""

    def joins(self) -> list[Join]:
        """Related stories, and those that links between the paragraphs show."""
        related = Join(at="/related", picks=[Pick(story=id) for id in self.related_picks])
        return [*([related] if related.picks else []), *joins_of_blocks("/body", self.body)]


class Article(StoryContent, ArticleCard):
    """A whole story (schema.org NewsArticle)."""

    representation: Literal["card", "full"] = "full"
    """`full`: all of it."""
    previous_paths: list[Path]
    """Paths it had before; each redirects here."""
    corrections: list[Correction]
    """Newest first."""
    translations: list[Translation]
    """The same story in other languages."""
    related: list[ArticleCard]
    """Chosen by an editor; joined when read."""
