"""The one typed object that holds Dateline's own settings; an unknown key is an error at start."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Role = Literal["editing", "delivery", "both"]


@dataclass(frozen=True, kw_only=True)
class Dateline:
    """Settings of Dateline itself. Rooms read them as `settings.DATELINE.<name>`."""

    var: Path
    """Where data lives: SQLite, uploads, renditions, collected static files, locks."""

    role: Role = "both"
    """`editing` serves the admin, `delivery` the public API only, `both` one process for all."""

    admin_api: bool = False
    """Mount Wagtail's own API v3 at `/admin-api/` (editing role only). Its tokens can write and never expire."""

    public_api_origin: str = "http://127.0.0.1:8000"
    """Origin under which frontends reach this API; addresses of pictures and files start with it."""

    picture_key: str
    """Secret that signs addresses of pictures and files. Changing it is a `rebuild` of every item that shows one."""

    frontend_preview: bool = True
    """Previews in the admin show the site's own page at `{site}/preview/`; without it, the plain words only."""

    max_upload_bytes: int = 20 * 1024 * 1024
    """The largest picture file taken, in bytes."""

    max_recording_bytes: int = 200 * 1024 * 1024
    """The largest file of sound or moving pictures taken, in bytes."""

    max_picture_pixels: int = 50_000_000
    """The largest picture taken, width times height, in pixels."""

    max_picture_frames: int = 100
    """The most frames an animated picture may have."""

    embed_providers: tuple[str, ...] = (
        "youtube",
        "vimeo",
        "dailymotion",
        "tiktok",
        "soundcloud",
        "spotify",
        "bluesky",
        "x",
        "instagram",
    )
    """Platforms whose videos, sounds and posts a story may hold (`media/embeds/providers.py`)."""

    mastodon_hosts: tuple[str, ...] = ("mastodon.social", "mastodon.online", "mstdn.social", "newsie.social")
    """Mastodon servers whose posts a story may hold."""

    interactive_hosts: tuple[str, ...] = ()
    """Hosts of the newsroom's own maps, charts and quizzes, besides its site and the known services."""

    teaser_blocks: int = 2
    """How many blocks of a story behind a wall everyone may read, unless the story says otherwise."""

    reading_words_per_minute: int = 220
    """How fast a reader reads, for the reading time of a story."""

    drain_seconds: float = 0.5
    """How long the process that published goes on with look-again rows before the worker takes over."""

    worker_tick_seconds: float = 0.5
    """How long the worker rests between two rounds."""
