"""How a line ends: what tells a sentence of the body from a headline or a standfirst."""

import re

from wire.folding import folded

END = re.compile(r"[.!?…؟۔][\"'”“»›)\]’]*$")
ABBREVIATION = re.compile(r"(?:\b(?:[A-Za-z]\.){2,}|\b(?:Inc|Ltd|Co|Corp|Jr|Sr|St|No|vs|etc)\.)[\"'”»)\]]*$")
INSIDE = re.compile(r"\w{3,}[.!?؟][\"'”»)]*\s+[\"'“«(]?[A-Z\u0620-\u064a]")


def ends_a_sentence(line: str) -> bool:
    """Whether a line closes with a full stop, question or exclamation mark; "D.C." closes nothing."""
    text = folded(line)
    return bool(END.search(text)) and not ABBREVIATION.search(text)


def ends_in_full_stop(line: str) -> bool:
    """As `ends_a_sentence`, but questions and exclamations may be headlines."""
    return ends_a_sentence(line) and not re.search(r"[!?؟][\"'”»)\]]*$", folded(line))


def has_several_sentences(line: str) -> bool:
    return bool(INSIDE.search(folded(line)))


def announces(line: str) -> bool:
    """Whether a line ends in a colon, so that something must follow it: a list, a quotation."""
    return folded(line).endswith(":")
