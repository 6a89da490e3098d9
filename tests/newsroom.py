"""The smallest legal things of a newsroom, for tests that start from what editors do."""

from io import BytesIO
from itertools import count
from typing import Any
from uuid import uuid4

from django.core.files.base import ContentFile
from PIL import Image
from wagtail.models import Locale, Page, Site

from media.models import Attachment, Picture, Recording, TextTrack
from news.models import (
    ArticleContributor,
    ArticleCorrection,
    ArticlePage,
    ArticleTopic,
    Contributor,
    FrontPage,
    HomePage,
    NewsroomSettings,
    PlainPage,
    SectionPage,
    Topic,
)
from publishing.models import LogEntry, LogHead
from publishing.queue import drain
from publishing.sequencer import number
from tests.media.recorded import VTT, wav, webm

_numbers = count(1)


def make_site(*, hostname: str = "paper.test", zone: str = "UTC") -> Site:
    """A home page in English, and the default Site row for it, in place of Wagtail's own."""
    locale, _ = Locale.objects.get_or_create(language_code="en")
    root = Page.objects.filter(depth=1).first() or Page.add_root(title="Root", slug="root", locale=locale)
    LogHead.objects.get_or_create(id=1, defaults={"epoch": "test"})
    Site.objects.all().delete()
    for page in Page.objects.filter(depth=2):
        page.specific.delete()
    home = Page.objects.get(pk=root.pk).add_child(instance=HomePage(title="Home", slug="home", locale=locale))
    site = Site.objects.create(
        hostname=hostname, port=443, root_page=home, is_default_site=True, site_name="The Paper"
    )
    NewsroomSettings.objects.create(site=site, time_zone=zone)
    return site


def make_home_in(language: str, home: Page) -> HomePage:
    locale, _ = Locale.objects.get_or_create(language_code=language)
    root = Page.objects.get(depth=1)
    return root.add_child(
        instance=HomePage(
            title=f"Home {language}",
            slug=f"home-{language}",
            locale=locale,
            translation_key=home.translation_key,
        )
    )


def make_section(parent: Page, title: str = "News", *, publish: bool = True, **fields: Any) -> SectionPage:
    fields.setdefault("slug", title.lower().replace(" ", "-"))
    parent = Page.objects.get(pk=parent.pk)
    section = parent.add_child(instance=SectionPage(title=title, live=False, locale=parent.locale, **fields))
    revision = section.save_revision()
    if publish:
        revision.publish()
    return SectionPage.objects.get(pk=section.pk)


def make_front(parent: Page, *containers: dict[str, Any], title: str = "Front", **fields: Any) -> FrontPage:
    """A draft; containers as by `container`."""
    front = FrontPage(title=title, live=False, locale=parent.locale, **fields)
    front.containers = FrontPage._meta.get_field("containers").to_python(list(containers))
    Page.objects.get(pk=parent.pk).add_child(instance=front)
    front.save_revision()
    return front


def container(*picks: Page, kind: str = "list", number: int = 0, **values: Any) -> dict[str, Any]:
    fill = {"number": number, "section": None, "topic": None, "genre": ""} | values.pop("fill", {})
    stories = [{"type": "item", "id": str(uuid4()), "value": {"story": pick.pk}} for pick in picks]
    value = {"title": "", "link": None, "picks": stories, "fill": fill} | values
    return {"type": kind, "value": value, "id": str(uuid4())}


def make_page(parent: Page, title: str = "Imprint", **fields: Any) -> PlainPage:
    """A draft of a plain page with a paragraph."""
    fields.setdefault("slug", title.lower())
    body = fields.pop("body", [paragraph()])
    page = PlainPage(title=title, live=False, locale=parent.locale, **fields)
    page.body = PlainPage._meta.get_field("body").to_python(body)
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    page.save_revision()
    return page


def make_contributor(name: str = "Maria Vella", **fields: Any) -> Contributor:
    fields.setdefault("locale", Locale.objects.get(language_code="en"))
    return Contributor.objects.create(name=name, **fields)


def make_topic(name: str = "Harbour", **fields: Any) -> Topic:
    fields.setdefault("locale", Locale.objects.get(language_code="en"))
    return Topic.objects.create(name=name, **fields)


def make_picture(title: str = "Ferry", *, size: tuple[int, int] = (64, 48), **fields: Any) -> Picture:
    data = BytesIO()
    shade = next(_numbers) % 200
    Image.new("RGB", size, (shade, 90, 140)).save(data, "JPEG")
    defaults = {
        "caption": f"Caption of {title}",
        "credit": f"Credit of {title}",
        "description": f"Alt of {title}",
    }
    return Picture.objects.create(
        title=title, file=ContentFile(data.getvalue(), f"{title}.jpg"), **defaults | fields
    )


def make_recording(title: str = "Foghorn", *, type: str = "audio", **fields: Any) -> Recording:
    content = {"audio": wav(), "video": webm()}[type]
    return Recording.objects.create(title=title, type=type, file=ContentFile(content, "recording"), **fields)


def make_track(recording: Recording, **fields: Any) -> TextTrack:
    file = ContentFile(VTT, "words.vtt")
    return TextTrack.objects.create(recording=recording, file=file, **{"language": "en"} | fields)


def make_document(title: str = "Minutes", **fields: Any) -> Attachment:
    return Attachment.objects.create(
        title=title, file=ContentFile(b"%PDF-1.7 words", "minutes.pdf"), **fields
    )


def paragraph(html: str = "The board voted on Tuesday.") -> dict[str, Any]:
    return {"type": "paragraph", "value": f"<p>{html}</p>", "id": str(uuid4())}


def image_block(picture: Picture | None, **words: Any) -> dict[str, Any]:
    value = {
        "image": picture.pk if picture else None,
        "caption": "",
        "credit": "",
        "alt": "",
        "display": "inline",
    }
    return {"type": "image", "value": value | {"decorative": False} | words, "id": str(uuid4())}


def make_article(
    section: Page,
    title: str | None = None,
    *,
    authors: list[Contributor] | None = None,
    topics: list[Topic] | None = None,
    body: list[dict[str, Any]] | None = None,
    lead: list[dict[str, Any]] | None = None,
    **fields: Any,
) -> ArticlePage:
    """A draft with a headline, an author and a paragraph."""
    title = title or f"Story number {next(_numbers)}"
    fields.setdefault("slug", f"story-{next(_numbers)}")
    article = ArticlePage(title=title, live=False, locale=section.locale, **fields)
    article.body = ArticlePage._meta.get_field("body").to_python(body if body is not None else [paragraph()])
    article.lead_media = ArticlePage._meta.get_field("lead_media").to_python(lead or [])
    if authors is None:
        authors = [Contributor.objects.first() or make_contributor()]
    article.credits = [
        ArticleContributor(contributor=author, sort_order=n) for n, author in enumerate(authors)
    ]
    article.topic_links = [ArticleTopic(topic=topic, sort_order=n) for n, topic in enumerate(topics or [])]
    Page.objects.get(pk=section.pk).add_child(instance=article)
    article.save_revision()
    return article


def publish(page: Page) -> Page:
    """Publish a page as it is in memory; the page as it then stands."""
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def published_article(section: Page, *args: Any, **kwargs: Any) -> ArticlePage:
    article = publish(make_article(section, *args, **kwargs))
    settle()
    return article


def correct(story: ArticlePage, words: str = "Two boats, not three.", **fields: Any) -> ArticlePage:
    """Say what was wrong, and publish the story with it."""
    story.corrections.add(ArticleCorrection(content=f"<p>{words}</p>", **fields))
    return publish(story)


def settle() -> None:
    """What the worker does after a commit."""
    drain()
    number()


def entries_since(position: int) -> list[LogEntry]:
    return list(LogEntry.objects.filter(position__gt=position).select_related("cause").order_by("position"))


def head() -> int:
    return LogHead.objects.get().position
