"""The recipes of CONTRIBUTING.md, read as steps and followed as written."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECIPE = re.compile(r"^## (?P<title>.+)$", re.MULTILINE)
STEP = re.compile(r"^\d+\. ", re.MULTILINE)
EDIT = re.compile(
    r"(?P<what>Create|(?P<below>[Bb]elow `(?P<anchor>[^`]+)` in)|[Ii]nstead of `(?P<old>[^`]+)` in) `(?P<path>[^`]+)`"
    r"[^`]*?\n\n? *```\w+\n(?P<code>.*?)\n *```",
    re.DOTALL,
)
RUN = re.compile(r"```sh\n(?P<commands>.*?)\n *```", re.DOTALL)


@dataclass(frozen=True)
class Edit:
    """A file to create; else a line to write below, or to write instead of."""

    path: str
    code: str
    below: str | None
    instead_of: str | None

    def apply(self, tree: Path) -> None:
        """Raises AssertionError where the file does not have the named line exactly once."""
        file = tree / self.path
        line = self.below or self.instead_of
        if line is None:
            assert not file.exists(), f"{self.path} exists already"
            file.write_text(f"{self.code}\n")
            return
        lines = file.read_text().split("\n")
        found = [number for number, text in enumerate(lines) if text.strip() == line]
        assert len(found) == 1, f"“{line}” stands {len(found)} times in {self.path}"
        at = found[0] + (1 if self.below else 0)
        lines[at : found[0] + 1] = self.code.split("\n")
        file.write_text("\n".join(lines))


@dataclass(frozen=True)
class Step:
    edits: list[Edit]
    commands: list[str]

    def follow(self, tree: Path) -> None:
        for edit in self.edits:
            edit.apply(tree)
        for command in self.commands:
            done = subprocess.run(  # noqa: S602 - our own document's commands, as a reader would type them
                command, shell=True, cwd=tree, capture_output=True, text=True, check=False
            )
            assert done.returncode == 0, f"{command}\n{done.stdout[-3000:]}{done.stderr[-3000:]}"


def read_recipes() -> dict[str, list[Step]]:
    """Steps by the title of their recipe; chapters without numbered steps have none."""
    parts = RECIPE.split((ROOT / "CONTRIBUTING.md").read_text())[1:]
    return {
        title: list(map(_step, STEP.split(text)[1:]))
        for title, text in zip(parts[::2], parts[1::2], strict=True)
    }


def _step(text: str) -> Step:
    edits = [
        Edit(found["path"], _dedented(found["code"]), found["anchor"], found["old"])
        for found in EDIT.finditer(text)
    ]
    commands = [line.strip() for found in RUN.finditer(text) for line in found["commands"].split("\n")]
    return Step(edits, commands)


def _dedented(code: str) -> str:
    """Without the indent of the list the code stands in, three spaces; what the file's own indent is stays."""
    return "\n".join(line.removeprefix("   ") for line in code.split("\n"))
