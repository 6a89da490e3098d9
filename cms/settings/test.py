"""For the test suite: no cache can hide a query, passwords are cheap, files go to a folder of their own."""

import atexit
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from cms.settings.base import *  # noqa: F403
from cms.settings.base import DATABASES, DATELINE, STORAGES

SECRET_KEY = "only-for-tests-" + "x" * 50
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
VAR = Path(tempfile.mkdtemp(prefix="dateline-test-"))
atexit.register(shutil.rmtree, VAR, ignore_errors=True)
STATIC_ROOT = VAR / "static"
STATIC_ROOT.mkdir()
MEDIA_ROOT = VAR / "media"
DATELINE = replace(
    DATELINE,
    var=VAR,
    picture_key="only-for-tests",
    public_api_origin="https://api.dateline.test",
    admin_api=True,
    interactive_hosts=("graphics.lantern.example",),
)

if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["NAME"] = VAR / "test.sqlite3"
    DATABASES["default"]["TEST"] = {"NAME": VAR / "test.sqlite3"}

CACHES = {
    name: {"BACKEND": "django.core.cache.backends.dummy.DummyCache"} for name in ("default", "renditions")
}
WAGTAILEMBEDS_FINDERS = []  # no test asks a real platform
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
SECURE_SSL_REDIRECT = False
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
