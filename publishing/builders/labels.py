"""What an item can be listed by: (name, value) pairs, ids as strings, languages also by their first subtag."""

from uuid import UUID

from wagtail.models import Site

from publishing.representations import (
    ArticleContent,
    ContributorContent,
    FrontContent,
    PlainPageContent,
    SectionContent,
    Shape,
    SiteContent,
    TopicContent,
)

Labels = frozenset[tuple[str, str]]


def no_labels(content: Shape, instance: object) -> Labels:
    return frozenset()


def language_labels(
    content: ContributorContent | TopicContent | PlainPageContent, instance: object
) -> Labels:
    return frozenset(languages(content.language))


def article_labels(content: ArticleContent, instance: object) -> Labels:
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


def section_labels(content: SectionContent, instance: object) -> Labels:
    parent = str(content.ancestors[-1].id) if content.ancestors else "root"
    return frozenset({("parent", parent)} | languages(content.language))


def front_labels(content: FrontContent, instance: object) -> Labels:
    section = {("front_of", str(content.section.id))} if content.section else set()
    return frozenset(section | languages(content.language))


def site_labels(content: SiteContent, site: Site) -> Labels:
    """The host it is asked by, and whether it answers for hosts that no site has."""
    host = site.hostname.lower() if site.port in {80, 443} else f"{site.hostname.lower()}:{site.port}"
    return frozenset({("host", host)} | ({("default", "1")} if site.is_default_site else set()))


def translation_labels(key: UUID | None) -> Labels:
    """What the same thing bears in every language."""
    return frozenset({("translation", str(key))} if key else set())


def languages(tag: str) -> set[tuple[str, str]]:
    """`en-GB` is found by `en-GB` and by `en`."""
    return {("language", tag), ("language", tag.split("-")[0])}
