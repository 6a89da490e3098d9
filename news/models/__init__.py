"""Pages, snippets and settings that editors work with."""

from news.models.article_lists import (
    ArticleAltId,
    ArticleContributor,
    ArticleCorrection,
    ArticleRelated,
    ArticleTopic,
)
from news.models.articles import ArticlePage
from news.models.contributors import Contributor
from news.models.fronts import FrontPage
from news.models.navigation import Navigation
from news.models.pages import HomePage, NewsPage
from news.models.plain import PlainPage
from news.models.sections import SectionPage
from news.models.settings import NewsroomSettings
from news.models.topics import Topic

__all__ = [
    "ArticleAltId",
    "ArticleContributor",
    "ArticleCorrection",
    "ArticlePage",
    "ArticleRelated",
    "ArticleTopic",
    "Contributor",
    "FrontPage",
    "HomePage",
    "Navigation",
    "NewsPage",
    "NewsroomSettings",
    "PlainPage",
    "SectionPage",
    "Topic",
]
