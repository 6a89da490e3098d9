"""Articles: the card of lists, the full story, and what history adds to both."""

from typing import Any, Literal

from pydantic import Field

from publishing.representations.blocks import BodyBlock, LeadMedia
from publishing.representations.images import Image
from publishing.representations.references import Byline, ContributorRef, SectionRef, TopicRef
from publishing.representations.rights import Access, DigitalSource, Rights
from publishing.representations.shape import Direction, Id, Instant, Lang, Path, Shape, Url
from publishing.representations.sharing import Seo, Social
from publishing.representations.words import RichText

Genre = Literal[
    "news",
    "analysis",
    "opinion",
    "review",
    "interview",
    "feature",
    "obituary",
    "explainer",
    "live",
    "sponsored",
]


class Flags(Shape):
    """Short facts about a story."""

    sensitive: bool
    """Keep advertising and recirculation away."""
    breaking: bool
    """It is happening now."""


class Sponsor(Shape):
    """Who paid."""

    kind: Literal["sponsored", "funded", "partner"]
    """How it was paid for."""
    name: str
    """Who paid."""
    label: str
    """The line to print."""
    url: Url | None
    """Where the sponsor is found."""
    logo: Image | None
    """The sponsor's picture."""


class Live(Shape):
    """State of a live story."""

    state: Literal["running", "ended"]
    """Whether posts still come."""
    last_post_at: Instant | None
    """When the last one came."""


class CardContent(Shape):
    """What a page itself says on a card; history is added by the store."""

    type: Literal["article"] = "article"
    """Always `article`."""
    id: Id
    """Public id; never reused."""
    site: Id
    """The site it stands on."""
    url: Url
    """Absolute address of the public page."""
    path: Path
    """Decoded path of the public page."""
    language: Lang
    """BCP 47."""
    direction: Direction
    """Direction of the language."""
    headline: str
    """schema.org headline."""
    short_headline: str | None
    """For fronts and phones."""
    kicker: str | None
    """The strap above the headline."""
    standfirst: RichText | None
    """One or two sentences below the headline."""
    summary: str
    """What sells the link: own words, else the standfirst, else the first paragraph."""
    genre: Genre
    """What form the story has."""
    genre_label: str
    """The genre in the story's language."""
    urgency: int | None
    """1 to 9, 1 highest (IPTC)."""
    byline: Byline
    """As printed."""
    authors: list[ContributorRef]
    """Who wrote it, in order."""
    section: SectionRef
    """Its section, with the way to it."""
    topics: list[TopicRef]
    """Weightiest first."""
    lead_media: LeadMedia | None
    """The picture above the story."""
    access: Access
    """Who may read it."""
    flags: Flags
    """Short facts."""
    content_warnings: list[str]
    """From IPTC's content warnings."""
    sponsorship: Sponsor | None
    """Who paid, if anybody."""
    live: Live | None
    """State of a live story."""
    alias_of: Id | None
    """The article this one repeats."""
    rights: Rights
    """Rights in the words."""
    word_count: int
    """Words of the body; captions are not counted."""
    reading_time_seconds: int
    """At the paper's reading speed."""


class Envelope(Shape):
    """What history adds: version, state and dates."""

    representation: Literal["card", "full"]
    """Whether this is all of it."""
    version: int
    """Rises by one with each public change."""
    status: Literal["usable"] = "usable"
    """IPTC pubStatus."""
    display_at: Instant
    """The date readers see, in the site's zone."""
    display_precision: Literal["minute", "day"]
    """`day`: print the date only."""
    first_published_at: Instant
    """When it was first public; never changes."""
    last_published_at: Instant
    """When an editor last published it."""
    updated_at: Instant
    """Last change that readers should notice."""
    modified_at: Instant
    """Last change of any kind."""
    corrected_at: Instant | None
    """When it was last corrected."""


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


class ArticleCard(Envelope, CardContent):
    """A story in a list."""

    representation: Literal["card", "full"] = "card"
    """`card`: the short form; `full`: all of it."""


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
