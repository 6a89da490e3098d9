"""What an editor pastes, an address or a platform's own code, to platform, id and plain address."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from bs4 import BeautifulSoup

from media.embeds.providers import Plays, Provider, allowed_providers

MAX_PASTED = 10_000


class UnknownAddressError(ValueError):
    """Nothing of an allowed platform; says which are."""


@dataclass(frozen=True)
class Embedded:
    """Something on a platform, as far as its address tells."""

    provider: str
    id: str
    url: str
    """Without what was appended to follow readers."""
    tracks_readers: bool | None
    posted_at: datetime | None


def read_pasted(pasted: str, plays: Plays | None = None) -> Embedded:
    """Read an address or a platform's embed code; of code only the address stays. Raises `UnknownAddressError`."""
    providers = allowed_providers(plays)
    for address in _addresses(pasted.strip()[:MAX_PASTED]):
        if found := _read(address, providers):
            return found
    hosts = ", ".join(dict.fromkeys(provider.hosts[0] for provider in providers))
    raise UnknownAddressError(f"Paste the address of a page on one of these: {hosts}.")


def _addresses(pasted: str) -> Iterator[str]:
    """The address itself, or those in pasted code: that of its frame, of what it cites, of its links."""
    if not pasted.startswith("<"):
        yield pasted
        return
    code = BeautifulSoup(pasted, "html.parser")
    for selector, attribute in (("iframe[src]", "src"), ("blockquote[cite]", "cite"), ("a[href]", "href")):
        for element in code.select(selector):
            yield str(element[attribute]).strip()


def _read(address: str, providers: list[Provider]) -> Embedded | None:
    try:
        parts = urlsplit(f"https:{address}" if address.startswith("//") else address)
        if parts.scheme not in ("http", "https") or "@" in parts.netloc or parts.port:
            return None
    except ValueError:
        return None
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    for provider in providers:
        if host in provider.hosts and (match := provider.read(f"{host}{parts.path}?{parts.query}")):
            return Embedded(
                provider=provider.name,
                id=match["id"],
                url=provider.url.format(**match.groupdict()),
                tracks_readers=provider.tracks_readers,
                posted_at=provider.posted_at(match["id"]),
            )
    return None
