"""From a Site row and the newsroom's settings to the site item."""

from wagtail.models import Site

from news.addresses import Homes, origin
from news.vocabulary import Genre, genre_label
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.keys import kind_list_key, own_key
from publishing.representations.shape import direction_of
from publishing.representations.sites import GenreLabel, Language, Publisher, SiteContent
from publishing.vocabulary import ItemType

LANGUAGE_NAMES = {"en": "English", "ar": "العربية"}


def build_site(site: Site, homes: Homes) -> tuple[SiteContent, Surroundings]:
    source = f"site:{site.pk}"
    around = Surroundings(Wanted(identities={source: ItemType.SITE}), homes)
    own = [home for home in homes.all if home.site.pk == site.pk and home.live]
    languages = [home.language for home in sorted(own, key=lambda home: home.prefix)]
    id = around.id_of(source)
    content = SiteContent(
        id=id,
        name=site.site_name or site.hostname,
        url=origin(site),
        time_zone=around.zone(site).key,
        languages=[
            Language(language=code, direction=direction_of(code), name=LANGUAGE_NAMES.get(code, code))
            for code in languages
        ],
        publisher=Publisher(name=around.publisher(site), logo=None, policies=[], social=[]),
        default_image=None,
        genres=[GenreLabel(genre=g.value, label=genre_label(g, (languages or ["en"])[0])) for g in Genre],
        keys=[own_key("site", id), kind_list_key("site")],
    )
    return content, around
