"""The corrections of a story: newest first, each under an id of its own."""

from collections.abc import Iterable
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from news.models import ArticleCorrection
from news.registry import Obstacle
from publishing.builders.surroundings import Surroundings
from publishing.builders.words import inline
from publishing.representations.articles import CorrectionContent


def build_corrections(
    rows: Iterable[ArticleCorrection],
    id: UUID,
    blocks: set[UUID],
    zone: ZoneInfo,
    around: Surroundings,
    obstacles: list[Obstacle],
) -> list[CorrectionContent]:
    """`id` is the story's, so that a copy of the story has corrections of its own; `blocks` are those it has."""
    built: list[CorrectionContent] = []
    for number, row in enumerate(rows, 1):
        words = inline(row.content, around)
        if words is None:
            obstacles.append(Obstacle("corrections", f"Correction {number} has no words."))
            continue
        built.append(
            CorrectionContent(
                id=uuid5(id, str(row.uid)),
                kind=row.kind,
                content=words,
                at=row.at.astimezone(zone),
                block_id=row.block_id if row.block_id in blocks else None,
            )
        )
    return sorted(built, key=lambda correction: correction.at, reverse=True)
