import pytest
from hypothesis import given
from hypothesis import strategies as st

from media.shapes import RATIOS, SHAPES, Size, Variant, filter_spec, formats, is_offered, sizes

side = st.integers(min_value=1, max_value=50_000)


def test_a_large_original_gives_all_widths():
    assert sizes("wide", 6000, 4000) == (
        Size(320, 180),
        Size(640, 360),
        Size(960, 540),
        Size(1280, 720),
        Size(1920, 1080),
    )


def test_a_small_original_gives_only_what_it_has():
    assert [size.width for size in sizes("wide", 1000, 2000)] == [320, 640, 960]


def test_a_crop_is_limited_by_the_height_too():
    assert [size.width for size in sizes("wide", 3000, 400)] == [320, 640]


def test_a_tiny_original_gives_its_own_width():
    assert sizes("wide", 100, 100) == (Size(100, 56),)


def test_the_social_shape_is_what_networks_ask_for():
    assert sizes("social", 4000, 3000)[-1] == Size(1200, 630)


def test_the_original_keeps_its_proportions():
    assert sizes("original", 3000, 2000)[0] == Size(320, 213)


def test_a_very_high_strip_is_offered_narrower():
    assert sizes("original", 600, 50_000) == (Size(196, 16_333),)


@given(st.sampled_from(SHAPES), side, side)
def test_nothing_is_ever_upscaled_and_something_is_always_offered(shape, width, height):
    offered = sizes(shape, width, height)
    assert offered
    assert all(1 <= size.width <= width and 1 <= size.height <= height for size in offered)


@given(st.sampled_from(list(RATIOS)), st.integers(400, 50_000), st.integers(400, 50_000))
def test_proportions_are_those_of_the_shape(shape, width, height):
    across, down = RATIOS[shape]
    for size in sizes(shape, width, height):
        assert abs(size.height - size.width * down / across) <= 0.5


@pytest.mark.parametrize(
    ("variant", "offered"),
    [
        (Variant("wide", 640, "webp"), True),
        (Variant("wide", 640, "jpeg"), True),
        (Variant("wide", 640, "png"), False),
        (Variant("wide", 641, "webp"), False),
        (Variant("wide", 1920, "webp"), False),
        (Variant("wide", 99_999, "webp"), False),
    ],
)
def test_only_what_is_in_the_set_is_offered(variant, offered):
    assert is_offered(variant, 1000, 1000, "jpeg") is offered


def test_the_format_every_client_can_show_comes_last():
    assert formats("png") == ("avif", "webp", "png")


def test_specs_are_wagtails():
    assert filter_spec(Variant("wide", 640, "webp"), Size(640, 360)) == "fill-640x360|format-webp"
    assert filter_spec(Variant("original", 640, "jpeg"), Size(640, 480)) == "width-640|format-jpeg"
