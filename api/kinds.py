"""The kinds of items that can be listed and asked for by id, and how each becomes text."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from api.articles import Written, write, write_whole
from api.fields import Selection
from api.moment import Moment
from api.sections import write_sections
from publishing.keys import kind_list_key
from publishing.models import PublishedItem
from publishing.representations import Article, Contributor, ImageItem, Section, Shape, Topic
from publishing.vocabulary import ItemType

Writer = Callable[[Sequence[PublishedItem], Selection, Moment], Written]


@dataclass(frozen=True)
class Kind:
    """A kind of item; `keys` are those of lists that stand in it."""

    shape: type[Shape]
    type: str
    write: Writer
    keys: tuple[str, ...] = ()


def write_as_stored(items: Sequence[PublishedItem], chosen: Selection, moment: Moment) -> Written:
    """Items without neighbours."""
    if not chosen:
        return Written([item.document for item in items])
    return Written([write(chosen.take(json.loads(item.document))) for item in items])


ARTICLE = Kind(Article, ItemType.ARTICLE.value, write_whole)
SECTION = Kind(Section, ItemType.SECTION.value, write_sections, (kind_list_key("section"),))
CONTRIBUTOR = Kind(Contributor, ItemType.CONTRIBUTOR.value, write_as_stored)
TOPIC = Kind(Topic, ItemType.TOPIC.value, write_as_stored)
IMAGE = Kind(ImageItem, ItemType.IMAGE.value, write_as_stored)
KINDS: dict[str, Kind] = {kind.type: kind for kind in (ARTICLE, SECTION, CONTRIBUTOR, TOPIC, IMAGE)}
