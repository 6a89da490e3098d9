"""A newsroom on one's own machine: `make run`. Keys are made once and kept under `var/`."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from django.core.management.utils import get_random_secret_key

from cms.settings.base import *  # noqa: F403
from cms.settings.base import DATELINE, VAR, env


def _kept(name: str, make: Callable[[], str]) -> str:
    """What was made at the first start, so that later ones change nothing in what is published."""
    path: Path = VAR / name
    if not path.exists():
        VAR.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(make())
    return path.read_text()


def _secret() -> str:
    return get_random_secret_key() + get_random_secret_key()


PORT = env.int("PORT", default=8000)
SECRET_KEY = _kept("secret-key", _secret)
DATELINE = replace(
    DATELINE,
    picture_key=_kept("picture-key", _secret),
    interactive_hosts=("graphics.lantern.example",),
    frontend_preview=env.bool("DATELINE_FRONTEND", default=False),  # `make frontend` starts the site as well
    public_api_origin=env.str("DATELINE_API_ORIGIN", default="")
    or _kept("api-origin", lambda: f"http://localhost:{PORT}"),
)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
WAGTAILADMIN_BASE_URL = f"http://localhost:{PORT}"
EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"  # the demo sends nothing to anybody
EMAIL_FILE_PATH = VAR / "mail"

SECURE_HSTS_SECONDS = 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_HSTS_PRELOAD = False
SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
