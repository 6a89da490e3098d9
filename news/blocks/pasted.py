"""Addresses on platforms of others: read when a story is saved, and the platform asked once what stands there."""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import asdict
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from media.embeds import Answer, Embedded, Plays, UnknownAddressError, ask, read_pasted
from news.blocks.json_objects import JsonObjectBlock

_asked: ContextVar[Mapping[str, Answer | None] | None] = ContextVar("asked", default=None)
"""What platforms have said already of addresses in the form that is being saved."""


class PastedBlock(blocks.CharBlock):
    """Where an editor pastes an address or a platform's code. A translation keeps it."""

    def __init__(self, **options: Any) -> None:
        help_text = "The address of its page, or the platform's code: only the address of it is kept."
        super().__init__(max_length=10_000, **{"help_text": help_text} | options)

    def get_translatable_segments(self, value: str) -> list[Any]:
        """For wagtail-localize, which would hand it to translators as words."""
        return []


class FoundBlock(JsonObjectBlock):
    """What is known of a pasted address: no field for editors, but filled in by `PlatformBlock`."""

    def __init__(self, **options: Any) -> None:
        super().__init__(widget=forms.HiddenInput(), **options)


class PlatformBlock(blocks.StructBlock):
    """Something that may stand on a platform: `url` is pasted, `found` is what was read and asked."""

    plays: Plays | None = None

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not cleaned["url"].strip():
            cleaned["found"] = {}
            return cleaned
        try:
            read = read_pasted(cleaned["url"], self.plays)
        except UnknownAddressError as error:
            raise StructBlockValidationError({"url": ValidationError(str(error))}) from error
        cleaned["found"] = facts_of(read, cleaned["found"])
        cleaned["url"] = read.url
        return cleaned


def facts_of(read: Embedded, before: dict[str, Any]) -> dict[str, Any]:
    """What the address says, and what the platform says: it is asked until it has answered about this address."""
    facts = {
        "url": read.url,
        "provider": read.provider,
        "provider_id": read.id,
        "posted_at": read.posted_at.isoformat() if read.posted_at else None,
    }
    if is_answered(read, before):
        return before | facts
    asked = _asked.get() or {}
    answer = asked[read.url] if read.url in asked else ask(read.url)
    said = asdict(answer) if answer else {"title": "", "author": "", "width": None, "height": None}
    return facts | said | {"answered": answer is not None}


def is_answered(read: Embedded, before: dict[str, Any]) -> bool:
    return before.get("url") == read.url and before.get("answered") is True


@contextmanager
def asked_ahead(form: Mapping[str, str]) -> Iterator[None]:
    """Platforms are asked about the addresses in a form now: nobody waits for them while the form is being saved."""
    urls = {read.url for read, before in _pasted(form) if not is_answered(read, before)}
    token = _asked.set({url: ask(url) for url in sorted(urls)})
    try:
        yield
    finally:
        _asked.reset(token)


def _pasted(form: Mapping[str, str]) -> Iterator[tuple[Embedded, dict[str, Any]]]:
    """The addresses in the blocks of a form as it was sent, and what was known of each."""
    for name in [name for name in form if name.endswith("-value-found")]:
        try:
            before = json.loads(form[name] or "{}")
            read = read_pasted(form.get(name.removesuffix("found") + "url", ""))
        except (ValueError, UnknownAddressError):  # an error at its field, when the form is looked at
            continue
        yield read, before if isinstance(before, dict) else {}


def unanswered(stream: blocks.StreamValue) -> list[str]:
    """The addresses in a stream of which only platform and id are known."""
    found = (child.value.get("found") for child in stream if isinstance(child.block, PlatformBlock))
    return [facts["url"] for facts in found if facts and not facts.get("answered")]
