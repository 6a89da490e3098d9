"""Reading Wagtail's rich text into runs of words; nothing is resolved here and no word is lost."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

MARKS = {
    "b": "strong", "strong": "strong", "i": "em", "em": "em", "sub": "sub", "sup": "sup",
    "code": "code", "s": "strike", "strike": "strike", "del": "strike",
}  # fmt: skip
MARK_ORDER = ("strong", "em", "sub", "sup", "code", "strike")
PARAGRAPHS = {"p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr"}
NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
PAGE_ID = re.compile(r"[0-9]{1,18}", re.ASCII)
SPACE = re.compile(r"[ \t\r\n\f]+")


@dataclass(frozen=True)
class Target:
    """Where a link leads, as stored: a page's id, or an address."""

    page: int | None = None
    href: str | None = None


@dataclass(frozen=True)
class Run:
    text: str
    marks: tuple[str, ...] = ()
    target: Target | None = None


@dataclass
class Words:
    """A paragraph of runs."""

    runs: list[Run] = field(default_factory=list)


@dataclass
class Point:
    words: Words = field(default_factory=Words)
    lists: list["Points"] = field(default_factory=list)


@dataclass
class Points:
    """A list, possibly inside another."""

    ordered: bool
    start: int | None = None
    """The first number, where it is not 1."""
    points: list[Point] = field(default_factory=list)


Piece = Words | Points


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[Piece] = []
        self.words: Words | None = None
        self.open_lists: list[Points] = []
        self.marks: list[str] = []
        self.targets: list[Target | None] = []
        self.parted = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in MARKS:
            self.marks.append(MARKS[tag])
        elif tag == "a":
            self.targets.append(_target(dict(attrs)))
        elif tag == "br":
            self._add("\n")
        elif tag in {"ul", "ol"}:
            start = dict(attrs).get("start") or ""
            self._open_list(ordered=tag == "ol", start=int(start) if NUMBER.fullmatch(start) else None)
        elif tag == "li":
            self._open_point()
        elif tag in PARAGRAPHS:
            self._part()

    def handle_endtag(self, tag: str) -> None:
        if tag in MARKS and MARKS[tag] in self.marks:
            self.marks.remove(MARKS[tag])
        elif tag == "a" and self.targets:
            self.targets.pop()
        elif tag in {"ul", "ol"} and self.open_lists:
            self.open_lists.pop()
            self.words = None
        elif tag in PARAGRAPHS:
            self._part()

    def handle_data(self, data: str) -> None:
        self._add(SPACE.sub(" ", data))

    def _part(self) -> None:
        """What follows is another paragraph; within a point of a list, another line."""
        self.parted = bool(self.open_lists)
        if not self.open_lists:
            self.words = None

    def _add(self, text: str) -> None:
        if self.words is None:
            if not text.strip(" \n"):
                return
            self.words = self._words_of_open_point() or Words()
            if not self.open_lists:
                self.pieces.append(self.words)
        if self.parted and text.strip(" \n"):
            self.parted = False
            if self.words.runs:
                self.words.runs.append(Run("\n"))
        marks = tuple(mark for mark in MARK_ORDER if mark in self.marks)
        self.words.runs.append(Run(text, marks, self.targets[-1] if self.targets else None))

    def _open_list(self, *, ordered: bool, start: int | None = None) -> None:
        points = Points(ordered, start if ordered and start != 1 else None)
        if self.open_lists:
            if not self.open_lists[-1].points:
                self.open_lists[-1].points.append(Point())
            self.open_lists[-1].points[-1].lists.append(points)
        else:
            self.pieces.append(points)
        self.open_lists.append(points)
        self.words = None

    def _open_point(self) -> None:
        if not self.open_lists:
            self._open_list(ordered=False)
        point = Point()
        self.open_lists[-1].points.append(point)
        self.words = point.words

    def _words_of_open_point(self) -> Words | None:
        if not self.open_lists:
            return None
        points = self.open_lists[-1].points
        if not points or points[-1].lists:
            points.append(Point())  # words after an inner list stay behind it, as a point of their own
        return points[-1].words


def read_markup(markup: str) -> list[Piece]:
    """Paragraphs and lists of a rich text value, in order; empty ones are left out."""
    reader = _Reader()
    reader.feed(markup or "")
    reader.close()
    return [piece for piece in reader.pieces if isinstance(piece, Points) or tidy(piece.runs)]


def tidy(runs: list[Run]) -> list[Run]:
    """Runs with equal marks joined, outer white space and double spaces taken away."""
    joined: list[Run] = []
    for run in runs:
        text = run.text
        if text.startswith(" ") and (not joined or joined[-1].text.endswith((" ", "\n"))):
            text = text.lstrip(" ")
        if text.startswith("\n") and joined and joined[-1].text.endswith(" "):
            joined[-1] = Run(joined[-1].text.rstrip(" "), joined[-1].marks, joined[-1].target)
        if not text:
            continue
        if joined and (joined[-1].marks, joined[-1].target) == (run.marks, run.target):
            joined[-1] = Run(joined[-1].text + text, run.marks, run.target)
        else:
            joined.append(Run(text, run.marks, run.target))
    return _trimmed([run for run in joined if run.text])


def _trimmed(runs: list[Run]) -> list[Run]:
    while runs and not runs[0].text.strip(" \n\xa0"):
        runs = runs[1:]
    while runs and not runs[-1].text.strip(" \n\xa0"):
        runs = runs[:-1]
    if runs:
        runs[0] = Run(runs[0].text.lstrip(" \n\xa0"), runs[0].marks, runs[0].target)
        runs[-1] = Run(runs[-1].text.rstrip(" \n\xa0"), runs[-1].marks, runs[-1].target)
    return runs


def _target(attributes: dict[str, str | None]) -> Target | None:
    if attributes.get("linktype") == "page":
        page = attributes.get("id") or ""
        return Target(page=int(page)) if PAGE_ID.fullmatch(page) else None
    href = (attributes.get("href") or "").strip()
    return Target(href=href) if href else None


def linked_pages(pieces: list[Piece]) -> set[int]:
    """Ids of all pages these words link to."""
    found: set[int] = set()
    for piece in pieces:
        if isinstance(piece, Words):
            found |= {run.target.page for run in piece.runs if run.target and run.target.page}
        else:
            for point in piece.points:
                found |= linked_pages([point.words, *point.lists])
    return found
