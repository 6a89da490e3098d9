"""The newsroom's settings and a contributor's links, changed in the admin: what the public sees, what the log says."""

import json

import pytest
from wagtail.test.utils.form_data import nested_form_data, streamfield

from news.models import Contributor
from publishing.inventory import reconcile_all
from publishing.models import PublishedItem
from tests import newsroom
from tests.desk import Desk

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("begin")]
PROFILE = ("link", {"label": "Mastodon", "url": "https://social.test/@paper"})


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def change(site, desk):
    """Settings › Newsroom, with some fields changed."""
    address = ("wagtailsettings:edit", "news", "newsroomsettings", site.pk)
    return lambda **data: desk.fill(*address, data=nested_form_data(data))


def policy(kind, place):
    return ("policy", {"kind": kind, "place": streamfield([place])})


def site_document():
    newsroom.settle()
    return json.loads(PublishedItem.objects.get(type="site").document)


def test_policies_and_profiles_are_metadata_of_the_site(change, log):
    change(
        policies=streamfield([policy("ethicsPolicy", ("address", "https://paper.test/ethics/"))]),
        social=streamfield([PROFILE]),
    )

    assert log.entries() == [("site", "metadata")]
    publisher = site_document()["publisher"]
    assert publisher["policies"] == [{"kind": "ethicsPolicy", "url": "https://paper.test/ethics/"}]
    assert publisher["social"] == [PROFILE[1]]


def test_the_logo_and_the_default_picture_become_public(change, log):
    logo, default = newsroom.make_picture("Logo"), newsroom.make_picture("Default")
    change(publisher_logo=logo.pk, default_image=default.pk)

    assert log.entries() == [("image", "first-publish"), ("image", "first-publish"), ("site", "metadata")]
    assert site_document()["publisher"]["logo"]["type"] == site_document()["default_image"]["type"] == "image"


def test_a_deleted_logo_leaves_the_site(change, desk, log):
    logo = newsroom.make_picture("Logo")
    change(publisher_logo=logo.pk)
    log.start()
    desk.post("wagtailimages:delete", logo.pk)

    assert log.entries() == [("image", "kill"), ("site", "rights-change", "image")]
    assert site_document()["publisher"]["logo"] is None


def test_a_policy_is_listed_while_its_page_is_public(change, section, log):
    change(policies=streamfield([policy("correctionsPolicy", ("page", section.pk))]))
    assert site_document()["publisher"]["policies"][0]["url"] == "https://paper.test/news/"

    section.unpublish()
    assert site_document()["publisher"]["policies"] == []

    newsroom.publish(type(section).objects.get(pk=section.pk))
    assert site_document()["publisher"]["policies"][0]["kind"] == "correctionsPolicy"


def test_the_same_settings_again_say_nothing_and_leave_nothing_to_do(change, section, log):
    change(policies=streamfield([policy("masthead", ("page", section.pk))]), social=streamfield([PROFILE]))
    log.start()
    change()

    assert log.entries() == []
    assert reconcile_all()[1] == []


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://paper.test/", "https://me@evil.test/"])
def test_an_address_that_is_none_of_the_web_is_refused_at_its_field(change, log, url):
    response = change(social=streamfield([("link", {"label": "Evil", "url": url})]))

    assert "no address of a web page" in response.content.decode()
    assert log.entries() == []


def test_a_policy_is_listed_once(change, log):
    twice = [policy("masthead", ("address", f"https://paper.test/{n}/")) for n in range(2)]
    response = change(policies=streamfield(twice))

    assert "This policy is listed already." in response.content.decode()
    assert log.entries() == []


def test_a_contributors_links_are_the_contributors_own(article, desk, log):
    contributor = Contributor.objects.get()
    data = nested_form_data({"links": streamfield([PROFILE])})
    desk.fill("wagtailsnippets_news_contributor:edit", contributor.pk, data=data)

    assert log.entries() == [("contributor", "metadata")]
    document = json.loads(PublishedItem.objects.get(type="contributor").document)
    assert document["links"] == [PROFILE[1]]
