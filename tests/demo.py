"""The demo newsroom for tests: filled at one frozen moment, under ids that are the same each time, undone afterwards.

Filling takes ten seconds. On SQLite it is done once for each state of the code, kept in the folder for temporary
files and copied for each module that asks for it; pictures are drawn once for each state of the drawings.
"""

import fcntl
import os
import shutil
import tempfile
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

import pytest
import time_machine
from django.conf import settings
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models.signals import post_save
from django.test import override_settings
from wagtail.models import Page, TranslatableMixin
from wagtail.signals import page_published

from news.demo.manuscripts import stable_id
from news.demo.pictures import draw_all
from publishing.identities import source_of
from publishing.kinds import PAGES, kind_of_row
from publishing.models import Identity, LogHead
from tests.migrated import ROOT, copy, own, template
from tests.newsroom import settle

MOMENT = datetime(2026, 3, 10, 7, 30, tzinfo=UTC)
"""When it is filled; each publication takes a second."""
HOUR = 3600


@pytest.fixture(scope="module")
def demo(django_db_setup, django_db_blocker):
    """In the database of all tests of a module."""
    with django_db_blocker.unblock():
        if connection.vendor != "sqlite":
            with transaction.atomic():
                fill()
                yield
                transaction.set_rollback(True)
            return
        kept = _kept_filled()
        copy(kept / "newsroom.sqlite3", own())
        shutil.copytree(kept / "media", settings.MEDIA_ROOT, dirs_exist_ok=True)
        yield
        copy(template(), own())


def fill():
    """As `make run` does it, and all that is due settled."""
    with (
        time_machine.travel(MOMENT, tick=False) as clock,
        _lasting_ids(),
        _heard(page_published, lambda **_: clock.shift(1)),
        patch("news.demo.newsroom.draw_all", _drawn_once),
    ):
        call_command("demo", verbosity=0)
        settle()
    LogHead.objects.update(epoch="demo")


@contextmanager
def _lasting_ids():
    """Public ids come from what an object is called, not from chance."""

    def give(instance, created=False, **_):
        kind = PAGES.get(type(instance)) if isinstance(instance, Page) else kind_of_row(instance)
        if created and kind:
            called = str(instance)
            if isinstance(instance, TranslatableMixin):
                called = f"{instance.translation_key} {instance.locale.language_code}"
            id = stable_id("identity", kind.type, called)
            Identity.objects.create(id=id, source=source_of(instance), type=kind.type)

    with _heard(post_save, give):
        yield


@contextmanager
def _heard(signal, receiver):
    signal.connect(receiver, weak=False)
    try:
        yield
    finally:
        signal.disconnect(receiver)


def _kept_filled():
    """The folder of a filled database and its files. The first to come fills it while the others wait."""
    folder = _kept(
        "newsroom", *(ROOT / room for room in ("news", "publishing", "media", "cms", "tests/demo.py"))
    )
    with _alone(folder):
        if not folder.exists():
            half_done = Path(tempfile.mkdtemp(prefix="dateline-half-"))
            with override_settings(MEDIA_ROOT=half_done / "media"):
                fill()
            copy(own(), half_done / "newsroom.sqlite3")
            half_done.rename(folder)
    return folder


def _drawn_once(names):
    folder = _kept("pictures", ROOT / "news/demo/pictures")
    with _alone(folder):
        folder.mkdir(exist_ok=True)
        missing = [name for name in names if not (folder / name).exists()]
        for name, picture in draw_all(missing).items():
            (folder / name).write_bytes(picture)
    return {name: (folder / name).read_bytes() for name in names}


def _kept(what, *sources):
    """A place for what is made from these files and what the lock names. Those of other states go after an hour."""
    state = sha256((ROOT / "requirements.lock").read_bytes())
    for source in sources:
        for path in sorted(source.rglob("*")) if source.is_dir() else [source]:
            if path.suffix in {".py", ".toml"}:
                state.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    temporary, name = Path(tempfile.gettempdir()), f"dateline-{what}-{os.getuid()}"
    for other in temporary.glob(f"{name}-*"):
        if other.is_dir() and other.stat().st_mtime < time.time() - HOUR:
            shutil.rmtree(other, ignore_errors=True)
    return temporary / f"{name}-{state.hexdigest()[:16]}"


@contextmanager
def _alone(folder):
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
