"""The base of every shape, and the small types the others are written in."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal, Self, cast
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, PlainSerializer

Url = Annotated[str, Field(json_schema_extra={"format": "uri"})]
Path = Annotated[str, Field(pattern=r"^/(.*/)?$")]
Lang = Annotated[str, Field(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
Direction = Literal["ltr", "rtl"]
Instant = Annotated[
    datetime,
    PlainSerializer(lambda at: at.isoformat(timespec="milliseconds"), return_type=str, when_used="json"),
]
Colour = Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]
Id = UUID

RTL_LANGUAGES = frozenset({"ar", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True)
class OneOf:
    """Marks a word as one of a list that is kept elsewhere; published as an enum."""

    words: tuple[str, ...]

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> Any:
        return handler.generate_schema(Literal[self.words])


def direction_of(language: str) -> Direction:
    """The direction a language is written in, by its primary subtag."""
    return "rtl" if language.split("-")[0].lower() in RTL_LANGUAGES else "ltr"


class Shape(BaseModel):
    """A frozen part of the contract. Building forbids fields it does not know; published schemas allow them."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, populate_by_name=True
    )

    @classmethod
    def made(cls, values: dict[str, Any], *, whole: bool) -> Self:
        """The shape; unchecked unless it is `whole`, so that in a draft what is missing can be null."""
        if whole:
            return cls(**values)
        return cast(Self, cls.model_construct(**values))

    def as_json(self) -> dict[str, Any]:
        """The shape as JSON values: ids and instants are strings."""
        return self.model_dump(mode="json", by_alias=True)
