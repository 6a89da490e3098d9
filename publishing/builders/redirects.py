"""From a redirect made by hand to a leap that is final."""

from wagtail.contrib.redirects.models import Redirect

from news.addresses import Homes, absolute
from publishing.builders.made import Made
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.builders.words import external_link
from publishing.identities import source_of
from publishing.journeys import HIDDEN, begins_at, follow
from publishing.keys import kind_list_key, own_key
from publishing.representations.redirects import RedirectContent
from publishing.vocabulary import ItemType, Tie


def nowhere(redirect: Redirect) -> str:
    """Why a redirect is not public, as a sentence; empty if it is."""
    homes = Homes()
    if begins_at(redirect, homes) is None:
        return "There is no site."
    journey = follow(redirect, homes)
    if journey.obstacle or journey.item or external_link(journey.address):
        return journey.obstacle
    return HIDDEN


def build_redirect(redirect: Redirect, homes: Homes) -> Made[RedirectContent]:
    """For one that leads somewhere: `nowhere` is asked first. Raises LookupError otherwise."""
    start, journey = begins_at(redirect, homes), follow(redirect, homes)
    source = source_of(redirect)
    wanted = Wanted(identities={source: ItemType.REDIRECT})
    if journey.item:
        wanted.link_to(journey.item.source)
    around = Surroundings(wanted, homes, start.site if start else None)
    around.ties |= {(passed, Tie.LINKS) for passed in journey.passed}
    target = around.link_to(journey.item.source) if journey.item else external_link(journey.address)
    if start is None or target is None:
        raise LookupError(journey.obstacle or HIDDEN)
    around.ties.add((source_of(start.site), Tie.USES))
    id = around.id_of(source)
    content = RedirectContent(
        id=id,
        site=around.id_of(source_of(start.site)),
        path=start.path,
        url=absolute(start.site, start.path),
        target=target,
        status=301 if redirect.is_permanent else 302,
        permanent=redirect.is_permanent,
        keys=[own_key("redirect", id), kind_list_key("redirect")],
    )
    return Made(content, around)
