"""The guide's pictures: one size, nothing moving, few enough colours to be light."""

from io import BytesIO

from PIL import Image

WINDOW = {"width": 1280, "height": 800}
COLOURS = 200
STILL = {"animations": "disabled", "caret": "hide"}


class Album:
    """Puts screenshots of pages, or of parts of them, into a folder under the names the guide refers to."""

    def __init__(self, folder):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder

    def add(self, name, page_or_part):
        taken = Image.open(BytesIO(page_or_part.screenshot(**STILL))).convert("RGB")
        picture = taken.quantize(COLOURS, dither=Image.Dither.NONE)
        picture.save(self.folder / f"{name}.png", optimize=True)
