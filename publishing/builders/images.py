"""Pictures: the asset in its named shapes, and its use with words merged."""

from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.conf import settings

from media.addresses import picture_path
from media.facts import PictureFacts, describe
from media.models import Picture
from media.shapes import MEDIA_TYPES, MODERN_FORMATS, SHAPES, Format, ShapeName, Size, Variant, sizes
from publishing.builders.rights import rights_of
from publishing.builders.surroundings import Surroundings
from publishing.builders.words import plain
from publishing.representations.images import (
    FocalPoint,
    Image,
    ImageShape,
    ImageShapes,
    ImageSource,
    ImageUse,
    SourceCandidate,
)

UTC = ZoneInfo("UTC")


def build_image(picture: Picture | None, around: Surroundings) -> Image | None:
    """The asset; None for none."""
    return _image(picture, around) if picture else None


def _image(picture: Picture, around: Surroundings) -> Image:
    facts = describe(picture)
    id = around.id_of(f"picture:{picture.pk}")
    focal = facts.focal_point
    return Image(
        id=id,
        width=facts.width,
        height=facts.height,
        focal_point=FocalPoint(x=focal[0], y=focal[1]) if focal else None,
        placeholder=facts.placeholder,
        shapes=ImageShapes(**{name: _shape(name, id, facts) for name in SHAPES}),
        rights=rights_of(picture, UTC),
        digital_source=picture.digital_source,
    )


def _shape(name: ShapeName, id: UUID, facts: PictureFacts) -> ImageShape:
    offered = sizes(name, facts.width, facts.height)

    def candidates(format: Format) -> list[SourceCandidate]:
        return [
            SourceCandidate(url=_url(id, facts, Variant(name, size.width, format)), width=size.width)
            for size in offered
        ]

    fallback = candidates(facts.fallback_format)
    return ImageShape(
        width=offered[-1].width,
        height=offered[-1].height,
        src=fallback[_middle(offered)].url,
        srcset=fallback,
        sources=[
            ImageSource(media_type=MEDIA_TYPES[format], srcset=candidates(format))
            for format in MODERN_FORMATS
        ],
    )


def _middle(offered: tuple[Size, ...]) -> int:
    """The first size of at least 960 pixels, else the largest."""
    return next((i for i, size in enumerate(offered) if size.width >= 960), len(offered) - 1)


def _url(id: UUID, facts: PictureFacts, variant: Variant) -> str:
    return settings.DATELINE.public_api_origin + picture_path(id, facts.file_hash, facts.focal_key, variant)


def image_use(picture: Picture | None, words: Any, around: Surroundings) -> ImageUse:
    """A picture where it is used: what the use leaves empty comes from the picture. `words` is a block's value.

    Without a picture, as in a draft, the words stand alone.
    """
    decorative = bool(words.get("decorative"))
    own = {name: getattr(picture, name) for name in ("caption", "credit", "description")} if picture else {}
    use: dict[str, Any] = {
        "image": build_image(picture, around),
        "caption": plain(words.get("caption") or own.get("caption", "")),
        "credit": (words.get("credit") or own.get("credit", "")).strip() or None,
        "alt": "" if decorative else (words.get("alt") or own.get("description", "")).strip(),
        "decorative": decorative,
    }
    return ImageUse.made(use, whole=picture is not None)
