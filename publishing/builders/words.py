"""From runs of words to rich text: links resolved, three forms that agree."""

from html import escape
from urllib.parse import quote, urlsplit

from publishing.builders.markup import Piece, Point, Points, Run, Target, Words, read_markup, tidy
from publishing.builders.surroundings import Surroundings
from publishing.representations.blocks.words import ListItem
from publishing.representations.words import Link, RichText, Span

ELEMENTS = {"strong": "strong", "em": "em", "sub": "sub", "sup": "sup", "code": "code", "strike": "s"}
KINDS_BY_SCHEME = {"http": "external", "https": "external", "mailto": "email", "tel": "phone"}


def plain(text: str) -> RichText | None:
    """Words without marks or links; None for none."""
    cleaned = text.strip()
    return rich_text([Run(cleaned)], None) if cleaned else None


def inline(markup: str, around: Surroundings) -> RichText | None:
    """All words of a rich text value as one run of inline words; paragraphs are parted by a line break."""
    runs: list[Run] = []
    for piece in read_markup(markup):
        for words in _all_words(piece):
            runs += [Run("\n"), *tidy(words.runs)] if runs else tidy(words.runs)
    return rich_text(runs, around) if runs else None


def paragraphs(markup: str, around: Surroundings) -> list[RichText]:
    """The words of a rich text value, a paragraph each."""
    found = [words for piece in read_markup(markup) for words in _all_words(piece)]
    return [rich_text(words.runs, around) for words in found if tidy(words.runs)]


def rich_text(runs: list[Run], around: Surroundings | None) -> RichText:
    made = _joined([_span(run, around) for run in tidy(list(runs))])
    return RichText(
        html="".join(_span_html(span) for span in made), text="".join(span.text for span in made), spans=made
    )


def list_items(points: Points, around: Surroundings) -> list[ListItem]:
    return [
        ListItem(
            content=rich_text(point.words.runs, around),
            items=[item for below in point.lists for item in list_items(below, around)],
        )
        for point in points.points
        if tidy(point.words.runs) or point.lists
    ]


def list_html(points: Points, around: Surroundings) -> str:
    element = "ol" if points.ordered else "ul"
    items = "".join(
        f"<li>{rich_text(point.words.runs, around).html}{''.join(list_html(b, around) for b in point.lists)}</li>"
        for point in points.points
        if tidy(point.words.runs) or point.lists
    )
    start = f' start="{points.start}"' if points.start else ""
    return f"<{element}{start}>{items}</{element}>"


def list_text(points: Points, around: Surroundings, depth: int = 0) -> str:
    """The words of a list, a line a point."""
    lines: list[str] = []
    for point in points.points:
        if words := rich_text(point.words.runs, around).text:
            lines.append(words)
        lines += [list_text(below, around, depth + 1) for below in point.lists]
    return "\n".join(lines)


def _all_words(piece: Piece) -> list[Words]:
    if isinstance(piece, Words):
        return [piece]
    return [words for point in piece.points for words in _words_of_point(point)]


def _words_of_point(point: Point) -> list[Words]:
    below = [words for points in point.lists for words in _all_words(points)]
    return [point.words, *below] if tidy(point.words.runs) else below


def _span(run: Run, around: Surroundings | None) -> Span:
    link = resolve(run.target, around) if run.target else None
    return Span(text=run.text, marks=list(run.marks), link=link, language=None, direction=None)


def _joined(spans: list[Span]) -> list[Span]:
    """Neighbours that look alike as one: nobody can see where a link to something hidden was."""
    joined: list[Span] = []
    for span in spans:
        if joined and (joined[-1].marks, joined[-1].link) == (span.marks, span.link):
            joined[-1] = joined[-1].model_copy(update={"text": joined[-1].text + span.text})
        else:
            joined.append(span)
    return joined


def _span_html(span: Span) -> str:
    html = escape(span.text).replace("\n", "<br>")
    for mark in reversed(span.marks):
        html = f"<{ELEMENTS[mark]}>{html}</{ELEMENTS[mark]}>"
    return f'<a href="{escape(span.link.url)}">{html}</a>' if span.link else html


def resolve(target: Target, around: Surroundings | None) -> Link | None:
    """A link to something public or outside; None for anything hidden, unknown or unsafe."""
    if target.page is not None:
        return around.link_to_page(target.page) if around else None
    return external_link(target.href or "")


def external_link(href: str) -> Link | None:
    """A link outside, percent-encoded; None unless it is http(s), an e-mail or a phone number."""
    try:
        parts = urlsplit(href)
        kind = KINDS_BY_SCHEME.get(parts.scheme.lower())
        if kind is None or (kind == "external" and (not parts.hostname or "@" in parts.netloc)):
            return None
    except ValueError:
        return None
    url = quote(href, safe="/-._~!$&'()*+,;=:@?#[]%")
    return Link(kind=kind, id=None, url=url, path=None)
