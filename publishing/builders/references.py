"""References to sections, contributors and topics."""

from wagtail.models import Page

from news.addresses import Home, absolute
from news.models import Contributor, Topic
from publishing.builders.images import build_image
from publishing.builders.surroundings import Surroundings
from publishing.identities import page_source
from publishing.representations.references import ContributorRef, SectionCrumb, SectionRef, TopicRef


def section_crumb(section: Page, home: Home, around: Surroundings) -> SectionCrumb:
    around.shows(page_source(section.pk))
    path = home.public_path(section.url_path)
    return SectionCrumb(
        id=around.id_of(page_source(section.pk)), name=section.title, path=path, url=absolute(home.site, path)
    )


def section_ref(section: Page, above: list[Page], home: Home, around: Surroundings) -> SectionRef:
    crumb = section_crumb(section, home, around)
    return SectionRef(**crumb.model_dump(), ancestors=[section_crumb(page, home, around) for page in above])


def snippet_address(
    instance: Contributor | Topic, folder: str, around: Surroundings
) -> tuple[str, str] | None:
    """Path and address of a contributor's or topic's page: on the default site, behind its language."""
    default = around.homes.default
    if default is None:
        return None
    language = instance.locale.language_code
    prefix = "/" if language == default.language else f"/{language}/"
    path = f"{prefix}{folder}/{instance.slug}/"
    return path, absolute(default.site, path)


def contributor_ref(contributor: Contributor, role: str, around: Surroundings) -> ContributorRef:
    source = f"contributor:{contributor.pk}"
    around.shows(source)
    path, url = snippet_address(contributor, "contributors", around) or (None, None)
    return ContributorRef(
        id=around.id_of(source),
        name=contributor.name,
        path=path,
        url=url,
        kind=contributor.kind,
        role=role,
        portrait=build_image(around.picture(contributor.portrait_id), around),
    )


def topic_ref(topic: Topic, rel: str, around: Surroundings) -> TopicRef:
    source = f"topic:{topic.pk}"
    around.shows(source)
    path, url = snippet_address(topic, "topics", around) or (None, None)
    return TopicRef(
        id=around.id_of(source),
        name=topic.name,
        path=path,
        url=url,
        kind=topic.kind,
        code=topic.code or None,
        rel=rel,
    )
