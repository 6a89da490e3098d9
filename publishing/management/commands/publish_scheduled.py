"""Wagtail's command of the same name, each page in its own transaction."""

from typing import Any

from django.core.management.base import BaseCommand

from publishing.queue import drain
from publishing.schedule import expire_due, publish_due
from publishing.sequencer import number


class Command(BaseCommand):
    help = "Publish what is due and take down what has expired. The worker does this by itself."

    def handle(self, *args: Any, **options: Any) -> None:
        expired, published = expire_due(), publish_due()
        drain()
        number()
        self.stdout.write(f"{published} published, {expired} taken down.")
