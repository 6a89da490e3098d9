"""What became of one piece of copy, and how the report says it: as lines to read or as one JSON object."""

from dataclasses import asdict, dataclass
from typing import Any, Literal

from wire.people import Person
from wire.story import Heading, ListPart, Paragraph, PicturePart, Story

Result = Literal[
    "drafted", "revised", "unchanged", "duplicate", "deleted", "skipped", "held", "quarantined", "failed"
]
NOT_TAKEN: frozenset[Result] = frozenset({"held", "quarantined", "failed"})
"""Results after which words of a newsroom's copy are in no draft: exit status 1."""

FIELDS = (
    "language", "kicker", "headline", "display_date", "display_at", "byline", "source_organisation", "source_category",
    "standfirst", "dateline", "caption", "credit", "embargo",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Outcome:
    """The result for one file. `page` is the id of the draft, None where there is none or nothing was written."""

    name: str
    result: Result
    reason: str = ""
    page: int | None = None
    story: Story | None = None
    people: tuple[Person, ...] = ()

    @property
    def is_taken(self) -> bool:
        return self.result not in NOT_TAKEN

    def as_json(self) -> dict[str, Any]:
        """Keys: file, result, reason, page, and what `report` gives."""
        return {
            "file": self.name,
            "result": self.result,
            "reason": self.reason,
            "page": self.page,
            **self.report(),
        }

    def report(self) -> dict[str, Any]:
        """Where the words went, who was credited, what was dropped, what cannot be told."""
        if self.story is None:
            return {"fields": {}, "body": {}, "contributors": [], "dropped": [], "unplaced": [], "notes": []}
        story = self.story
        return {
            "fields": {name: str(value) for name in FIELDS if (value := getattr(story, name))},
            "body": _body(story),
            "contributors": [_contributor(person) for person in self.people],
            "dropped": list(story.went_to("dropped")),
            "unplaced": list(story.went_to("unplaced")),
            "notes": [asdict(note) for note in story.notes],
        }

    def lines(self) -> list[str]:
        """The report to read: the result first, then every field, then every note."""
        page = f" (page {self.page})" if self.page else ""
        report = self.report()
        lines = [f"{self.result}: {self.name}{page}" + (f" – {self.reason}" if self.reason else "")]
        if self.story is None or self.result in {"unchanged", "duplicate"}:
            return lines
        lines += [f"  {name}: {value}" for name, value in report["fields"].items()]
        lines += [f"  contributor: {_contributor_line(c)}" for c in report["contributors"]]
        lines += [
            "  body: "
            + (
                ", ".join(
                    f"{n} {kind.removesuffix('s') if n == 1 else kind}" for kind, n in report["body"].items()
                )
                or "nothing"
            )
        ]
        return lines + [f"  ! {note['field']}: {note['text']}" for note in report["notes"]]


def _body(story: Story) -> dict[str, int]:
    kinds = {"paragraphs": Paragraph, "headings": Heading, "lists": ListPart, "pictures": PicturePart}
    counts = {name: sum(isinstance(part, kind) for part in story.body) for name, kind in kinds.items()}
    return {name: count for name, count in counts.items() if count}


def _contributor(person: Person) -> dict[str, Any]:
    return asdict(person.contribution) | {"new": person.is_new, "remark": person.remark}


def _contributor_line(contributor: dict[str, Any]) -> str:
    known = contributor["remark"] or ("new" if contributor["new"] else "known")
    return f"{contributor['name']} ({contributor['kind']}), {contributor['role']}, {known}"
