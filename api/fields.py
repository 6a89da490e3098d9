"""`fields` and `omit`: which fields an answer has. Names are those of the published shape, dots go inwards."""

import types
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from api.params import Asked, Parameter
from api.problems import Complaint, echo, refused_for
from api.values import UnreadableError, Value

MAX_NAMES = 50
MAX_DEPTH = 3
MAX_LENGTH = 2000
ALWAYS = frozenset(
    {"type", "id", "version", "status", "rights", "access", "genre", "sponsorship", "corrected_at"}
)
"""What nobody may lose sight of: what it is, whether it was corrected, who paid, who may read and use it."""
ALWAYS_INSIDE = frozenset({"type", "id"})

Tree = dict[str, "Tree"]
"""Names to the names below them; an empty tree is the whole field."""


def _read_names(text: str) -> tuple[str, ...]:
    if len(text) > MAX_LENGTH or text.count(",") >= MAX_NAMES:
        raise UnreadableError(f"may name at most {MAX_NAMES} fields", "fields-too-complex")
    names = tuple(text.split(","))
    for name in names:
        if name.count(".") >= MAX_DEPTH:
            raise UnreadableError(f"may go at most {MAX_DEPTH} names deep", "fields-too-complex")
        if not all(part.replace("_", "a").isalnum() for part in name.split(".")):
            raise UnreadableError("must be names separated by commas, as headline,section.name")
    return names


NAMES = Value(
    _read_names, {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": MAX_NAMES}
)
FIELDS: Parameter[tuple[str, ...]] = Parameter(
    "fields",
    NAMES,
    (),
    "Only these fields, beside those that always stay"
    f" ({', '.join(sorted(ALWAYS))}). Dots go inwards: `section.name`. At most {MAX_DEPTH} names deep.",
    "headline,url,section.name",
)
OMIT: Parameter[tuple[str, ...]] = Parameter(
    "omit", NAMES, (), "All fields but these. What always stays cannot be omitted.", "topics,lead_media.html"
)


@dataclass(frozen=True)
class Selection:
    """The fields to answer with."""

    only: Tree = field(default_factory=dict)
    omit: Tree = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.only or self.omit)

    def take(self, document: dict[str, Any]) -> dict[str, Any]:
        """The document with the chosen fields."""
        if self.only:
            document = _only(document, self.only, ALWAYS)
        return _without(document, self.omit) if self.omit else document


def selection(asked: Asked, shape: type[BaseModel]) -> Selection:
    """Raises `unknown-field` that says which name the shape does not have."""
    complaints = [
        complaint
        for parameter in (FIELDS, OMIT)
        for name in asked[parameter]
        if (complaint := _complaint(parameter, name, shape))
    ]
    if complaints:
        raise refused_for(complaints)
    return Selection(only=_tree(asked[FIELDS]), omit=_tree(asked[OMIT]))


def _complaint(parameter: Parameter[Any], name: str, shape: type[BaseModel]) -> Complaint | None:
    if not _exists(name.split("."), (shape,)):
        message = f"“{parameter.name}” names a field that this answer does not have: {echo(name)}."
        return Complaint(parameter=parameter.name, field=echo(name), code="unknown-field", message=message)
    if parameter is OMIT and name.partition(".")[0] in ALWAYS & _names(shape).keys():
        message = f"“{name}” always stays."
        return Complaint(parameter=parameter.name, field=name, code="invalid-parameter", message=message)
    return None


def _tree(names: tuple[str, ...]) -> Tree:
    """A field named whole wins over the same field named in parts."""
    tree: Tree = {}
    for name in sorted(names, key=lambda name: -name.count(".")):
        *way, last = name.split(".")
        branch = tree
        for step in way:
            branch = branch.setdefault(step, {})
        branch[last] = {}
    return tree


def _only(document: dict[str, Any], tree: Tree, always: frozenset[str]) -> dict[str, Any]:
    return {
        name: _inside(value, tree[name], _only_inside) if tree.get(name) and name not in always else value
        for name, value in document.items()
        if name in tree or name in always
    }


def _only_inside(document: dict[str, Any], tree: Tree) -> dict[str, Any]:
    return _only(document, tree, ALWAYS_INSIDE)


def _without(document: dict[str, Any], tree: Tree) -> dict[str, Any]:
    return {
        name: _inside(value, tree[name], _without) if name in tree else value
        for name, value in document.items()
        if name not in tree or tree[name]
    }


def _inside(value: Any, tree: Tree, choose: Any) -> Any:
    if isinstance(value, list):
        return [_inside(entry, tree, choose) for entry in value]
    return choose(value, tree) if isinstance(value, dict) else value


def _exists(way: list[str], shapes: tuple[Any, ...]) -> bool:
    """Whether some shape has the way. Fields of free form (`extensions`) have any."""
    name, *rest = way
    for shape in shapes:
        if shape is Any:
            return True
        below = _names(shape).get(name)
        if below is not None and (not rest or _exists(rest, below)):
            return True
    return False


@cache
def _names(shape: Any) -> dict[str, tuple[Any, ...]]:
    """The fields of a shape, as published, with the shapes that may stand in them."""
    if isinstance(shape, type) and issubclass(shape, BaseModel):
        return {
            info.alias or name: tuple(_shapes_in(info.annotation))
            for name, info in shape.model_fields.items()
        }
    return dict.fromkeys(get_args(shape[0]), (shape[1],)) if isinstance(shape, tuple) else {}


def _shapes_in(annotation: Any) -> Iterator[Any]:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if annotation is Any or (isinstance(annotation, type) and issubclass(annotation, BaseModel)):
        yield annotation
    elif origin is Annotated:
        yield from _shapes_in(arguments[0])
    elif origin is dict and get_origin(arguments[0]) is Literal:
        yield (arguments[0], arguments[1])
    elif origin in (list, tuple, dict, Union, types.UnionType):
        for argument in arguments[1:] if origin is dict else arguments:
            yield from _shapes_in(argument)
