"""The kinds of items, an entry each. Whatever else must know of a kind derives it from here, the API included."""

from functools import partial

from django.db.models import Model
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from media.models import Picture
from media.visibility import is_private
from news.models import ArticlePage, Contributor, FrontPage, Navigation, PlainPage, SectionPage, Topic
from publishing.builders.articles import build_article
from publishing.builders.fronts import build_front
from publishing.builders.labels import (
    article_labels,
    front_labels,
    language_labels,
    section_labels,
    site_labels,
)
from publishing.builders.navigation import build_navigation
from publishing.builders.people import build_contributor, build_topic
from publishing.builders.pictures import build_picture
from publishing.builders.plain import build_plain_page
from publishing.builders.redirects import build_redirect, nowhere
from publishing.builders.sections import build_section
from publishing.builders.sites import build_site
from publishing.kind import Kind, ModelClass, Neighbours, Offer, Showing
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
from publishing.vocabulary import ItemType


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
