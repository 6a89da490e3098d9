"""From a section page to its public content."""

from news.addresses import Homes, absolute
from news.models import SectionPage
from publishing.builders.made import Made
from publishing.builders.markup import linked_pages, read_markup
from publishing.builders.references import section_crumb
from publishing.builders.sharing import build_seo
from publishing.builders.surroundings import Surroundings, Wanted, sections_above
from publishing.builders.words import inline
from publishing.identities import page_source
from publishing.keys import kind_list_key, list_keys, own_key
from publishing.representations.sections import SectionContent
from publishing.representations.shape import direction_of
from publishing.vocabulary import ItemType, Tie


def build_section(page: SectionPage, homes: Homes) -> Made[SectionContent]:
    """The content and what it was built from. Raises LookupError outside every site."""
    home = homes.above(page.path)
    if home is None:
        raise LookupError("The section stands outside every site.")
    above = sections_above(page, home)
    wanted = Wanted(
        pages=linked_pages(read_markup(page.description)),
        identities={page_source(p.pk): ItemType.SECTION for p in (page, *above)},
    )
    around = Surroundings(wanted, homes, home.site)
    around.ties.add((f"site:{home.site.pk}", Tie.USES))
    description = inline(page.description, around)
    id = around.id_of(page_source(page.pk))
    path = home.public_path(page.url_path)
    content = SectionContent(
        id=id,
        name=page.title,
        path=path,
        url=absolute(home.site, path),
        site=around.site_id(home),
        language=home.language,
        direction=direction_of(home.language),
        description=description,
        ancestors=[section_crumb(p, home, around) for p in above],
        seo=build_seo(page, page.title, description.text if description else page.title),
        keys=[own_key("section", id), kind_list_key("section"), *list_keys("section", [(id, path)])],
    )
    return Made(content, around)
