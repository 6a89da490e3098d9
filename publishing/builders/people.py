"""From contributors and topics to their public content."""

from uuid import UUID

from news.addresses import Homes
from news.models import Contributor, Topic
from publishing.builders.images import image_use
from publishing.builders.made import Made
from publishing.builders.markup import linked_pages, read_markup
from publishing.builders.publishers import labelled_links
from publishing.builders.references import snippet_address
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.builders.words import inline
from publishing.keys import kind_list_key, list_keys, own_key
from publishing.representations.contributors import ContributorContent
from publishing.representations.shape import direction_of
from publishing.representations.topics import TopicContent
from publishing.vocabulary import ItemType


def build_contributor(contributor: Contributor, homes: Homes) -> Made[ContributorContent]:
    source = f"contributor:{contributor.pk}"
    around = _around(source, ItemType.CONTRIBUTOR, contributor.biography, homes)
    if contributor.portrait_id:
        around.wanted.pictures.add(contributor.portrait_id)
    portrait = around.picture(contributor.portrait_id)
    path, url = snippet_address(contributor, "contributors", around) or (None, None)
    id = around.id_of(source)
    language = contributor.locale.language_code
    content = ContributorContent(
        id=id,
        name=contributor.name,
        path=path,
        url=url,
        language=language,
        direction=direction_of(language),
        kind=contributor.kind,
        job_title=contributor.job_title or None,
        biography=inline(contributor.biography, around),
        portrait=image_use(portrait, {}, around) if portrait else None,
        links=labelled_links(contributor.links),
        keys=_keys("contributor", id, path),
    )
    return Made(content, around)


def build_topic(topic: Topic, homes: Homes) -> Made[TopicContent]:
    source = f"topic:{topic.pk}"
    around = _around(source, ItemType.TOPIC, topic.description, homes)
    path, url = snippet_address(topic, "topics", around) or (None, None)
    id = around.id_of(source)
    language = topic.locale.language_code
    content = TopicContent(
        id=id,
        name=topic.name,
        path=path,
        url=url,
        language=language,
        direction=direction_of(language),
        kind=topic.kind,
        code=topic.code or None,
        description=inline(topic.description, around),
        alt_names=[line.strip() for line in topic.alt_names.splitlines() if line.strip()],
        keys=_keys("topic", id, path),
    )
    return Made(content, around)


def _around(source: str, type: ItemType, markup: str, homes: Homes) -> Surroundings:
    around = Surroundings(Wanted(pages=linked_pages(read_markup(markup)), identities={source: type}), homes)
    around.uses_default_site()
    return around


def _keys(type: str, id: UUID, path: str | None) -> list[str]:
    return [own_key(type, id), kind_list_key(type), *list_keys(type, [(id, path)])]
