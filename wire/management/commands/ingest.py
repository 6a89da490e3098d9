import json
import sys
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wire.destinations import UnknownDestinationError, destination
from wire.ingest import Ingest
from wire.outcomes import Outcome
from wire.sources import Delivery, UnknownSourceError, deliveries

MANY = 20
"""From so many files on, progress is shown on standard error."""


class Command(BaseCommand):
    help = "Read plain-text copy into drafts. Nothing is ever published. Exit status 1 if any copy was not taken."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "paths",
            nargs="+",
            metavar="PATH",
            help="A file, a folder (its .txt files), or - for standard input.",
        )
        parser.add_argument("--dry-run", action="store_true", help="Decide and report, write nothing.")
        parser.add_argument(
            "--section",
            default="",
            help="Id, slug or path of the section. Default: the site's section for incoming copy.",
        )
        parser.add_argument(
            "--language", default="", help="Language of all copy, as ar. Default: told by the script."
        )
        parser.add_argument(
            "--json", action="store_true", help="One JSON object a line and file, on standard output."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            ingest = Ingest(destination(options["section"], options["language"]), options["dry_run"])
            copy = deliveries(options["paths"], sys.stdin.buffer)
        except (UnknownDestinationError, UnknownSourceError) as error:
            raise CommandError(str(error)) from error
        outcomes = [
            self._take(ingest, delivery, n, len(copy), options) for n, delivery in enumerate(copy, start=1)
        ]
        if not options["json"]:
            self.stdout.write(_summary(outcomes, options["dry_run"]))
        if not all(outcome.is_taken for outcome in outcomes):
            sys.exit(1)

    def _take(
        self, ingest: Ingest, delivery: Delivery, number: int, count: int, options: dict[str, Any]
    ) -> Outcome:
        outcome = ingest.take(delivery)
        if options["json"]:
            self.stdout.write(
                json.dumps(outcome.as_json() | {"dry_run": options["dry_run"]}, ensure_ascii=False)
            )
        else:
            self.stdout.write("\n".join(outcome.lines()))
        if count >= MANY and (number % MANY == 0 or number == count):
            self.stderr.write(f"{number} of {count}")
        return outcome


def _summary(outcomes: list[Outcome], dry_run: bool) -> str:
    results = [outcome.result for outcome in outcomes]
    counts = ", ".join(f"{results.count(r)} {r}" for r in dict.fromkeys(results)) or "no copy found"
    return f"{counts}." + (" Dry run: nothing was written." if dry_run else "")
