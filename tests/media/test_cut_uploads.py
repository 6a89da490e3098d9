"""A connection that is cut in the middle of an upload, at a real server: nothing is stored, and the server goes on."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest

from tests.browser.server import ROOT, free_port
from tests.media.recorded import mp4, wav
from tests.media.samples import photo
from tests.migrated import copy, template

TOKEN = "t" * 32
"""In cookie and header alike, which is all that is asked of a form's token."""
LOGGED_IN = """
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY, get_user_model
from django.contrib.sessions.backends.db import SessionStore
user = get_user_model().objects.create_superuser("desk", "desk@paper.test", "word")
session = SessionStore()
session[SESSION_KEY], session[HASH_SESSION_KEY] = str(user.pk), user.get_session_auth_hash()
session[BACKEND_SESSION_KEY] = "django.contrib.auth.backends.ModelBackend"
session.save()
print("session", session.session_key)
"""
ROWS = """
from media.models import Attachment, Picture, Recording
print("rows", sum(model.objects.count() for model in (Attachment, Picture, Recording)))
"""
PICTURE = ("/admin/images/add/", "file", "harbour.jpg", lambda: photo((1600, 1200)))
UPLOADS = {
    "picture": PICTURE,
    "many pictures": ("/admin/images/multiple/add/", "files[]", "harbour.jpg", lambda: photo((1600, 1200))),
    "document": ("/admin/documents/add/", "file", "minutes.pdf", lambda: b"%PDF-1.7 " + b"words " * 40_000),
    "sound": ("/admin/media/audio/add/", "file", "horn.wav", lambda: wav() + bytes(200_000)),
    "film": ("/admin/media/video/add/", "file", "ferry.mp4", lambda: mp4() + bytes(200_000)),
}
FIELDS = {
    "title": "Harbour",
    "collection": "1",
    "duration": "6",
    "tracks-TOTAL_FORMS": "0",
    "tracks-INITIAL_FORMS": "0",
}


class Newsroom:
    """A server of its own, and its folder."""

    def __init__(self, var):
        self.var, self.port = var, free_port()
        elsewhere = {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
        self.surroundings = {name: value for name, value in os.environ.items() if name not in elsewhere}
        self.surroundings |= {"DATELINE_VAR": str(var), "PORT": str(self.port)}
        self.surroundings |= {"DJANGO_SETTINGS_MODULE": "cms.settings.demo"}

    def says(self, code):
        """The last word a piece of code prints inside."""
        command = [sys.executable, "manage.py", "shell", "--no-imports", "-c", code]
        return subprocess.check_output(command, cwd=ROOT, env=self.surroundings, text=True).split()[-1]  # noqa: S603

    @contextmanager
    def running(self):
        command = ["-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(self.port)]
        command += ["--workers", "1", "--blocking-threads", "4", "--no-ws", "cms.wsgi:application"]
        server = subprocess.Popen([sys.executable, *command], cwd=ROOT, env=self.surroundings)  # noqa: S603
        try:
            yield self
        finally:
            server.terminate()
            server.wait(30)

    def answers(self, path="/api/v1/"):
        """The status of an answer, as soon as there is one."""
        end = time.monotonic() + 90
        while time.monotonic() < end:
            try:
                with self.connected() as connection:
                    connection.sendall(
                        f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
                    )
                    return int(connection.recv(100).split()[1])
            except ConnectionError:
                time.sleep(0.2)
        raise AssertionError("No answer.")

    def connected(self):
        return socket.create_connection(("127.0.0.1", self.port), timeout=60)

    def files(self):
        return [path for path in self.var.rglob("*") if path.is_file() and not path.name.startswith("db.")]


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory, django_db_setup, django_db_blocker):
    newsroom = Newsroom(tmp_path_factory.mktemp("newsroom"))
    copy(template(), newsroom.var / "dateline.sqlite3")
    newsroom.session = newsroom.says(LOGGED_IN)
    with newsroom.running():
        assert newsroom.answers() < 500
        yield newsroom


def request(newsroom, address, field, name, content):
    """The whole of an upload, the file last: what is cut off then is the file's end, no field of the form."""
    parts = [f'Content-Disposition: form-data; name="{n}"\r\n\r\n{value}' for n, value in FIELDS.items()]
    last = f'Content-Disposition: form-data; name="{field}"; filename="{name}"\r\n\r\n'
    body = "".join(f"--cut\r\n{part}\r\n" for part in parts).encode()
    body += f"--cut\r\n{last}".encode() + content + b"\r\n--cut--\r\n"
    head = [f"POST {address} HTTP/1.1", "Host: localhost", "Connection: close", f"X-CSRFToken: {TOKEN}"]
    head += [f"Cookie: sessionid={newsroom.session}; csrftoken={TOKEN}", f"Content-Length: {len(body)}"]
    head += ["Content-Type: multipart/form-data; boundary=cut", "X-Requested-With: XMLHttpRequest"]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


@pytest.mark.parametrize("kind", list(UPLOADS))
def test_an_upload_cut_in_the_middle_leaves_nothing(newsroom, kind):
    address, field, name, content = UPLOADS[kind]
    whole = request(newsroom, address, field, name, content())
    before = newsroom.files()
    with newsroom.connected() as connection:
        connection.sendall(whole[: len(whole) // 2])
        time.sleep(0.5)
    assert newsroom.answers() < 500
    time.sleep(2)  # nobody says when the server has given up

    assert newsroom.says(ROWS) == "0"
    assert newsroom.files() == before


def test_the_same_upload_as_a_whole_is_stored(newsroom):
    """So that the half of it was refused for being a half."""
    address, field, name, content = PICTURE
    with newsroom.connected() as connection:
        connection.sendall(request(newsroom, address, field, name, content()))
        assert int(connection.recv(100).split()[1]) == 302
    assert newsroom.says(ROWS) == "1"
