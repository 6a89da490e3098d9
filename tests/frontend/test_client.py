"""The TypeScript client: its types hold, and it says of a running newsroom what its tests expect."""

import os
import subprocess
import sys

import pytest

from tests.browser.server import ROOT

DELETE_ONE = """
from news.models import ArticlePage
story = ArticlePage.objects.live().order_by("pk").last()
print(story.get_url_parts()[2])
story.delete()
"""


@pytest.fixture(scope="module")
def path_that_is_gone(newsroom_server):
    """Where a story stood that an editor has deleted since."""
    surroundings = {k: v for k, v in os.environ.items() if k != "DATABASE_URL"}
    surroundings |= {"DJANGO_SETTINGS_MODULE": "cms.settings.demo", "DATELINE_VAR": str(newsroom_server.var)}
    command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", DELETE_ONE]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True)  # noqa: S603
    assert not done.returncode, done.stderr
    return done.stdout.strip()


def test_the_types_hold_in_the_strictest_mode(client, npm):
    npm("run", "check", at=client)


def test_it_reads_a_running_newsroom(client, npm, newsroom_server, path_that_is_gone):
    npm("test", at=client, DATELINE_API=newsroom_server.origin, DATELINE_GONE=path_that_is_gone)
