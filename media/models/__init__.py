"""What the picture desk keeps: pictures and their renditions, recordings, documents, and the rights in them."""

from media.models.attachments import Attachment
from media.models.pictures import DigitalSource, FallbackFormat, Picture, PictureRendition
from media.models.recordings import Recording, TextTrack, TrackKind
from media.models.rights import RIGHTS_FIELDS, AiUsage, Rights
from media.models.signed_files import RefusedFileError, SignedFile

__all__ = [
    "RIGHTS_FIELDS",
    "AiUsage",
    "Attachment",
    "DigitalSource",
    "FallbackFormat",
    "Picture",
    "PictureRendition",
    "Recording",
    "RefusedFileError",
    "Rights",
    "SignedFile",
    "TextTrack",
    "TrackKind",
]
