"""The demo's texts around its stories: pages, fronts, menus, redirects, recordings, the site's own."""

from typing import Literal

from news.demo.manuscripts import TEXTS, BlockText, Language, LinkText, Text, read


class PageText(Text):
    """One file of `texts/pages/`."""

    language: Language = "en"
    translation_of: str | None = None
    fields: dict[str, str]
    body: list[BlockText]

    @property
    def slug(self) -> str:
        return self.fields["slug"]


class PickText(Text):
    """A story by its slug, with the words and the picture it has in this place only."""

    story: str
    headline: str = ""
    kicker: str = ""
    standfirst: str = ""
    picture: str | None = None


class FillText(Text):
    """What fills a container up to `number`, by one of three or by none: a section, a topic, a genre."""

    section: str | None = None
    topic: str | None = None
    genre: str | None = None
    number: int


class ContainerText(Text):
    kind: Literal["lead", "list", "grid", "opinion", "latest"]
    title: str = ""
    link: str | None = None
    """`section:`, `topic:` or `page:` with a key."""

    picks: list[PickText] = []
    fill: FillText | None = None


class FrontText(Text):
    """The front of a section, or of the home page where it names none."""

    key: str
    language: Language
    section: str | None = None
    title: str
    slug: str
    seo_title: str = ""
    seo_description: str = ""
    containers: list[ContainerText]


class MenuItemText(Text):
    title: str
    link: str
    """`section:`, `topic:`, `page:` or `story:` with a key or slug, or an address."""

    items: list["MenuItemText"] = []


class MenuText(Text):
    name: str
    language: Language
    items: list[MenuItemText]


class RedirectText(Text):
    from_path: str
    to: str
    """As the link of a line of a menu."""


class NavigationText(Text):
    menus: list[MenuText]
    redirects: list[RedirectText]


class PolicyText(Text):
    kind: str
    page: str


class SiteExtrasText(Text):
    """What the site shows of itself; pictures and pages by key and slug."""

    logo: str
    default_image: str
    policies: list[PolicyText]
    social: list[LinkText]


class RecordingText(Text):
    kind: Literal["audio", "video", "document"]
    title: str
    description: str = ""
    caption: str = ""
    credit: str = ""
    poster: str | None = None
    descriptions: str = ""
    """A text track in English (WebVTT)."""

    transcript: str = ""
    seconds: int = 0
    lines: list[list[str]] = []
    """Of a document: what stands on its sheet."""


def read_pages() -> list[PageText]:
    return [PageText.model_validate(read(path)) for path in sorted((TEXTS / "pages").glob("*.toml"))]


def read_fronts() -> list[FrontText]:
    return [FrontText.model_validate(table) for table in read(TEXTS / "fronts.toml")["fronts"]]


def read_navigation() -> NavigationText:
    return NavigationText.model_validate(read(TEXTS / "navigation.toml"))


def read_site_extras() -> SiteExtrasText:
    return SiteExtrasText.model_validate(read(TEXTS / "site.toml"))


def read_recordings() -> dict[str, RecordingText]:
    tables = read(TEXTS / "recordings.toml")
    return {key: RecordingText.model_validate(table) for key, table in tables.items()}
