"""Builders of blocks with pictures."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.builders.blocks.stored import chosen
from publishing.builders.images import image_use
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.images import ImageBlock
from publishing.representations.images import Image, ImageUse


@builds("image")
def image(value: Any, place: Place) -> Iterator[Block]:
    picture = place.around.picture(chosen(value.get("image")))
    if picture is None:
        if place.stream.form_field == "lead_media":
            return  # caption and credit wait for it
        place.refuse("choose a picture; the one it had was deleted or is in a private collection.")
    use = image_use(picture, value, place.around)
    yield place.make(
        ImageBlock,
        html=figure_html(use),
        text=figure_text(use),
        link=None,
        display=value.get("display") or "inline",
        **vars(use),
    )


def figure_html(use: ImageUse) -> str:
    image: Image | None = use.image  # none in a draft
    img = f'<img src="{escape(image.shapes.original.src)}" alt="{escape(use.alt)}">' if image else ""
    credit = f"({escape(use.credit)})" if use.credit else ""
    words = " ".join(filter(None, [use.caption.html if use.caption else "", credit]))
    return f"<figure>{img}<figcaption>{words}</figcaption></figure>" if words else f"<figure>{img}</figure>"


def figure_text(use: ImageUse) -> str:
    """The caption, or what stands for the picture, with the credit in brackets."""
    words = use.caption.text if use.caption else use.alt
    return f"{words} ({use.credit})".strip() if use.credit else words
