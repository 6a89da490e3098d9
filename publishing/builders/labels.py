"""What an item can be listed by."""

from functools import singledispatch

from publishing.representations import (
    ArticleContent,
    ContributorContent,
    SectionContent,
    Shape,
    TopicContent,
)

Labels = frozenset[tuple[str, str]]


@singledispatch
def labels_of(content: Shape) -> Labels:
    """(name, value) pairs: ids as strings, languages also by their first subtag."""
    return frozenset()


@labels_of.register
def _(content: ArticleContent) -> Labels:
    section = content.section
    people = [*content.authors, *content.contributors]
    return frozenset(
        {("section", str(crumb.id)) for crumb in (*section.ancestors, section)}
        | {("own_section", str(section.id))}
        | {("topic", str(topic.id)) for topic in content.topics}
        | {("contributor", str(person.id)) for person in people}
        | {("genre", content.genre), ("access", content.access.level)}
        | {("alt_id", f"{alt.scheme}:{alt.value}") for alt in content.alt_ids}
        | languages(content.language)
    )


@labels_of.register
def _(content: SectionContent) -> Labels:
    parent = str(content.ancestors[-1].id) if content.ancestors else "root"
    return frozenset({("parent", parent)} | languages(content.language))


@labels_of.register(ContributorContent)
@labels_of.register(TopicContent)
def _(content: ContributorContent | TopicContent) -> Labels:
    return frozenset(languages(content.language))


def languages(tag: str) -> set[tuple[str, str]]:
    """`en-GB` is found by `en-GB` and by `en`."""
    return {("language", tag), ("language", tag.split("-")[0])}
