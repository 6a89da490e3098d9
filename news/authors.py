"""A new story begins with its writer's name."""

from typing import Any

from wagtail.models import Page

from news.models import ArticleContributor, ArticlePage, Contributor


def propose_author(page: Page, parent: Page, **kwargs: Any) -> None:
    """Credit the contributor that belongs to the user's log-in, best in the language of the story."""
    if not isinstance(page, ArticlePage) or page.owner_id is None:
        return
    own = list(Contributor.objects.filter(user=page.owner_id).order_by("pk"))
    own.sort(key=lambda contributor: contributor.locale_id != parent.locale_id)
    page.credits.add(*(ArticleContributor(contributor=contributor) for contributor in own[:1]))
