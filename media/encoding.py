"""Makes the file of a variant: once, however many ask. Never called while an API answer is made."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from wagtail.images.image_operations import ImageTransform

from media.facts import fallback_format
from media.filters import PixelFilter
from media.models import Picture, PictureRendition
from media.shapes import Size, Variant, filter_spec, is_offered, sizes

ENCODERS = 4
"""How many variants one machine encodes at a time; each may hold a decoded original (up to 200 MB)."""


class UnknownVariantError(LookupError):
    """Not one of the shapes, widths and formats in which this picture can be had."""


class VariantFilter(PixelFilter):
    """A filter that gives exactly the promised size, and whose files end with the bytes they were made of."""

    def __init__(self, variant: Variant, size: Size) -> None:
        super().__init__(filter_spec(variant, size))
        self.size = size

    def get_transform(self, image: Any, size: Any = None) -> ImageTransform:
        # Wagtail rounds a crop outwards, so that the last pixel may be one too many.
        transform = super().get_transform(image, size)
        return transform if tuple(transform.size) == self.size else transform.resize(tuple(self.size))

    def get_cache_key(self, image: Picture) -> str:
        key = f"{image.file_hash}-{super().get_cache_key(image)}"
        return sha256(key.encode()).hexdigest()[:16]


def rendition_for(picture: Picture, variant: Variant) -> PictureRendition:
    """Find the file of a variant, or encode it.

    Raises `UnknownVariantError`, `RefusedPictureError`, `OSError` (the original is gone).

    Call it outside `atomic`: under the lock it looks again for what another process has just written.
    The lock is one of this machine. Several machines that share a storage encode at worst once each, and the
    first row stays.
    """
    recipe = _recipe(picture, variant)
    found = _find(picture, recipe)
    if found is not None:
        return found
    with _one_at_a_time(f"{picture.pk} {recipe.get_cache_key(picture)} {recipe.spec}"):
        return _find(picture, recipe) or _encode(picture, recipe)


def _recipe(picture: Picture, variant: Variant) -> VariantFilter:
    width, height = picture.width, picture.height
    if not is_offered(variant, width, height, fallback_format(picture)):
        raise UnknownVariantError(variant)
    offered = sizes(variant.shape, width, height)
    return VariantFilter(variant, next(size for size in offered if size.width == variant.width))


def _rows(picture: Picture, recipe: VariantFilter) -> QuerySet[PictureRendition]:
    key = recipe.get_cache_key(picture)
    rows: QuerySet[PictureRendition] = PictureRendition.objects.filter(
        image=picture, filter_spec=recipe.spec, focal_point_key=key
    )
    return rows


def _find(picture: Picture, recipe: VariantFilter) -> PictureRendition | None:
    rendition = _rows(picture, recipe).first()
    if rendition is None or not rendition.file.storage.exists(rendition.file.name):
        return None
    return rendition


def _encode(picture: Picture, recipe: VariantFilter) -> PictureRendition:
    file = picture.generate_rendition_file(recipe)
    _rows(picture, recipe).delete()  # a row whose file has gone
    key = recipe.get_cache_key(picture)
    rendition: PictureRendition
    rendition, _created = PictureRendition.objects.get_or_create(
        image=picture, filter_spec=recipe.spec, focal_point_key=key, defaults={"file": file}
    )
    return rendition


@contextmanager
def _one_at_a_time(name: str) -> Iterator[None]:
    """Hold one of a few locks, chosen by `name`, against threads and processes of this machine."""
    folder = settings.DATELINE.var / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    slot = int(sha256(name.encode()).hexdigest(), 16) % ENCODERS
    with (folder / f"picture-{slot}").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # let go when the file is closed, by a crash too
        yield
