"""The newsroom's three groups: reporters write, editors publish, administrators keep the house."""

from django.db import migrations

PAGES = {
    "Reporter": ["add_page"],
    "Editor": ["add_page", "change_page", "publish_page", "lock_page", "unlock_page"],
    "Administrator": ["add_page", "change_page", "publish_page", "bulk_delete_page", "lock_page", "unlock_page"],
}
MEDIA = {
    "Reporter": ["add_image", "choose_image"],
    "Editor": ["add_image", "change_image", "choose_image"],
    "Administrator": ["add_image", "change_image", "choose_image"],
}
ROWS = {
    "Reporter": {"contributor": ["view", "add"], "topic": ["view", "add"]},
    "Editor": {"contributor": ["view", "add", "change"], "topic": ["view", "add", "change"]},
    "Administrator": {
        "contributor": ["view", "add", "change", "delete"],
        "topic": ["view", "add", "change", "delete"],
        "newsroomsettings": ["view", "change"],
    },
}
KEEPING = {
    ("auth", "user"): ["view", "add", "change", "delete"],
    ("auth", "group"): ["view", "add", "change", "delete"],
    ("wagtailcore", "site"): ["view", "add", "change", "delete"],
    ("wagtailcore", "locale"): ["view", "add", "change", "delete"],
    ("wagtailcore", "collection"): ["view", "add", "change", "delete"],
    ("wagtailcore", "workflow"): ["view", "add", "change", "delete"],
    ("wagtailcore", "task"): ["view", "add", "change", "delete"],
}


def create_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    Page = apps.get_model("wagtailcore", "Page")
    Collection = apps.get_model("wagtailcore", "Collection")
    root = Page.objects.get(depth=1)
    collection = Collection.objects.get(depth=1)

    def permission(app, model, codename):
        kind, _ = ContentType.objects.get_or_create(app_label=app, model=model)
        verb = codename.split("_")[0]
        found, _ = Permission.objects.get_or_create(
            content_type=kind, codename=codename, defaults={"name": f"Can {verb} {model}"}
        )
        return found

    for name in PAGES:
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.add(permission("wagtailadmin", "admin", "access_admin"))
        for model, verbs in ROWS[name].items():
            group.permissions.add(*(permission("news", model, f"{verb}_{model}") for verb in verbs))
        for codename in PAGES[name]:
            apps.get_model("wagtailcore", "GroupPagePermission").objects.get_or_create(
                group=group, page=root, permission=permission("wagtailcore", "page", codename)
            )
        for codename in MEDIA[name]:
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
                group=group, collection=collection, permission=permission("wagtailimages", "image", codename)
            )
    keepers = Group.objects.get(name="Administrator")
    for (app, model), verbs in KEEPING.items():
        keepers.permissions.add(*(permission(app, model, f"{verb}_{model}") for verb in verbs))
    replace_stock_groups(apps)


def replace_stock_groups(apps):
    """Wagtail's own Editors and Moderators go; its approval workflow becomes the editors'."""
    Group = apps.get_model("auth", "Group")
    for task in apps.get_model("wagtailcore", "GroupApprovalTask").objects.filter(name="Moderators approval"):
        task.name = "Editor's approval"
        task.save()
        task.groups.set([Group.objects.get(name="Editor")])
    apps.get_model("wagtailcore", "Workflow").objects.filter(name="Moderators approval").update(
        name="Editor's approval"
    )
    Group.objects.filter(name__in=["Editors", "Moderators"]).delete()


class Migration(migrations.Migration):
    dependencies = [
        ("news", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailimages", "0027_image_description"),
        ("wagtailcore", "0096_referenceindex_referenceindex_source_object_and_more"),
    ]
    operations = [migrations.RunPython(create_groups, migrations.RunPython.noop)]
