"""What a list of articles can be asked for, and how that becomes one statement and one cache key."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, get_args
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from api.params import Asked, Parameter
from api.references import Found
from api.values import BOOLEAN, DATE, ID, LANGUAGE, REFERENCE, Reference, any_of, words_of
from publishing.keys import list_key, site_list_key
from publishing.models import Label, PublishedItem
from publishing.representations.cards import Genre

MAX_NAMED = 20
MAX_IDS = 100
LEVELS = ("free", "registered", "subscriber")

NAMED = any_of(REFERENCE, MAX_NAMED)
ANY = ", by id or path; commas mean any of."

SITE: Parameter[UUID | None] = Parameter(
    "site",
    ID,  # type: ignore[arg-type]
    None,
    "The site. Without it: the site of the host that is asked, else the default one; never all.",
    "0d5f4c1e-7f0b-4b43-9a53-2f8f5a1f0c11",
)
SECTION: Parameter[tuple[Reference, ...]] = Parameter(
    "section", NAMED, (), f"Stories of these sections{ANY} Sections below them count.", "/world/"
)
SUBSECTIONS: Parameter[bool] = Parameter(
    "subsections", BOOLEAN, True, "With `section`: false leaves out the sections below.", "false"
)
TOPIC: Parameter[tuple[Reference, ...]] = Parameter(
    "topic", NAMED, (), f"Stories about or mentioning these topics{ANY}", "/topics/elections/"
)
CONTRIBUTOR: Parameter[tuple[Reference, ...]] = Parameter(
    "contributor", NAMED, (), f"Stories these people had a part in{ANY}", "/contributors/amal-haddad/"
)
GENRE: Parameter[tuple[str, ...]] = Parameter(
    "genre", words_of(get_args(Genre), 10), (), "Stories of these genres; commas mean any of.", "analysis"
)
LANGUAGES: Parameter[tuple[str, ...]] = Parameter(
    "language",
    any_of(LANGUAGE, 10),
    (),
    "Stories in these languages; `en` finds `en-GB` too. Without it: all of the site.",
    "ar",
)
ACCESS: Parameter[tuple[str, ...]] = Parameter(
    "access", words_of(LEVELS, 3), (), "Stories everybody may read, or only some; commas mean any of.", "free"
)
EXCLUDE_IDS: Parameter[tuple[UUID, ...]] = Parameter(
    "exclude_ids",
    any_of(ID, MAX_IDS),
    (),
    f"Without these stories; at most {MAX_IDS}.",
    "7b1d5f0a-52cb-4b0a-8f6f-7a4be2a3a1d0",
)


def _bound(name: str, words: str) -> Parameter[date | None]:
    example = "2026-11-23T00:00:00Z" if name.endswith("after") else "2026-11-24"
    return Parameter(name, DATE, None, words, example)  # type: ignore[arg-type]


BOUNDS: dict[str, tuple[Parameter[date | None], str]] = {
    parameter.name: (parameter, lookup)
    for parameter, lookup in (
        (_bound("published_after", "Display date at or after this."), "display_at__gte"),
        (_bound("published_before", "Display date before this."), "display_at__lt"),
        (_bound("updated_after", "Updated at or after this."), "updated_at__gte"),
        (_bound("updated_before", "Updated before this."), "updated_at__lt"),
        (_bound("modified_after", "Changed in any way at or after this."), "modified_at__gte"),
        (_bound("modified_before", "Changed in any way before this."), "modified_at__lt"),
    )
}
FILTERS: tuple[Parameter[Any], ...] = (
    SITE,
    SECTION,
    SUBSECTIONS,
    TOPIC,
    CONTRIBUTOR,
    GENRE,
    LANGUAGES,
    ACCESS,
    EXCLUDE_IDS,
    *(parameter for parameter, _ in BOUNDS.values()),
)


@dataclass(frozen=True)
class ArticleFilter:
    """A filter, understood: two spellings of one filter are equal."""

    site: UUID | None
    labels: tuple[tuple[str, tuple[str, ...]], ...]
    bounds: tuple[tuple[str, datetime], ...]
    excluded: tuple[UUID, ...]

    def apply(self, items: QuerySet[PublishedItem]) -> QuerySet[PublishedItem]:
        items = items.filter(site=self.site) if self.site else items.none()
        for name, values in self.labels:
            items = items.filter(
                Exists(Label.objects.filter(item=OuterRef("pk"), name=name, value__in=values))
            )
        if self.bounds:
            items = items.filter(**dict(self.bounds))
        return items.exclude(pk__in=self.excluded) if self.excluded else items


def named_references(asked: Asked) -> Mapping[str, tuple[Reference, ...]]:
    """What must be looked up before the list can be read."""
    return {p.name: asked[p] for p in (SECTION, TOPIC, CONTRIBUTOR) if asked[p]}


def understand(asked: Asked, found: Found) -> ArticleFilter:
    """The filter that is meant. Bare dates are midnight in the zone of the site."""
    excluded = asked[EXCLUDE_IDS]
    return ArticleFilter(
        site=found.site.id if found.site else None,
        labels=tuple(_labels(asked, found)),
        bounds=tuple(
            (lookup, found.site.instant(moment))
            for parameter, lookup in BOUNDS.values()
            if (moment := asked[parameter]) is not None and found.site
        ),
        excluded=tuple(sorted(excluded)),
    )


def _labels(asked: Asked, found: Found) -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, ids in sorted(found.ids.items()):
        narrow = name == SECTION.name and not asked[SUBSECTIONS]
        yield ("own_section" if narrow else name), tuple(sorted(str(id) for id in ids))
    for parameter in (GENRE, LANGUAGES, ACCESS):
        if values := asked[parameter]:
            yield parameter.name, tuple(sorted(values))


def cache_key(asked: Asked, found: Found) -> str | None:
    """The one list key: of the first single value asked for, as it was spelled; else of the site."""
    for parameter in (CONTRIBUTOR, TOPIC, SECTION, GENRE):
        values: tuple[Reference | str, ...] = asked[parameter]  # type: ignore[index]
        if len(values) == 1:
            return list_key(parameter.name, str(values[0]))
    return site_list_key(found.site.id) if found.site else None
