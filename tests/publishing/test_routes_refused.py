"""What cannot be represented cannot be published, by whatever route: it is said why, and nothing has changed."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page, Revision, TaskState, Workflow, WorkflowState

from news.models import ArticlePage
from publishing.models import ParkedPublication
from tests import newsroom
from tests.desk import NEW_ARTICLE, AdminApi, Desk, article_form, errors_at, rows

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
SOON = timezone.now() + timedelta(hours=2)
FAR = timezone.now() + timedelta(days=30)


def without_author(section):
    return newsroom.make_article(section, authors=[])


def without_text(section):
    return newsroom.make_article(section, body=[])


def without_its_picture(section):
    picture = newsroom.make_picture()
    story = newsroom.make_article(section, body=[newsroom.paragraph(), newsroom.image_block(picture)])
    picture.delete()
    return story


def dated_in_the_future(section):
    return newsroom.make_article(section, display_at=FAR)


def under_embargo(section):
    return newsroom.make_article(section, embargo_active=True)


def under_embargo_until(section):
    return newsroom.make_article(section, embargo_active=True, embargo_until=FAR)


def killed(section):
    story = newsroom.make_article(section)
    ArticlePage.objects.filter(pk=story.pk).update(killed_at=timezone.now())
    return story


CASES = [
    (without_author, "credits", "Name at least one author."),
    (without_text, "body", "The story has no text yet."),
    (without_its_picture, "body", "the one it had was deleted"),
    (dated_in_the_future, "display_at", "The display date lies in the future."),
    (under_embargo, "embargo_active", "It is under embargo until it is lifted."),
    (under_embargo_until, "embargo_active", "It is under embargo until "),
    (killed, None, "It was killed; a killed story cannot come back."),
]
each_case = pytest.mark.parametrize(
    ("flawed", "field", "sentence"), CASES, ids=[case[0].__name__ for case in CASES]
)


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def story(section, flawed, log):
    story = flawed(section)
    log.start()
    return story


def unchanged(story, log):
    revision = story.latest_revision_id
    stored = ArticlePage.objects.get(pk=story.pk)
    return not stored.live and stored.latest_revision_id == revision and log.entries() == []


@each_case
def test_the_form_says_why_at_the_field_and_keeps_what_was_typed(story, desk, log, field, sentence, flawed):
    answer = desk.publish(story, {"kicker": "Typed just now"})

    assert (sentence if flawed != without_its_picture else "StreamBlock") in errors_at(answer, field)
    assert "Typed just now" in answer.content.decode()
    assert unchanged(story, log)


@each_case
def test_in_bulk_the_sentence_is_a_message_and_none_is_published(
    story, section, desk, log, field, sentence, flawed
):
    sound = newsroom.make_article(section)
    answer = desk.bulk("wagtailcore", "page", "publish", sound, story)

    assert sentence in answer.content.decode()
    assert not ArticlePage.objects.filter(live=True).exists()
    assert unchanged(story, log)


@each_case
def test_approval_fails_with_the_sentence_and_the_workflow_goes_on(story, desk, log, field, sentence, flawed):
    Workflow.objects.get().start(story, desk.user)
    state = TaskState.objects.get()
    address = ("wagtailadmin_pages:workflow_action", story.pk, "approve", state.pk)
    answer = desk.post(*address, data={"comment": "Fine."}, follow=True)

    assert sentence in answer.content.decode()
    assert not ArticlePage.objects.filter(live=True).exists()
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_IN_PROGRESS
    assert log.entries() == []


@each_case
def test_approval_within_the_form_says_why_at_the_field(story, desk, log, field, sentence, flawed):
    Workflow.objects.get().start(story, desk.user)
    answer = desk.edit(story, {"workflow-action-name": "approve"}, "action-workflow-action")

    assert (sentence if flawed != without_its_picture else "StreamBlock") in errors_at(answer, field)
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_IN_PROGRESS
    assert log.entries() == []


@each_case
def test_the_api_answers_422_with_the_sentence(story, site, log, field, sentence, flawed):
    answer = AdminApi().act(story, "publish")

    assert answer.status_code == 422
    assert answer["Content-Type"] == "application/problem+json"
    assert sentence in answer.json()["detail"]
    assert answer.json()["errors"][0]["loc"] == ([field] if field else [])
    assert unchanged(story, log)


@each_case
def test_the_api_keeps_nothing_of_a_change_it_may_not_publish(story, site, log, field, sentence, flawed):
    data = {"title": "Another", "meta": {"action": "publish"}}
    answer = AdminApi().send("PATCH", f"{story.pk}/", data)

    assert answer.status_code == 422
    assert sentence in answer.json()["detail"]
    assert unchanged(story, log)


@each_case
def test_the_admins_own_api_answers_422_with_the_sentence(story, desk, log, field, sentence, flawed):
    headers = {"Accept": "application/json"}
    answer = desk.client.post(f"/admin/api/main/pages/{story.pk}/action/publish/", headers=headers)

    assert answer.status_code == 422
    assert sentence in answer.json()["error_message"]
    assert unchanged(story, log)


@each_case
def test_the_schedule_parks_it_and_publishes_the_next(
    story, section, desk, log, field, sentence, flawed, time_machine
):
    story.latest_revision.user = desk.user
    for page in (story, newsroom.make_article(section)):
        schedule(page, desk.user)
    call_command("publish_scheduled")

    parked = ParkedPublication.objects.get()
    assert parked.page_id == story.pk
    assert sentence in parked.sentence
    assert ArticlePage.objects.get(live=True).pk != story.pk
    assert [message.to for message in mail.outbox] == [[desk.user.email]]
    assert sentence in mail.outbox[0].body


def schedule(page, user):
    due = timezone.now() - timedelta(minutes=1)
    Revision.objects.filter(pk=page.latest_revision_id).update(approved_go_live_at=due, user=user)


def test_the_editing_screen_shows_what_was_parked(section, desk):
    story = without_author(section)
    schedule(story, desk.user)
    call_command("publish_scheduled")

    screen = desk.client.get(f"/admin/pages/{story.pk}/edit/").content.decode()
    assert "was not carried out" in screen
    assert "Name at least one author." in screen


def test_a_copy_of_a_public_story_whose_picture_is_gone_is_refused(section, picture, illustrated, desk, log):
    picture.delete()
    log.start()
    data = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": section.pk, "publish_copies": "on"}
    answer = desk.post("wagtailadmin_pages:copy", illustrated.pk, data=data, follow=True)

    assert "the one it had was deleted" in answer.content.decode()
    assert not Page.objects.filter(slug="copy").exists()
    assert log.entries() == []


def test_a_modal_is_told_where_the_sentence_stands(section, desk):
    story = without_author(section)
    Workflow.objects.get().start(story, desk.user)
    address = ("wagtailadmin_pages:workflow_action", story.pk, "approve", TaskState.objects.get().pk)
    answer = desk.post(*address, data={"comment": ""}, headers={"X-Requested-With": "XMLHttpRequest"})

    assert answer.json() == {"step": "success", "redirect": f"/admin/pages/{story.pk}/edit/"}


def test_a_new_story_that_cannot_be_published_keeps_what_was_typed(section, desk, log):
    fields = article_form(newsroom.make_contributor(), credits=rows([]))
    answer = desk.create(NEW_ARTICLE, section, fields, "action-publish")

    assert errors_at(answer, "credits") == "Name at least one author."
    assert "Harbour stays open" in answer.content.decode()
    assert not ArticlePage.objects.exists()
    assert log.entries() == []
