"""Where copy comes from: files, folders, standard input. One delivery for each file, in a settled order."""

import hashlib
import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from wire.reader import MAX_BYTES, UnreadableCopyError, too_large

SUFFIX = ".txt"
"""What is read inside a folder. A file that is named itself is read whatever it is called."""

STANDARD_INPUT = "-"


class UnknownSourceError(Exception):
    """A path that does not exist; the message names it."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One piece of copy that has arrived. `name` is printable; `key` is "" for standard input, which has no name."""

    name: str
    key: str
    path: Path | None = None
    stream: BinaryIO | None = None
    skipped: str = ""

    def read(self) -> bytes:
        """The bytes. Raise `UnreadableCopyError` for what is no ordinary file, too large or not to be opened."""
        if self.stream is not None:
            return _at_most(self.stream)
        try:
            return _read_file(self.path or Path(os.devnull))
        except OSError as error:
            raise UnreadableCopyError(f"The file cannot be opened: {error.strerror}.") from error


def deliveries(paths: Iterable[str], standard_input: BinaryIO) -> list[Delivery]:
    """All copy behind the paths, each once, folders in the order of their names. Raise `UnknownSourceError`."""
    found: dict[str, Delivery] = {}
    for given in paths:
        for delivery in _behind(given, standard_input):
            found.setdefault(delivery.key or STANDARD_INPUT, delivery)
    return list(found.values())


def key_of(*names: bytes) -> str:
    """The key under which arrivals of one source are kept together."""
    return hashlib.sha256(b"\n".join(names)).hexdigest()


def _behind(given: str, standard_input: BinaryIO) -> Iterator[Delivery]:
    if given == STANDARD_INPUT:
        yield Delivery(STANDARD_INPUT, "", stream=standard_input)
        return
    path = Path(given)
    if not path.exists():
        raise UnknownSourceError(f"There is no file or folder “{printable(path)}”.")
    if not path.is_dir():
        yield _file(path)
        return
    for folder, below, names in os.walk(path):
        below.sort()
        below[:] = [name for name in below if not name.startswith(".")]
        for name in sorted(n for n in names if not n.startswith(".")):
            yield _file(Path(folder, name), inside_folder=True)


def _file(path: Path, *, inside_folder: bool = False) -> Delivery:
    resolved = path.resolve()
    other = inside_folder and path.suffix.lower() != SUFFIX
    skipped = f"in a folder only {SUFFIX} files are read" if other else ""
    return Delivery(printable(resolved), key_of(b"file", os.fsencode(resolved)), resolved, skipped=skipped)


def printable(path: Path) -> str:
    """A path without control characters, whatever bytes its name has."""
    name = os.fsencode(path).decode("utf-8", "backslashreplace")
    return "".join(c if c.isprintable() else repr(c)[1:-1] for c in name)


def _read_file(path: Path) -> bytes:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableCopyError("This is no ordinary file.")
    if status.st_size > MAX_BYTES:
        raise UnreadableCopyError(too_large(status.st_size))
    with path.open("rb") as stream:
        return _at_most(stream)


def _at_most(stream: BinaryIO) -> bytes:
    """Never hold more than the limit and one byte."""
    raw = stream.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise UnreadableCopyError(f"The copy has more than {MAX_BYTES:,} bytes; no more are read.")
    return raw
