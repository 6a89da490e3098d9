"""The builder of embeds, and what is said of anything on a platform."""

from collections.abc import Iterator
from html import escape
from typing import Any

from pydantic import AwareDatetime, BaseModel, ValidationError

from media.embeds import UnknownAddressError, read_pasted, watches_readers
from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen
from publishing.builders.images import build_image
from publishing.builders.words import external_link, plain
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.embeds import Embed, EmbedData
from publishing.representations.images import Image


@builds("embed")
def embed(value: Any, place: Place) -> Iterator[Block]:
    picture = place.around.picture(chosen(value.get("thumbnail")))
    data = embed_data(value, build_image(picture, place.around), place)
    if not value.get("url"):
        place.refuse("give the address of what is to be shown.")
    caption = plain(value.get("caption") or "")
    yield place.make(
        Embed,
        html=embed_html(data, caption.html if caption else ""),
        text="\n".join(filter(None, [name_of(data), caption.text if caption else ""])),
        embed=data,
        caption=caption,
    )


class Found(BaseModel):
    """What was read from an address and asked of its platform when the story was saved."""

    url: str
    provider: str
    provider_id: str
    posted_at: AwareDatetime | None = None
    title: str = ""
    author: str = ""
    width: int | None = None
    height: int | None = None


def embed_data(value: Any, thumbnail: Image | None, place: Place) -> EmbedData | None:
    """What was found when the story was saved, with what the desk says instead; nothing without an address."""
    if not value.get("url"):
        return None
    found = _kept(value) or _read(value["url"])
    if found is None:
        place.refuse("its address is not one of an allowed platform.")
        return None
    return EmbedData(
        provider=found.provider,
        provider_id=found.provider_id,
        url=found.url,
        title=(value.get("title") or found.title).strip() or None,
        author=(value.get("author") or found.author).strip() or None,
        posted_at=found.posted_at.astimezone(place.around.own_zone) if found.posted_at else None,
        width=found.width,
        height=found.height,
        thumbnail=thumbnail,
        tracks_readers=watches_readers(found.provider),
    )


def _kept(value: Any) -> Found | None:
    """What is kept about this very address. Of what did not come through the form, nothing is believed."""
    try:
        found = Found.model_validate(value.get("found"))
    except ValidationError:
        return None
    link = external_link(found.url)
    return found if found.url == value["url"] and link and link.kind == "external" else None


def _read(url: str) -> Found | None:
    """Of an address that came in without the form: platform and id. No platform is asked while building."""
    try:
        read = read_pasted(url)
    except UnknownAddressError:
        return None
    return Found(url=read.url, provider=read.provider, provider_id=read.id, posted_at=read.posted_at)


def name_of(data: EmbedData | None) -> str:
    """Title and author, or the address where neither is known."""
    if data is None:
        return ""
    return " — ".join(filter(None, [data.title, data.author])) or data.url


def embed_html(data: EmbedData | None, words: str) -> str:
    """A link in the place of the player, with the picture if there is one."""
    picture = data.thumbnail if data else None
    image = f'<img src="{escape(picture.shapes.original.src)}" alt="">' if picture else ""
    link = f'<a href="{escape(data.url)}">{escape(name_of(data))}</a>' if data else ""
    return f"<figure>{image}<figcaption>{' '.join(filter(None, [link, words]))}</figcaption></figure>"
