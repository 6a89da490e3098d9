"""Topics."""

from typing import Literal

from publishing.representations.references import Ref, TopicKind
from publishing.representations.sections import TranslatedEnvelope
from publishing.representations.shape import Direction, Lang
from publishing.representations.words import RichText


class TopicContent(Ref):
    """What a topic's own record says."""

    type: Literal["topic"] = "topic"
    """Always `topic`."""
    language: Lang
    """Language of the record."""
    direction: Direction
    """Direction of the language."""
    kind: TopicKind
    """What sort of topic it is."""
    code: str | None
    """Its code in a controlled vocabulary."""
    description: RichText | None
    """What it is about."""
    alt_names: list[str]
    """Other spellings."""
    keys: list[str]
    """Cache keys of the topic and of its list."""


class Topic(TranslatedEnvelope, TopicContent):
    """What stories are about."""
