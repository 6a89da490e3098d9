"""The closed list of platforms: their hosts, how an id is read from an address, and whom to ask about it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from django.conf import settings

from media.embeds.times import from_bluesky, from_mastodon, from_x

Plays = Literal["video", "audio", "post"]


@dataclass(frozen=True, kw_only=True)
class Provider:
    """A platform. `pattern` is searched in host, path and query; its groups fill `url`, the address without extras."""

    name: str
    hosts: tuple[str, ...]
    """Without `www.` and `m.`."""
    pattern: str
    url: str
    endpoint: str | None
    """Where it answers oEmbed; none where it asks for a contract first."""
    plays: Plays
    tracks_readers: bool | None
    """Whether its player watches readers; none: not known."""
    posted_at: Callable[[str], datetime | None] = lambda id: None
    """When it was posted, where the id says so."""

    def read(self, place: str) -> re.Match[str] | None:
        return re.search(self.pattern, place, re.ASCII)


PROVIDERS: tuple[Provider, ...] = (
    Provider(
        name="youtube",
        hosts=("youtube.com", "youtube-nocookie.com", "youtu.be"),
        pattern=r"(?:youtu\.be/|/(?:embed|shorts|live|v)/|[?&]v=)(?P<id>[\w-]{11})(?![\w-])",
        url="https://www.youtube.com/watch?v={id}",
        endpoint="https://www.youtube.com/oembed",
        plays="video",
        tracks_readers=True,
    ),
    Provider(
        name="vimeo",
        hosts=("vimeo.com", "player.vimeo.com"),
        pattern=r"/(?:video/)?(?P<id>\d{5,12})(?!\w)",
        url="https://vimeo.com/{id}",
        endpoint="https://vimeo.com/api/oembed.json",
        plays="video",
        tracks_readers=True,
    ),
    Provider(
        name="dailymotion",
        hosts=("dailymotion.com", "dai.ly"),
        pattern=r"(?:dai\.ly|/video)/(?P<id>[a-z0-9]{5,12})(?!\w)",
        url="https://www.dailymotion.com/video/{id}",
        endpoint="https://www.dailymotion.com/services/oembed",
        plays="video",
        tracks_readers=True,
    ),
    Provider(
        name="tiktok",
        hosts=("tiktok.com",),
        pattern=r"/@(?P<user>[\w.]{1,40})/video/(?P<id>\d{8,20})(?!\d)",
        url="https://www.tiktok.com/@{user}/video/{id}",
        endpoint="https://www.tiktok.com/oembed",
        plays="video",
        tracks_readers=True,
    ),
    Provider(
        name="soundcloud",
        hosts=("soundcloud.com",),
        pattern=r"soundcloud\.com/(?P<id>[\w-]{2,80}/(?:sets/)?[\w-]{1,120})/?(?:\?|$)",
        url="https://soundcloud.com/{id}",
        endpoint="https://soundcloud.com/oembed",
        plays="audio",
        tracks_readers=True,
    ),
    Provider(
        name="spotify",
        hosts=("open.spotify.com",),
        pattern=r"/(?P<id>(?:episode|show|track|album|playlist)/[A-Za-z0-9]{22})(?!\w)",
        url="https://open.spotify.com/{id}",
        endpoint="https://open.spotify.com/oembed",
        plays="audio",
        tracks_readers=True,
    ),
    Provider(
        name="bluesky",
        hosts=("bsky.app",),
        pattern=r"/profile/(?P<user>[\w.:-]{3,200})/post/(?P<id>[2-7a-z]{13})(?!\w)",
        url="https://bsky.app/profile/{user}/post/{id}",
        endpoint="https://embed.bsky.app/oembed",
        plays="post",
        tracks_readers=None,
        posted_at=from_bluesky,
    ),
    Provider(
        name="x",
        hosts=("x.com", "twitter.com"),
        pattern=r"/(?P<user>\w{1,15})/status/(?P<id>\d{5,20})(?!\d)",
        url="https://x.com/{user}/status/{id}",
        endpoint="https://publish.x.com/oembed",
        plays="post",
        tracks_readers=True,
        posted_at=from_x,
    ),
    Provider(
        name="instagram",
        hosts=("instagram.com",),
        pattern=r"/(?:p|reel|tv)/(?P<id>[\w-]{5,40})(?![\w-])",
        url="https://www.instagram.com/p/{id}/",
        endpoint=None,
        plays="post",
        tracks_readers=True,
    ),
)


def mastodon(host: str) -> Provider:
    """Mastodon is many hosts; those of `DATELINE.mastodon_hosts` are platforms of that name."""
    return Provider(
        name="mastodon",
        hosts=(host,),
        pattern=r"/@(?P<user>[\w.]{1,80}(?:@[\w.-]{3,120})?)/(?P<id>\d{10,20})(?:/embed)?/?(?:\?|$)",
        url=f"https://{host}/@{{user}}/{{id}}",
        endpoint=f"https://{host}/api/oembed",
        plays="post",
        tracks_readers=False,
        posted_at=from_mastodon,
    )


def watches_readers(name: str) -> bool | None:
    """Whether the player of a platform does, by name: also of one that is no longer allowed."""
    known = [*PROVIDERS, mastodon("")]
    return next((provider.tracks_readers for provider in known if provider.name == name), None)


def allowed_providers(plays: Plays | None = None) -> list[Provider]:
    """The platforms of this newsroom, by what they play."""
    names = settings.DATELINE.embed_providers
    found = [provider for provider in PROVIDERS if provider.name in names]
    found += [mastodon(host) for host in settings.DATELINE.mastodon_hosts]
    return [provider for provider in found if plays in (None, provider.plays)]
