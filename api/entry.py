"""The entry: one answer from which a client finds all that exists."""

from typing import Literal

from django.urls import reverse

from api.addresses import absolute
from api.answers import Answer
from api.moment import Moment
from api.problems import not_found
from api.references import Site
from publishing.kinds import KINDS
from publishing.representations.shape import Id, Shape, Url
from publishing.representations.sites import Language

LINKS = (
    "articles",
    *(kind.offer.plural for kind in KINDS if kind.offer),
    "genres",
    "navigation",
    "redirects",
    "site",
    "resolve",
    "changes",
    "openapi",
    "docs",
)


class EntrySite(Shape):
    """The site that is spoken of."""

    id: Id
    """Its public id."""
    name: str
    """Its name."""
    url: Url
    """The frontend's origin."""
    time_zone: str
    """IANA name."""


class EntryLog(Shape):
    """Where the log stands."""

    epoch: str
    """New after every restore."""
    position: int
    """The last position there is."""
    oldest: int
    """The oldest position still kept."""


class Entry(Shape):
    """Where to begin."""

    type: Literal["entry"] = "entry"
    """Always `entry`."""
    site: EntrySite
    """The site of the host that was asked, else the default one."""
    languages: list[Language]
    """Its languages, its first one first."""
    links: dict[str, Url]
    """Addresses of what exists."""
    log: EntryLog
    """What `Log-Position` says."""


def write_entry(site: Site | None, moment: Moment) -> Answer:
    """No statement."""
    if site is None:
        raise not_found()
    document = site.document
    entry = Entry(
        site=EntrySite(**{name: document[name] for name in ("id", "name", "url", "time_zone")}),
        languages=[Language(**language) for language in document["languages"]],
        links={name: absolute(reverse(f"api:{name}")) for name in LINKS},
        log=EntryLog(epoch=moment.epoch, position=moment.position, oldest=moment.oldest),
    )
    return Answer(entry.model_dump_json(), moment, shows=[site.item], language=site.language)
