"""`{% printed %}`: a block or a stream as readers would see it."""

from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from wagtail.blocks import Block, StreamValue

from news import registry

register = template.Library()


@register.simple_tag
def printed_block(block: Block, value: Any) -> SafeString:
    return mark_safe(registry.printed(block, value))  # noqa: S308 - builders escape every word


@register.simple_tag
def printed_stream(stream: StreamValue) -> SafeString:
    return printed_block(stream.stream_block, stream)
