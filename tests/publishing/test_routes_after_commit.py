"""Routes that go on after their commit: the page stands, a look-again row remains, the next drain converges."""

import pytest
from django.utils import timezone
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from news.models import ArticlePage
from publishing.identities import page_source
from publishing.models import LookAgain, PublishedItem
from publishing.reconciliation import Reconciler
from tests import newsroom
from tests.desk import Desk

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("begin")]


@pytest.fixture
def desk(site):
    return Desk(raises=False)


@pytest.fixture
def arabic_section(site, section, log):
    newsroom.make_home_in("ar", site.root_page)
    copy = section.copy_for_translation(Locale.objects.get(language_code="ar"))
    newsroom.publish(copy)
    log.start()
    return copy


@pytest.fixture
def translation(article, arabic_section):
    """The story submitted for translation into Arabic, which made its draft."""
    source, _ = TranslationSource.get_or_create_from_instance(article)
    translation = Translation.objects.create(source=source, target_locale=arabic_section.locale)
    translation.save_target(publish=False)
    return translation


@pytest.fixture
def target(translation):
    return ArticlePage.objects.get(locale__language_code="ar")


def publish_translation(desk, target):
    address = f"/admin/pages/{target.pk}/edit/"
    return desk.client.post(address, {"action": "publish"}, follow=True)


@pytest.fixture
def broken(monkeypatch):
    """Reconciliation fails for stories until it is mended."""
    look = Reconciler.look

    def fail(self, source, **kwargs):
        if source in set(map(page_source, ArticlePage.objects.values_list("pk", flat=True))):
            raise RuntimeError("reconciliation fails")
        return look(self, source, **kwargs)

    monkeypatch.setattr(Reconciler, "look", fail)
    return monkeypatch.undo


def test_publishing_a_translation_is_its_first_publication_and_nothing_of_the_original(target, desk, log):
    publish_translation(desk, target)

    assert LookAgain.objects.count() == 0
    assert log.entries() == [("article", "first-publish")]
    assert newsroom.entries_since(log.position)[0].language == "ar"


def test_saving_a_translation_as_a_draft_says_nothing(target, desk, log):
    assert not target.live
    assert log.entries() == []


def test_a_killed_translation_is_refused_with_the_sentence(target, desk, log):
    ArticlePage.objects.filter(pk=target.pk).update(killed_at=timezone.now())
    answer = publish_translation(desk, target)

    assert "It was killed; a killed story cannot come back." in answer.content.decode()
    assert not ArticlePage.objects.get(pk=target.pk).live
    assert log.entries() == []


def test_a_translation_whose_publication_fails_stays_a_draft_and_publishes_later(target, desk, log, broken):
    publish_translation(desk, target)
    broken()
    assert not ArticlePage.objects.get(pk=target.pk).live
    assert log.entries() == []

    publish_translation(desk, target)
    assert log.entries() == [("article", "first-publish")]


def test_a_sections_new_slug_reaches_its_stories_with_the_next_drain(section, article, desk, log, broken):
    desk.publish(section, {"slug": "harbour"})
    row = LookAgain.objects.filter(source=page_source(article.pk)).first()
    assert "reconciliation fails" in row.error
    assert PublishedItem.objects.get(source=row.source).path == "/news/night-ferry/"

    broken()
    LookAgain.objects.update(due_at=None)
    assert log.entries() == [("section", "url-change"), ("article", "url-change", "section")]


def test_a_public_translation_changed_and_published_again_is_an_update(target, translation, desk, log):
    publish_translation(desk, target)
    log.start()
    segment = StringSegment.objects.filter(source=translation.source, context__path="title").get()
    StringTranslation.objects.create(
        translation_of=segment.string, locale=target.locale, context=segment.context, data="عنوان"
    )
    publish_translation(desk, target)

    assert ArticlePage.objects.get(pk=target.pk).title == "عنوان"
    assert log.entries() == [("article", "update")]
