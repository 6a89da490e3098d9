"""The worker: one process that drains, numbers, publishes what is due and runs background tasks."""

import logging
import signal
import time
from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.db import OperationalError, close_old_connections
from django.utils.crypto import get_random_string
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult

from publishing.queue import drain
from publishing.schedule import expire_due, publish_due
from publishing.sequencer import number

logger = logging.getLogger("publishing")

TURN = 2.0
"""Seconds."""


class Command(BaseCommand):
    help = "Publish what is due, look again at what changed, number the log and run background tasks."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="Do what there is to do and stop.")

    def handle(self, *args: Any, once: bool, **options: Any) -> None:
        self.going = not once
        for ending in (signal.SIGINT, signal.SIGTERM):
            if not once:
                signal.signal(ending, self.stop)
        loops: list[Callable[[], object]] = [publish_due, expire_due, _drain, number, _run_tasks]
        while True:
            for loop in loops:
                _guarded(loop)
            close_old_connections()
            if not self.going:
                return
            time.sleep(settings.DATELINE.worker_tick_seconds)

    def stop(self, *args: object) -> None:
        """Finish what is under way, then end."""
        self.going = False


def _guarded(loop: Callable[[], object]) -> None:
    """One loop that fails holds up no other; it comes again with the next tick."""
    try:
        loop()
    except OperationalError as error:
        logger.warning("%s: %s", getattr(loop, "__name__", loop), error)
    except Exception:
        logger.exception("%s failed", getattr(loop, "__name__", loop))


def _drain() -> None:
    """For a while: a long drain must not hold up the schedule."""
    drain(seconds=TURN)


def _run_tasks() -> None:
    if not DBTaskResult.objects.ready().exists():
        return
    Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=100,
        worker_id=get_random_string(32),
        excluded_queue_names=[],
    ).run()
