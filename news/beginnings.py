"""A new story begins with its writer's name, and with a paragraph to type in."""

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


def open_a_paragraph(page: Page, **kwargs: Any) -> None:
    """Most stories begin with one. Left empty, it is no part of the story (`BodyBlock`)."""
    if isinstance(page, ArticlePage):
        page.body = page.body.stream_block.to_python([{"type": "paragraph", "value": ""}])
