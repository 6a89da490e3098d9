"""Files of pictures: only signed addresses of public pictures, each file encoded once, when first asked for."""

from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from api.items import publicly
from api.moment import Moment
from api.problems import ProblemError, not_found
from media.addresses import read_file_name, verify
from media.encoding import UnknownVariantError, rendition_for
from media.facts import focal_key
from media.models import Picture
from media.originals import RefusedPictureError
from media.shapes import MEDIA_TYPES, Variant
from publishing.models import PublishedItem
from publishing.vocabulary import ItemType


@dataclass(frozen=True)
class PictureFile:
    """Bytes that never change under their address."""

    content: bytes
    media_type: str


def read_picture(signature: str, id: UUID, name: str) -> PictureFile:
    """Raises `not-found` for whatever is not a signed address of a public picture, without saying why."""
    variant = read_file_name(name)
    picture = _public_picture(id)
    if variant is None or picture is None:
        raise not_found()
    if not verify(signature, id, picture.file_hash, focal_key(picture), variant):
        raise not_found()
    return encoded(picture, variant)


def encoded(picture: Picture, variant: Variant) -> PictureFile:
    """The file of a variant, whoever may have it. Raises `not-found` where there is none."""
    try:
        rendition = rendition_for(picture, variant)
        with rendition.file.open("rb") as file:
            return PictureFile(file.read(), MEDIA_TYPES[variant.format])
    except (UnknownVariantError, RefusedPictureError, OSError):
        raise not_found() from None


def _public_picture(id: UUID) -> Picture | None:
    now = timezone.now()
    moment = Moment(now=now, epoch="", position=0, oldest=0, changed_at=None)
    item = (
        PublishedItem.objects.filter(type=ItemType.IMAGE, pk=id)
        .only("source", "state", "visible_until")
        .first()
    )
    try:
        source = publicly(item, moment).source
    except ProblemError:
        return None
    picture: Picture | None = Picture.objects.filter(pk=source.partition(":")[2]).first()
    return picture
