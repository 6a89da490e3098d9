"""JSON Schemas of all that is answered, from the shapes themselves, loosened so that fields can be added later."""

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

from pydantic.json_schema import models_json_schema

from api.addresses import PREFIX, absolute
from api.entry import Entry
from api.fields import ALWAYS
from api.genres import GenreList
from api.lists import LISTS, ArticleList
from api.preview.exchanging import ExchangeBody
from api.problems import Gone, Problem
from api.redirects import RedirectList
from api.resolve import ItemResolution, RedirectResolution
from publishing.kinds import KINDS
from publishing.representations import Article, ArticleCard, ChangeList, Navigation, Shape, Site
from publishing.representations.drafts import Preview, PreviewExchange

DIALECT = "https://json-schema.org/draft/2020-12/schema"
REF = "#/components/schemas/"
PARTIAL_LISTS: tuple[type[Shape], ...] = (ArticleList, *LISTS.values())
SHAPES: tuple[type[Shape], ...] = (
    Entry,
    *PARTIAL_LISTS,
    GenreList,
    Navigation,
    RedirectList,
    Site,
    ItemResolution,
    RedirectResolution,
    ChangeList,
    ExchangeBody,
    PreviewExchange,
    Preview,
    Problem,
    Gone,
)
PARTIAL: tuple[type[Shape], ...] = (ArticleCard, Article, *(kind.public for kind in KINDS if kind.offer))
"""Items that `fields` and `omit` can leave parts out of."""

Schema = dict[str, Any]


@cache
def components() -> dict[str, Schema]:
    """Every published schema by name, referring to one another as in an OpenAPI document."""
    _, definitions = models_json_schema(
        [(shape, "validation") for shape in SHAPES], ref_template=f"{REF}{{model}}"
    )
    found = {
        name: published(schema, sent=name == ExchangeBody.__name__)
        for name, schema in definitions["$defs"].items()
    }
    for shape in PARTIAL:
        found[f"{shape.__name__}Partial"] = partial(shape.__name__, found[shape.__name__])
    for shape in PARTIAL_LISTS:
        found[f"{shape.__name__}Partial"] = partial_list(found[shape.__name__])
    found["Resolution"] = {
        "description": "What is at an address.",
        "oneOf": [ref("ItemResolution"), ref("RedirectResolution")],
        "discriminator": {
            "propertyName": "outcome",
            "mapping": {"item": f"{REF}ItemResolution", "redirect": f"{REF}RedirectResolution"},
        },
    }
    return dict(sorted(found.items()))


def ref(name: str) -> Schema:
    return {"$ref": f"{REF}{name}"}


def published(schema: Schema, *, sent: bool = False) -> Schema:
    """What the builder makes strict, made open; all fields are there, but those that may be null by default.

    What is `sent` to us may say null where it has nothing to say.
    """
    schema = {key: value for key, value in schema.items() if key not in ("title", "additionalProperties")}
    properties: Schema = schema.get("properties", {})
    if not properties:
        return schema
    optional = {name for name, value in properties.items() if "default" in value and value["default"] is None}
    schema["properties"] = {
        name: _property(value, optional=name in optional and not sent) for name, value in properties.items()
    }
    schema["required"] = [name for name in properties if name not in optional]
    return schema


def _property(schema: Schema, optional: bool) -> Schema:
    schema = {key: value for key, value in schema.items() if key not in ("title", "default")}
    if optional and "anyOf" in schema:
        kinds = [kind for kind in schema.pop("anyOf") if kind != {"type": "null"}]
        schema |= kinds[0] if len(kinds) == 1 else {"anyOf": kinds}
    return schema


def partial(name: str, whole: Schema) -> Schema:
    """An item of which `fields` or `omit` left something out."""
    always = [field for field in whole["properties"] if field in ALWAYS]
    rest = {"description": f"As in {name}; parts of it may be left out."}
    properties = {
        field: whole["properties"][field] if field in always else rest for field in whole["properties"]
    }
    description = f"{name} after `fields` or `omit`: what is required always stays."
    return {"description": description, "type": "object", "properties": properties, "required": always}


def partial_list(whole: Schema) -> Schema:
    """A list of such items."""
    schema = deepcopy(whole)
    schema["description"] += " After `fields` or `omit`."
    entries = schema["properties"]["items"]["items"]
    for entry in entries.get("anyOf", [entries]):
        entry["$ref"] += "Partial"
    return schema


@cache
def names() -> dict[str, str]:
    """Names in addresses to names of schemas: `article-card` to `ArticleCard`."""
    return {re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower(): name for name in components()}


@cache
def standalone(name: str) -> str:
    """A schema that stands alone, as JSON text. Raises KeyError for a name that there is not."""
    schema = {
        "$schema": DIALECT,
        "$id": absolute(f"{PREFIX}schemas/{name}.json"),
        "title": names()[name],
        **components()[names()[name]],
    }
    needed = set(_needed(names()[name]))
    if needed:
        schema["$defs"] = {other: components()[other] for other in sorted(needed)}
    return json.dumps(schema, ensure_ascii=False, indent=2).replace(f'"{REF}', '"#/$defs/')


def _needed(name: str, seen: set[str] | None = None) -> Iterator[str]:
    """All schemas a schema refers to; itself only if something refers back."""
    seen = set() if seen is None else seen
    for other in _references(components()[name]):
        if other not in seen:
            seen.add(other)
            yield other
            yield from _needed(other, seen)


def _references(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(target := schema.get("$ref"), str):
            yield target.removeprefix(REF)
        for value in schema.values():
            yield from _references(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _references(value)
