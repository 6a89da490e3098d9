"""Markup where plain text is expected: HTML, XML, character references."""

import re

ELEMENTS = (
    "html head body title meta link script style div span p br hr h1 h2 h3 h4 h5 h6 a img b i u em strong ul ol li "
    "table tr td th thead tbody iframe object embed form input button section article header footer nav aside main "
    "figure figcaption "
    "blockquote pre code sup sub svg video audio source font center small template base nitf newsml rss feed item"
)
TAG = re.compile(
    rf"</?(?:{ELEMENTS.replace(' ', '|')})(?:\s[^<>]{{0,2000}})?/?>|<!--|<!doctype\b|<!\[CDATA\[|<\?(?:xml|php)\b",
    re.IGNORECASE,
)
REFERENCE = re.compile(r"&(?:[a-z]{2,8}|#\d{1,7}|#x[0-9a-f]{1,6});", re.IGNORECASE)
MOST_REFERENCES = 2


def problem_with_markup(text: str) -> str | None:
    """What shows that the text is markup, as a sentence with the line, or None."""
    if tag := TAG.search(text):
        return f"Line {_line(text, tag)} holds markup ({tag.group()[:30]}); expected plain text."
    references = list(REFERENCE.finditer(text))
    if len(references) > MOST_REFERENCES:
        first = references[0]
        return f"Line {_line(text, first)} holds character references ({first.group()}); expected plain text."
    return None


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1
