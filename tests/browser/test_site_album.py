"""The pictures in docs/frontend: each kind of page of the site, on a phone and on a desk (`make site-pictures`)."""

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from tests.browser.frontend import opened

ALBUM = os.environ.get("DATELINE_SITE_ALBUM")
WINDOWS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1440, "height": 900}}
TALL = {"phone": 1900, "desk": 1750}
"""How much of a page is shown, pixels."""
PAGES = {
    "front": "/",
    "front-arabic": "/ar/",
    "article": "/news/harbour/night-ferry-turns-back/",
    "article-arabic": "/ar/أخبار/الميناء/مقهى-لمن-ينتظرون-المد/",
    "section": "/news/",
    "section-front": "/culture/",
    "topic": "/topics/ferries/",
    "contributor": "/contributors/maren-kestrel/",
    "page": "/about/",
    "nothing": "/no/such/story/",
}
AT_NIGHT = ("front", "article", "article-arabic")


@pytest.mark.skipif(not ALBUM, reason="takes the pictures anew: make site-pictures")
@pytest.mark.parametrize("window", WINDOWS)
def test_the_album(browser, site_server, window):
    folder = Path(ALBUM)
    folder.mkdir(parents=True, exist_ok=True)
    for scheme, names in (("light", PAGES), ("dark", AT_NIGHT)):
        with opened(browser, site_server, viewport=WINDOWS[window], color_scheme=scheme) as page:
            for name in names:
                picture = taken(page, PAGES[name], WINDOWS[window]["width"], TALL[window])
                night = "-night" if scheme == "dark" else ""
                picture.save(folder / f"{name}-{window}{night}.webp", quality=72, method=6)


def taken(page, path, width, height):
    """The top of a page with everything in it, as somebody sees it who has been here before."""
    for _ in range(2):  # the second time, letters and pictures are at hand
        page.goto(path, wait_until="networkidle")
        page.evaluate("document.querySelectorAll('img').forEach(it => { it.loading = 'eager'; })")
        page.evaluate("Promise.all([...document.images].map(it => it.decode()))")
    whole = Image.open(BytesIO(page.screenshot(full_page=True, animations="disabled"))).convert("RGB")
    return whole.crop((0, 0, width, min(height, whole.height)))
