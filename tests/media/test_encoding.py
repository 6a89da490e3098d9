from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import close_old_connections, connection

from media.encoding import UnknownVariantError, rendition_for
from media.models import Picture, PictureRendition
from media.shapes import Variant
from tests.media.samples import photo, upload

WIDE = Variant("wide", 640, "webp")


@pytest.fixture
def encodings(monkeypatch):
    """The variants encoded during the test, in order."""
    done, encode = [], Picture.generate_rendition_file

    def counted(self, recipe, **options):
        done.append(recipe.spec)
        return encode(self, recipe, **options)

    monkeypatch.setattr(Picture, "generate_rendition_file", counted)
    return done


@pytest.mark.django_db(transaction=True)
def test_however_many_ask_it_is_encoded_once(encodings):
    picture = Picture.objects.create(title="Harbour", file=upload(photo((1600, 1200))))
    together = Barrier(8)

    def ask(_number):
        try:
            own = Picture.objects.get(pk=picture.pk)
            together.wait()
            return rendition_for(own, WIDE).file.name
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as threads:
        names = set(threads.map(ask, range(8)))
    close_old_connections()
    assert len(names) == 1
    assert encodings == ["fill-640x360|format-webp"]
    assert PictureRendition.objects.count() == 1


def test_a_file_that_is_there_is_not_encoded_again(picture, encodings):
    rendition_for(picture, WIDE)
    rendition_for(Picture.objects.get(pk=picture.pk), WIDE)
    assert len(encodings) == 1


def test_a_file_that_has_gone_is_encoded_again(picture, encodings):
    lost = rendition_for(picture, WIDE)
    lost.file.storage.delete(lost.file.name)
    found = rendition_for(picture, WIDE)
    assert found.file.storage.exists(found.file.name)
    assert PictureRendition.objects.count() == 1


def test_another_focal_point_gives_another_file(picture):
    before = rendition_for(picture, WIDE)
    picture.focal_point_x = picture.focal_point_y = 200
    picture.focal_point_width = picture.focal_point_height = 100
    picture.save()
    assert rendition_for(picture, WIDE).pk != before.pk


def test_another_file_gives_another_rendition_even_if_a_late_encoder_left_the_old_one(picture):
    stale = rendition_for(picture, WIDE)
    picture.file = upload(photo((1600, 1200), colour=(0, 0, 255)))
    picture.save()
    PictureRendition.objects.create(
        image=picture,
        filter_spec=stale.filter_spec,
        focal_point_key=stale.focal_point_key,
        file=stale.file.name,
        width=640,
        height=360,
    )
    assert rendition_for(picture, WIDE).focal_point_key != stale.focal_point_key


@pytest.mark.parametrize(
    "variant",
    [
        Variant("wide", 99_999, "webp"),
        Variant("wide", 641, "webp"),
        Variant("wide", 1920, "webp"),
        Variant("wide", 640, "png"),
    ],
)
def test_nothing_outside_the_set_is_encoded(picture, encodings, variant):
    with pytest.raises(UnknownVariantError):
        rendition_for(picture, variant)
    assert encodings == []


def test_an_original_that_has_gone_is_an_error_of_reading(picture):
    picture.file.storage.delete(picture.file.name)
    with pytest.raises(OSError, match="No such file"):
        rendition_for(Picture.objects.get(pk=picture.pk), WIDE)


def test_a_failed_encoding_lets_the_lock_go(picture, monkeypatch):
    with monkeypatch.context() as broken:
        broken.setattr(Picture, "generate_rendition_file", lambda *_a, **_k: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            rendition_for(picture, WIDE)
    assert rendition_for(picture, WIDE).width == 640
