"""Processes that live no longer than the one that starts them."""

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from types import FrameType

from cms.preparation import ROOT

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
        """Start a Python child."""
        self.start_program(name, sys.executable, *arguments)

    def start_program(self, name: str, *command: str, **surroundings: str) -> None:
        """Start a child in a session of its own, so that Ctrl-C reaches only this process."""
        self._running[name] = subprocess.Popen(  # noqa: S603
            command, cwd=ROOT, env=os.environ | surroundings, start_new_session=True
        )

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
