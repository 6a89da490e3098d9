"""A newsroom on one's own machine: `make run`. Keys are made once and kept under `var/`."""

from pathlib import Path

from django.core.management.utils import get_random_secret_key

from cms.settings.base import *  # noqa: F403
from cms.settings.base import DATELINE, VAR, env
from dataclasses import replace


def _kept_secret(name: str) -> str:
    path: Path = VAR / name
    if not path.exists():
        VAR.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(get_random_secret_key() + get_random_secret_key())
    return path.read_text()


PORT = env.int("PORT", default=8000)
SECRET_KEY = _kept_secret("secret-key")
DATELINE = replace(
    DATELINE,
    picture_key=_kept_secret("picture-key"),
)
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
WAGTAILADMIN_BASE_URL = f"http://localhost:{PORT}"

SECURE_HSTS_SECONDS = 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_HSTS_PRELOAD = False
SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
