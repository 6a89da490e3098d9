"""Screenshots, at the widths people work at."""

import os
from pathlib import Path

WIDTHS = {"desk": 1440, "phone": 390}
FOLDER = Path(os.environ.get("DATELINE_SCREENS") or Path(__file__).resolve().parents[2] / "var/screens")


def shoot(page, name, *, folder=FOLDER, widths=WIDTHS, full_page=False):
    """Write `name.desk.png` and `name.phone.png`; the page has its own width again afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    before = page.viewport_size
    written = []
    for kind, width in widths.items():
        page.set_viewport_size({"width": width, "height": 900 if width > 500 else 844})
        page.wait_for_timeout(200)  # panels that fold or slide
        written.append(folder / f"{name}.{kind}.png")
        page.screenshot(path=written[-1], full_page=full_page, animations="disabled", caret="hide")
    page.set_viewport_size(before)
    return written
