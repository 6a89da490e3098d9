"""The contract: what becomes public, as typed, frozen values. JSON Schema, OpenAPI and types come from these."""

from publishing.representations.articles import Article, ArticleContent, Correction
from publishing.representations.blocks.body import BLOCK_TYPES, BodyBlock
from publishing.representations.cards import ArticleCard
from publishing.representations.changes import Change, ChangeList, Tombstone, Upsert
from publishing.representations.contributors import Contributor, ContributorContent
from publishing.representations.fronts import Front, FrontContent
from publishing.representations.images import Image, ImageContent, ImageItem, ImageUse
from publishing.representations.navigation import Navigation, NavigationContent
from publishing.representations.plain import PlainPage, PlainPageContent
from publishing.representations.redirects import Redirect, RedirectContent
from publishing.representations.sections import Section, SectionContent
from publishing.representations.shape import Shape
from publishing.representations.sites import Site, SiteContent
from publishing.representations.topics import Topic, TopicContent

__all__ = [
    "BLOCK_TYPES",
    "Article",
    "ArticleCard",
    "ArticleContent",
    "BodyBlock",
    "Change",
    "ChangeList",
    "Contributor",
    "ContributorContent",
    "Correction",
    "Front",
    "FrontContent",
    "Image",
    "ImageContent",
    "ImageItem",
    "ImageUse",
    "Navigation",
    "NavigationContent",
    "PlainPage",
    "PlainPageContent",
    "Redirect",
    "RedirectContent",
    "Section",
    "SectionContent",
    "Shape",
    "Site",
    "SiteContent",
    "Tombstone",
    "Topic",
    "TopicContent",
    "Upsert",
]
