"""Text that is valid but was decoded wrongly before it came here: mojibake and UTF-7."""

import re

LATIN_LEADS = re.compile(
    r"â€[\u0080-\u2122]|[ÃÂ][\u0080-\u00bf\u0152-\u2122]|[ØÙÐÑ][\u0080-\u00bf\u0152-\u2122]"
)
"""UTF-8 read as Windows-1252: “ becomes â€œ, é becomes Ã©, ا becomes Ø§."""

RUN = re.compile(r"[^\x00-\x7f]{4,}")
UTF7 = re.compile(r"\+([A-Za-z0-9/+]{3,})-")
ENOUGH = 2


def problem_with_spelling(text: str) -> str | None:
    """What shows that the text was garbled, as a sentence, or None."""
    if not text.isascii():
        return _mojibake(text)
    return _utf7(text)


def _mojibake(text: str) -> str | None:
    found = LATIN_LEADS.findall(text)
    if len(found) >= ENOUGH or any(f.startswith("â€") for f in found):
        return f"The copy was garbled before it came here: it holds “{found[0]}”, UTF-8 once read as Windows-1252."
    for run in RUN.findall(text):
        if _decodes_from_arabic(run):
            return f"The copy was garbled before it came here: it holds “{run[:20]}”, UTF-8 once read as Windows-1256."
    return None


def _decodes_from_arabic(run: str) -> bool:
    try:
        decoded = run.encode("cp1256").decode("utf-8")
    except UnicodeError:
        return False
    return len(decoded) < len(run)


def _utf7(text: str) -> str | None:
    """“+ADw-script+AD4-”: UTF-7 is pure ASCII, so only its shifts give it away."""
    for match in UTF7.finditer(text):
        try:
            decoded = match.group().encode("ascii").decode("utf-7")
        except UnicodeDecodeError:
            continue
        if re.fullmatch(r"[<>\"'&=\u00a0-\u06ff\u2010-\u203a]+", decoded):
            return (
                f"The copy is in UTF-7: “{match.group()[:20]}” stands for “{decoded[:20]}”. Expected UTF-8."
            )
    return None
