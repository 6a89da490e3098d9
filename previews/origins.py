"""Origins of web pages, compared as browsers compare them."""

from urllib.parse import urlsplit


def origin_of(address: str) -> str:
    """Scheme, host, and the port where it is not the scheme's own."""
    parts = urlsplit(address)
    port = f":{parts.port}" if parts.port not in (None, 80 if parts.scheme == "http" else 443) else ""
    return f"{parts.scheme}://{(parts.hostname or '').lower()}{port}"
