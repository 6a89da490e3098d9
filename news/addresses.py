"""Where a page stands on the public site: built from the Site row and the tree, never from a request.

The order: among the sites whose home page (or a translation of it) stands above the page, the deepest
home wins, then the default site, then the older one. The path is what follows the home page's own,
behind `/{language}/` where the language is not that of the site's own home page.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from unicodedata import normalize
from urllib.parse import quote

from wagtail.models import Page, Site

RESERVED_SLUGS = frozenset(
    {"contributors", "topics", "preview", "api", "pictures", "admin", "static", "media"}
)


@dataclass(frozen=True)
class Home:
    """A site's home page in one language."""

    site: Site
    tree_path: str
    url_path: str
    language: str
    prefix: str
    live: bool
    """Published, and no mere alias that a synchronised tree made."""

    def public_path(self, url_path: str) -> str:
        """The decoded path of a page below this home: NFC, with leading and trailing slash."""
        return normalize("NFC", self.prefix + url_path[len(self.url_path) :])


class Homes:
    """All homes of all sites, read once (2 statements) and used for many pages."""

    @cached_property
    def all(self) -> list[Home]:
        sites = list(Site.objects.select_related("root_page__locale").order_by("-is_default_site", "id"))
        keys = {site.root_page.translation_key for site in sites}
        roots = list(Page.objects.filter(translation_key__in=keys).select_related("locale"))
        homes = [
            Home(
                site,
                root.path,
                root.url_path,
                root.locale.language_code,
                _prefix(site, root),
                root.live and root.alias_of_id is None,
            )
            for site in sites
            for root in roots
            if root.translation_key == site.root_page.translation_key
        ]
        return sorted(homes, key=lambda home: -len(home.tree_path))

    def above(self, tree_path: str) -> Home | None:
        """The home of the page with this treebeard path, or None for a page outside every site."""
        return next((home for home in self.all if tree_path.startswith(home.tree_path)), None)

    @property
    def default(self) -> Home | None:
        """The first language's home of the default site: where contributors and topics live."""
        return next((h for h in self.all if h.site.is_default_site and h.prefix == "/"), None)

    def of_language(self, site: Site, language: str) -> Home | None:
        return next((h for h in self.all if h.site.pk == site.pk and h.language == language), None)


def _prefix(site: Site, root: Page) -> str:
    return "/" if root.pk == site.root_page_id else f"/{root.locale.language_code}/"


def origin(site: Site) -> str:
    """The frontend's origin as the Site row holds it, without a trailing slash."""
    return str(site.root_url)


def absolute(site: Site, path: str) -> str:
    """The percent-encoded absolute address of a decoded path on a site."""
    return origin(site) + encoded(path)


def encoded(path: str) -> str:
    return quote(path, safe="/-._~!$&'()*+,;=:@")


def public_url(page: Page, url_path: str, homes: Homes | None = None) -> str | None:
    """The frontend's address of a page that answers at this path of the tree, or None outside every site."""
    home = (homes or Homes()).above(page.path)
    return absolute(home.site, home.public_path(url_path)) if home else None


def path_above(url_path: str) -> str:
    """The path in the tree of the page above."""
    return url_path.rstrip("/").rpartition("/")[0] + "/"


def language_prefixes(homes: Iterable[Home]) -> set[str]:
    """First path segments that mean a language and so cannot be slugs below a home page."""
    return {home.prefix.strip("/") for home in homes} - {""}
