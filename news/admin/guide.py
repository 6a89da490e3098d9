"""The editor's guide as pages of the admin: the files of `docs/guide/`, as they stand in the project."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from django.conf import settings
from django.http import Http404
from django.urls import URLPattern, path, reverse, reverse_lazy
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from django.views.static import serve
from markdown_it import MarkdownIt
from markdown_it.token import Token
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

FOLDER = Path(settings.BASE_DIR) / "docs/guide"
FIRST = "README"
"""The guide's table of contents: it links to every chapter, in order."""
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")
CHAPTER = re.compile(r"(?P<name>[\w-]+)\.md(?P<place>#.*)?")


@dataclass(frozen=True)
class Chapter:
    title: str
    html: SafeString
    parts: Sequence[tuple[str, str]]
    """Its headings of the second level, as anchor and words."""


def chapter_names() -> list[str]:
    """In the order the table of contents links to them."""
    contents = (FOLDER / f"{FIRST}.md").read_text()
    found = [match["name"] for match in CHAPTER.finditer(contents) if match["name"] != FIRST]
    return list(dict.fromkeys(found))


def title_of(name: str) -> str:
    with (FOLDER / f"{name}.md").open() as lines:
        return next(lines).removeprefix("# ").strip()


def address_of(name: str) -> str:
    return reverse("guide") if name == FIRST else reverse("guide_chapter", args=[name])


def read_chapter(name: str) -> Chapter:
    """A chapter whose links and pictures lead to addresses of the admin."""
    tokens = MARKDOWN.parse((FOLDER / f"{name}.md").read_text())
    parts = []
    for opening, words in pairwise(tokens):
        if opening.type == "heading_open":
            anchor = slugify(words.content)
            opening.attrSet("id", anchor)
            parts += [(anchor, words.content)] if opening.tag == "h2" else []
    for token in _all_of(tokens):
        _lead_into_the_admin(token)
    title, rest = tokens[1].content, tokens[3:]
    html = MARKDOWN.renderer.render(rest, MARKDOWN.options, {})
    return Chapter(title, mark_safe(html), parts)  # noqa: S308 - the project's own words; HTML in them is text


def _all_of(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from _all_of(token.children or ())


def _lead_into_the_admin(token: Token) -> None:
    if token.type == "image":
        picture = str(token.attrGet("src")).removeprefix("pictures/")
        token.attrSet("src", reverse("guide_picture", args=[picture]))
        token.attrSet("loading", "lazy")
    elif token.type == "link_open" and (chapter := CHAPTER.fullmatch(str(token.attrGet("href")))):
        token.attrSet("href", address_of(chapter["name"]) + (chapter["place"] or ""))


class GuideView(WagtailAdminTemplateMixin, TemplateView):
    """A chapter, the list of chapters beside it, and what comes next."""

    template_name = "news/guide.html"
    header_icon = "help"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        names = [FIRST, *chapter_names()]
        name = self.kwargs.get("chapter", FIRST)
        if name not in names:
            raise Http404
        chapter = read_chapter(name)
        self.page_title = chapter.title
        chapters = [(address_of(other), title_of(other), other == name) for other in names]
        following = chapters[names.index(name) + 1 :][:1]
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"chapter": chapter, "chapters": chapters, "following": following}


def addresses() -> list[URLPattern]:
    """Below `/admin/`, where Wagtail asks for a log-in."""
    return [
        path("guide/", GuideView.as_view(), name="guide"),
        path("guide/<slug:chapter>/", GuideView.as_view(), name="guide_chapter"),
        path(
            "guide/pictures/<str:path>",
            serve,
            {"document_root": FOLDER / "pictures"},
            name="guide_picture",
        ),
    ]


def how_to() -> MenuItem:
    return MenuItem(_("How to…"), reverse_lazy("guide"), name="how-to", icon_name="help", order=10)


def about_the_api() -> MenuItem:
    """The API's reference, at the host that answers readers."""
    reference = f"{settings.DATELINE.public_api_origin}/api/v1/docs/"
    return MenuItem(_("The API"), reference, name="api-reference", icon_name="code", order=20)
