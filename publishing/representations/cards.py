"""A story as it stands in a list: what the page itself says, and what history adds."""

from typing import Literal

from publishing.representations.blocks.lead import LeadMedia
from publishing.representations.images import Image
from publishing.representations.references import Byline, ContributorRef, SectionRef, TopicRef
from publishing.representations.rights import Access, Rights
from publishing.representations.shape import Direction, Id, Instant, Lang, Path, Shape, Url
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


class ArticleCard(Envelope, CardContent):
    """A story in a list."""

    representation: Literal["card", "full"] = "card"
    """`card`: the short form; `full`: all of it."""
