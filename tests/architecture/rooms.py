"""Where the rooms are, for the tests of this folder."""

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
ROOMS = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}


def modules(*, of=None):
    """Our Python files, without migrations."""
    for room in sorted(of or ROOMS):
        yield from (path for path in sorted((ROOT / room).rglob("*.py")) if "migrations" not in path.parts)


def name(path):
    return path.relative_to(ROOT).as_posix()
