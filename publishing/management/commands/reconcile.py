"""The repair, the migration and the proof: look at everything; on a healthy system nothing is written."""

from typing import Any

from django.core.management.base import BaseCommand

from publishing.inventory import reconcile_all
from publishing.models import LookAgain
from publishing.queue import drain
from publishing.sequencer import number


class Command(BaseCommand):
    help = "Compare everything that should be public with what is, and write the difference."

    def handle(self, *args: Any, **options: Any) -> None:
        drain()
        looked, entries = reconcile_all()
        looked += drain()
        number()
        for entry in entries:
            self.stdout.write(f"{entry.item_type} {entry.item} v{entry.version}: {entry.reason}")
        for row in LookAgain.objects.filter(attempts__gt=0):
            self.stderr.write(f"{row.source} could not be looked at: {row.error}")
        self.stdout.write(f"{looked} looked at, {len(entries)} written.")
