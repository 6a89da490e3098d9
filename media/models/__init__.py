"""What the picture desk keeps: rights, pictures and their renditions."""

from media.models.pictures import DigitalSource, FallbackFormat, Picture, PictureRendition
from media.models.rights import RIGHTS_FIELDS, RIGHTS_PANELS, AiUsage, Rights

__all__ = [
    "RIGHTS_FIELDS",
    "RIGHTS_PANELS",
    "AiUsage",
    "DigitalSource",
    "FallbackFormat",
    "Picture",
    "PictureRendition",
    "Rights",
]
