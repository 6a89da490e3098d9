"""What a name looks like: of a person, a desk, an organisation, a post. Word lists, and how names are strung together."""

import re
from typing import Literal

from wire.folding import folded

NameKind = Literal["person", "desk", "organisation", "post"]

PARTICLES = frozenset(
    "al el bin ibn bint abu umm van von der den de da di du del della dos das la le los las af av zu ten ter y e".split()
)
"""Small words inside a name that keep their small letter."""

DESK_WORDS = frozenset("desk newsroom staff bureau team editors reporters writers correspondents".split())
"""Last word of an English desk: "City Desk", "Valletta Bureau"."""

DESKS = frozenset({
    "staff", "staff reporter", "staff reporters", "staff writer", "staff writers", "staff correspondent",
    "our correspondent", "our own correspondent", "a correspondent", "newsroom", "news desk", "web desk",
    "editorial board", "the editors", "editors",
})  # fmt: skip
"""Whole desks that name no person."""

ARABIC_DESK_WORDS = frozenset(
    map(folded, ("مكتب", "قسم", "هيئة", "فريق", "غرفة", "دسك", "أسرة", "محررو", "مراسلو"))
)
"""First word of an Arabic desk: «مكتب الأخبار», «غرفة التحرير»."""

ORGANISATION_WORDS = frozenset(
    """news wire press agency agencies times post herald tribune gazette chronicle journal observer guardian star
    telegraph review daily weekly magazine newspaper media network radio television tv broadcasting foundation
    ministry university institute council association union party government company office authority police
    board service services images pictures photos""".split()
)
"""A capitalised name with one of these words is taken for an organisation."""

ARABIC_ORGANISATION_WORDS = frozenset(
    map(
        folded,
        "صحيفة وكالة وكالات قناة موقع جريدة مجلة شبكة إذاعة تلفزيون مؤسسة وزارة جامعة معهد مجلس هيئة شركة".split(),
    )
)
"""First word of an Arabic organisation: «صحيفة الفنار», «وكالة الساحل»."""

AGENCIES = frozenset(
    map(
        folded,
        (
            "AP", "AFP", "Reuters", "EPA", "dpa", "ANSA", "EFE", "PA", "PA Media", "Xinhua", "TASS", "Anadolu", "WAFA",
            "SANA", "SPA", "MENA", "UPI", "Bloomberg", "Getty", "Getty Images", "Associated Press",
            "The Associated Press", "Agence France-Presse", "Agencies", "وكالات", "رويترز", "أ ف ب", "أ ب", "د ب أ",
            "فرانس برس", "أسوشيتد برس", "الأناضول", "شينخوا", "سانا", "وفا", "واس", "قنا", "كونا", "وام",
        ),
    )
)  # fmt: skip
"""Agencies known by name alone."""

POSTS = frozenset(
    """editor reporter correspondent writer columnist chief photographer analyst contributor journalist
    intern commentator producer host""".split()
)
"""Last word of somebody's post: "Political Editor"."""

NO_NAMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december spring summer autumn winter christmas easter ramadan midnight noon dawn
    today tomorrow yesterday then now contrast comparison law all the""".split()
)
"""Single capitalised words after "By" that begin a sentence, not a name."""

BEGIN_WITH_WAW = frozenset(
    map(
        folded,
        """وليد وائل وسام وفاء وداد وجدي وحيد ورد وردة وديع وجيه وضاح وهيب وهبة وهبي ولاء وسيم وسيلة وصال وئام وجدان
        وعد وصفي وطفاء وفيق وقاص ولي ونس ونيس ورقة واصف واصل وحدة وسن ولد واكد ونوس وهاب""".split(),
    )
)
"""Arabic names whose first letter is waw, so that it is not read as "and"."""

ARABIC = re.compile(r"[\u0600-\u06ff]")
BETWEEN = re.compile(r"\s*[،,;؛]\s*(?:and\s+|و\s+)?|\s+(?:and|&|و)\s+|\s+و(?=\S)")
LONGEST_NAME = 80


def kind_of_name(name: str) -> NameKind | None:
    """What a folded piece of text names, or None if it is no name."""
    name = name.strip().rstrip(".") if not re.search(r"\b\w\.$", name.strip()) else name.strip()
    if not name or len(name) > LONGEST_NAME or re.search(r"[\d:!?؟\"“”«»]", name):
        return None
    return _arabic_kind(name.split()) if ARABIC.search(name) else _latin_kind(name)


def is_organisation(name: str) -> bool:
    """Whether a folded name says of itself that it is an organisation: "The Lantern", "Coast Wire"."""
    stripped = name.strip()
    if kind_of_name(stripped) == "organisation" or stripped in AGENCIES:
        return True
    return (
        bool(re.match(r"The\s+\S", stripped))
        and _all_capital(stripped.split())
        and len(stripped) <= LONGEST_NAME
    )


def is_full_name(name: str) -> bool:
    """Two to four capitalised words that nothing else claims: somebody's first and last name."""
    stripped = name.strip()
    return (
        not ARABIC.search(stripped) and kind_of_name(stripped) == "person" and 2 <= len(stripped.split()) <= 4
    )


def split_names(text: str) -> list[tuple[int, int]]:
    """Spans of the single names in a folded "A, B and C"; a waw that belongs to a name does not divide."""
    spans, start = [], 0
    for gap in BETWEEN.finditer(text):
        if _waw_belongs_to_name(text, gap):
            continue
        spans.append((start, gap.start()))
        start = gap.end()
    spans.append((start, len(text)))
    return [(a, b) for a, b in spans if text[a:b].strip()]


def _waw_belongs_to_name(text: str, gap: re.Match[str]) -> bool:
    if not gap.group().endswith("و") or gap.group().rstrip("و") == gap.group().rstrip():
        return False
    following = re.match(r"\S+", text[gap.end() - 1 :])
    return following is not None and following.group() in BEGIN_WITH_WAW


def _latin_kind(name: str) -> NameKind | None:
    words = name.split()
    small = [w.lower().strip(".,") for w in words]
    if " ".join(small) in DESKS:
        return "desk"
    if len(words) > 6 or not _all_capital(words):
        return "organisation" if name in AGENCIES else None
    if small[-1] in DESK_WORDS and len(words) > 1:
        return "desk"
    if name in AGENCIES or any(w in ORGANISATION_WORDS for w in small):
        return "organisation"
    if small[-1] in POSTS or small[0] in POSTS:
        return "post"
    if small[0] in NO_NAMES or len(words) > 5 or any(w in NO_NAMES for w in small[-1:]):
        return None
    return "person"


def _arabic_kind(words: list[str]) -> NameKind | None:
    if len(words) > 6:
        return None
    if " ".join(words) in AGENCIES:
        return "organisation"
    if not all(re.fullmatch(r"[\u0620-\u06ff.'\-]+", w) for w in words):
        return None
    if words[0] in ARABIC_DESK_WORDS and len(words) > 1:
        return "desk"
    if words[0] in ARABIC_ORGANISATION_WORDS:
        return "organisation"
    return "person" if len(words) <= 5 else None


def _all_capital(words: list[str]) -> bool:
    small = PARTICLES | {"of", "and", "the", "for", "&"}
    return words[0][:1].isupper() and all(_is_capital(w) or w.lower() in small for w in words)


def _is_capital(word: str) -> bool:
    bare = re.sub(r"^(?:al|el|ad|as|ar|an|at|ash|d|l|o)[-']", "", word)
    return bare[:1].isupper() and all(c.isalpha() or c in ".'-/" for c in bare)
