"""Stories."""

from datetime import datetime, timedelta
from uuid import UUID

from publishing.keys import own_key, site_list_key
from publishing.models import Label, PathRecord, PublishedItem
from publishing.representations import Article, ArticleCard
from publishing.representations.shape import direction_of
from publishing.vocabulary import Reason, State
from tests.api.store.parts import NO_RIGHTS, NOON, ORIGIN, crumb, id_of, paragraph, rich, seo
from tests.api.store.rows import save


def story(headline: str, section: PublishedItem, /, **fields) -> dict:
    """The values of an article, all there."""
    at = fields.pop("at", NOON)
    path = f"{section.path}{slug_of(headline)}/"
    return (
        card_values(headline, section, path, at, fields.get("language", "en"))
        | whole_values(headline, section, path)
        | fields
    )


def slug_of(headline: str) -> str:
    return headline.lower().replace(" ", "-")


def card_values(headline: str, section: PublishedItem, path: str, at: datetime, language: str) -> dict:
    return {
        "id": id_of(headline),
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
    }


def whole_values(headline: str, section: PublishedItem, path: str) -> dict:
    """What an article says beside its card."""
    slug = slug_of(headline)
    return {
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
            paragraph(f"{headline} happened in the harbour on Monday."),
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
        "keys": [own_key("article", id_of(headline)), site_list_key(section.site)],
        "extensions": {},
        "previous_paths": [],
        "translations": [],
        "related": [],
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
