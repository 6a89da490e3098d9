"""Everything that is no story."""

from uuid import UUID

from publishing.keys import kind_list_key, own_key
from publishing.models import PublishedItem
from publishing.representations import Contributor, Front, ImageItem, PlainPage, Section, Site, Topic
from publishing.representations.joins import Fill, Join, Pick
from publishing.representations.shape import direction_of
from tests.api.store.parts import NOON, ORIGIN, asset, crumb, id_of, paragraph, rich, seo
from tests.api.store.rows import save


def make_site(
    name: str = "The Paper", *, host: str = "paper.test", default: bool = True, zone: str = "Europe/Malta"
) -> PublishedItem:
    id = id_of(name)
    site = Site(
        id=id,
        name=name,
        url=f"https://{host}",
        time_zone=zone,
        languages=[
            {"language": "en", "direction": "ltr", "name": "English"},
            {"language": "ar", "direction": "rtl", "name": "العربية"},
        ],
        publisher={"name": name, "logo": None, "policies": [], "social": []},
        default_image=None,
        genres=[
            {"genre": "news", "label": "News", "labels": {"en": "News", "ar": "أخبار"}},
            {"genre": "analysis", "label": "Analysis", "labels": {"en": "Analysis", "ar": "تحليل"}},
        ],
        keys=[own_key("site", id), kind_list_key("site")],
        version=1,
        updated_at=NOON,
    )
    labels = {("host", host)} | ({("default", "1")} if default else set())
    return save("site", name, site.model_dump_json(), labels)


def make_section(
    name: str = "News",
    *,
    site: UUID | None = None,
    above: tuple[PublishedItem, ...] = (),
    language: str = "en",
) -> PublishedItem:
    id, site = id_of(name), site or id_of("The Paper")
    path = f"{above[-1].path if above else '/'}{name.lower()}/"
    section = Section(
        translations=[],
        id=id,
        name=name,
        path=path,
        url=f"{ORIGIN}{path}",
        site=site,
        language=language,
        direction=direction_of(language),
        description=rich(f"All about {name.lower()}."),
        ancestors=[crumb(ancestor) for ancestor in above],
        seo=seo(name),
        keys=[own_key("section", id), kind_list_key("section")],
        version=1,
        updated_at=NOON,
        children=[],
        front=None,
    )
    labels = {("parent", str(above[-1].id) if above else "root"), ("language", language)}
    return save(
        "section",
        name,
        section.model_dump_json(),
        labels,
        site=site,
        language=language,
        path=path,
        url=section.url,
    )


def make_contributor(name: str = "Maria Vella") -> PublishedItem:
    id, path = id_of(name), f"/contributors/{name.lower().replace(' ', '-')}/"
    contributor = Contributor(
        translations=[],
        id=id,
        name=name,
        path=path,
        url=f"{ORIGIN}{path}",
        language="en",
        direction="ltr",
        kind="person",
        job_title="Reporter",
        biography=rich("Writes about the harbour."),
        portrait=None,
        links=[],
        keys=[own_key("contributor", id), kind_list_key("contributor")],
        version=1,
        updated_at=NOON,
    )
    labels = {("language", "en")}
    return save(
        "contributor",
        name,
        contributor.model_dump_json(),
        labels,
        language="en",
        path=path,
        url=contributor.url,
    )


def make_topic(name: str = "Harbour") -> PublishedItem:
    id, path = id_of(name), f"/topics/{name.lower()}/"
    topic = Topic(
        translations=[],
        id=id,
        name=name,
        path=path,
        url=f"{ORIGIN}{path}",
        language="en",
        direction="ltr",
        kind="place",
        code=None,
        description=None,
        alt_names=["The port"],
        keys=[own_key("topic", id), kind_list_key("topic")],
        version=1,
        updated_at=NOON,
    )
    return save(
        "topic", name, topic.model_dump_json(), {("language", "en")}, language="en", path=path, url=topic.url
    )


def make_front(
    section: PublishedItem | None = None, name: str = "Front", *, picks: tuple[str, ...] = (), number: int = 0
) -> PublishedItem:
    """A front of the home page or of a section, with one container."""
    id, site = id_of(name), id_of("The Paper")
    path = section.path if section else "/"
    fill = Fill(number=number, site=site, language="en", section=section.id if section else None)
    container = {
        "id": id_of(f"container of {name}"),
        "kind": "lead",
        "title": "Now",
        "link": None,
        "items": [],
    }
    front = Front(
        translations=[],
        id=id,
        site=site,
        url=f"{ORIGIN}{path}",
        path=path,
        language="en",
        direction="ltr",
        title=name,
        section=crumb(section) if section else None,
        containers=[container],
        seo=seo(name),
        social={"title": name, "description": "", "image": None},
        keys=[own_key("front", id), kind_list_key("front"), kind_list_key("section")],
        version=1,
        updated_at=NOON,
    )
    slot = Join(
        at="/containers/0/items",
        picks=[Pick(story=id_of(pick)) for pick in picks],
        fill=fill if number else None,
        says_pinned=True,
    )
    labels = {("language", "en")} | ({("front_of", str(section.id))} if section else set())
    columns = {"site": site, "language": "en", "path": path, "url": front.url, "joins": [slot.as_json()]}
    return save("front", name, front.model_dump_json(), labels, **columns)


def make_page(title: str = "Imprint") -> PublishedItem:
    id, site, path = id_of(title), id_of("The Paper"), f"/{title.lower()}/"
    page = PlainPage(
        translations=[],
        id=id,
        site=site,
        url=f"{ORIGIN}{path}",
        path=path,
        language="en",
        direction="ltr",
        title=title,
        body=[paragraph("The Paper, 1 Harbour Street.")],
        seo=seo(title),
        social={"title": title, "description": "", "image": None},
        keys=[own_key("page", id), kind_list_key("page")],
        version=1,
        updated_at=NOON,
        modified_at=NOON,
    )
    columns = {"site": site, "language": "en", "path": path, "url": page.url}
    return save("page", title, page.model_dump_json(), {("language", "en")}, **columns)


def make_image(name: str = "Ferry", **columns) -> PublishedItem:
    id = id_of(name)
    image = ImageItem(
        id=id,
        version=1,
        image=asset(name),
        caption=rich("The harbour."),
        credit="Jane Doe/The Paper",
        alt="A ferry in the harbour",
        updated_at=NOON,
        modified_at=NOON,
        keys=[own_key("image", id), kind_list_key("image")],
    )
    return save("image", name, image.model_dump_json(), set(), **columns)
