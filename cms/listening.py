"""Who listens at a port of this machine, and what the person at the terminal is told."""

import socket
import urllib.error
import urllib.request


def is_free(port: int) -> bool:
    """Whether nobody listens there yet. (Granian itself would share the port without a word.)"""
    with socket.socket() as candidate:
        candidate.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            candidate.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def answers(address: str) -> bool:
    """Whether an HTTP server answers there, with whatever status."""
    try:
        urllib.request.urlopen(address, timeout=30).close()  # noqa: S310
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def say(*lines: str) -> None:
    """Print at once, also into a pipe."""
    print("\n".join(lines), flush=True)
