import uuid

import django.db.models.deletion
from django.db import migrations, models

LISTS = ("articlecontributor", "articletopic", "articlecorrection")


def give_rows_keys_and_locales(apps, schema_editor):
    """Each row gets a key of its own and the language of its story."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # else the tables cannot be altered below
    for name in LISTS:
        model = apps.get_model("news", name)
        rows = []
        for row in model.objects.select_related("page").iterator(chunk_size=1000):
            row.translation_key = uuid.uuid4()
            row.locale_id = row.page.locale_id
            rows.append(row)
        model.objects.bulk_update(rows, ["translation_key", "locale_id"], batch_size=200)


class Migration(migrations.Migration):
    dependencies = [
        ("news", "0006_blocks"),
        ("wagtailcore", "0098_apitoken"),
    ]

    operations = [
        *(
            migrations.AddField(name, "translation_key", models.UUIDField(editable=False, null=True))
            for name in LISTS
        ),
        *(
            migrations.AddField(
                name,
                "locale",
                models.ForeignKey(
                    editable=False,
                    null=True,
                    on_delete=django.db.models.deletion.PROTECT,
                    related_name="+",
                    to="wagtailcore.locale",
                ),
            )
            for name in LISTS
        ),
        migrations.RunPython(give_rows_keys_and_locales, migrations.RunPython.noop),
        *(
            migrations.AlterField(name, "translation_key", models.UUIDField(default=uuid.uuid4, editable=False))
            for name in LISTS
        ),
        *(
            migrations.AlterField(
                name,
                "locale",
                models.ForeignKey(
                    editable=False,
                    on_delete=django.db.models.deletion.PROTECT,
                    related_name="+",
                    to="wagtailcore.locale",
                    verbose_name="locale",
                ),
            )
            for name in LISTS
        ),
        *(
            migrations.AlterUniqueTogether(name, unique_together={("translation_key", "locale")})
            for name in LISTS
        ),
    ]
