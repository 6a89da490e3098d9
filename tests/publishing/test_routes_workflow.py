"""Submission, rejection and approval in a workflow, and what the log says."""

import pytest
from wagtail.models import TaskState, Workflow, WorkflowState, WorkflowTask

from news.models import ArticlePage
from tests import newsroom
from tests.desk import Desk, errors_at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def draft(section, log):
    story = newsroom.make_article(section, "Harbour stays open")
    log.start()
    return story


@pytest.fixture
def submitted(draft, desk):
    desk.edit(draft, None, "action-submit")
    return draft


def act(desk, page, action, **options):
    state = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
    address = ("wagtailadmin_pages:workflow_action", page.pk, action, state.pk)
    return desk.post(*address, data={"comment": "Read."}, **options)


def test_submitting_says_nothing(submitted, log):
    assert WorkflowState.objects.get().status == WorkflowState.STATUS_IN_PROGRESS
    assert log.entries() == []


def test_rejecting_says_nothing(submitted, desk, log):
    act(desk, submitted, "reject")

    assert WorkflowState.objects.get().status == WorkflowState.STATUS_NEEDS_CHANGES
    assert log.entries() == []


def test_approving_publishes(submitted, desk, log):
    act(desk, submitted, "approve")

    assert ArticlePage.objects.get().live
    assert log.entries() == [("contributor", "first-publish"), ("article", "first-publish")]


def test_approving_within_the_form_publishes_what_stands_in_it(submitted, desk, log):
    data = {"title": "Harbour stays open at night", "workflow-action-name": "approve"}
    desk.edit(submitted, data, "action-workflow-action")

    assert ArticlePage.objects.get(live=True).title == "Harbour stays open at night"
    assert log.entries() == [("contributor", "first-publish"), ("article", "first-publish")]


def test_the_first_of_two_approvals_says_nothing(submitted_to_two, desk, log):
    act(desk, submitted_to_two, "approve")
    assert log.entries() == []

    act(desk, submitted_to_two, "approve")
    assert log.entries() == [("contributor", "first-publish"), ("article", "first-publish")]


@pytest.fixture
def submitted_to_two(draft, desk):
    workflow = Workflow.objects.get()
    first = WorkflowTask.objects.get(workflow=workflow)
    second = type(first.task.specific).objects.create(name="A second pair of eyes")
    WorkflowTask.objects.create(workflow=workflow, task=second, sort_order=2)
    desk.edit(draft, None, "action-submit")
    return draft


def test_what_is_missing_holds_up_only_the_last_approval(submitted_to_two, desk):
    story = ArticlePage.objects.get()
    story.credits = []
    story.save_revision()
    approve = ({"workflow-action-name": "approve"}, "action-workflow-action")

    assert desk.edit(story, *approve).status_code == 302
    assert errors_at(desk.edit(story, *approve), "credits") == "Name at least one author."
