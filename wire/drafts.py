"""Story to draft: a new article below a section, or a new revision of one nobody has touched. Never published."""

import json
from datetime import datetime, time

from django.utils.text import slugify
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from news.models import ArticleContributor, ArticlePage, SectionPage
from news.vocabulary import DisplayPrecision, SourceCategory
from news.zones import zone_of
from wire.blocks import body_blocks, inline_html, lead_blocks
from wire.people import Person, create
from wire.story import Story

NO_HEADLINE = "[No headline]"
"""Begins the working title of a draft whose copy has no headline; such a draft cannot be published."""


def create_draft(
    story: Story, people: list[Person], section: SectionPage, name: str
) -> tuple[ArticlePage, Revision]:
    """Add a draft below the section. Call it inside a transaction."""
    parent = SectionPage.objects.select_for_update().get(pk=section.pk)
    title = story.headline or working_title(name)
    page = ArticlePage(title=title, slug=_free_slug(parent, title), locale=section.locale, live=False)
    _fill(page, story, people, section)
    parent.add_child(instance=page)
    log(instance=page, action="wagtail.create", content_changed=True)
    return page, page.save_revision()


def revise_draft(page: Page, story: Story, people: list[Person], name: str) -> Revision:
    """Write a changed story as the next revision of its draft; the address stays. Call it inside a transaction."""
    draft: ArticlePage = page.get_latest_revision_as_object()
    draft.title = story.headline or working_title(name)
    _fill(draft, story, people, draft.get_parent().specific)
    revision: Revision = draft.save_revision(log_action=True)
    return revision


def editors_hand(page: Page, written: Revision | None) -> str:
    """How one sees that an editor has been at the draft since ingest wrote it, or ""."""
    if page.live or page.first_published_at:
        return "it has been published"
    if written is None or page.latest_revision_id != written.pk:
        return "an editor has changed it"
    if written.approved_go_live_at or page.go_live_at:
        return "its publication is scheduled"
    if page.locked:
        return "an editor has locked it"
    if page.current_workflow_state is not None:
        return "it has been handed in for approval"
    return ""


def working_title(name: str) -> str:
    """Wagtail stores no page without a title; this one says that there is none."""
    return f"{NO_HEADLINE} {name.rsplit('/', 1)[-1]}"[:255]


def _fill(page: ArticlePage, story: Story, people: list[Person], section: SectionPage) -> None:
    page.kicker = story.kicker
    page.standfirst = inline_html(story.standfirst)
    page.byline = story.byline
    page.dateline = story.dateline
    page.lead_media = json.dumps(lead_blocks(story.caption, story.credit, page.lead_media.raw_data))
    page.body = json.dumps(body_blocks(story.body, page.body.raw_data))
    page.display_at = _display_at(story, section)
    page.display_precision = DisplayPrecision.DAY if _is_day(story) else DisplayPrecision.MINUTE
    page.source_organisation = story.source_organisation
    page.source_category = story.source_category or SourceCategory.STAFF
    if story.embargo:
        page.embargo_active, page.embargo_note = True, story.embargo
    page.credits.set([
        ArticleContributor(
            contributor=person.contributor or create(person.contribution, section.locale), role=person.contribution.role
        )
        for person in people
        if not person.remark
    ])  # fmt: skip


def _is_day(story: Story) -> bool:
    return story.display_date is not None and story.display_at is None


def _display_at(story: Story, section: SectionPage) -> datetime | None:
    """A bare day is midnight in the zone of the section's site."""
    if story.display_at or story.display_date is None:
        return story.display_at
    return datetime.combine(story.display_date, time.min, tzinfo=zone_of(section))


def _free_slug(parent: SectionPage, title: str) -> str:
    base = slugify(title, allow_unicode=True)[:240] or "copy"
    taken = set(parent.get_children().filter(slug__startswith=base).values_list("slug", flat=True))
    candidates = (base if n == 1 else f"{base}-{n}" for n in range(1, len(taken) + 2))
    return next(slug for slug in candidates if slug not in taken)
