"""The builder of code."""

from collections.abc import Iterator
from html import escape
from typing import Any

from publishing.builders.blocks.place import Place
from publishing.builders.blocks.registry import builds
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.code import Code


@builds("code")
def code(value: Any, place: Place) -> Iterator[Block]:
    written = (value.get("code") or "").replace("\r\n", "\n").strip("\n").rstrip()
    if not written.strip():
        place.refuse("there is no code in it.")
    yield place.make(
        Code,
        html=f"<pre><code>{escape(written)}</code></pre>",
        text=written,
        code=written or None,
        code_language=value.get("code_language") or None,
    )
