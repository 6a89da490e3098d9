"""Who may see a draft: whoever may work on the object in the admin now."""

from typing import Any

from django.db.models import Model
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy

ADMIN = "wagtailadmin.access_admin"


def may_work_on(user: Any, saved: Model) -> bool:
    """Whether the user may edit or publish the saved object. Asked at every reading, not only once."""
    if not user.is_active or not user.has_perm(ADMIN):
        return False
    if isinstance(saved, Page):
        permissions = saved.permissions_for_user(user)
        return bool(permissions.can_edit() or permissions.can_publish())
    return bool(ModelPermissionPolicy(type(saved)).user_has_permission(user, "change"))


def may_add(user: Any, model: type[Model], parent_id: str) -> bool:
    """Whether the user may make such an object; a page below this one."""
    if not user.is_active or not user.has_perm(ADMIN):
        return False
    if issubclass(model, Page):
        parent = Page.objects.filter(pk=parent_id or None).first()
        return parent is not None and bool(parent.permissions_for_user(user).can_add_subpage())
    return bool(ModelPermissionPolicy(model).user_has_permission(user, "add"))
