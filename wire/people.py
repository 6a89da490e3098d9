"""Contributors of incoming copy: found by exact name in the language of the story, or created."""

from dataclasses import dataclass
from unicodedata import normalize

from wagtail.models import Locale

from news.models import Contributor
from wire.story import Contribution


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of one contribution: the contributor, if there is exactly one of that name."""

    contribution: Contribution
    contributor: Contributor | None
    remark: str = ""

    @property
    def is_new(self) -> bool:
        return self.contributor is None and not self.remark


def look_up(contribution: Contribution, locale: Locale) -> Person:
    """Find a contributor by exact name. Several of one name are a question for an editor: none is taken."""
    name = normalize("NFC", contribution.name)
    found = list(Contributor.objects.filter(locale=locale, name=name)[:2])
    if len(found) > 1:
        return Person(contribution, None, f"Several contributors are called “{name}”: left out, choose one.")
    return Person(contribution, found[0] if found else None)


def create(contribution: Contribution, locale: Locale) -> Contributor:
    contributor = Contributor(name=normalize("NFC", contribution.name), kind=contribution.kind, locale=locale)
    contributor.full_clean()
    contributor.save()
    return contributor
