"""All tables as Markdown, for docs/ingest.md: `python -m wire.rules.catalogue` prints them."""

from collections.abc import Iterable

from wire.rules.bylines import BARE, LABELLED
from wire.rules.closings import CLOSINGS
from wire.rules.credits import CAPTION_LABELS, CREDITS
from wire.rules.datelines import DATELINES
from wire.rules.dates import DATE_LABELS, DATES, UNCLEAR
from wire.rules.form import Form
from wire.rules.furniture import FURNITURE, TAIL_FURNITURE
from wire.rules.labels import LABELS
from wire.rules.lists import CROSSHEADS, MARKS
from wire.rules.roles import ROLES

TABLES: dict[str, tuple[Form, ...]] = {
    "Dates": DATES,
    "Dates that do not tell the day": UNCLEAR,
    "Words before a date": DATE_LABELS,
    "Bylines with a label": LABELLED,
    "Bylines without a label": BARE,
    "Roles": tuple(rule for rule, _ in ROLES),
    "Closing credits": CLOSINGS,
    "Captions": CAPTION_LABELS,
    "Picture credits": CREDITS,
    "Datelines": DATELINES,
    "Lines that name themselves": tuple(rule for rule, _ in LABELS),
    "Lists": MARKS,
    "Crossheads": CROSSHEADS,
    "Furniture": FURNITURE,
    "Furniture below the story only": TAIL_FURNITURE,
}


def row_of(rule: Form) -> str:
    return (
        "| "
        + " | ".join(cell.replace("|", "\\|") for cell in (rule.name, f"`{rule.example}`", rule.meaning))
        + " |"
    )


def as_markdown(tables: Iterable[tuple[str, tuple[Form, ...]]]) -> str:
    """One heading and one table for each of the tables, in the order in which they are read."""
    blocks = []
    for title, rules in tables:
        blocks.append(
            "\n".join(
                [
                    f"### {title}",
                    "",
                    "| form | example | what is made of it |",
                    "|---|---|---|",
                    *map(row_of, rules),
                ]
            )
        )
    return "\n\n".join(blocks)


if __name__ == "__main__":
    print(as_markdown(TABLES.items()))  # noqa: T201 - this is what it is run for
