"""Addresses that editors type: pages on the web, and for menus also e-mail addresses and phone numbers."""

import re
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator, validate_email

from news.text import has_controls

PHONE = re.compile(r"\+?[0-9][0-9 ().-]{2,30}", re.ASCII)
EXPECTED = "expected one that begins with https://, mailto: or tel:."
is_url = URLValidator(schemes=["http", "https"])


def is_web_address(value: str) -> None:
    """Raise ValidationError for anything but an http(s) address without a user name in it."""
    try:
        is_url(value)
        named = "@" in urlsplit(value).netloc
    except (ValidationError, ValueError):
        named = True
    if named or has_controls(value):
        raise ValidationError(
            "This is no address of a web page; expected one such as https://www.example.org/about/."
        )


def is_address(value: str) -> None:
    """Raise ValidationError for anything but a web address, `mailto:` and an e-mail, `tel:` and a number."""
    scheme, _, rest = value.partition(":")
    if scheme == "mailto":
        validate_email(rest.partition("?")[0])
    elif scheme == "tel":
        if not PHONE.fullmatch(rest):
            raise ValidationError("This is no phone number; expected one such as tel:+356 2123 4567.")
    elif scheme in {"http", "https"}:
        is_web_address(value)
    else:
        raise ValidationError(f"“{value[:60]}” is no address; {EXPECTED}")
