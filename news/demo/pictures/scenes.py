"""The list of all scenes, and how one becomes a file."""

from collections.abc import Callable
from io import BytesIO

from news.demo.pictures.canvas import LANDSCAPE, SQUARE, Canvas
from news.demo.pictures.portraits import correspondent, translator
from news.demo.pictures.sea_scenes import (
    cranes_at_sunset,
    ferry_in_fog,
    islands_in_the_morning,
    lighthouse_at_dusk,
)
from news.demo.pictures.town_scenes import covered_market, lane_with_lamps, reading_room, town_by_day

SCENES: dict[str, Callable[[Canvas], None]] = {
    "ferry-in-fog": ferry_in_fog,
    "lighthouse-at-dusk": lighthouse_at_dusk,
    "cranes-at-sunset": cranes_at_sunset,
    "islands-in-the-morning": islands_in_the_morning,
    "reading-room": reading_room,
    "lane-with-lamps": lane_with_lamps,
    "covered-market": covered_market,
    "town-by-day": town_by_day,
    "correspondent": correspondent,
    "translator": translator,
}
PORTRAITS = {"correspondent", "translator"}


def draw(name: str) -> bytes:
    """The scene of this name as a JPEG."""
    canvas = Canvas(name, SQUARE if name in PORTRAITS else LANDSCAPE)
    SCENES[name](canvas)
    file = BytesIO()
    canvas.finish().save(file, "JPEG", quality=85)
    return file.getvalue()
