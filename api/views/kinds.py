"""Whatever `publishing/kinds.py` offers at addresses of its own: the same list and the same detail for each kind."""

from typing import Any, ClassVar

from django.db.models import Exists, OuterRef, Q
from django.urls import URLPattern, path, reverse

from api.answers import Answer
from api.endpoints import Endpoint
from api.fields import FIELDS, OMIT, selection
from api.filters import LANGUAGES, SITE
from api.items import find_item, public_items
from api.kinds import write_items
from api.lists import COUNT, CURSOR, LIMITS, LISTS, read_list
from api.pagination import BY_PATH, ORDERS
from api.params import Parameters
from api.problems import ITEM_PROBLEMS, LIST_PROBLEMS
from api.references import look_up
from api.views.reading import Question, ReadingView
from publishing.keys import kind_list_key
from publishing.kind import Kind, Offer
from publishing.models import Label


class KindListView(ReadingView):
    """All public items of a kind on a site."""

    kind: ClassVar[Kind]
    offer: ClassVar[Offer]

    def answer(self, question: Question, **address: Any) -> Answer:
        asked, moment, kind = question.asked, question.moment, self.kind
        chosen = selection(asked, kind.public)
        site = look_up(moment, question.host, asked[SITE], {}).site
        here = Q(site=None) | Q(site=site.id if site else None)
        items = public_items(moment).filter(here, type=kind.type).defer("card", "keys")
        languages = asked[LANGUAGES]
        if languages:
            labels = Label.objects.filter(item=OuterRef("pk"), name="language", value__in=languages)
            items = items.filter(Exists(labels))
        listed = read_list(
            items,
            ORDERS.get(self.offer.order, BY_PATH),
            (kind.type.value, site.id if site else None, sorted(languages)),
            asked,
            lambda page: write_items(kind, page, chosen, moment),
            reverse(f"api:{self.offer.plural}"),
            site,
        )
        return Answer(
            listed.text,
            moment,
            cards=[*listed.page.items, *listed.written.cards],
            keys=list(dict.fromkeys([kind_list_key(kind.type), *listed.written.keys])),
            language=site.language if site else "",
            ends=listed.written.ends,
        )


class KindView(ReadingView):
    """One public item."""

    kind: ClassVar[Kind]
    offer: ClassVar[Offer]

    def answer(self, question: Question, **address: Any) -> Answer:
        chosen = selection(question.asked, self.kind.public)
        item = find_item(self.kind.type, address["id"], question.moment)
        written = write_items(self.kind, [item], chosen, question.moment)
        return Answer(
            written.texts[0],
            question.moment,
            shows=[item],
            cards=written.cards,
            keys=written.keys,
            ends=written.ends,
        )


def addresses(kind: Kind, offer: Offer) -> tuple[URLPattern, URLPattern]:
    """Those of the list and of one item."""

    class ListView(KindListView):
        endpoint = list_of(kind, offer)

    class ItemView(KindView):
        endpoint = item_of(kind, offer)

    for view in (ListView, ItemView):
        view.kind, view.offer = kind, offer
    return (
        path(f"{offer.plural}/", ListView.as_view(), name=offer.plural),
        path(f"{offer.plural}/<uuid:id>/", ItemView.as_view(), name=kind.type),
    )


def list_of(kind: Kind, offer: Offer) -> Endpoint:
    filters = (SITE, LANGUAGES) if offer.by_language else (SITE,)
    return Endpoint(
        operation=f"list_{offer.plural}",
        tag=offer.plural,
        summary=offer.many,
        description=offer.many_described,
        parameters=Parameters(*filters, LIMITS[offer.most], CURSOR, COUNT, FIELDS, OMIT),
        answers=(LISTS[kind.type],),
        problems=LIST_PROBLEMS,
        partial=True,
    )


def item_of(kind: Kind, offer: Offer) -> Endpoint:
    return Endpoint(
        operation=f"get_{kind.type}",
        tag=offer.plural,
        summary=offer.one,
        description=offer.one_described,
        parameters=Parameters(FIELDS, OMIT),
        answers=(kind.public,),
        problems=ITEM_PROBLEMS,
        partial=True,
    )
