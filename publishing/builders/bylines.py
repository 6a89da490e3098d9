"""The byline: as an editor wrote it, or made of the authors' names."""

from publishing.representations.references import Byline, BylinePart, ContributorRef

SEPARATOR = {"ar": "، "}
LAST = {"ar": " و"}


def build_byline(written: str, authors: list[ContributorRef], language: str) -> Byline:
    """The line and its runs: a run that is an author's name carries the author's id."""
    text = written or _line_of([author.name for author in authors], language)
    return Byline(text=text, parts=_parts(text, authors))


def _line_of(names: list[str], language: str) -> str:
    main = language.split("-")[0]
    if len(names) < 2:
        return "".join(names)
    return SEPARATOR.get(main, ", ").join(names[:-1]) + LAST.get(main, " and ") + names[-1]


def _parts(text: str, authors: list[ContributorRef]) -> list[BylinePart]:
    parts: list[BylinePart] = []
    rest = text
    for author in authors:
        before, found, after = rest.partition(author.name)
        if found:
            parts += [BylinePart(text=before, contributor_id=None)] if before else []
            parts.append(BylinePart(text=found, contributor_id=author.id))
            rest = after
    return [*parts, BylinePart(text=rest, contributor_id=None)] if rest else parts
