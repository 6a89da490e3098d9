"""How much a story may hold: what is beyond it was not typed by hand."""

import json
import re
from typing import Any

from django.core.exceptions import ValidationError

BLOCKS = 1000
BYTES = 1_000_000
DEPTH = 8
"""Lists inside lists."""
LIST_TAG = re.compile(r"<(/?)(?:ul|ol)\b", re.IGNORECASE)


def within_bytes(stored: Any) -> None:
    """Raise ValidationError for a stream that is too large, as JSON in UTF-8."""
    size = len(json.dumps(stored, ensure_ascii=False).encode(errors="surrogatepass"))
    if size > BYTES:
        raise ValidationError(
            f"The text is {size:,} bytes long; at most {BYTES:,} are taken. Divide the story."
        )


def within_depth(markup: str) -> None:
    """Raise ValidationError for lists nested too deeply."""
    depth = deepest = 0
    for closing in LIST_TAG.findall(markup):
        depth += -1 if closing else 1
        deepest = max(deepest, depth)
    if deepest > DEPTH:
        raise ValidationError(f"Lists stand {deepest} deep in one another; at most {DEPTH} are taken.")
