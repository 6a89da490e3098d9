"""The one row every position comes from."""

import secrets

from django.db import migrations


def create_head(apps, schema_editor):
    apps.get_model("publishing", "LogHead").objects.get_or_create(id=1, defaults={"epoch": secrets.token_hex(8)})


class Migration(migrations.Migration):
    dependencies = [("publishing", "0001_initial")]
    operations = [migrations.RunPython(create_head, migrations.RunPython.noop)]
