from io import StringIO
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from news.demo.log_ins import NOTICE
from news.demo.newsroom import fill, is_filled

OWN_MACHINE = {"localhost", "127.0.0.1", "[::1]", "testserver"}


class Command(BaseCommand):
    help = "Fill an empty newsroom with an invented paper, once, and say how to log in."
    requires_system_checks: list[str] = []  # `migrate`, which comes before, has made them

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--site-port", type=int, help="port of the Site row; the paper's own without it")

    def handle(self, *args: Any, **options: Any) -> None:
        if elsewhere := set(settings.ALLOWED_HOSTS) - OWN_MACHINE:
            raise CommandError(
                "Everybody knows the demo's password, so it fills only a newsroom on one's own machine. "
                f"ALLOWED_HOSTS names {', '.join(sorted(elsewhere))}."
            )
        if is_filled():
            self.say("There is a newsroom here already; nothing was changed.", options)
            return
        fill(options.get("site_port"))
        call_command(
            "publish_scheduled", stdout=StringIO()
        )  # what readers see is settled before the first asks
        (settings.DATELINE.var / "log-in.txt").write_text(NOTICE + "\n")
        self.say(NOTICE, options)

    def say(self, sentence: str, options: dict[str, Any]) -> None:
        if options["verbosity"] > 0:
            self.stdout.write(sentence)
