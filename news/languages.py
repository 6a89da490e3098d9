"""What a translation takes from its original: words to translate, values in step with it, and what is its own.

wagtail-localize asks each model. Text is translated and everything else kept in step unless a model says otherwise
in `override_translatable_fields`.
"""

from functools import partial

from django.utils.text import slugify
from wagtail_localize import models as localize
from wagtail_localize.fields import BaseTranslatableField, SynchronizedField


class OwnField(BaseTranslatableField):
    """Taken from the original once, when the translation is made; then the translation's own."""


def own(*names: str) -> list[OwnField]:
    return [OwnField(name) for name in names]


def in_step(*names: str) -> list[SynchronizedField]:
    """Text that is no words, as codes and names. A translator may still put something else in its place."""
    return [SynchronizedField(name) for name in names]


def keep_letters_in_slugs() -> None:
    """wagtail-localize makes slugs of ASCII, whatever `WAGTAIL_ALLOW_UNICODE_SLUGS` says: an Arabic one is lost."""
    localize.slugify = partial(slugify, allow_unicode=True)
