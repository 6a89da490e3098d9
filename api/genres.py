"""Genres: the vocabulary, in the words of a site."""

from api.answers import Answer
from api.articles import write
from api.moment import Moment
from api.problems import not_found
from api.references import Site
from publishing.representations.shape import Shape
from publishing.representations.sites import GenreLabel


class GenreList(Shape):
    """Genres, in the order of the vocabulary."""

    items: list[GenreLabel]
    """All of them."""


def write_genres(site: Site | None, moment: Moment) -> Answer:
    """No statement."""
    if site is None:
        raise not_found()
    text = write({"items": site.document["genres"]})
    return Answer(text, moment, cards=[site.item], language=site.language)
