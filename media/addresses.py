"""Signed addresses of pictures and files: nobody can make one up, and another file has another address."""

import hmac
import re
from base64 import urlsafe_b64encode
from typing import cast
from uuid import UUID

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from media.shapes import EXTENSIONS, SHAPES, Format, ShapeName, Variant

SIGNATURE_BYTES = 18
"""144 bits, 24 characters."""

FORMATS: dict[str, Format] = {extension: name for name, extension in EXTENSIONS.items()}
FILE_NAME = re.compile(rf"({'|'.join(SHAPES)})-([1-9][0-9]{{0,4}})\.({'|'.join(FORMATS)})", re.ASCII)


def picture_path(picture: UUID, file_hash: str, focal_key: str, variant: Variant) -> str:
    """Give the path of one variant. It is valid as long as the bytes, the focal point and the key stay."""
    signature = sign(picture, file_hash, focal_key, variant)
    return f"/pictures/{signature}/{picture}/{file_name(variant)}"


def file_name(variant: Variant) -> str:
    """Give the last part of a path: `wide-640.webp`."""
    return f"{variant.shape}-{variant.width}.{EXTENSIONS[variant.format]}"


def read_file_name(name: str) -> Variant | None:
    """Read the last part of a path; nothing for what no path of ours ends with."""
    match = FILE_NAME.fullmatch(name)
    if match is None:
        return None
    shape, width, extension = match.groups()
    return Variant(cast(ShapeName, shape), int(width), FORMATS[extension])


def file_path(kind: str, file: UUID, file_hash: str, extension: str) -> str:
    """Give the path of a recording, a text track or a document. It is valid as long as the bytes and the key stay."""
    return f"/files/{sign_file(kind, file, file_hash, extension)}/{kind}/{file}.{extension}"


def verify(signature: str, picture: UUID, file_hash: str, focal_key: str, variant: Variant) -> bool:
    """Tell whether `signature` is ours for exactly this variant."""
    return _is_equal(sign(picture, file_hash, focal_key, variant), signature)


def verify_file(signature: str, kind: str, file: UUID, file_hash: str, extension: str) -> bool:
    """Tell whether `signature` is ours for exactly these bytes."""
    return _is_equal(sign_file(kind, file, file_hash, extension), signature)


def sign(picture: UUID, file_hash: str, focal_key: str, variant: Variant) -> str:
    """Sign all that decides about the bytes."""
    return _signature(str(picture), file_hash, focal_key, file_name(variant))


def sign_file(kind: str, file: UUID, file_hash: str, extension: str) -> str:
    """The same for a file that goes out as it came in."""
    return _signature(kind, str(file), file_hash, extension)


def _is_equal(expected: str, given: str) -> bool:
    """In constant time."""
    return hmac.compare_digest(expected.encode(), given.encode(errors="replace"))


def _signature(*parts: str) -> str:
    key: str = settings.DATELINE.picture_key
    if not key:
        raise ImproperlyConfigured("DATELINE.picture_key is empty: anyone could sign addresses of files.")
    digest = hmac.digest(key.encode(), "\n".join(parts).encode(), "sha256")
    return urlsafe_b64encode(digest[:SIGNATURE_BYTES]).decode()
