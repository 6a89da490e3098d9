"""When reconciliation fails, neither the page nor what is public has changed: by every route that can be wrapped."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Collection, Page, PageViewRestriction, Revision, TaskState, Workflow, WorkflowState

from media.models import Picture
from news.models import ArticlePage
from publishing import edits, receivers
from publishing.models import LogEntry, LookAgain, ParkedPublication, PublishedItem
from publishing.reconciliation import Reconciler
from tests import newsroom
from tests.desk import NEW_ARTICLE, AdminApi, Desk, article_form

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
TABLES = {
    Page: ("pk", "title", "live", "path", "url_path", "latest_revision_id", "has_unpublished_changes"),
    Revision: ("pk", "approved_go_live_at"),
    PageViewRestriction: ("pk",),
    Picture: ("pk", "collection_id", "caption"),
    WorkflowState: ("pk", "status"),
    PublishedItem: ("source", "version", "state", "path"),
    LogEntry: ("pk", "position"),
    LookAgain: ("pk",),
}


def fail(*args, **kwargs):
    raise RuntimeError("reconciliation fails")


@pytest.fixture
def desk(site):
    return Desk(raises=False)


@pytest.fixture
def no_reconciliation(monkeypatch):
    return lambda: monkeypatch.setattr(Reconciler, "look", fail)


@pytest.fixture
def no_withdrawal(monkeypatch):
    return lambda: [monkeypatch.setattr(room, "withdraw", fail) for room in (edits, receivers)]


def world():
    return {model: sorted(model.objects.values_list(*names), key=str) for model, names in TABLES.items()}


def publish(desk, article, section):
    return desk.publish(article, {"title": "Another headline"})


def create_and_publish(desk, article, section):
    form = article_form(article.credits.get().contributor)
    return desk.create(NEW_ARTICLE, section, form, "action-publish")


def publish_in_bulk(desk, article, section):
    return desk.bulk("wagtailcore", "page", "publish", article, section)


def move_section(desk, article, section):
    other = Page.objects.get(slug="culture")
    return desk.post("wagtailadmin_pages:move_confirm", section.pk, other.pk)


def copy_and_publish(desk, article, section):
    data = {"new_title": "Copy", "new_slug": "copy", "new_parent_page": section.pk, "publish_copies": "on"}
    return desk.post("wagtailadmin_pages:copy", article.pk, data=data)


def approve(desk, article, section):
    state = TaskState.objects.get()
    return desk.post("wagtailadmin_pages:workflow_action", article.pk, "approve", state.pk)


@pytest.mark.parametrize(
    "route", [publish, create_and_publish, publish_in_bulk, move_section, copy_and_publish, approve]
)
def test_nothing_changes_where_something_should_go_public(
    article, section, site, desk, no_reconciliation, route
):
    newsroom.make_section(site.root_page, "Culture")
    Workflow.objects.get().start(article, desk.user)
    newsroom.settle()
    before = world()
    no_reconciliation()

    assert route(desk, article, section).status_code == 500
    assert world() == before


@pytest.mark.parametrize(("action", "data"), [("publish", {}), ("move", {"position": "last-child"})])
def test_nothing_changes_through_the_api(article, site, no_reconciliation, action, data):
    other = newsroom.make_section(site.root_page, "Culture")
    api = AdminApi()
    api.client.raise_request_exception = False
    api.send("PATCH", f"{article.pk}/", {"title": "Another headline"})
    newsroom.settle()
    before = world()
    no_reconciliation()

    data = data | {"destination_id": other.pk} if data else data
    assert api.act(article, action, **data).status_code == 500
    assert world() == before


def unpublish(desk, article, picture):
    return desk.post("wagtailadmin_pages:unpublish", article.pk)


def unpublish_section(desk, article, picture):
    return desk.post("wagtailadmin_pages:unpublish", article.get_parent().pk)


def unpublish_in_bulk(desk, article, picture):
    return desk.bulk("wagtailcore", "page", "unpublish", article)


def delete(desk, article, picture):
    return desk.post("wagtailadmin_pages:delete", article.pk)


def delete_in_bulk(desk, article, picture):
    return desk.bulk("wagtailcore", "page", "delete", article)


def restrict(desk, article, picture):
    data = {"restriction_type": "login"}
    return desk.post("wagtailadmin_pages:set_privacy", article.pk, data=data)


def restrict_collection(desk, article, picture):
    data = {"restriction_type": "login"}
    return desk.post("wagtailadmin_collections:set_privacy", picture.collection_id, data=data)


def delete_picture(desk, article, picture):
    return desk.post("wagtailimages:delete", picture.pk)


def add_to_collection_in_bulk(desk, article, picture):
    other = Collection.get_first_root_node()
    return desk.bulk("media", "picture", "add_to_collection", picture, collection=other.pk)


@pytest.mark.parametrize(
    "route",
    [
        unpublish,
        unpublish_section,
        unpublish_in_bulk,
        delete,
        delete_in_bulk,
        restrict,
        restrict_collection,
        delete_picture,
        add_to_collection_in_bulk,
    ],
)
def test_nothing_changes_where_something_should_be_withdrawn(
    illustrated, picture, desk, no_withdrawal, route
):
    picture.collection = Collection.get_first_root_node().add_child(name="Archive")
    picture.save()
    newsroom.settle()
    before = world()
    no_withdrawal()

    assert route(desk, illustrated, picture).status_code == 500
    assert world() == before


def test_a_scheduled_publication_that_fails_is_parked_and_the_page_stays(section, desk, no_reconciliation):
    draft = newsroom.make_article(section)
    due = timezone.now() - timedelta(minutes=1)
    Revision.objects.filter(pk=draft.latest_revision_id).update(approved_go_live_at=due)
    no_reconciliation()
    call_command("publish_scheduled")

    assert not ArticlePage.objects.get().live
    assert not PublishedItem.objects.filter(type="article").exists()
    assert "not the story's" in ParkedPublication.objects.get().sentence
