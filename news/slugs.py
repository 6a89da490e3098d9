"""Slugs for contributors and topics: proposed from the name, free in their language."""

from django.db.models import Model
from django.utils.text import slugify


def free_slug(instance: Model, name: str) -> str:
    """A slug made of the name that no other row of this model has in the same language."""
    base = slugify(name, allow_unicode=True)[:240] or "unnamed"
    others = type(instance)._default_manager.filter(locale_id=instance.locale_id).exclude(pk=instance.pk)  # type: ignore[attr-defined]
    taken = set(others.filter(slug__startswith=base).values_list("slug", flat=True))
    candidates = (base if n == 1 else f"{base}-{n}" for n in range(1, len(taken) + 2))
    return next(slug for slug in candidates if slug not in taken)
