"""Parts of a file, as players ask for them."""

import pytest

from api.ranges import Part, UnsatisfiableRangeError, read_range


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-", Part(0, 99)),
        ("bytes=0-0", Part(0, 0)),
        ("bytes=10-19", Part(10, 19)),
        ("bytes=90-1000", Part(90, 99)),
        ("bytes=-10", Part(90, 99)),
        ("bytes=-1000", Part(0, 99)),
    ],
)
def test_one_part_is_read(header, part):
    assert read_range(header, 100) == part


@pytest.mark.parametrize(
    "header",
    [
        "",
        "nonsense",
        "bytes=-",
        "bytes=9-1",
        "bytes=0-0,-1",
        "bytes=0-0" + ",1-2" * 1000,
        "lines=0-1",
        "bytes=١-٢",
    ],
)
def test_anything_else_means_the_whole_file(header):
    assert read_range(header, 100) is None


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_a_part_behind_the_end_cannot_be_had(header):
    with pytest.raises(UnsatisfiableRangeError):
        read_range(header, 100)
