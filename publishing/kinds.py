"""The kinds of items, an entry each. Whatever else must know of a kind derives it from here, the API included."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Any

from django.db.models import Model
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from media.models import Picture
from media.visibility import is_private
from news.addresses import Homes
from news.models import ArticlePage, Contributor, FrontPage, Navigation, PlainPage, SectionPage, Topic
from publishing.builders.articles import build_article
from publishing.builders.fronts import build_front
from publishing.builders.labels import (
    Labels,
    article_labels,
    front_labels,
    language_labels,
    no_labels,
    section_labels,
    site_labels,
)
from publishing.builders.made import Made
from publishing.builders.navigation import build_navigation
from publishing.builders.people import build_contributor, build_topic
from publishing.builders.pictures import build_picture
from publishing.builders.plain import build_plain_page
from publishing.builders.redirects import build_redirect, nowhere
from publishing.builders.sections import build_section
from publishing.builders.sites import build_site
from publishing.representations import (
    Article,
    ArticleCard,
    ArticleContent,
    ContributorContent,
    Front,
    FrontContent,
    ImageContent,
    ImageItem,
    NavigationContent,
    PlainPageContent,
    RedirectContent,
    Section,
    SectionContent,
    Shape,
    SiteContent,
    TopicContent,
)
from publishing.representations import (
    Contributor as ContributorShape,
)
from publishing.representations import (
    Navigation as NavigationShape,
)
from publishing.representations import (
    PlainPage as PlainPageShape,
)
from publishing.representations import (
    Redirect as RedirectShape,
)
from publishing.representations import (
    Site as SiteShape,
)
from publishing.representations import (
    Topic as TopicShape,
)
from publishing.representations.content import Content
from publishing.representations.joins import Join
from publishing.representations.words import TO_A_PAGE
from publishing.vocabulary import ItemType

ModelClass = type[Model]
ShapeClass = type[Shape]


class Showing(Enum):
    """When something of a kind is public, unless its own rule hides it."""

    AS_A_PAGE = "while the predicate of pages says so"
    WHILE_SHOWN = "while a public item shows it"
    ALWAYS = "as long as it exists"


@dataclass(frozen=True, kw_only=True)
class Neighbours:
    """A field in which other items stand that are joined when it is read: those labelled with this item's id.

    They bear the key of this kind's list, so that answers with this item are purged when they come or go.
    """

    field: str
    type: ItemType
    label: str
    many: bool = True
    """Many: their references, by path. Else the id of the one, or null."""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """Addresses of its own: `/{plural}/` and `/{plural}/{id}/`, with the words that document them."""

    plural: str
    many: str
    many_described: str
    one: str
    one_described: str
    order: str = "path"
    """By `path`, or `-modified`: newest change first."""
    by_language: bool = True
    most: int = 100
    """Items a page of the list, at most."""


@dataclass(frozen=True, kw_only=True)
class Kind:
    """A kind of item: from which row its content is built, and which shape history makes of it."""

    type: ItemType
    model: ModelClass
    content: ShapeClass
    public: ShapeClass
    build: Callable[[Any, Homes], Made[Content]]
    build_draft: Callable[[Any, Homes], Made[Content]] | None = None
    """The same for what is typed, as far as it goes; None: as `build`."""
    showing: Showing
    labels: Callable[[Any, Any], Labels] = no_labels
    """What it can be listed by, from its content and its row."""
    at_page_above: bool = False
    """It answers at the path of the page above it and holds none: whoever asks for that path gets it first."""
    card: ShapeClass | None = None
    """Its short form in lists, where it has one."""
    joined: tuple[str, ...] = ()
    """Lists that stand empty in the store and are filled when it is read."""
    joins: Callable[[Any], list[Join]] = lambda content: []
    """Where cards of other stories belong, from its content."""
    neighbours: tuple[Neighbours, ...] = ()
    rule: Callable[[Any], str] = lambda row: ""
    """Why a row is hidden though it is shown; empty: it is not."""
    kept_while_shown: bool = False
    """Nobody may delete it while a public page shows it."""
    offer: Offer | None = None
    """None: it has addresses of another form."""

    @property
    def has_named_translations(self) -> bool:
        """Whether it names itself in other languages; articles, which have cards, do it by these."""
        return self.card is None and "translations" in self.joined

    @property
    def is_page(self) -> bool:
        return self.showing == Showing.AS_A_PAGE

    @property
    def name(self) -> str:
        """How `source` names rows of it: `contributor` in `contributor:3`; all pages are `page`."""
        return "page" if self.is_page else str(self.model._meta.model_name)

    @property
    def has_address(self) -> bool:
        """Whether a frontend has a page for it, so that `resolve` finds it by its path."""
        return self.type.value in TO_A_PAGE


def _private(picture: Picture) -> str:
    return "It is in a private collection." if is_private(picture) else ""


ARTICLE = Kind(
    type=ItemType.ARTICLE,
    model=ArticlePage,
    content=ArticleContent,
    public=Article,
    build=build_article,
    build_draft=partial(build_article, draft=True),
    showing=Showing.AS_A_PAGE,
    labels=article_labels,
    card=ArticleCard,
    joined=("translations", "related"),
    joins=ArticleContent.joins,
)
KINDS: tuple[Kind, ...] = (
    ARTICLE,
    Kind(
        type=ItemType.SECTION,
        model=SectionPage,
        content=SectionContent,
        public=Section,
        build=build_section,
        showing=Showing.AS_A_PAGE,
        labels=section_labels,
        joined=("translations",),
        neighbours=(
            Neighbours(field="children", type=ItemType.SECTION, label="parent"),
            Neighbours(field="front", type=ItemType.FRONT, label="front_of", many=False),
        ),
        offer=Offer(
            plural="sections",
            many="Sections",
            many_described="The public sections of a site, by path, with those right below each.",
            one="A section",
            one_described="One section.",
        ),
    ),
    Kind(
        type=ItemType.FRONT,
        model=FrontPage,
        content=FrontContent,
        public=Front,
        build=build_front,
        showing=Showing.AS_A_PAGE,
        at_page_above=True,
        labels=front_labels,
        joined=("translations",),
        joins=FrontContent.joins,
        offer=Offer(
            plural="fronts",
            many="Fronts",
            many_described="The public fronts of a site, by the path of the page each is the front of.",
            one="A front",
            one_described="One front, with the cards of its stories: picked ones, and those that come by themselves.",
            most=20,
        ),
    ),
    Kind(
        type=ItemType.PAGE,
        model=PlainPage,
        content=PlainPageContent,
        public=PlainPageShape,
        build=build_plain_page,
        build_draft=partial(build_plain_page, draft=True),
        showing=Showing.AS_A_PAGE,
        labels=language_labels,
        joined=("translations",),
        joins=PlainPageContent.joins,
        offer=Offer(
            plural="pages",
            many="Plain pages",
            many_described="Imprint, about, privacy: what stands outside the news, by path.",
            one="A plain page",
            one_described="One plain page, whole.",
        ),
    ),
    Kind(
        type=ItemType.CONTRIBUTOR,
        model=Contributor,
        content=ContributorContent,
        public=ContributorShape,
        build=build_contributor,
        showing=Showing.WHILE_SHOWN,
        labels=language_labels,
        joined=("translations",),
        kept_while_shown=True,
        offer=Offer(
            plural="contributors",
            many="Contributors",
            many_described="Those whom public stories credit, by path.",
            one="A contributor",
            one_described="One contributor; public only while a public item shows them.",
        ),
    ),
    Kind(
        type=ItemType.TOPIC,
        model=Topic,
        content=TopicContent,
        public=TopicShape,
        build=build_topic,
        showing=Showing.WHILE_SHOWN,
        labels=language_labels,
        joined=("translations",),
        kept_while_shown=True,
        offer=Offer(
            plural="topics",
            many="Topics",
            many_described="What public stories are about, by path.",
            one="A topic",
            one_described="One topic; public only while a public item shows it.",
        ),
    ),
    Kind(
        type=ItemType.IMAGE,
        model=Picture,
        content=ImageContent,
        public=ImageItem,
        build=build_picture,
        showing=Showing.WHILE_SHOWN,
        rule=_private,
        offer=Offer(
            plural="images",
            many="Pictures",
            many_described="Pictures that public items show, newest change first.",
            one="A picture",
            one_described="One picture in its named shapes.",
            order="-modified",
            by_language=False,
        ),
    ),
    Kind(
        type=ItemType.NAVIGATION,
        model=Navigation,
        content=NavigationContent,
        public=NavigationShape,
        build=build_navigation,
        showing=Showing.ALWAYS,
        labels=language_labels,
    ),
    Kind(
        type=ItemType.REDIRECT,
        model=Redirect,
        content=RedirectContent,
        public=RedirectShape,
        build=build_redirect,
        showing=Showing.ALWAYS,
        rule=nowhere,
    ),
    Kind(
        type=ItemType.SITE,
        model=Site,
        content=SiteContent,
        public=SiteShape,
        build=build_site,
        showing=Showing.ALWAYS,
        labels=site_labels,
    ),
)
BY_TYPE: dict[str, Kind] = {kind.type.value: kind for kind in KINDS}
ROWS: dict[str, Kind] = {kind.name: kind for kind in KINDS if not kind.is_page}
"""Kinds of what is no page, by the name that `source` gives them."""
PAGES: dict[ModelClass, Kind] = {kind.model: kind for kind in KINDS if kind.is_page}


def kind_of(source: str) -> Kind | None:
    """The kind of a source; None for a page that is no item, as the tree's root, and for one that is gone.

    One statement for a page.
    """
    name, _, pk = source.partition(":")
    if name != "page":
        return ROWS[name]
    page = Page.objects.filter(pk=pk).select_related("content_type").first()
    return PAGES.get(page.specific_class) if page else None


def kind_of_row(row: Model) -> Kind | None:
    """The kind of a row that is no page; None for one that is no item."""
    kind = ROWS.get(str(row._meta.model_name))
    return kind if kind and isinstance(row, kind.model) else None
