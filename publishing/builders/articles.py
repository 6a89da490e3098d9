"""From an article page to its public content."""

from typing import Any, TypeVar
from uuid import UUID

from django.conf import settings
from django.utils import timezone

from news.addresses import Home, Homes, absolute
from news.models import ArticlePage
from news.registry import Obstacle
from news.vocabulary import AccessLevel, genre_label
from publishing.builders.blocks import Stream, build_blocks, collect, stored_blocks
from publishing.builders.bylines import build_byline
from publishing.builders.corrections import build_corrections
from publishing.builders.images import build_image
from publishing.builders.made import Made
from publishing.builders.markup import linked_pages, read_markup
from publishing.builders.references import contributor_ref, section_ref, topic_ref
from publishing.builders.rights import in_zone, rights_of
from publishing.builders.sharing import build_seo, build_social, original_address
from publishing.builders.surroundings import Surroundings, Wanted, schema_url, sections_above
from publishing.builders.words import external_link, inline
from publishing.extensions import extensions_of
from publishing.identities import page_source
from publishing.keys import list_key, list_keys, own_key, site_list_key
from publishing.representations.articles import AltId, ArticleContent, CorrectionContent, Source
from publishing.representations.blocks.block import Block
from publishing.representations.blocks.body import told
from publishing.representations.blocks.words import Paragraph
from publishing.representations.cards import Flags, Sponsor
from publishing.representations.images import images_in
from publishing.representations.references import Byline, ContributorRef, SectionRef, TopicRef
from publishing.representations.rights import Access
from publishing.representations.shape import Shape, direction_of
from publishing.representations.sharing import Social
from publishing.vocabulary import ItemType, Tie

EMPTY = ("", Byline(text="", parts=[]))
S = TypeVar("S", bound=Shape)


def build_article(page: ArticlePage, homes: Homes, *, draft: bool = False) -> Made[ArticleContent]:
    """The content, what it was built from, and what had to be left out. Raises LookupError outside every site.

    A draft is built as far as it goes: what it lacks is null, and what would be left out is there.
    """
    home = homes.above(page.path)
    if home is None:
        raise LookupError("The story stands outside every site.")
    sections = sections_above(page, home)
    lists = Lists(page)
    around = Surroundings(_wanted(page, lists, [p.pk for p in sections]), homes, home.site)
    around.ties |= {(f"site:{home.site.pk}", Tie.USES)}
    builder = _Article(page, lists, home, around, draft)
    return Made(builder.build(sections), around, builder.obstacles)


class Lists:
    """The lists of a story, each fetched once."""

    def __init__(self, page: ArticlePage) -> None:
        self.corrections = list(page.corrections.all())
        self.credits = list(page.credits.all())
        self.topic_links = list(page.topic_links.all())
        self.related_links = list(page.related_links.all())


def _wanted(page: ArticlePage, lists: Lists, sections: list[int]) -> Wanted:
    wanted = Wanted()
    collect(page.body, wanted)
    collect(page.lead_media, wanted)
    for words in (page.standfirst, page.editors_note, *(row.content for row in lists.corrections)):
        wanted.pages |= linked_pages(read_markup(words))
    wanted.contributors |= {credit.contributor_id for credit in lists.credits}
    wanted.topics |= {link.topic_id for link in lists.topic_links}
    wanted.pictures |= {pk for pk in (page.sponsorship_logo_id, page.social_image_id) if pk}
    own = {page_source(page.pk): ItemType.ARTICLE}
    own |= {page_source(link.article_id): ItemType.ARTICLE for link in lists.related_links}
    if page.alias_of_id:
        own[page_source(page.alias_of_id)] = ItemType.ARTICLE
        wanted.pages.add(page.alias_of_id)
    wanted.identities |= own | {page_source(pk): ItemType.SECTION for pk in sections}
    return wanted


class _Article:
    def __init__(
        self, page: ArticlePage, lists: Lists, home: Home, around: Surroundings, draft: bool
    ) -> None:
        self.page = page
        self.lists = lists
        self.home = home
        self.around = around
        self.draft = draft
        self.zone = around.zone(home.site)
        self.obstacles: list[Obstacle] = []

    def build(self, sections: list[Any]) -> ArticleContent:
        id = self.around.id_of(page_source(self.page.pk))
        self.body = self._blocks("body", id)
        self.lead = next(iter(self._blocks("lead_media", id)), None)
        self.access = self._access()
        self.standfirst = inline(self.page.standfirst, self.around)
        self.summary = self._summary()
        self.authors, self.others = self._contributors()
        self.section = section_ref(sections[-1], sections[:-1], self.home, self.around) if sections else None
        self.topics = self._topics()
        path = self.home.public_path(self.page.url_path)
        url = absolute(self.home.site, path)
        values = self._card(id, path, url) | self._story(id, url)
        if self.draft:
            values = {name: None if value in EMPTY else value for name, value in values.items()}
        return self._made(ArticleContent, **values)

    def _blocks(self, field: str, id: UUID) -> list[Block]:
        stream = Stream(self.around, field, self.obstacles, self.draft)
        return build_blocks(stored_blocks(getattr(self.page, field)), stream, id)

    def _card(self, id: UUID, path: str, url: str) -> dict[str, Any]:
        page, language = self.page, self.home.language
        words = len(told(self.body).split())
        return {
            "id": id,
            "site": self.around.site_id(self.home),
            "url": url,
            "path": path,
            "language": language,
            "direction": direction_of(language),
            "headline": page.title,
            "short_headline": page.short_headline or None,
            "kicker": page.kicker or None,
            "standfirst": self.standfirst,
            "summary": self.summary,
            "genre": page.genre,
            "genre_label": genre_label(page.genre, language),
            "urgency": page.urgency,
            "byline": build_byline(page.byline, self.authors, language),
            "authors": self.authors,
            "section": self.section,
            "topics": self.topics,
            "lead_media": self.lead,
            "access": self.access,
            "flags": Flags(sensitive=page.sensitive, breaking=page.breaking),
            "content_warnings": list(page.content_warnings),
            "sponsorship": self._sponsor(),
            "live": None,
            "alias_of": self.around.id_of(page_source(page.alias_of_id)) if page.alias_of_id else None,
            "rights": rights_of(page, self.zone),
            "word_count": words,
            "reading_time_seconds": round(words * 60 / settings.DATELINE.reading_words_per_minute),
        }

    def _story(self, id: UUID, url: str) -> dict[str, Any]:
        page = self.page
        site = self.around.site_id(self.home)
        return {
            "schema_url": schema_url("article"),
            "display_at_set": in_zone(page.display_at, self.zone),
            "display_precision_set": page.display_precision,
            "alt_ids": [AltId(scheme=alt.scheme, value=alt.value) for alt in page.alt_ids.all()],
            "canonical_url": self._canonical_url(url),
            "contributors": self.others,
            "source": self._source(),
            "dateline": page.dateline or None,
            "body": self.body,
            "corrections": self._corrections(id),
            "editors_note": inline(page.editors_note, self.around),
            "related_picks": self._related(),
            "digital_source": page.digital_source,
            "social": self._social(),
            "seo": build_seo(page, page.title, self.summary),
            "newsletter_headline": page.newsletter_headline or None,
            "push_text": page.push_text or None,
            "keys": article_keys(
                id, site, self.section, self.topics, [*self.authors, *self.others], page.genre
            ),
            "extensions": extensions_of(page),
        }

    def _contributors(self) -> tuple[list[ContributorRef], list[ContributorRef]]:
        credits = [c for c in self.lists.credits if c.contributor_id in self.around.contributors]
        refs = [
            contributor_ref(self.around.contributors[c.contributor_id], c.role, self.around) for c in credits
        ]
        authors = [ref for ref in refs if ref.role == "author"]
        return authors, [ref for ref in refs if ref.role != "author"]

    def _topics(self) -> list[TopicRef]:
        links = [link for link in self.lists.topic_links if link.topic_id in self.around.topics]
        return [topic_ref(self.around.topics[link.topic_id], link.rel, self.around) for link in links]

    def _summary(self) -> str:
        standfirst = self.standfirst.text if self.standfirst else ""
        first = next((block.text for block in self._open_blocks if isinstance(block, Paragraph)), "")
        return self.page.summary.strip() or standfirst or first

    @property
    def _open_blocks(self) -> list[Block]:
        """What everyone may read of the body: nothing from behind a wall is used to describe the story."""
        return self.body[: self.access.teaser_blocks] if self.access.teaser_blocks is not None else self.body

    def _made(self, shape: type[S], **values: Any) -> S:
        """A part of the story, unchecked in a draft."""
        return shape.made(values, whole=not self.draft)

    def _canonical_url(self, own: str) -> str:
        """An alias names the address of what it repeats."""
        if not self.page.alias_of_id:
            return original_address(self.page) or own
        source = page_source(self.page.alias_of_id)
        self.around.ties.add((source, Tie.COPIES))
        original = self.around.public_pages.get(source)
        return original_address(self.page) or (original.url if original else own)

    def _access(self) -> Access:
        free = self.page.access_level == AccessLevel.FREE
        blocks = self.page.teaser_blocks
        until = self.page.free_until
        still_open = not free and until is not None and until > timezone.now()
        return self._made(
            Access,
            level=self.page.access_level,
            free_until=in_zone(until, self.zone) if still_open else None,
            body_complete=True,
            teaser_blocks=None if free else settings.DATELINE.teaser_blocks if blocks is None else blocks,
        )

    def _sponsor(self) -> Sponsor | None:
        page = self.page
        if not page.sponsorship_kind or not page.sponsorship_name:
            return None
        return self._made(
            Sponsor,
            kind=page.sponsorship_kind,
            name=page.sponsorship_name,
            label=page.sponsorship_label or page.sponsorship_name,
            url=page.sponsorship_url or None,
            logo=build_image(self.around.picture(page.sponsorship_logo_id), self.around),
        )

    def _source(self) -> Source:
        page = self.page
        original = external_link(page.source_original_url)
        return self._made(
            Source,
            organisation=page.source_organisation or self.around.publisher(self.home.site),
            category=page.source_category,
            original_id=page.source_original_id or None,
            original_url=original.url if original else None,
            original_published_at=in_zone(page.source_original_published_at, self.zone),
        )

    def _social(self) -> Social:
        picture = next(images_in([self.lead, *self._open_blocks]), None)
        return build_social(self.page, self.page.title, self.summary, picture, self.around)

    def _corrections(self, id: UUID) -> list[CorrectionContent]:
        blocks = {block.id for block in self.body}
        return build_corrections(self.lists.corrections, id, blocks, self.zone, self.around, self.obstacles)

    def _related(self) -> list[UUID]:
        """Whom an editor picked, in order; whether they are public is seen when the cards are joined."""
        picked = dict.fromkeys(link.article_id for link in self.lists.related_links)
        return [self.around.id_of(page_source(pk)) for pk in picked if pk != self.page.pk]


def article_keys(
    id: UUID,
    site: UUID,
    section: SectionRef | None,
    topics: list[TopicRef],
    people: list[ContributorRef],
    genre: str,
) -> list[str]:
    """The story's own key, and those of every list it stands in."""
    sections = [*section.ancestors, section] if section else []
    return [
        own_key("article", id),
        site_list_key(site),
        *list_keys("section", ((crumb.id, crumb.path) for crumb in sections)),
        *list_keys("topic", ((topic.id, topic.path) for topic in topics)),
        *list_keys("contributor", dict.fromkeys((person.id, person.path) for person in people)),
        list_key("genre", genre),
    ]
