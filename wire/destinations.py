"""Where drafts go: the section asked for or the site's own, in the language of the copy."""

from dataclasses import dataclass

from wagtail.models import Locale, Site

from news.models import NewsroomSettings, SectionPage


class UnknownDestinationError(Exception):
    """A section or language that is not there; the message says what was expected."""


class NoPlaceError(Exception):
    """There is no section for one piece of copy; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Destination:
    """A section in some language; copy goes under its translation in its own language."""

    section: SectionPage
    language: str = ""
    """Language of all copy, or "" to tell it by the script."""

    def section_for(self, language: str) -> SectionPage:
        """Raise `NoPlaceError` if the language is unknown here or the section has no translation in it."""
        if not language:
            raise NoPlaceError("The language cannot be told by the script; give --language.")
        locale = Locale.objects.filter(language_code=language).first()
        if locale is None:
            raise NoPlaceError(
                f"The copy is in “{language}”, which is no language of this site; expected one of {_languages()}."
            )
        found: SectionPage | None = self.section.get_translation_or_none(locale)
        if self.section.locale_id == locale.pk:
            found = self.section
        if found is None:
            raise NoPlaceError(
                f"The section “{self.section.title}” has no translation in “{language}”; "
                "give --section or translate it."
            )
        return found


def destination(section: str = "", language: str = "") -> Destination:
    """Resolve what was asked for. Raise `UnknownDestinationError` before any copy is touched."""
    if language and not Locale.objects.filter(language_code=language).exists():
        raise UnknownDestinationError(
            f"“{language}” is no language of this site; expected one of {_languages()}."
        )
    return Destination(_named(section) if section else _incoming_section(), language)


def _incoming_section() -> SectionPage:
    site = Site.objects.filter(is_default_site=True).first()
    settings = (
        NewsroomSettings.objects.filter(site=site).select_related("incoming_section").first()
        if site
        else None
    )
    if settings is None or settings.incoming_section is None:
        raise UnknownDestinationError(
            "The default site has no section for incoming copy; choose one under Settings, Newsroom, or give --section."
        )
    section: SectionPage = settings.incoming_section
    return section


def _named(name: str) -> SectionPage:
    """A section by its id, its slug or the end of its path: 7, asia, world/asia."""
    path = name.strip("/")
    rows = SectionPage.objects.filter(pk=int(path)) if path.isdecimal() and path.isascii() else _at_path(path)
    found = list(rows.order_by("path"))
    if not found:
        known = ", ".join(sorted(SectionPage.objects.values_list("slug", flat=True))[:20]) or "none"
        raise UnknownDestinationError(
            f"There is no section “{name}”; expected an id, a slug or a path of slugs. Slugs here: {known}."
        )
    if len({section.translation_key for section in found}) > 1:
        paths = ", ".join(f"{section.url_path} (id {section.pk})" for section in found)
        raise UnknownDestinationError(
            f"Several sections are called “{name}”: {paths}. Give the id or more of the path."
        )
    section: SectionPage = found[0]
    return section


def _at_path(path: str):  # type: ignore[no-untyped-def]  # a Wagtail page query set
    return SectionPage.objects.filter(slug=path.rsplit("/", 1)[-1], url_path__endswith=f"/{path}/")


def _languages() -> str:
    return ", ".join(Locale.objects.order_by("id").values_list("language_code", flat=True))
