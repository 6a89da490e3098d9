"""`python -m cms.server`: the demo on one machine. Prepares `var/`, then runs server and worker together."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from contextlib import suppress
from pathlib import Path
from types import FrameType

from cms.preparation import ROOT, Preparation

GRACE = 10
"""Seconds a child gets to end by itself before it is killed."""


class Children:
    """Processes that live no longer than this one: leaving the block ends them all."""

    def __init__(self) -> None:
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._asked_to_end = False

    def __enter__(self) -> "Children":
        signal.signal(signal.SIGINT, self._on_signal)
        signal.signal(signal.SIGTERM, self._on_signal)
        if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # as it is under nohup
            signal.signal(signal.SIGHUP, self._on_signal)
        return self

    def __exit__(self, *error: object) -> None:
        for process in self._running.values():
            process.terminate()
        end = time.monotonic() + GRACE
        for process in self._running.values():
            with suppress(subprocess.TimeoutExpired):
                process.wait(max(0.0, end - time.monotonic()))
            with suppress(ProcessLookupError):  # what a crashed child left behind
                os.killpg(process.pid, signal.SIGKILL)

    def start(self, name: str, *arguments: str) -> None:
        """Start a Python child in a session of its own, so that Ctrl-C reaches only this process."""
        command = [sys.executable, *arguments]
        self._running[name] = subprocess.Popen(command, cwd=ROOT, start_new_session=True)  # noqa: S603

    def wait_for(self, name: str) -> None:
        """Wait until the child has ended well. Raises SystemExit when any child fails or we are to end."""
        while self._running[name].poll() is None:
            self._tick()
        self._tick()
        del self._running[name]

    def watch(self) -> None:
        """Wait for ever. Raises SystemExit as soon as any child ends or we are to end."""
        while True:
            self._tick()
            for name, process in self._running.items():
                if process.poll() == 0:
                    sys.exit(f"The {name} has ended, so the rest is ended too.")

    def _tick(self) -> None:
        time.sleep(0.1)
        if self._asked_to_end:
            sys.exit(0)
        for name, process in self._running.items():
            if process.poll():
                sys.exit(f"The {name} failed (status {process.returncode}), so the rest is ended too.")

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        self._asked_to_end = True


def main() -> None:
    """Run until a signal or a child's end."""
    port = int(os.environ.get("PORT") or 8000)
    if not is_free(port):
        sys.exit(f"Port {port} is taken. Try another one: PORT={port + 1} make run")
    var = Path(os.environ.get("DATELINE_VAR") or ROOT / "var").resolve()
    os.environ |= {
        "PORT": str(port),
        "DATELINE_VAR": str(var),
        "DJANGO_SETTINGS_MODULE": "cms.settings.demo",
    }
    with Children() as children:
        prepare(children, Preparation(var))
        children.start(
            "server",
            *("-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)),
            *("--workers", "1", "--blocking-threads", "4", "--no-ws", "--log-level", "error"),
            "cms.wsgi:application",
        )
        children.start("worker", "manage.py", "work")
        threading.Thread(target=announce, args=(port, var), daemon=True).start()
        children.watch()


def prepare(children: Children, preparation: Preparation) -> None:
    """Do the steps that are due: tables, then stories, and beside them static files on the other core."""
    due = preparation.due()
    if "static" in due:
        say("Collecting static files …")
        children.start("collection of static files", *_manage("collectstatic", "--no-input", "--clear"))
    if "tables" in due:
        say("Making tables …")
        children.start("migration", *_manage("migrate", "--no-input"))
        children.wait_for("migration")
        preparation.done("tables")
    if "newsroom" in due:
        say("Filling an invented newsroom …")
        children.start("demo newsroom", *_manage("demo"))
        children.wait_for("demo newsroom")
        preparation.done("newsroom")
    if "static" in due:
        children.wait_for("collection of static files")
        preparation.done("static")


def announce(port: int, var: Path) -> None:
    """Wait for the first answer, then say where everything is."""
    origin = f"http://localhost:{port}"
    while not answers(f"http://127.0.0.1:{port}/api/v1/articles/?limit=1"):
        time.sleep(0.1)
    log_in = var / "log-in.txt"
    say(
        "",
        f"  Admin   {origin}/admin/",
        *(f"          {line}" for line in (log_in.read_text().splitlines() if log_in.exists() else ())),
        f"  API     {origin}/api/v1/",
        f"  Try     curl -s '{origin}/api/v1/articles/?limit=1'",
        f"  Data    {var}",
        "",
        "  Ctrl-C ends it; `make run` goes on where it was.",
        "",
    )


def is_free(port: int) -> bool:
    """Whether nobody listens there yet. (Granian itself would share the port without a word.)"""
    with socket.socket() as candidate:
        candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            candidate.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def answers(address: str) -> bool:
    """Whether an HTTP server answers there, with whatever status."""
    try:
        urllib.request.urlopen(address, timeout=30).close()  # noqa: S310
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def say(*lines: str) -> None:
    """Print at once, also into a pipe."""
    print("\n".join(lines), flush=True)


def _manage(*arguments: str) -> tuple[str, ...]:
    return ("manage.py", *arguments, "--verbosity", "0")


if __name__ == "__main__":
    main()
