from typing import Any

from django.core.management.base import BaseCommand

from api.openapi import openapi_document


class Command(BaseCommand):
    help = "Write the OpenAPI document (make openapi-snapshot keeps it in docs/openapi.json)."
    requires_system_checks: tuple[str, ...] = ()

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(openapi_document(), ending="")
