"""Settings for real life: everything secret comes from the environment, nothing is relaxed."""

from pathlib import Path
from typing import Any

import environ

from cms.settings.dateline import Dateline
from media.media_types import DOCUMENTS

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent.parent
VAR = Path(env.str("DATELINE_VAR", default=str(BASE_DIR / "var"))).resolve()

DEBUG = False
SECRET_KEY = env.str("DATELINE_SECRET_KEY", default="")
SECRET_KEY_FALLBACKS = env.list("DATELINE_SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("DATELINE_ALLOWED_HOSTS", default=[])
CSRF_TRUSTED_ORIGINS = env.list("DATELINE_CSRF_TRUSTED_ORIGINS", default=[])

DATELINE = Dateline(
    var=VAR,
    role=env.str("DATELINE_ROLE", default="both"),
    admin_api=env.bool("DATELINE_ADMIN_API", default=False),
    public_api_origin=env.str("DATELINE_API_ORIGIN", default="http://127.0.0.1:8000"),
    picture_key=env.str("DATELINE_PICTURE_KEY", default=""),
)

INSTALLED_APPS = [
    "api",
    "publishing",
    "wire",
    "news",
    "previews",
    "media",
    "wagtailmedia",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail_headless_preview",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail.api.v3",
    "wagtail",
    "modelcluster",
    "taggit",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "api.middleware.PublicApiMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "media.limits.RefuseOversized",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "news.middleware.OneTransaction",
]

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.debug",
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

DATABASES: dict[str, dict[str, Any]] = {
    "default": env.db("DATABASE_URL", default=f"sqlite:///{VAR / 'dateline.sqlite3'}"),
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = 60
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
WAGTAIL_I18N_ENABLED = True
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("ar", "Arabic")]
# The admin's own language is each user's choice.
WAGTAILADMIN_PERMITTED_LANGUAGES = [("en", "English"), ("ar", "العربية")]

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
DATA_UPLOAD_MAX_MEMORY_SIZE = 8_000_000  # a million bytes of Arabic are three times as many in a form

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "news.rich_text.GuardedRichTextArea"}}
WAGTAIL_SITE_NAME = "Dateline"
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no foreign host is told who works here
WAGTAILADMIN_BASE_URL = env.str("DATELINE_ADMIN_ORIGIN", default="http://127.0.0.1:8000")
WAGTAILIMAGES_IMAGE_MODEL = "media.Picture"
WAGTAILIMAGES_IMAGE_FORM_BASE = "media.uploads.PictureForm"
WAGTAILIMAGES_EXTENSIONS = ["gif", "jpg", "jpeg", "png", "webp", "avif"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = DATELINE.max_upload_bytes
WAGTAILIMAGES_MAX_IMAGE_PIXELS = DATELINE.max_picture_pixels
WAGTAILMEDIA = {
    "MEDIA_MODEL": "media.Recording",
    "MEDIA_FORM_BASE": "media.recording_uploads.RecordingForm",
    "AUDIO_EXTENSIONS": [],  # the form judges by bytes, not by names
    "VIDEO_EXTENSIONS": [],
}
WAGTAILDOCS_DOCUMENT_MODEL = "media.Attachment"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "media.document_uploads.DocumentForm"
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILDOCS_MAX_UPLOAD_SIZE = 10 * 1024 * 1024
WAGTAILDOCS_EXTENSIONS = [*DOCUMENTS]
WAGTAILEMBEDS_FINDERS = [{"class": "media.embeds.finder.PlatformFinder"}]
WAGTAIL_PRIVATE_PAGE_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILDOCS_PRIVATE_COLLECTION_OPTIONS = {"SHARED_PASSWORD": False}
WAGTAILREDIRECTS_AUTO_CREATE = False  # where pages stood before is our own history, which nothing deletes
WAGTAIL_ALLOW_UNICODE_SLUGS = True
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False  # a translation begins as a draft
DEFAULT_EXCEPTION_REPORTER_FILTER = "previews.reports.WithoutGrants"
WAGTAIL_HEADLESS_PREVIEW = {  # for previews on another origin than the site's own: its host as a key
    "CLIENT_URLS": {"default": "{SITE_ROOT_URL}"},
    "REDIRECT_ON_PREVIEW": True,
}
WAGTAIL_AUTO_UPDATE_PREVIEW_INTERVAL = 100  # milliseconds; a headline shows within a second and a half
WAGTAIL_AUTOSAVE_INTERVAL = 1500  # the preview comes first: both write, and one would wait for the other
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
REST_FRAMEWORK = {  # Wagtail's admin uses it too: what is special about the public API stands on its views
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Dateline",
    "DESCRIPTION": "What a newsroom has published, for separate frontends. Everything here is public.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.0",
    "SERVERS": [{"url": "/"}],
    "SCHEMA_PATH_PREFIX": "/api/v1/",
    "SORT_OPERATIONS": False,
    "SORT_OPERATION_PARAMETERS": False,
    "POSTPROCESSING_HOOKS": ["api.openapi.add_components"],
    "ENABLE_DJANGO_DEPLOY_CHECK": False,
}


SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_SSL_REDIRECT = env.bool("DATELINE_SSL_REDIRECT", default=True)
if env.bool("DATELINE_TRUST_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_SECURE = True
SESSION_COOKIE_AGE = 12 * 60 * 60  # a long shift; not prolonged by reading, which would write to the database
CSRF_COOKIE_SECURE = True
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # the admin shows its own preview in a frame

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    # What a client asked wrongly is the client's to read: it stands in the answer.
    "loggers": {"django.request": {"level": "ERROR"}},
}

if DATELINE.role == "delivery":
    # The public API knows no session, no user and no cookie, so there is nothing to protect by a token.
    MIDDLEWARE = [
        name
        for name in MIDDLEWARE
        if not name.startswith(("django.contrib.", "news.")) and not name.endswith("CsrfViewMiddleware")
    ]
    SILENCED_SYSTEM_CHECKS += ["security.W003"]
