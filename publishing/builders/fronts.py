"""From a front page to its public content: the containers, and which stories belong into each."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from media.models import Picture
from news.addresses import Home, Homes, absolute
from news.models import FrontPage
from news.registry import Obstacle
from publishing.builders.blocks import collect, stored_blocks
from publishing.builders.blocks.images import figure_html, figure_text
from publishing.builders.blocks.stored import StoredBlock, chosen, list_items
from publishing.builders.blocks.stream import block_id
from publishing.builders.images import image_use
from publishing.builders.made import Made
from publishing.builders.references import section_crumb
from publishing.builders.sharing import build_seo, build_social
from publishing.builders.surroundings import Surroundings, Wanted, sections_above
from publishing.builders.words import inline
from publishing.identities import page_source
from publishing.keys import kind_list_key, own_key
from publishing.representations.blocks.images import ImageBlock
from publishing.representations.fronts import Container, FrontContent
from publishing.representations.joins import Fill, Join, Pick
from publishing.representations.references import SectionCrumb
from publishing.representations.shape import direction_of
from publishing.vocabulary import ItemType, Tie


def build_front(page: FrontPage, homes: Homes) -> Made[FrontContent]:
    """The content, what it was built from, and what stands in the way. Raises LookupError outside every site."""
    home = homes.above(page.path)
    if home is None:
        raise LookupError("The front stands outside every site.")
    sections = sections_above(page, home)
    blocks = list(stored_blocks(page.containers))
    wanted = _wanted(page, blocks)
    wanted.identities |= {page_source(section.pk): ItemType.SECTION for section in sections}
    around = Surroundings(wanted, homes, home.site)
    around.ties |= {(f"site:{home.site.pk}", Tie.USES)}
    section = section_crumb(sections[-1], home, around) if sections else None
    front = _Front(home, around, section)
    id = around.id_of(page_source(page.pk))
    ids = [block_id(block.id, id, index) for index, block in enumerate(blocks)]
    path = home.public_path(page.public_url_path)
    content = FrontContent(
        id=id,
        site=around.site_id(home),
        url=absolute(home.site, path),
        path=path,
        language=home.language,
        direction=direction_of(home.language),
        title=page.title,
        section=section,
        containers=[front.container(block, own) for block, own in zip(blocks, ids, strict=True)],
        seo=build_seo(page, page.title, page.title),
        social=build_social(page, page.title, page.title, None, around),
        # A section names its front, so the lists of sections change when one comes or goes.
        keys=[own_key("front", id), kind_list_key("front"), kind_list_key("section")],
        slots=[front.slot(block, index, ids[index]) for index, block in enumerate(blocks)],
    )
    return Made(content, around, _other_front(page))


def _wanted(page: FrontPage, blocks: list[StoredBlock]) -> Wanted:
    """Picked stories and what fills name keep their ids when they are deleted: nothing public is there then."""
    wanted = Wanted(identities={page_source(page.pk): ItemType.FRONT})
    collect(page.containers, wanted)
    wanted.pictures |= {page.social_image_id} if page.social_image_id else set()
    for block in blocks:
        picks = [chosen(pick.get("story")) for pick, _ in list_items(block.value.get("picks"))]
        wanted.identities |= {page_source(pk): ItemType.ARTICLE for pk in picks if pk}
        fill = block.value.get("fill") or {}
        if section := chosen(fill.get("section")):
            wanted.identities[page_source(section)] = ItemType.SECTION
        if topic := chosen(fill.get("topic")):
            wanted.identities[f"topic:{topic}"] = ItemType.TOPIC
    return wanted


def _other_front(page: FrontPage) -> list[Obstacle]:
    """A page has one front; the admin offers no second, but copies and APIs could make one."""
    beside = FrontPage.objects.filter(
        path__startswith=page.path[: -page.steplen], depth=page.depth, live=True
    )
    other = beside.exclude(pk=page.pk).first()
    return [Obstacle(None, f"“{other.title}” is the front here; unpublish it first.")] if other else []


@dataclass(frozen=True)
class _Front:
    home: Home
    around: Surroundings
    section: SectionCrumb | None

    def container(self, block: StoredBlock, id: UUID) -> Container:
        """Without its stories: these are joined when it is read."""
        link = chosen(block.value.get("link"))
        return Container(
            id=id,
            kind=block.block.name,
            title=block.value.get("title") or None,
            link=self.around.link_to_page(link) if link else None,
            items=[],
        )

    def slot(self, block: StoredBlock, index: int, id: UUID) -> Join:
        picks = [(pick, chosen(pick.get("story"))) for pick, _ in list_items(block.value.get("picks"))]
        return Join(
            at=f"/containers/{index}/items",
            picks=[
                Pick(
                    story=self.around.id_of(page_source(pk)),
                    overrides=self._overrides(pick, pk, uuid5(id, str(pk))),
                )
                for pick, pk in picks
                if pk
            ],
            fill=self._fill(block.value.get("fill") or {}),
            says_pinned=True,
        )

    def _overrides(self, pick: dict[str, Any], story: int, id: UUID) -> dict[str, Any]:
        """Fields of the card, as JSON, that an editor wrote over."""
        found: dict[str, Any] = {}
        if headline := (pick.get("headline") or "").strip():
            found |= {"headline": headline, "short_headline": None}
        if kicker := (pick.get("kicker") or "").strip():
            found["kicker"] = kicker
        if standfirst := inline(pick.get("standfirst") or "", self.around):
            found["standfirst"] = standfirst.as_json()
        if picture := self._picture(chosen(pick.get("picture")), story):
            use = image_use(picture, {}, self.around)
            block = ImageBlock(
                id=id,
                html=figure_html(use),
                text=figure_text(use),
                language=None,
                direction=None,
                link=None,
                display="wide",
                **vars(use),
            )
            found["lead_media"] = block.as_json()
        return found

    def _picture(self, pk: int | None, story: int) -> Picture | None:
        """It is shown with the story: as long as that is hidden, so is the picture."""
        return self.around.picture(pk, shown=pk is not None and self.around.link_to_page(story) is not None)

    def _fill(self, value: dict[str, Any]) -> Fill | None:
        number = int(value.get("number") or 0)
        if not number:
            return None
        section, topic = chosen(value.get("section")), chosen(value.get("topic"))
        own = self.section.id if self.section else None
        return Fill(
            number=number,
            site=self.around.site_id(self.home),
            language=self.home.language,
            section=self.around.id_of(page_source(section)) if section else own,
            topic=self.around.id_of(f"topic:{topic}") if topic else None,
            genre=value.get("genre") or None,
        )
