"""From a plain page to its public content."""

from wagtail.models import Page

from news.addresses import Home, Homes, absolute
from news.models import PlainPage
from news.registry import Obstacle
from publishing.builders.blocks import Stream, build_blocks, collect, stored_blocks
from publishing.builders.made import Made
from publishing.builders.sharing import build_seo, build_social
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.identities import page_source
from publishing.keys import kind_list_key, own_key
from publishing.representations.blocks.body import told
from publishing.representations.images import images_in
from publishing.representations.plain import PlainPageContent
from publishing.representations.shape import direction_of
from publishing.vocabulary import ItemType, Tie


def build_plain_page(page: PlainPage, homes: Homes, *, draft: bool = False) -> Made[PlainPageContent]:
    """The content, what it was built from, and what had to be left out. Raises LookupError outside every site."""
    home = homes.above(page.path)
    if home is None:
        raise LookupError("The page stands outside every site.")
    wanted = Wanted(identities={page_source(page.pk): ItemType.PAGE})
    collect(page.body, wanted)
    wanted.pictures |= {page.social_image_id} if page.social_image_id else set()
    around = Surroundings(wanted, homes, home.site)
    around.ties |= {(f"site:{home.site.pk}", Tie.USES)}
    around.ties |= {(page_source(pk), Tie.USES) for pk in _above(page, home)}
    obstacles: list[Obstacle] = []
    id = around.id_of(page_source(page.pk))
    body = build_blocks(stored_blocks(page.body), Stream(around, "body", obstacles, draft), id)
    first = next((words for block in body if (words := told(block))), page.title)
    path = home.public_path(page.url_path)
    content = PlainPageContent.made(
        {
            "id": id,
            "site": around.site_id(home),
            "url": absolute(home.site, path),
            "path": path,
            "language": home.language,
            "direction": direction_of(home.language),
            "title": page.title,
            "body": body,
            "seo": build_seo(page, page.title, first),
            "social": build_social(page, page.title, first, next(iter(images_in(body)), None), around),
            "keys": [own_key("page", id), kind_list_key("page")],
        },
        whole=not draft,
    )
    return Made(content, around, obstacles)


def _above(page: PlainPage, home: Home) -> list[int]:
    """Plain pages above it, whose slugs begin its path."""
    paths = [page.path[:end] for end in range(len(home.tree_path), len(page.path), Page.steplen)]
    return list(PlainPage.objects.filter(path__in=paths).values_list("pk", flat=True))
