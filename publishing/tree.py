"""Sources of whole parts of the page tree."""

from collections.abc import Iterable

from wagtail.models import Page

from publishing.identities import page_source
from publishing.visibility import pages_below


def sources_below(paths: Iterable[str]) -> list[str]:
    """The pages at these places of the tree and all below them."""
    return [page_source(pk) for pk in pages_below(paths).filter(depth__gt=1).values_list("pk", flat=True)]


def aliases(sources: Iterable[str]) -> list[str]:
    """The pages that repeat these."""
    pages = [source.partition(":")[2] for source in sources]
    return [page_source(pk) for pk in Page.objects.filter(alias_of__in=pages).values_list("pk", flat=True)]
