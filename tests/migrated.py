"""The test database on SQLite: migrated once for each state of the migrations, then copied.

Migrating takes twenty seconds of a processor, in every worker of every run; the copy is brought up to date in one.
"""

import fcntl
import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from hashlib import sha256
from pathlib import Path

import pytest
from django.db import connection

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def django_db_keepdb():
    """Take what is there and migrate only what is missing."""
    return connection.vendor == "sqlite"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """The first to come migrates while the others wait; they begin with a copy of what it made."""
    if connection.vendor != "sqlite":
        yield None
        return
    with template().with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if template().exists():
            copy(template(), own())
            fcntl.flock(lock, fcntl.LOCK_UN)
        yield lock


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_modify_db_settings):
    if django_db_modify_db_settings is not None and not template().exists():
        half_done = template().with_suffix(f".{os.getpid()}")
        copy(own(), half_done)
        half_done.rename(template())
        fcntl.flock(django_db_modify_db_settings, fcntl.LOCK_UN)
    yield
    if connection.vendor == "sqlite":
        connection.close()
        with suppress(FileNotFoundError):
            own().unlink()


def own():
    return Path(connection.settings_dict["TEST"]["NAME"])


def template():
    return Path(tempfile.gettempdir()) / f"dateline-test-{os.getuid()}-{_state()}.sqlite3"


def _state():
    """What the schema and its first rows are made from: our migrations, and the packages with theirs."""
    ours = [path for path in ROOT.glob("*/migrations/*.py") if not path.parts[-3].startswith(".")]
    state = sha256()
    for path in [ROOT / "requirements.lock", ROOT / "cms/settings/base.py", *sorted(ours)]:
        state.update(path.read_bytes())
    return state.hexdigest()[:16]


def copy(source, target):
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)
