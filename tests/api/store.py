"""The smallest legal rows of the store, made through the shapes of the contract and without any newsroom."""

from datetime import UTC, datetime, timedelta
from uuid import NAMESPACE_URL, UUID, uuid5

from publishing.keys import kind_list_key, list_keys, own_key, site_list_key
from publishing.models import Label, LogEntry, LogHead, PathRecord, PublishedItem
from publishing.representations import (
    Article,
    ArticleCard,
    Contributor,
    Front,
    ImageItem,
    PlainPage,
    Section,
    Site,
    Topic,
)
from publishing.representations.images import ImageShapes
from publishing.representations.joins import Fill, Join, Pick
from publishing.representations.shape import direction_of
from publishing.vocabulary import Reason, State

ORIGIN = "https://paper.test"
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SHAPES = tuple(ImageShapes.model_fields)
NO_RIGHTS = {
    "holder": "The Paper",
    "notice": None,
    "usage_terms": None,
    "licence_url": None,
    "syndication": False,
    "expires_at": None,
    "ai_usage": None,
}


def id_of(name: str) -> UUID:
    """The same id for the same name, so that answers can be compared with golden files."""
    return uuid5(NAMESPACE_URL, f"https://dateline.test/{name}")


def rich(text: str) -> dict:
    span = {"text": text, "marks": [], "link": None, "language": None, "direction": None}
    return {"html": text, "text": text, "spans": [span]}


def paragraph(text: str, name: str | None = None) -> dict:
    return {
        "type": "paragraph",
        "id": str(id_of(f"block {name or text}")),
        "html": f"<p>{text}</p>",
        "text": text,
        "language": None,
        "direction": None,
        "spans": rich(text)["spans"],
    }


def asset(name: str) -> dict:
    address = f"https://api.dateline.test/pictures/signature/{id_of(name)}"
    shape = {
        "width": 640,
        "height": 360,
        "src": f"{address}/wide-640.jpg",
        "srcset": [{"url": f"{address}/wide-640.jpg", "width": 640}],
        "sources": [
            {"media_type": "image/webp", "srcset": [{"url": f"{address}/wide-640.webp", "width": 640}]}
        ],
    }
    return {
        "type": "image",
        "id": str(id_of(name)),
        "width": 1600,
        "height": 900,
        "focal_point": {"x": 0.5, "y": 0.4},
        "placeholder": "#336699",
        "shapes": {
            shape_name: {
                **shape,
                "src": shape["src"].replace("wide", shape_name),
                "srcset": [{"url": shape["srcset"][0]["url"].replace("wide", shape_name), "width": 640}],
            }
            for shape_name in SHAPES
        },
        "rights": NO_RIGHTS,
        "digital_source": "human",
    }


def image_block(name: str) -> dict:
    return {
        "type": "image",
        "id": str(id_of(f"use of {name}")),
        "html": "<figure><figcaption>The harbour.</figcaption></figure>",
        "text": "The harbour.",
        "language": None,
        "direction": None,
        "image": asset(name),
        "caption": rich("The harbour."),
        "credit": "Jane Doe/The Paper",
        "alt": "A ferry in the harbour",
        "decorative": False,
        "link": None,
        "display": "wide",
    }


def seo(title: str) -> dict:
    robots = {"index": True, "follow": True, "max_image_preview": "large"}
    return {"title": title, "description": "", "robots": robots}


def save(type: str, name: str, document: str, labels: set[tuple[str, str]], **columns) -> PublishedItem:
    id = id_of(name)
    at = columns.pop("at", NOON)
    item = PublishedItem.objects.create(
        **{
            "id": id,
            "source": f"{type}:{name}",
            "type": type,
            "state": State.USABLE,
            "reason": Reason.FIRST_PUBLISH,
            "version": 1,
            "etag": id.hex,
            "digest": id.hex,
            "document": document,
            "first_published_at": at,
            "last_published_at": at,
            "updated_at": at,
            "modified_at": at,
            "display_at": at,
        }
        | columns
    )
    Label.objects.bulk_create([Label(item=item, name=n, value=v) for n, v in sorted(labels)])
    if item.path and type not in {"front", "redirect"}:  # they hold no path
        place = item.site or id_of("The Paper")
        PathRecord.objects.create(site=place, path=item.path, item=item, since=at)
    return item


def make_site(
    name: str = "The Paper", *, host: str = "paper.test", default: bool = True, zone: str = "Europe/Malta"
) -> PublishedItem:
    id = id_of(name)
    site = Site(
        id=id,
        name=name,
        url=f"https://{host}",
        time_zone=zone,
        languages=[
            {"language": "en", "direction": "ltr", "name": "English"},
            {"language": "ar", "direction": "rtl", "name": "العربية"},
        ],
        publisher={"name": name, "logo": None, "policies": [], "social": []},
        default_image=None,
        genres=[
            {"genre": "news", "label": "News", "labels": {"en": "News", "ar": "أخبار"}},
            {"genre": "analysis", "label": "Analysis", "labels": {"en": "Analysis", "ar": "تحليل"}},
        ],
        keys=[own_key("site", id), kind_list_key("site")],
        version=1,
        updated_at=NOON,
    )
    labels = {("host", host)} | ({("default", "1")} if default else set())
    return save("site", name, site.model_dump_json(), labels)


def crumb(section: PublishedItem) -> dict:
    name = section.source.partition(":")[2]
    return {"type": "section", "id": str(section.id), "name": name, "path": section.path, "url": section.url}


def make_section(
    name: str = "News",
    *,
    site: UUID | None = None,
    above: tuple[PublishedItem, ...] = (),
    language: str = "en",
) -> PublishedItem:
    id, site = id_of(name), site or id_of("The Paper")
    path = f"{above[-1].path if above else '/'}{name.lower()}/"
    section = Section(
        translations=[],
        id=id,
        name=name,
        path=path,
        url=f"{ORIGIN}{path}",
        site=site,
        language=language,
        direction=direction_of(language),
        description=rich(f"All about {name.lower()}."),
        ancestors=[crumb(ancestor) for ancestor in above],
        seo=seo(name),
        keys=[own_key("section", id), kind_list_key("section")],
        version=1,
        updated_at=NOON,
        children=[],
        front=None,
    )
    labels = {("parent", str(above[-1].id) if above else "root"), ("language", language)}
    return save(
        "section",
        name,
        section.model_dump_json(),
        labels,
        site=site,
        language=language,
        path=path,
        url=section.url,
    )


def make_contributor(name: str = "Maria Vella") -> PublishedItem:
    id, path = id_of(name), f"/contributors/{name.lower().replace(' ', '-')}/"
    contributor = Contributor(
        translations=[],
        id=id,
        name=name,
        path=path,
        url=f"{ORIGIN}{path}",
        language="en",
        direction="ltr",
        kind="person",
        job_title="Reporter",
        biography=rich("Writes about the harbour."),
        portrait=None,
        links=[],
        keys=[own_key("contributor", id), kind_list_key("contributor")],
        version=1,
        updated_at=NOON,
    )
    labels = {("language", "en")}
    return save(
        "contributor",
        name,
        contributor.model_dump_json(),
        labels,
        language="en",
        path=path,
        url=contributor.url,
    )


def make_topic(name: str = "Harbour") -> PublishedItem:
    id, path = id_of(name), f"/topics/{name.lower()}/"
    topic = Topic(
        translations=[],
        id=id,
        name=name,
        path=path,
        url=f"{ORIGIN}{path}",
        language="en",
        direction="ltr",
        kind="place",
        code=None,
        description=None,
        alt_names=["The port"],
        keys=[own_key("topic", id), kind_list_key("topic")],
        version=1,
        updated_at=NOON,
    )
    return save(
        "topic", name, topic.model_dump_json(), {("language", "en")}, language="en", path=path, url=topic.url
    )


def make_front(
    section: PublishedItem | None = None, name: str = "Front", *, picks: tuple[str, ...] = (), number: int = 0
) -> PublishedItem:
    """A front of the home page or of a section, with one container."""
    id, site = id_of(name), id_of("The Paper")
    path = section.path if section else "/"
    fill = Fill(number=number, site=site, language="en", section=section.id if section else None)
    container = {
        "id": id_of(f"container of {name}"),
        "kind": "lead",
        "title": "Now",
        "link": None,
        "items": [],
    }
    front = Front(
        translations=[],
        id=id,
        site=site,
        url=f"{ORIGIN}{path}",
        path=path,
        language="en",
        direction="ltr",
        title=name,
        section=crumb(section) if section else None,
        containers=[container],
        seo=seo(name),
        social={"title": name, "description": "", "image": None},
        keys=[own_key("front", id), kind_list_key("front"), kind_list_key("section")],
        version=1,
        updated_at=NOON,
    )
    slot = Join(
        at="/containers/0/items",
        picks=[Pick(story=id_of(pick)) for pick in picks],
        fill=fill if number else None,
        says_pinned=True,
    )
    labels = {("language", "en")} | ({("front_of", str(section.id))} if section else set())
    columns = {"site": site, "language": "en", "path": path, "url": front.url, "joins": [slot.as_json()]}
    return save("front", name, front.model_dump_json(), labels, **columns)


def make_page(title: str = "Imprint") -> PublishedItem:
    id, site, path = id_of(title), id_of("The Paper"), f"/{title.lower()}/"
    page = PlainPage(
        translations=[],
        id=id,
        site=site,
        url=f"{ORIGIN}{path}",
        path=path,
        language="en",
        direction="ltr",
        title=title,
        body=[paragraph("The Paper, 1 Harbour Street.")],
        seo=seo(title),
        social={"title": title, "description": "", "image": None},
        keys=[own_key("page", id), kind_list_key("page")],
        version=1,
        updated_at=NOON,
        modified_at=NOON,
    )
    columns = {"site": site, "language": "en", "path": path, "url": page.url}
    return save("page", title, page.model_dump_json(), {("language", "en")}, **columns)


def make_image(name: str = "Ferry", **columns) -> PublishedItem:
    id = id_of(name)
    image = ImageItem(
        id=id,
        version=1,
        image=asset(name),
        caption=rich("The harbour."),
        credit="Jane Doe/The Paper",
        alt="A ferry in the harbour",
        updated_at=NOON,
        modified_at=NOON,
        keys=[own_key("image", id), kind_list_key("image")],
    )
    return save("image", name, image.model_dump_json(), set(), **columns)


def story(headline: str, section: PublishedItem, /, **fields) -> dict:
    """The values of an article, all there."""
    id, language = id_of(headline), fields.get("language", "en")
    slug = headline.lower().replace(" ", "-")
    path = f"{section.path}{slug}/"
    at = fields.pop("at", NOON)
    text = f"{headline} happened in the harbour on Monday."
    return {
        "id": id,
        "version": 1,
        "site": section.site,
        "url": f"{ORIGIN}{path}",
        "path": path,
        "language": language,
        "direction": direction_of(language),
        "display_at": at,
        "display_precision": "minute",
        "first_published_at": at,
        "last_published_at": at,
        "updated_at": at,
        "modified_at": at,
        "corrected_at": None,
        "headline": headline,
        "short_headline": None,
        "kicker": None,
        "standfirst": rich("What happened, and why."),
        "summary": "What happened, and why.",
        "genre": "news",
        "genre_label": "News",
        "urgency": None,
        "byline": {"text": "", "parts": []},
        "authors": [],
        "section": {**crumb(section), "ancestors": []},
        "topics": [],
        "lead_media": None,
        "access": {"level": "free", "free_until": None, "body_complete": True, "teaser_blocks": None},
        "flags": {"sensitive": False, "breaking": False},
        "content_warnings": [],
        "sponsorship": None,
        "live": None,
        "alias_of": None,
        "rights": NO_RIGHTS,
        "word_count": 12,
        "reading_time_seconds": 4,
        "schema": "https://api.dateline.test/api/v1/schemas/article.json",
        "alt_ids": [],
        "canonical_url": f"{ORIGIN}{path}",
        "contributors": [],
        "source": {
            "organisation": "The Paper",
            "category": "staff",
            "original_id": None,
            "original_url": None,
            "original_published_at": None,
        },
        "dateline": None,
        "body": [
            paragraph(text),
            paragraph("Nobody was hurt.", slug),
            paragraph("More follows.", f"{slug} 2"),
        ],
        "corrections": [],
        "editors_note": None,
        "digital_source": "human",
        "social": {"title": headline, "description": "What happened, and why.", "image": None},
        "seo": seo(headline),
        "newsletter_headline": None,
        "push_text": None,
        "keys": [own_key("article", id), site_list_key(section.site)],
        "extensions": {},
        "previous_paths": [],
        "translations": [],
        "related": [],
    } | fields


def author(contributor: PublishedItem) -> dict:
    return {
        "type": "contributor",
        "id": str(contributor.id),
        "name": contributor.source.partition(":")[2],
        "path": contributor.path,
        "url": contributor.url,
        "kind": "person",
        "role": "author",
        "portrait": None,
    }


def about(topic: PublishedItem) -> dict:
    return {
        "type": "topic",
        "id": str(topic.id),
        "name": topic.source.partition(":")[2],
        "path": topic.path,
        "url": topic.url,
        "kind": "place",
        "code": None,
        "rel": "about",
    }


def wall(teaser_blocks: int | None = 1, free_until: datetime | None = None) -> dict:
    until = free_until.isoformat(timespec="milliseconds") if free_until else None
    return {
        "level": "subscriber",
        "free_until": until,
        "body_complete": True,
        "teaser_blocks": teaser_blocks,
    }


def article_values(
    headline: str, section: PublishedItem, /, **fields
) -> tuple[dict, dict, set[tuple[str, str]]]:
    """Documents, columns and labels of an article."""
    values = story(headline, section, **fields)
    whole = Article(**values)
    card_fields = {info.alias or name for name, info in ArticleCard.model_fields.items()}
    card = ArticleCard(**{name: value for name, value in values.items() if name in card_fields})
    columns = {
        "site": values["site"],
        "language": values["language"],
        "card": card.model_dump_json(by_alias=True),
        "path": values["path"],
        "url": values["url"],
        "is_alias": values["alias_of"] is not None,
        **{
            name: values[name]
            for name in (
                "display_at",
                "first_published_at",
                "last_published_at",
                "updated_at",
                "modified_at",
                "corrected_at",
                "version",
            )
        },
    }
    labels = {
        ("section", str(section.id)),
        ("own_section", str(section.id)),
        ("genre", values["genre"]),
        ("access", values["access"]["level"]),
        ("language", values["language"]),
        ("language", values["language"].split("-")[0]),
        *(("section", ancestor["id"]) for ancestor in values["section"]["ancestors"]),
        *(("topic", topic["id"]) for topic in values["topics"]),
        *(("contributor", person["id"]) for person in values["authors"]),
        *(("alt_id", f"{alt['scheme']}:{alt['value']}") for alt in values["alt_ids"]),
    }
    return {"document": whole.model_dump_json(by_alias=True), "labels": labels}, columns, labels


def make_article(
    headline: str = "Ferry runs aground",
    section: PublishedItem | None = None,
    /,
    *,
    visible_until: datetime | None = None,
    translation_key: UUID | None = None,
    **fields,
) -> PublishedItem:
    section = section or PublishedItem.objects.get(pk=id_of("News"))
    made, columns, labels = article_values(headline, section, **fields)
    return save(
        "article",
        headline,
        made["document"],
        labels,
        at=columns["first_published_at"],
        visible_until=visible_until,
        translation_key=translation_key,
        **columns,
    )


def make_articles(number: int, section: PublishedItem | None = None) -> list[PublishedItem]:
    """Many, a minute apart, the last one newest."""
    section = section or PublishedItem.objects.get(pk=id_of("News"))
    items, labels = [], []
    for index in range(number):
        name = f"Story {index:04}"
        at = NOON - timedelta(minutes=number - index)
        made, columns, own = article_values(name, section, at=at)
        id = id_of(name)
        items.append(
            PublishedItem(
                id=id,
                source=f"article:{name}",
                type="article",
                state=State.USABLE,
                reason=Reason.FIRST_PUBLISH,
                etag=id.hex,
                digest=id.hex,
                document=made["document"],
                **columns,
            )
        )
        labels += [Label(item_id=id, name=n, value=v) for n, v in sorted(own)]
    PublishedItem.objects.bulk_create(items, batch_size=100)
    Label.objects.bulk_create(labels, batch_size=500)
    PathRecord.objects.bulk_create(
        [PathRecord(site=item.site, path=item.path, item=item, since=NOON) for item in items]
    )
    return items


def take_down(item: PublishedItem, state: State, at: datetime = NOON) -> PublishedItem:
    """Leave what a tombstone leaves."""
    blank = dict.fromkeys(("document", "card", "path", "url", "etag", "digest"), "")
    PublishedItem.objects.filter(pk=item.pk).update(
        state=state, modified_at=at, version=item.version + 1, **blank
    )
    Label.objects.filter(item=item).delete()
    item.refresh_from_db()
    return item


def move(item: PublishedItem, path: str, at: datetime = NOON) -> PublishedItem:
    """Give it another path; the old one stays on record."""
    PathRecord.objects.filter(item=item, until=None).update(until=at)
    PublishedItem.objects.filter(pk=item.pk).update(path=path, url=f"{ORIGIN}{path}")
    PathRecord.objects.create(site=item.site or id_of("The Paper"), path=path, item=item, since=at)
    item.refresh_from_db()
    return item


def start_log(epoch: str = "test") -> LogHead:
    LogHead.objects.update_or_create(id=1, defaults={"epoch": epoch, "position": 0, "oldest": 1})
    return LogHead.objects.get()


def log(
    item: PublishedItem, reason: Reason = Reason.FIRST_PUBLISH, cause: LogEntry | None = None
) -> LogEntry:
    """A numbered entry about the item as it is."""
    head = LogHead.objects.get()
    head.position += 1
    head.save()
    return LogEntry.objects.create(
        position=head.position,
        item=item.id,
        item_type=item.type,
        site=item.site,
        language=item.language,
        version=item.version,
        state=item.state,
        reason=reason,
        etag=item.etag,
        url=item.url,
        path=item.path,
        previous_paths=[],
        keys=list_keys("section", [(id_of("News"), "/news/")]),
        cause=cause,
        at=item.modified_at,
    )
