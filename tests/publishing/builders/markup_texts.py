"""Rich text as editors, pasted pages and imports leave it: made at random, the same for the same number."""

from html import unescape
from random import Random
from re import sub

WORDS = [
    "harbour", "ferry", "wo", "rd", "1,100", "don’t", "—", "&amp;", "&lt;b&gt;", "a&nbsp;b", "&#39;",
    "&eacute;t&eacute;", "الميناء", "العبّارة", "בית", "𝔘nicode", "👩‍🚒", "e\u0301", "\u2067עברית\u2069",
    "5 &gt; 3", "x\u200dy",
]  # fmt: skip
MARKS = ["b", "i", "strong", "em", "sub", "sup", "code", "s", "strike", "del", "span", "u"]
ADDRESSES = [
    'href="https://example.org/a?b=1&amp;c=2"', 'href="mailto:desk@example.org"', 'href="tel:+35621000000"',
    'href="javascript:alert(1)"', 'href="JaVaScRiPt:alert(1)"', 'href=" javascript:alert(1)"',
    'href="data:text/html,x"', 'href="//evil.test"', 'href="https://user@evil.test/"', 'href="https://[bad"',
    'href="#part"', 'href=""', "",
    'linktype="page" id="7"', 'linktype="page" id="8"', 'linktype="page" id="x"', 'linktype="page"',
    'linktype="document" id="3"', 'href="https://example.org/&quot;&gt;&lt;script&gt;"',
]  # fmt: skip
BETWEEN = ["", " ", " ", "  ", "\n", "&nbsp;", "<br/>", "<br>", "<!-- a comment -->", "<b></b>", " <i> </i> "]
PUBLIC, HIDDEN = 7, 8


def markup(number: int) -> str:
    chance = Random(number)
    return "".join(_block(chance) for _ in range(chance.randint(1, 4)))


def words_of(source: str) -> list[str]:
    """The words of markup, read without any of the code under test."""
    text = sub(r"<!--.*?-->", "", source)
    text = sub(r"</?(?:p|div|li|ul|ol|br|h[1-6]|hr|blockquote)\b[^>]*>", " ", text)
    return unescape(sub(r"<[^>]*>", "", text)).split()


def _block(chance: Random) -> str:
    kind = chance.choice(["p", "p", "p", "list", "bare", "div", "h3"])
    if kind == "list":
        return _list(chance, 3)
    words = _inline(chance, 3)
    return words if kind == "bare" else f"<{kind}>{words}</{kind}>"


def _list(chance: Random, depth: int) -> str:
    element = chance.choice(["ul", "ol"])
    return f"<{element}>{''.join(_point(chance, depth) for _ in range(chance.randint(0, 3)))}</{element}>"


def _point(chance: Random, depth: int) -> str:
    words = _inline(chance, 2)
    words = f"<p>{words}</p><p>{_inline(chance, 1)}</p>" if chance.random() < 0.2 else words
    below = _list(chance, depth - 1) if depth and chance.random() < 0.4 else ""
    after = _inline(chance, 1) if below and chance.random() < 0.3 else ""
    return f"<li>{words}{below}{after}</li>"


def _inline(chance: Random, depth: int) -> str:
    parts: list[str] = []
    for _ in range(chance.randint(0, 4)):
        parts += [_run(chance, depth), chance.choice(BETWEEN)]
    return "".join(parts)


def _run(chance: Random, depth: int) -> str:
    if not depth or chance.random() < 0.5:
        return chance.choice(WORDS)
    inner = _inline(chance, depth - 1)
    if chance.random() < 0.3:
        return f"<a {chance.choice(ADDRESSES)}>{inner}</a>"
    mark = chance.choice(MARKS)
    return f"<{mark}>{inner}</{mark}>"
