"""Navigation."""

from typing import Any

from django.db.models import Exists, OuterRef

from api.answers import Answer
from api.endpoints import Endpoint
from api.filters import SITE
from api.items import public_items
from api.params import Parameter, Parameters
from api.problems import not_found
from api.references import look_up
from api.values import LANGUAGE
from api.views.reading import Question, ReadingView
from publishing.keys import kind_list_key
from publishing.models import Label
from publishing.representations import Navigation
from publishing.vocabulary import ItemType

ITS_LANGUAGE: Parameter[str] = Parameter(
    "language",
    LANGUAGE,
    "",
    "The language; `en` finds `en-GB` too. Without it: the site's first.",
    "ar",
)


class NavigationView(ReadingView):
    """All menus of a site in one language. Every line leads to something public."""

    endpoint = Endpoint(
        operation="get_navigation",
        tag="navigation",
        summary="Navigation",
        parameters=Parameters(SITE, ITS_LANGUAGE),
        answers=(Navigation,),
        problems=("unknown-value", "not-found"),
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        asked, moment = question.asked, question.moment
        site = look_up(moment, question.host, asked[SITE], {}).site
        if site is None:
            raise not_found()
        language = asked[ITS_LANGUAGE] or site.language
        labels = Label.objects.filter(item=OuterRef("pk"), name="language", value=language)
        items = public_items(moment).filter(Exists(labels), type=ItemType.NAVIGATION, site=site.id)
        found = sorted(
            items.defer("card", "keys"), key=lambda item: (item.language != language, item.language)
        )
        if not found:
            raise not_found()
        return Answer(found[0].document, moment, shows=found[:1], keys=[kind_list_key("navigation")])
