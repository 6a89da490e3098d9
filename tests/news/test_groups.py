"""Reporters write, editors publish, administrators keep the house: tried over HTTP."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from wagtail.models import Workflow, WorkflowState

from news.models import ArticlePage, Contributor
from tests import newsroom
from tests.desk import NEW_ARTICLE, Desk, article_form, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk_of(site):
    def make(group):
        user = make_user(group.lower(), is_superuser=False, is_staff=False)
        user.groups.add(Group.objects.get(name=group))
        return Desk(user)

    return make


def write(desk, section, *action):
    author = Contributor.objects.first() or newsroom.make_contributor()
    return desk.create(NEW_ARTICLE, section, article_form(author), *action)


def status(desk, name, *args):
    return desk.client.get(reverse(name, args=args)).status_code


def test_the_groups_are_the_newsrooms_three():
    assert set(Group.objects.values_list("name", flat=True)) == {"Reporter", "Editor", "Administrator"}


def test_a_reporter_writes_a_draft(desk_of, section):
    write(desk_of("Reporter"), section)

    assert not ArticlePage.objects.get().live


def test_a_reporter_cannot_publish_even_by_asking(desk_of, section):
    desk = desk_of("Reporter")
    write(desk, section, "action-publish")
    story = ArticlePage.objects.get()
    desk.publish(story, {"title": "Mine"})
    desk.bulk("wagtailcore", "page", "publish", story)

    assert not ArticlePage.objects.get().live


def test_a_reporter_cannot_touch_what_is_public(desk_of, section):
    story = newsroom.published_article(section)
    desk = desk_of("Reporter")
    for screen in ("edit", "unpublish", "delete"):
        desk.post(f"wagtailadmin_pages:{screen}", story.pk, data={"title": "Mine"})

    stored = ArticlePage.objects.get()
    assert stored.live
    assert stored.latest_revision_id == story.latest_revision_id


def test_a_reporter_submits_and_an_editor_approves(desk_of, section):
    write(desk_of("Reporter"), section, "action-submit")
    assert WorkflowState.objects.get().workflow == Workflow.objects.get(name="Editor's approval")

    state = WorkflowState.objects.get().current_task_state
    story = ArticlePage.objects.get()
    desk_of("Editor").post("wagtailadmin_pages:workflow_action", story.pk, "approve", state.pk)
    assert ArticlePage.objects.get().live


def test_a_reporter_cannot_approve(desk_of, section):
    desk = desk_of("Reporter")
    write(desk, section, "action-submit")
    state = WorkflowState.objects.get().current_task_state
    desk.post("wagtailadmin_pages:workflow_action", ArticlePage.objects.get().pk, "approve", state.pk)

    assert not ArticlePage.objects.get().live


def test_an_editor_publishes_and_unpublishes(desk_of, section):
    desk = desk_of("Editor")
    write(desk, section, "action-publish")
    story = ArticlePage.objects.get()
    assert story.live

    desk.post("wagtailadmin_pages:unpublish", story.pk)
    assert not ArticlePage.objects.get().live


def test_an_editor_changes_contributors_and_a_reporter_only_adds_them(desk_of):
    contributor = newsroom.make_contributor()
    edit = ("wagtailsnippets_news_contributor:edit", contributor.pk)

    assert status(desk_of("Editor"), *edit) == 200
    reporter = desk_of("Reporter")
    assert status(reporter, *edit) == 302
    assert status(reporter, "wagtailsnippets_news_contributor:add") == 200


def test_editors_keep_menus_and_redirects_and_reporters_do_not(desk_of, site):
    screens = [("wagtailsnippets_news_navigation:add",), ("wagtailredirects:add",)]
    editor, reporter = desk_of("Editor"), desk_of("Reporter")

    assert [status(editor, *screen) for screen in screens] == [200, 200]
    assert [status(reporter, *screen) for screen in screens] == [302, 302]


def test_only_an_administrator_keeps_the_house(desk_of, site):
    screens = [
        ("wagtailusers_users:index",),
        ("wagtailsites:edit", site.pk),
        ("wagtailsettings:edit", "news", "newsroomsettings", site.pk),
    ]
    keeper, editor = desk_of("Administrator"), desk_of("Editor")

    assert [status(keeper, *screen) for screen in screens] == [200, 200, 200]
    assert [status(editor, *screen) for screen in screens] == [302, 302, 302]


def test_a_reporter_chooses_a_recording_of_somebody_else(desk_of):
    horn = newsroom.make_recording()
    desk = desk_of("Reporter")
    chooser = desk.client.get(reverse("wagtailmedia:chooser_typed", args=["audio"]))

    assert horn.title in chooser.json()["html"]
    assert status(desk, "wagtailmedia:media_chosen", horn.pk) == 200
    assert status(desk, "wagtailmedia:edit", horn.pk) == 302
