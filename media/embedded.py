"""Turns what a picture's file says about itself into values for the fields of `Picture`."""

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from PIL import Image

from media.iptc import read_iptc
from media.plain_text import lines, one_line
from media.xmp import read_xmp

DIGITAL_SOURCES = {
    "digitalCapture": "human",
    "computationalCapture": "human",
    "negativeFilm": "human",
    "positiveFilm": "human",
    "print": "human",
    "humanEdits": "human",
    "minorHumanEdits": "human",
    "compositeCapture": "human",
    "digitalCreation": "human",
    "digitalArt": "human",
    "dataDrivenMedia": "human",
    "screenCapture": "human",
    "compositeSynthetic": "composite_with_ai",
    "compositeWithTrainedAlgorithmicMedia": "composite_with_ai",
    "trainedAlgorithmicMedia": "ai",
}
"""By the last part of http://cv.iptc.org/newscodes/digitalsourcetype/; where AI may be in it: unknown."""

AI_USAGES = {
    "DMI-ALLOWED": "all",
    "DMI-PROHIBITED": "none",
    "DMI-PROHIBITED-EXCEPTSEARCHENGINEINDEXING": "search",
    "DMI-PROHIBITED-AIMLTRAINING": "search",
    "DMI-PROHIBITED-GENAIMLTRAINING": "search",
    "DMI-PROHIBITED-SEECONSTRAINT": "none",
    "DMI-PROHIBITED-SEEEMBEDDEDRIGHTSEXPR": "none",
    "DMI-PROHIBITED-SEELINKEDRIGHTSEXPR": "none",
}
"""By the last part of http://ns.useplus.org/ldf/vocab/; a half-allowed use is given the stricter word."""


def read_embedded(image: Image.Image) -> dict[str, str]:
    """Give clean values by field of `Picture`. XMP goes before IIM; what is not usable is left out."""
    found = read_iptc(image) | read_xmp(image)
    clean = {
        "description": one_line(found.get("description", "")),
        "caption": lines(found.get("caption", "")),
        "credit": one_line(found.get("credit", "")),
        "source": one_line(found.get("source", "")),
        "digital_source": DIGITAL_SOURCES.get(_last_part(found.get("digital_source", "")), ""),
        "rights_holder": one_line(found.get("rights_holder", "")),
        "rights_notice": one_line(found.get("rights_notice", ""), limit=500),
        "rights_usage_terms": lines(found.get("rights_usage_terms", "")),
        "rights_licence_url": _web_address(found.get("rights_licence_url", "")),
        "rights_ai_usage": AI_USAGES.get(_last_part(found.get("rights_ai_usage", "")), ""),
    }
    return {field: value for field, value in clean.items() if value}


def _last_part(term: str) -> str:
    return term.strip().rstrip("/").rpartition("/")[2]


def _web_address(words: str) -> str:
    address = one_line(words, limit=500)
    try:
        URLValidator(["http", "https"])(address)
    except ValidationError:
        return ""
    return address
