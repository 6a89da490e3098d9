"""Words of the log and the store."""

from django.db import models


class ItemType(models.TextChoices):
    ARTICLE = "article"
    PAGE = "page"
    SECTION = "section"
    CONTRIBUTOR = "contributor"
    TOPIC = "topic"
    FRONT = "front"
    IMAGE = "image"
    REDIRECT = "redirect"
    NAVIGATION = "navigation"
    SITE = "site"


class State(models.TextChoices):
    """IPTC pubStatus."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"


class Reason(models.TextChoices):
    """Why the log has an entry."""

    FIRST_PUBLISH = "first-publish"
    UPDATE = "update"
    MINOR_FIX = "minor-fix"
    CORRECTION = "correction"
    REVERT = "revert"
    METADATA = "metadata"
    RIGHTS_CHANGE = "rights-change"
    URL_CHANGE = "url-change"
    REBUILD = "rebuild"
    RESTORE = "restore", "restored"
    WITHHOLD = "withhold", "withheld"
    EXPIRE = "expire", "taken down because it expired"
    KILL = "kill", "killed"


WITHDRAWALS = frozenset({Reason.WITHHOLD, Reason.EXPIRE, Reason.KILL})


class Trigger(models.TextChoices):
    """What made somebody look at an item again; with the difference found, it gives the reason."""

    PUBLICATION = "publication", "An editor published it"
    EDIT = "edit", "It, or something it shows, was changed"
    TIME = "time", "A time boundary passed"
    REBUILD = "rebuild", "The representation, the site or a key changed"


class Tie(models.TextChoices):
    """How an item depends on something."""

    SHOWS = "shows", "prints its name, face or picture; what a public item shows is public"
    LINKS = "links", "links to it; without an address while it is hidden"
    COPIES = "copies", "is an alias of it"
    OFFERS = "offers", "gives its file away: a file that no public item offers cannot be fetched"
    USES = "uses", "is built from its settings"
