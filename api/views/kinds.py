"""Sections, contributors, topics and pictures: the same list and the same detail for each."""

from typing import Any, ClassVar

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse

from api.answers import Answer
from api.endpoints import Endpoint
from api.fields import FIELDS, OMIT, selection
from api.filters import LANGUAGES, SITE
from api.items import find_item, public_items
from api.kinds import CONTRIBUTOR, IMAGE, SECTION, TOPIC, Kind
from api.lists import COUNT, CURSOR, LIMIT, ContributorList, ImageList, SectionList, TopicList, read_list
from api.pagination import BY_PATH, ORDERS, Order
from api.params import Parameter, Parameters
from api.problems import ITEM_PROBLEMS, LIST_PROBLEMS
from api.references import look_up
from api.views.reading import Question, ReadingView
from publishing.keys import kind_list_key
from publishing.models import Label
from publishing.representations import Contributor, ImageItem, Section, Shape, Topic


def list_of(tag: str, summary: str, shape: type[Shape], *filters: Parameter[Any]) -> Endpoint:
    return Endpoint(
        operation=f"list_{tag}",
        tag=tag,
        summary=summary,
        parameters=Parameters(*filters, LIMIT, CURSOR, COUNT, FIELDS, OMIT),
        answers=(shape,),
        problems=LIST_PROBLEMS,
        partial=True,
    )


def item_of(tag: str, summary: str, shape: type[Shape]) -> Endpoint:
    return Endpoint(
        operation=f"get_{tag.removesuffix('s')}",
        tag=tag,
        summary=summary,
        parameters=Parameters(FIELDS, OMIT),
        answers=(shape,),
        problems=ITEM_PROBLEMS,
        partial=True,
    )


class KindListView(ReadingView):
    """All public items of a kind on a site."""

    kind: ClassVar[Kind]
    order: ClassVar[Order] = BY_PATH

    def answer(self, question: Question, **address: Any) -> Answer:
        asked, moment = question.asked, question.moment
        chosen = selection(asked, self.kind.shape)
        site = look_up(moment, question.host, asked[SITE], {}).site
        here = Q(site=None) | Q(site=site.id if site else None)
        items = public_items(moment).filter(here, type=self.kind.type).defer("card", "keys")
        languages = asked[LANGUAGES]
        if languages:
            labels = Label.objects.filter(item=OuterRef("pk"), name="language", value__in=languages)
            items = items.filter(Exists(labels))
        listed = read_list(
            items,
            self.order,
            (self.kind.type, site.id if site else None, sorted(languages)),
            asked,
            lambda page: self.kind.write(page, chosen, moment),
            reverse(f"api:{self.kind.type}s"),
            site,
        )
        return Answer(
            listed.text,
            moment,
            cards=[*listed.page.items, *listed.written.cards],
            keys=[kind_list_key(self.kind.type)],
            language=site.language if site else "",
        )


class KindView(ReadingView):
    """One public item."""

    kind: ClassVar[Kind]

    def answer(self, question: Question, **address: Any) -> Answer:
        chosen = selection(question.asked, self.kind.shape)
        item = find_item(self.kind.type, address["id"], question.moment)
        written = self.kind.write([item], chosen, question.moment)
        return Answer(
            written.texts[0], question.moment, shows=[item], cards=written.cards, keys=self.kind.keys
        )


class SectionListView(KindListView):
    """The public sections of a site, by path, with those right below each."""

    endpoint = list_of("sections", "Sections", SectionList, SITE, LANGUAGES)
    kind = SECTION


class SectionView(KindView):
    """One section."""

    endpoint = item_of("sections", "A section", Section)
    kind = SECTION


class ContributorListView(KindListView):
    """Those whom public stories credit, by path."""

    endpoint = list_of("contributors", "Contributors", ContributorList, SITE, LANGUAGES)
    kind = CONTRIBUTOR


class ContributorView(KindView):
    """One contributor; public only while a public item shows them."""

    endpoint = item_of("contributors", "A contributor", Contributor)
    kind = CONTRIBUTOR


class TopicListView(KindListView):
    """What public stories are about, by path."""

    endpoint = list_of("topics", "Topics", TopicList, SITE, LANGUAGES)
    kind = TOPIC


class TopicView(KindView):
    """One topic; public only while a public item shows it."""

    endpoint = item_of("topics", "A topic", Topic)
    kind = TOPIC


class ImageListView(KindListView):
    """Pictures that public items show, newest change first."""

    endpoint = list_of("images", "Pictures", ImageList, SITE)
    kind = IMAGE
    order = ORDERS["-modified"]


class ImageView(KindView):
    """One picture in its named shapes."""

    endpoint = item_of("images", "A picture", ImageItem)
    kind = IMAGE
