"""Pictures and files of a draft that are not public: addresses that last as long as the grant."""

import re
from uuid import UUID

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from api.files import MODELS
from api.items import public_items
from api.moment import Moment
from api.pictures import PictureFile, encoded
from api.preview.door import PREVIEW
from api.problems import not_found
from media.addresses import read_file_name
from media.models import Picture, SignedFile, TextTrack
from media.visibility import is_private
from previews.origins import origin_of
from previews.signed import opened_by, sign
from publishing.drafts import Shown
from publishing.models import Dependency, Identity
from publishing.vocabulary import Tie

PICTURE = "picture"


def with_private_addresses(text: str, shown: Shown, grant: UUID) -> str:
    """The JSON of a draft; what is public keeps its public address. One statement at most."""
    public = _public({*shown.pictures, *shown.files})
    text = _pictures(text, {str(id) for source, id in shown.pictures.items() if source not in public}, grant)
    for source, files in shown.files.items():
        for file in files if source not in public else ():
            address = f"{settings.DATELINE.public_api_origin}{file.public_path}"
            token = sign(grant, file.kind, file.public_id)
            text = text.replace(address, f"{_here()}files/{token}/file.{file.true_extension}")
    return text


def _public(sources: set[str]) -> set[str]:
    """Those that a public item shows or offers now."""
    if not sources:
        return set()
    moment = Moment(now=timezone.now(), epoch="", position=0, oldest=0, changed_at=None)
    ties = Q(tie=Tie.OFFERS) | Q(tie=Tie.SHOWS)
    shown = Dependency.objects.filter(ties, source__in=sources, item__in=public_items(moment))
    return set(shown.values_list("source", flat=True))


def _pictures(text: str, hidden: set[str], grant: UUID) -> str:
    public = re.escape(f"{settings.DATELINE.public_api_origin}/pictures/")

    def private(found: re.Match[str]) -> str:
        if found["id"] not in hidden:
            return found[0]
        return f"{_here()}pictures/{sign(grant, PICTURE, UUID(found['id']))}/"

    return re.sub(rf"{public}[\w-]+/(?P<id>[0-9a-f-]{{36}})/", private, text) if hidden else text


def _here() -> str:
    """Where previews are served: by the editing role, as the admin is."""
    return f"{origin_of(settings.WAGTAILADMIN_BASE_URL)}{PREVIEW}"


def read_private_picture(token: str, name: str) -> PictureFile:
    """Raises `not-found` for whatever no lasting grant opens."""
    found, variant = opened_by(token, PICTURE), read_file_name(name)
    identity = Identity.objects.filter(pk=found[1]).first() if found else None
    if identity is None or variant is None:
        raise not_found()
    picture = Picture.objects.filter(pk=identity.source.partition(":")[2]).first()
    if picture is None or is_private(picture):
        raise not_found()
    return encoded(picture, variant)


def read_private_file(token: str, extension: str) -> SignedFile:
    """The same for what is played or taken away."""
    found = opened_by(token, *MODELS)
    row = MODELS[found[0]]._default_manager.filter(public_id=found[1]).first() if found else None
    if row is None or row.true_extension != extension:
        raise not_found()
    if is_private(row.recording if isinstance(row, TextTrack) else row):
        raise not_found()
    return row
