"""What has no grant shows no draft: the preview's page says why, in words, and nothing of it is kept anywhere."""

import pytest

NOT_KEPT = {
    "cache-control": "private, no-store",
    "x-robots-tag": "noindex, nofollow, noarchive",
    "referrer-policy": "no-referrer",
}


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("/preview/", "A preview is opened from the story"),
        ("/preview/?code=never-made", "This preview is not known"),
    ],
)
def test_a_refused_preview_says_why_and_is_not_kept(reader, address, says):
    answer = reader.goto(address)
    assert answer.status == 404
    assert says in reader.locator("main").inner_text()
    assert NOT_KEPT.items() <= answer.headers.items()


def test_a_grant_that_never_was_reads_nothing(reader, site_server):
    answer = reader.request.get(site_server.at("/preview/"), headers={"Preview-Grant": "never-made"})
    assert answer.status == 401
    assert NOT_KEPT.items() <= answer.headers.items()
    assert "data-block" not in answer.text()
