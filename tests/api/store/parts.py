"""Pieces that items show: words, pictures, references, walls."""

from datetime import UTC, datetime
from uuid import NAMESPACE_URL, UUID, uuid5

from publishing.models import PublishedItem
from publishing.representations.images import ImageShapes

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


def crumb(section: PublishedItem) -> dict:
    name = section.source.partition(":")[2]
    return {"type": "section", "id": str(section.id), "name": name, "path": section.path, "url": section.url}


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
