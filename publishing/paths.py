"""How a path of a public page is spelled: one spelling for all that mean the same."""

import unicodedata
from urllib.parse import unquote

MAX_PATH = 2000


def normalise(path: str) -> str:
    """Decoded, NFC, one leading and one trailing slash. Upper and lower case stay apart."""
    inner = unicodedata.normalize("NFC", percent_decoded(path)).strip("/")
    return f"/{inner}/" if inner else "/"


def percent_decoded(path: str) -> str:
    """A path that still is percent-encoded, decoded; unchanged where that gives no UTF-8."""
    try:
        return unquote(path, errors="strict")
    except UnicodeDecodeError:
        return path
