"""Articles: the list and the detail."""

from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django.urls import reverse

from api.answers import Answer
from api.articles import Written, write_cards
from api.endpoints import Endpoint
from api.fields import FIELDS, OMIT, Selection, selection
from api.filters import FILTERS, MAX_IDS, SITE, cache_key, named_references, understand
from api.items import find_item, public_items
from api.kinds import write_items
from api.lists import COUNT, CURSOR, LIMIT, ArticleList, read_list, unpaged, write_list
from api.moment import Moment
from api.pagination import ORDERS
from api.params import Asked, Parameter, Parameters
from api.problems import ITEM_PROBLEMS, LIST_PROBLEMS, refused
from api.references import look_up
from api.values import ID, any_of, word
from api.views.reading import Question, ReadingView
from publishing.keys import site_list_key
from publishing.kinds import ARTICLE
from publishing.models import PublishedItem
from publishing.representations import Article, ArticleCard
from publishing.vocabulary import ItemType

MAX_WHOLE = 50

VIEW: Parameter[str] = Parameter("view", word("card", "full"), "card", "`full`: whole articles.", "full")
ORDER: Parameter[str] = Parameter(
    "order",
    word(*ORDERS),
    "-published",
    "Newest first is `-published`: by display date, then first publication, then id.",
    "-updated",
)
IDS: Parameter[tuple[UUID, ...]] = Parameter(
    "ids",
    any_of(ID, MAX_IDS),
    (),
    f"These stories, in this order, whatever site they are on; at most {MAX_IDS}, {MAX_WHOLE} with `view=full`."
    " Those not public are named under `missing`. Goes with `view`, `fields` and `omit` only.",
    "7b1d5f0a-52cb-4b0a-8f6f-7a4be2a3a1d0",
)


class ArticleListView(ReadingView):
    """Cards of public articles, or whole ones with `view=full` (then at most 50)."""

    endpoint = Endpoint(
        operation="list_articles",
        tag="articles",
        summary="Articles",
        parameters=Parameters(*FILTERS, IDS, VIEW, ORDER, LIMIT, CURSOR, COUNT, FIELDS, OMIT),
        answers=(ArticleList,),
        problems=(*LIST_PROBLEMS, "invalid-combination"),
        partial=True,
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        asked = question.asked
        refuse_too_many(asked)
        chosen = selection(asked, Article if asked[VIEW] == "full" else ArticleCard)
        if asked[IDS]:
            return by_ids(question, chosen)
        return by_filter(question, chosen)


class ArticleView(ReadingView):
    """One article, whole. The body of a story behind a wall ends after `access.teaser_blocks`."""

    endpoint = Endpoint(
        operation="get_article",
        tag="articles",
        summary="An article",
        parameters=Parameters(FIELDS, OMIT),
        answers=(Article,),
        problems=ITEM_PROBLEMS,
        partial=True,
    )

    def answer(self, question: Question, **address: Any) -> Answer:
        chosen = selection(question.asked, Article)
        article = find_item(ItemType.ARTICLE, address["id"], question.moment)
        written = write_items(ARTICLE, [article], chosen, question.moment)
        return Answer(
            written.texts[0], question.moment, shows=[article], cards=written.cards, ends=written.ends
        )


def by_filter(question: Question, chosen: Selection) -> Answer:
    """A page of what the filter finds: three statements, one more for whole articles or a count."""
    asked, moment = question.asked, question.moment
    found = look_up(moment, question.host, asked[SITE], named_references(asked))
    wanted = understand(asked, found)
    items = wanted.apply(articles(moment, asked))
    listed = read_list(
        items,
        ORDERS[asked[ORDER]],
        wanted,
        asked,
        lambda page: write_articles(page, asked, chosen, moment),
        reverse("api:articles"),
        found.site,
    )
    key = cache_key(asked, found)
    return Answer(
        listed.text,
        moment,
        cards=[*listed.page.items, *listed.written.cards],
        keys=[key] if key else [],
        language=found.site.language if found.site else "",
        ends=listed.written.ends,
    )


def by_ids(question: Question, chosen: Selection) -> Answer:
    """The named articles in the order they were named."""
    asked, moment = question.asked, question.moment
    site = look_up(moment, question.host, None, {}).site
    found = {item.id: item for item in articles(moment, asked).filter(pk__in=asked[IDS])}
    rows = [found[id] for id in asked[IDS] if id in found]
    written = write_articles(rows, asked, chosen, moment)
    return Answer(
        write_list(written.texts, unpaged([id for id in asked[IDS] if id not in found])),
        moment,
        cards=[*rows, *written.cards],
        keys=[site_list_key(site.id)] if site else [],
        language=site.language if site else "",
        ends=written.ends,
    )


def articles(moment: Moment, asked: Asked) -> QuerySet[PublishedItem]:
    """Public articles, without the column that is not wanted."""
    unwanted = "card" if asked[VIEW] == "full" else "document"
    return public_items(moment).filter(type=ItemType.ARTICLE).defer(unwanted, "keys")


def write_articles(rows: Any, asked: Asked, chosen: Selection, moment: Moment) -> Written:
    if asked[VIEW] == "full":
        return write_items(ARTICLE, rows, chosen, moment)
    return write_cards(rows, chosen, moment)


def refuse_too_many(asked: Asked) -> None:
    """Limits that lie between parameters."""
    if asked[VIEW] == "full":
        if asked[LIMIT] > MAX_WHOLE:
            message = f"“limit” may be at most {MAX_WHOLE} with view=full."
            raise refused("invalid-parameter", "limit", message)
        if len(asked[IDS]) > MAX_WHOLE:
            raise refused("invalid-parameter", "ids", f"“ids” may name at most {MAX_WHOLE} with view=full.")
    if asked[IDS]:
        for parameter in (*FILTERS, ORDER, LIMIT, CURSOR, COUNT):
            if asked.names(parameter):
                message = f"“{parameter.name}” does not go together with “ids”."
                raise refused("invalid-combination", parameter.name, message)
