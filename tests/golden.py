"""Golden JSON, compared as objects: ids numbered, signatures blanked.

To bless a change: `UPDATE_GOLDEN=1 pytest …`, then read the diff; a change here is a change of the contract and belongs
under "API" in the CHANGELOG.
"""

import json
import os
import re
from pathlib import Path
from typing import Any

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
SIGNATURE = re.compile(r"/(pictures|files)/[\w-]{24}/")


def normalised(value: Any) -> Any:
    """Ids numbered in the order in which they first stand; signatures blanked."""
    text = SIGNATURE.sub(r"/\1/SIGNATURE/", json.dumps(value, ensure_ascii=False))
    numbers: dict[str, str] = {}
    for found in ID.findall(text):
        numbers.setdefault(found, f"00000000-0000-0000-0000-{len(numbers) + 1:012d}")
    return json.loads(ID.sub(lambda match: numbers[match.group()], text))


def check(path: Path, value: Any) -> None:
    value = normalised(value)
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
    assert value == json.loads(path.read_text()), (
        f"{path.name} differs; see the head of {Path(__file__).name}"
    )
