"""An editor's preview panel, and the frontend's server that reads what it shows."""

import json
from urllib.parse import parse_qs, urlsplit

from django.test import Client, RequestFactory
from django.urls import reverse

from previews.sharing import share
from tests.desk import Desk

EXCHANGE = "/api/v1/preview/exchange/"
DRAFT = "/api/v1/preview/"
frontend = Client(raise_request_exception=False)


def type_in(desk: Desk, page, **fields) -> None:
    """Change the form of a saved page without saving it, as the panel hears of it."""
    answer = desk.client.post(panel_of(page), desk.open(page) | fields)
    assert json.loads(answer.content)["is_valid"], answer.content


def panel_of(page) -> str:
    return reverse("wagtailadmin_pages:preview_on_edit", args=(page.pk,))


def frame_of(desk: Desk, page):
    """What the panel's frame gets."""
    return desk.client.get(panel_of(page) + "?in_preview_panel=true")


def code_in(address: str) -> str:
    (code,) = parse_qs(urlsplit(address).query)["code"]
    return code


def code_for(desk: Desk, page, **fields) -> str:
    """Type, and give the code in the address that the frame is sent to."""
    type_in(desk, page, **fields)
    return code_in(frame_of(desk, page)["Location"])


def exchange(code: str, password: str | None = None, raw=None, **headers):
    if isinstance(raw, dict):
        return frontend.post(EXCHANGE, raw)
    body = json.dumps({"code": code, "password": password}) if raw is None else raw
    return frontend.post(EXCHANGE, body, content_type="application/json", headers=headers)


def granted(code: str, password: str | None = None) -> str:
    answer = exchange(code, password)
    assert answer.status_code == 200, answer.content
    return json.loads(answer.content)["grant"]


def grant_for(desk: Desk, page, **fields) -> str:
    return granted(code_for(desk, page, **fields))


def read(grant: str = "", at: str = "", **headers):
    headers |= {"preview-grant": grant} if grant else {}
    return frontend.get(DRAFT + at, headers=headers)


def item(grant: str) -> dict:
    answer = read(grant)
    assert answer.status_code == 200, answer.content
    return json.loads(answer.content)["item"]


def asked_by(desk: Desk, **as_in):
    """A request of the panel's, as Wagtail makes it up."""
    request = RequestFactory().get("/")
    request.user, request.session = desk.user, desk.client.session
    for name, value in ({"is_editing": True} | as_in).items():
        setattr(request, name, value)
    return request


def code_of(desk: Desk, instance, **as_in) -> str:
    """The code that is made for an object as it is in memory."""
    return code_in(instance.serve_preview(asked_by(desk, **as_in), "")["Location"])


def grant_of(desk: Desk, instance) -> str:
    return granted(code_of(desk, instance))


def seen(desk: Desk, instance) -> dict:
    """What the frontend reads of an object as it is in memory."""
    return item(grant_of(desk, instance))


def shared(user, instance, **options):
    return share(instance, instance.preview_place(), user, **options)
