"""The list of all scenes with the sheets they are drawn on, and how one becomes a file."""

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

from news.demo.pictures import (
    charts,
    close_ups,
    harbour_scenes,
    indoor_scenes,
    island_scenes,
    office_scenes,
    open_sea_scenes,
    portraits,
    quay_scenes,
    roof_scenes,
    sea_scenes,
    signs,
    sport_scenes,
    stage_scenes,
    still_lifes,
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
        office_scenes.harbour_masters_window,
        indoor_scenes.bakery_oven,
        indoor_scenes.sailmakers_floor,
        office_scenes.board_room,
        stage_scenes.tide_clerk_stage,
        stage_scenes.two_choirs,
        sport_scenes.football_in_fog,
        sport_scenes.bowling_green,
        sport_scenes.chess_on_the_quay,
        quay_scenes.film_camera_in_fog,
        quay_scenes.dog_and_captain,
        still_lifes.weather_notebooks,
        still_lifes.soup_in_the_net_shed,
        still_lifes.sailors_letters,
        still_lifes.medal_and_rope,
        close_ups.clockwork,
        charts.fog_over_cold_water,
        charts.chart_of_the_strait,
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
        signs.agency_sign,
        signs.lantern_logo,
        signs.halyard_logo,
        close_ups.night_desk,
        close_ups.clock_key,
        close_ups.tern_chicks,
        quay_scenes.dog_asleep_in_ropes,
    ),
}

SCENES = {
    scene.__name__.replace("_", "-"): (scene, size) for size, scenes in SHEETS.items() for scene in scenes
}
"""By the key that texts use: what draws the picture, and its width and height in pixels."""

EMBLEMS = {"lantern-logo", "halyard-logo"}
"""Round signs, transparent around their disc and without the grain of paper."""


def file_name(name: str) -> str:
    return f"{name}.png" if name in EMBLEMS else f"{name}.jpg"


def draw(name: str) -> bytes:
    """The scene of this name as a JPEG, an emblem as a PNG."""
    scene, size = SCENES[name]
    canvas = Canvas(name, size)
    scene(canvas)
    file = BytesIO()
    if name in EMBLEMS:
        canvas.finish_round().save(file, "PNG", optimize=True)
    else:
        canvas.finish().save(file, "JPEG", quality=85)
    return file.getvalue()


def draw_all(names: Iterable[str]) -> dict[str, bytes]:
    """Several at once: most of the work happens in Pillow, which lets other threads run meanwhile."""
    names = list(names)
    with ThreadPoolExecutor() as threads:
        return dict(zip(names, threads.map(draw, names), strict=True))
