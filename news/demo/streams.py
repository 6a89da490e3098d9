"""Raw data of StreamFields, each block with an id that is the same in every demo."""

import json
from collections.abc import Iterable
from typing import Any

from news.demo.manuscripts import stable_id

Block = dict[str, Any]


def block(kind: str, value: Any, *name: object) -> Block:
    """`name` is what tells this block from all others."""
    return {"type": kind, "value": value, "id": str(stable_id(*name))}


def stream(kind: str, values: Iterable[Any], *name: object) -> str:
    """Blocks of one kind, as JSON."""
    return json.dumps([block(kind, value, *name, kind, place) for place, value in enumerate(values)])
