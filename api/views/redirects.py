"""The map of redirects."""

from typing import Any

from django.urls import reverse

from api.answers import Answer
from api.endpoints import Endpoint
from api.filters import SITE
from api.lists import COUNT, CURSOR, LIMIT, read_list
from api.pagination import MAP
from api.params import Parameters
from api.problems import LIST_PROBLEMS, not_found
from api.redirects import RedirectList, map_of, write_map
from api.references import look_up
from api.views.reading import Question, ReadingView
from publishing.keys import kind_list_key


class RedirectListView(ReadingView):
    """Every path of a site that leads elsewhere, by path: what `resolve` answers for it, all at once."""

    endpoint = Endpoint(
        operation="list_redirects",
        tag="redirects",
        summary="The map of redirects",
        parameters=Parameters(SITE, LIMIT, CURSOR, COUNT),
        answers=(RedirectList,),
        problems=(*LIST_PROBLEMS, "not-found"),
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        asked, moment = question.asked, question.moment
        site = look_up(moment, question.host, asked[SITE], {}).site
        if site is None:
            raise not_found()
        by_hand, left = map_of(site.id, moment)
        listed = read_list(
            by_hand,
            MAP,
            ("redirect", site.id),
            asked,
            lambda lines: write_map(lines, site.id),
            reverse("api:redirects"),
            site,
            more=(left,),
        )
        return Answer(
            listed.text,
            moment,
            cards=listed.written.cards,
            keys=[kind_list_key("redirect")],
            language=site.language,
        )
