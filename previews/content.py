"""An object as text and back: what was typed, and the object as it would be if it were saved."""

import json
from typing import Any, cast

from django.contrib.contenttypes.models import ContentType
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from modelcluster.models import (
    ClusterableModel,
    get_serializable_data_for_fields,
    model_from_serializable_data,
)
from wagtail.models import Page, RevisionMixin

OF_NOW = (
    "pk",
    "content_type_id",
    "path",
    "depth",
    "numchild",
    "live",
    "latest_revision_id",
    "first_published_at",
    "translation_key",
    "locale_id",
    "alias_of_id",
)
"""What belongs to a page, and not to one of its states."""


def as_text(instance: Model) -> str:
    """The object with the rows of its lists, saved or not."""
    if isinstance(instance, ClusterableModel):
        data = instance.serializable_data()
    else:
        data = get_serializable_data_for_fields(instance)
    return json.dumps(data, cls=DjangoJSONEncoder, ensure_ascii=False)


def from_text(model: type[Model], text: str, saved: Model | None) -> Model:
    """The object as typed. Where it is saved, its place in the tree and its state are those of now."""
    return from_data(model, json.loads(text), saved)


def from_data(model: type[Model], data: dict[str, Any], saved: Model | None) -> Model:
    """The same for what a revision holds. What it refers to is not asked for: the builders leave out what is gone."""
    if not issubclass(model, ClusterableModel):
        return cast(Model, model_from_serializable_data(model, data, check_fks=False, strict_fks=False))
    clusterable: Any = model
    instance: Model = clusterable.from_serializable_data(data, check_fks=False, strict_fks=False)
    if isinstance(instance, Page) and isinstance(saved, Page):
        for name in OF_NOW:
            setattr(instance, name, getattr(saved, name))
        above = saved.url_path.rstrip("/").rpartition("/")[0]
        instance.url_path = f"{above}/{instance.slug}/"
    return instance


def saved_object(content_type: ContentType, object_id: str) -> Model | None:
    """The object as the database holds it, if it still does."""
    model = content_type.model_class()
    if model is None or not object_id:
        return None
    return model._default_manager.filter(pk=object_id).first()


def latest_draft(saved: Model) -> Model:
    """Its newest saved state, published or not."""
    revision = saved.latest_revision if isinstance(saved, RevisionMixin) else None
    return from_data(type(saved), revision.content, saved) if revision else saved
