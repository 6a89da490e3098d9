"""Parts of a file (RFC 9110, 14): one range at most, as players ask for it; of several, the whole file."""

import re
from dataclasses import dataclass

RANGE = re.compile(r"bytes=(\d{0,15})-(\d{0,15})", re.ASCII)


@dataclass(frozen=True)
class Part:
    """From the first byte to the last, both included."""

    first: int
    last: int

    @property
    def length(self) -> int:
        return self.last - self.first + 1


class UnsatisfiableRangeError(ValueError):
    """It begins behind the end of the file."""


def read_range(header: str, size: int) -> Part | None:
    """The part that is asked for; nothing for what is to be answered with the whole file.

    Raises `UnsatisfiableRangeError`.
    """
    match = RANGE.fullmatch(header.strip())
    if match is None or match.groups() == ("", ""):
        return None
    first, last = match.groups()
    if not first:  # the last bytes
        start, end = max(0, size - int(last)), size - 1
        if not int(last):
            raise UnsatisfiableRangeError(header)
    else:
        start, end = int(first), min(int(last or size), size - 1)
        if last and int(last) < int(first):
            return None  # malformed, so ignored
    if start >= size:
        raise UnsatisfiableRangeError(header)
    return Part(start, end)
