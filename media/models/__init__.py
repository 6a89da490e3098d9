"""What the picture desk keeps: rights, pictures and their renditions."""

from media.models.pictures import DigitalSource, FallbackFormat, Picture, PictureRendition
from media.models.rights import RIGHTS_FIELDS, AiUsage, Rights

__all__ = [
    "RIGHTS_FIELDS",
    "AiUsage",
    "DigitalSource",
    "FallbackFormat",
    "Picture",
    "PictureRendition",
    "Rights",
]
