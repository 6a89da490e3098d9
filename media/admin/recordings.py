"""Which recordings somebody may choose for a story."""

from collections.abc import Collection
from typing import Any

from django.db.models import QuerySet
from wagtail.permission_policies.collections import CollectionPermissionPolicy
from wagtailmedia import get_media_model
from wagtailmedia.views.chooser import permission_checker


class ChoosingPolicy(CollectionPermissionPolicy):
    """Whoever may put a recording into a collection may choose from it.

    wagtailmedia has no right to choose and asks for the right to change, which reporters have in their own only.
    """

    def instances_user_has_any_permission_for(self, user: Any, actions: Collection[str]) -> QuerySet[Any]:
        found: QuerySet[Any] = super().instances_user_has_any_permission_for(user, {"add", *actions})
        return found

    def user_has_any_permission_for_instance(
        self, user: Any, actions: Collection[str], instance: Any
    ) -> bool:
        return bool(super().user_has_any_permission_for_instance(user, {"add", *actions}, instance))


def let_all_be_chosen() -> None:
    """wagtailmedia has no setting for it; its chooser's checker takes the policy it finds first."""
    permission_checker.policy = ChoosingPolicy(get_media_model(), auth_model="wagtailmedia.Media")
