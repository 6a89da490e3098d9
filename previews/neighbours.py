"""Drafts that stand beside a previewed one: those its editor could open in the admin as well."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from previews.content import latest_draft


def visible_drafts(user: Any, pks: Iterable[int]) -> list[Page]:
    """The latest drafts of those pages that the user may see in the admin; none for nobody."""
    wanted = list(pks)
    if user is None or not wanted:
        return []
    seen = PagePermissionPolicy().explorable_instances(user).filter(pk__in=wanted)
    return [latest_draft(page) for page in seen.select_related("latest_revision").specific()]
