"""Recordings and documents for the newsroom's groups: reporters add and keep their own, editors change all."""

from django.db import migrations

RIGHTS = {
    "Reporter": ["add_media", "add_document", "choose_document"],
    "Editor": ["add_media", "change_media", "add_document", "change_document", "choose_document"],
    "Administrator": ["add_media", "change_media", "add_document", "change_document", "choose_document"],
}
MODELS = {"media": ("wagtailmedia", "media"), "document": ("wagtaildocs", "document")}
"""Wagtail and wagtailmedia ask for rights in their own models, whatever model stands in for them."""


def give_rights(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Permission = apps.get_model("auth", "Permission")
    collection = apps.get_model("wagtailcore", "Collection").objects.get(depth=1)
    for name, codenames in RIGHTS.items():
        group = apps.get_model("auth", "Group").objects.filter(name=name).first()
        for codename in codenames if group else ():
            verb, _, word = codename.partition("_")
            app, model = MODELS[word]
            kind, _ = ContentType.objects.get_or_create(app_label=app, model=model)
            permission, _ = Permission.objects.get_or_create(
                content_type=kind, codename=codename, defaults={"name": f"Can {verb} {model}"}
            )
            apps.get_model("wagtailcore", "GroupCollectionPermission").objects.get_or_create(
                group=group, collection=collection, permission=permission
            )


class Migration(migrations.Migration):
    dependencies = [
        ("news", "0004_corrections_and_sharing"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailmedia", "0005_alter_media_options"),
    ]
    operations = [migrations.RunPython(give_rights, migrations.RunPython.noop)]
