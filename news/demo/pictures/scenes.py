"""The list of all scenes with the sheets they are drawn on, and how one becomes a file."""

from collections.abc import Callable
from io import BytesIO

from news.demo.pictures import (
    harbour_scenes,
    indoor_scenes,
    island_scenes,
    open_sea_scenes,
    portraits,
    roof_scenes,
    sea_scenes,
    stage_scenes,
    street_scenes,
    tower_scenes,
    town_scenes,
)
from news.demo.pictures.canvas import LANDSCAPE, PORTRAIT, SQUARE, Canvas

Scene = Callable[[Canvas], None]

SHEETS: dict[tuple[int, int], tuple[Scene, ...]] = {
    LANDSCAPE: (
        sea_scenes.ferry_in_fog,
        sea_scenes.lighthouse_at_dusk,
        sea_scenes.cranes_at_sunset,
        sea_scenes.islands_in_the_morning,
        town_scenes.reading_room,
        town_scenes.lane_with_lamps,
        town_scenes.covered_market,
        town_scenes.town_by_day,
        harbour_scenes.foghorn_on_mole,
        harbour_scenes.tide_gauge,
        harbour_scenes.empty_berth,
        harbour_scenes.anchor_on_deck,
        harbour_scenes.coaster_unloading,
        harbour_scenes.dog_on_quay,
        open_sea_scenes.herring_boats,
        open_sea_scenes.storm_swell,
        open_sea_scenes.post_boat,
        open_sea_scenes.three_lights_race,
        open_sea_scenes.swimmers_and_seal,
        open_sea_scenes.lanterns_on_the_water,
        island_scenes.island_schoolhouse,
        island_scenes.clinic_boat,
        island_scenes.goats_on_path,
        island_scenes.cinema_by_the_quay,
        island_scenes.turbines_on_the_ridge,
        island_scenes.terns_at_jetty,
        island_scenes.jetty_with_bench,
        roof_scenes.gulls_on_roofs,
        roof_scenes.bench_above_town,
        roof_scenes.town_in_the_dark,
        street_scenes.market_roof_in_rain,
        street_scenes.queue_at_the_bakery,
        street_scenes.water_jugs,
        roof_scenes.school_roof_garden,
        street_scenes.seafarers_cafe,
        indoor_scenes.harbour_masters_window,
        indoor_scenes.bakery_oven,
        indoor_scenes.sailmakers_floor,
        indoor_scenes.board_room,
        stage_scenes.tide_clerk_stage,
        stage_scenes.two_choirs,
    ),
    PORTRAIT: (tower_scenes.shift_bell, tower_scenes.market_clock, tower_scenes.lighthouse_stairs),
    SQUARE: (
        portraits.correspondent,
        portraits.translator,
        portraits.town_hall_reporter,
        portraits.islands_correspondent,
        portraits.sports_reporter,
        portraits.columnist,
        portraits.picture_editor,
        portraits.data_editor,
    ),
}

SCENES = {
    scene.__name__.replace("_", "-"): (scene, size) for size, scenes in SHEETS.items() for scene in scenes
}
"""By the key that texts use: what draws the picture, and its width and height in pixels."""


def draw(name: str) -> bytes:
    """The scene of this name as a JPEG."""
    scene, size = SCENES[name]
    canvas = Canvas(name, size)
    scene(canvas)
    file = BytesIO()
    canvas.finish().save(file, "JPEG", quality=85)
    return file.getvalue()
