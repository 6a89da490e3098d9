"""The entry, the site, and the genres as it prints them."""

from typing import Any

from api.answers import Answer
from api.endpoints import Endpoint
from api.entry import Entry, write_entry
from api.filters import SITE
from api.genres import GenreList, write_genres
from api.params import Parameters
from api.problems import not_found
from api.references import look_up
from api.views.reading import Question, ReadingView
from publishing.representations import Site


class EntryView(ReadingView):
    """Where to begin: the site, its languages, the addresses of what exists, the position of the log."""

    endpoint = Endpoint(
        operation="get_entry", tag="site", summary="The entry", answers=(Entry,), problems=("not-found",)
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        return write_entry(look_up(question.moment, question.host, None, {}).site, question.moment)


class SiteView(ReadingView):
    """The publisher, the time zone, the languages."""

    endpoint = Endpoint(
        operation="get_site",
        tag="site",
        summary="The site",
        parameters=Parameters(SITE),
        answers=(Site,),
        problems=("unknown-value", "not-found"),
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        site = look_up(question.moment, question.host, question.asked[SITE], {}).site
        if site is None:
            raise not_found()
        return Answer(site.text, question.moment, shows=[site.item], language=site.language)


class GenresView(ReadingView):
    """The genres stories can have, with the words for each in every language of the site."""

    endpoint = Endpoint(
        operation="list_genres",
        tag="site",
        summary="Genres",
        parameters=Parameters(SITE),
        answers=(GenreList,),
        problems=("unknown-value", "not-found"),
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        site = look_up(question.moment, question.host, question.asked[SITE], {}).site
        return write_genres(site, question.moment)
