"""What `make run` has already prepared under `var/`, so that the next start does nothing again."""

import os
from hashlib import sha256
from pathlib import Path
from typing import Literal, get_args

ROOT = Path(__file__).resolve().parent.parent

Step = Literal["static", "tables", "newsroom"]

FILES_OF_ROOMS: dict[Step, str] = {"static": "static/**/*", "tables": "migrations/*.py"}
"""The files in each room whose change makes a step due again, beside the lock and the settings.

The newsroom has none: it is filled once, and what an editor has changed or thrown away since stays so.
"""


class Preparation:
    """Knows which steps are due for one folder of data. A step is done when its stamp says so."""

    def __init__(self, var: Path) -> None:
        self.var = var

    def due(self) -> set[Step]:
        """The steps to do: for new data, or because a file they depend on has changed since."""
        stamped = {step for step in get_args(Step) if self._is_stamped(step)}
        if os.environ.get("DATABASE_URL") or not (self.var / "dateline.sqlite3").exists():
            stamped -= {"tables", "newsroom"}  # a stamp speaks for the SQLite file beside it and for no other
        return set(get_args(Step)) - stamped

    def done(self, step: Step) -> None:
        """Remember that the step is done."""
        stamp = self._stamp(step)
        stamp.parent.mkdir(parents=True, exist_ok=True)
        stamp.write_text(_fingerprint(step))

    def _is_stamped(self, step: Step) -> bool:
        stamp = self._stamp(step)
        return stamp.exists() and stamp.read_text() == _fingerprint(step)

    def _stamp(self, step: Step) -> Path:
        return self.var / "prepared" / step


def _fingerprint(step: Step) -> str:
    digest = sha256()
    for path in _sources(step):
        digest.update(path.relative_to(ROOT).as_posix().encode() + path.read_bytes())
    return digest.hexdigest()


def _sources(step: Step) -> list[Path]:
    pattern = FILES_OF_ROOMS.get(step)
    if pattern is None:
        return []
    rooms = [app.parent for app in ROOT.glob("*/apps.py")]
    found = [path for room in rooms for path in room.glob(pattern) if path.is_file()]
    return sorted([ROOT / "requirements.lock", *ROOT.glob("cms/settings/*.py"), *found])
