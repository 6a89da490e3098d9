"""Recordings, text tracks and documents: only signed addresses of what a public item offers now."""

from dataclasses import dataclass
from uuid import UUID

from django.utils import timezone

from api.items import public_items
from api.moment import Moment
from api.problems import not_found
from media.addresses import verify_file
from media.models import Attachment, Recording, SignedFile, TextTrack
from media.visibility import is_private
from publishing.files import file_source
from publishing.keys import own_key
from publishing.vocabulary import Tie

MODELS: dict[str, type[SignedFile]] = {model.kind: model for model in (Recording, TextTrack, Attachment)}


@dataclass(frozen=True)
class OfferedFile:
    """A file that may be fetched, and the cache keys of the items that offer it."""

    file: SignedFile
    keys: list[str]


def find_file(signature: str, kind: str, id: UUID, extension: str) -> OfferedFile:
    """Raises `not-found` for whatever is not a signed address of an offered file, without saying why."""
    model = MODELS.get(kind)
    file = model._default_manager.filter(public_id=id).first() if model else None
    if file is None or not verify_file(signature, kind, id, file.file_hash, extension):
        raise not_found()
    offering = _offering(file)
    if not offering or _is_kept_back(file):
        raise not_found()
    return OfferedFile(file, offering)


def _offering(file: SignedFile) -> list[str]:
    moment = Moment(now=timezone.now(), epoch="", position=0, oldest=0, changed_at=None)
    items = public_items(moment).filter(dependencies__source=file_source(file), dependencies__tie=Tie.OFFERS)
    return [own_key(type, id) for type, id in items.order_by("id").values_list("type", "id")]


def _is_kept_back(file: SignedFile) -> bool:
    """A collection that has become private closes the file before anybody looks at the items again."""
    member = file.recording if isinstance(file, TextTrack) else file
    return is_private(member)
