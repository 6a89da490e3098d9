"""A newsroom as `make run` starts it: processes of its own, a folder of its own, the demo inside."""

import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from cms.listening import answers

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 600
"""Seconds until the first answer: tables and stories are made before."""


@dataclass(frozen=True)
class Newsroom:
    origin: str
    site: str
    """Where the one-file consumer answers, or the Astro site."""
    var: Path

    has_site: bool = False
    """Whether the Astro site answers there, with previews."""

    def at(self, path):
        return f"{self.origin}{path}"

    def move_the_site(self, origin):
        """Let the Site row name another origin on this machine."""
        row = "UPDATE wagtailcore_site SET port = ?"
        with closing(sqlite3.connect(self.var / "dateline.sqlite3", timeout=20)) as database, database:
            database.execute(row, [origin.rsplit(":")[-1]])


@contextmanager
def running_newsroom(var, **more):
    """Started when the block begins, ended with all its children when it is left."""
    port, site_port = free_port(), free_port()
    surroundings = {
        k: v for k, v in os.environ.items() if k not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
    }
    with (var / "server.log").open("wb") as log:
        server = subprocess.Popen(
            [sys.executable, "-m", "cms.server"],
            cwd=ROOT,
            env=surroundings
            | {"PORT": str(port), "SITE_PORT": str(site_port), "DATELINE_VAR": str(var)}
            | more,
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    has_site = more.get("DATELINE_FRONTEND") == "1"
    newsroom = Newsroom(f"http://localhost:{port}", f"http://localhost:{site_port}", var, has_site)
    try:
        wait_for_answer(newsroom, server)
        yield newsroom
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(30)


def free_port():
    with socket.socket() as anywhere:
        anywhere.bind(("127.0.0.1", 0))
        return anywhere.getsockname()[1]


def wait_for_answer(newsroom, server):
    wait_until(newsroom.at("/admin/login/"), server, newsroom.var / "server.log")


def wait_until(address, server, log):
    """Until the server answers there; what it wrote, where it does not."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert server is None or server.poll() is None, log.read_text()
        if answers(address):
            return
        time.sleep(0.2)
    raise AssertionError("No answer: " + log.read_text())
