"""The TypeScript client: its types hold, and it says of a running newsroom what its tests expect."""

import json
import os
import subprocess
import sys

import pytest

from tests.browser.server import ROOT

WORK = """
import json
from django.contrib.auth.models import User
from django.test import RequestFactory
from news.models import ArticlePage
from previews.minting import mint

first, *_, last = ArticlePage.objects.live().order_by("pk")
path = last.get_url_parts()[2]
last.delete()
request = RequestFactory().get("/")
request.user = User.objects.get(username="yunus")
first.title = "Typed and not saved"
code = mint(first, first.preview_place(), request).token
print(json.dumps({"DATELINE_GONE": path, "DATELINE_CODE": code}))
"""


@pytest.fixture(scope="module")
def work(newsroom_server):
    """What an editor has done meanwhile: where a story stood that is deleted, the code of a draft that is typed."""
    surroundings = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    surroundings |= {
        "DJANGO_SETTINGS_MODULE": "cms.settings.demo",
        "DATELINE_VAR": str(newsroom_server.var),
        "PORT": newsroom_server.origin.rpartition(":")[2],
    }
    command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", WORK]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True)  # noqa: S603
    assert not done.returncode, done.stderr
    return json.loads(done.stdout)


def test_the_types_hold_in_the_strictest_mode(client, npm):
    npm("run", "check", at=client)


def test_it_reads_a_running_newsroom(client, npm, newsroom_server, work):
    npm("test", at=client, DATELINE_API=newsroom_server.origin, **work)
