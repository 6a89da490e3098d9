"""From a Site row and the newsroom's settings to the site item."""

from wagtail.models import Site

from news.addresses import Homes, origin
from news.vocabulary import Genre, genre_label
from publishing.builders.images import build_image
from publishing.builders.made import Made
from publishing.builders.publishers import build_publisher, want_publisher
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.keys import kind_list_key, own_key
from publishing.representations.shape import direction_of
from publishing.representations.sites import GenreLabel, Language, SiteContent
from publishing.vocabulary import ItemType

LANGUAGE_NAMES = {"en": "English", "ar": "العربية"}


def build_site(site: Site, homes: Homes) -> Made[SiteContent]:
    source = f"site:{site.pk}"
    around = Surroundings(Wanted(identities={source: ItemType.SITE}), homes, site)
    own = [home for home in homes.all if home.site.pk == site.pk and home.live]
    languages = [home.language for home in sorted(own, key=lambda home: home.prefix)]
    row = around.newsroom_settings.get(site.pk)
    if row:
        want_publisher(row, around)
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
        publisher=build_publisher(site, row, around),
        default_image=build_image(around.picture(row.default_image_id), around) if row else None,
        genres=[_genre(genre, languages or ["en"]) for genre in Genre],
        keys=[own_key("site", id), kind_list_key("site")],
    )
    return Made(content, around)


def _genre(genre: Genre, languages: list[str]) -> GenreLabel:
    labels = {language: genre_label(genre, language) for language in languages}
    return GenreLabel(genre=genre.value, label=labels[languages[0]], labels=labels)
