"""Sets up the paper itself: its languages, site, home pages and sections, in place of Wagtail's welcome page."""

from django.contrib.auth.models import User
from wagtail.models import Locale, Page, Site

from news.demo.manuscripts import HomeText, PaperText, SectionText, stable_id
from news.models import HomePage, NewsroomSettings, SectionPage

Homes = dict[str, HomePage]
"""By language."""

Sections = dict[tuple[str, str], SectionPage]
"""By key and language."""


def set_up_paper(paper: PaperText, user: User, port: int) -> tuple[Homes, Sections]:
    """Return the published home pages and sections."""
    Page.objects.filter(depth=2).delete()
    homes: Homes = {text.language: _add_home(text, user) for text in paper.homes}
    site = Site.objects.create(
        hostname=paper.site.hostname,
        port=port,
        site_name=paper.site.name,
        root_page=homes["en"],
        is_default_site=True,
    )
    newsroom = NewsroomSettings.objects.create(
        site=site, time_zone=paper.site.time_zone, publisher_name=paper.site.publisher
    )
    sections: Sections = {}
    for text in paper.sections:
        parent = sections[text.parent, text.language] if text.parent else homes[text.language]
        sections[text.key, text.language] = _add_section(text, parent, user)
    newsroom.incoming_section = sections[paper.site.incoming_section, "en"]
    newsroom.save()
    return homes, sections


def add_draft(parent: Page, page: Page, user: User) -> None:
    page.live = False
    page.owner = user
    parent.add_child(instance=page)


def publish(page: Page, user: User) -> None:
    """By the ordinary route. What the page holds is saved as its first revision."""
    page.save_revision(user=user).publish(user=user)
    page.refresh_from_db()


def _add_home(text: HomeText, user: User) -> HomePage:
    locale, _created = Locale.objects.get_or_create(language_code=text.language)
    home = HomePage(title=text.title, slug=text.slug, locale=locale, translation_key=stable_id("home"))
    add_draft(Page.get_first_root_node(), home, user)
    publish(home, user)
    return home


def _add_section(text: SectionText, parent: Page, user: User) -> SectionPage:
    section = SectionPage(
        title=text.title,
        slug=text.slug,
        description=f"<p>{text.description}</p>",
        locale=parent.locale,
        translation_key=stable_id("section", text.key),
    )
    add_draft(parent, section, user)
    publish(section, user)
    return section
