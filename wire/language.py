"""Which language a text is in, as far as its script tells."""

import unicodedata
from collections import Counter
from dataclasses import dataclass

NOT_ARABIC = frozenset("کیےںھہۂۓٹڈڑپچژگ")
"""Letters of Persian and Urdu. A few stand in Arabic copy too, in foreign names; many mean another language."""

MIXED = 0.3
"""Share of letters in the other script from which on the mixture is reported."""

FOREIGN = 0.04
"""Share of Persian and Urdu letters from which on Arabic script is not taken for Arabic."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A language code, or "" when the script does not tell, and a remark for the editor or ""."""

    language: str
    remark: str = ""


def language_by_script(text: str) -> Guess:
    """`ar` for Arabic script, `en` for Latin, nothing for any other."""
    letters = [c for c in text if c.isalpha()]
    if not letters:
        return Guess("", "There are no letters to tell a language by.")
    scripts = Counter(_script(c) for c in letters)
    script, count = scripts.most_common(1)[0]
    if script == "ARABIC":
        if sum(c in NOT_ARABIC for c in letters) > FOREIGN * count:
            return Guess("", "Arabic script with letters of Persian or Urdu: the language cannot be told.")
        guess = "ar"
    elif script == "LATIN":
        guess = "en"
    else:
        return Guess("", f"The script is {script.title()}: the language cannot be told from it.")
    if count < (1 - MIXED) * len(letters):
        return Guess(guess, f"Scripts are mixed; taken as “{guess}” from the larger part.")
    return Guess(guess)


def _script(character: str) -> str:
    return unicodedata.name(character, "UNKNOWN").split(" ", 1)[0]
