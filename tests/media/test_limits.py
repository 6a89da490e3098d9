"""A request that is too large is refused before anybody reads it."""

from django.http import HttpResponse
from django.test import RequestFactory

from media.limits import RefuseOversized


def test_a_body_of_two_gibibytes_is_refused_unread(client):
    answer = client.post("/admin/images/add/", CONTENT_LENGTH=str(2 * 1024**3))

    assert answer.status_code == 413
    assert "205 MB" in answer.content.decode()


def test_an_ordinary_form_passes():
    request = RequestFactory().post("/admin/images/add/", {"title": "Ferry"})

    assert RefuseOversized(lambda request: HttpResponse("ok"))(request).status_code == 200
