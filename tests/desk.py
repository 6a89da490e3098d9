"""An editor at the admin: forms opened, changed and sent as a browser sends them."""

import json
from typing import Any

from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.db.models import Model
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.blocks import BaseStreamBlock, BaseStructBlock, ChooserBlock, ListBlock, RichTextBlock
from wagtail.fields import StreamField
from wagtail.models import APIToken, Page
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, rich_text, streamfield

PAGE_FORM = "page-edit-form"
NEW_ARTICLE = ("news", "articlepage")
NEW_SECTION = ("news", "sectionpage")


def make_user(name: str = "editor", **fields: Any) -> Any:
    defaults = {"is_superuser": True, "is_staff": True, "email": f"{name}@paper.test"}
    return get_user_model().objects.create_user(username=name, password="word", **defaults | fields)


class Desk:
    """One logged-in user. Every method sends what the admin's own screen would send."""

    def __init__(self, user: Any = None, *, raises: bool = True) -> None:
        self.user = user or make_user()
        self.client = Client(raise_request_exception=raises)
        self.client.force_login(self.user)

    def post(self, name: str, *args: Any, data: dict[str, Any] | None = None, **options: Any) -> HttpResponse:
        return self.client.post(reverse(name, args=args), data or {}, **options)

    def fill(self, name: str, *args: Any, data: dict[str, Any]) -> HttpResponse:
        """Open a screen, change some fields of its form and send it."""
        address = reverse(name, args=args)
        opened = self.client.get(address)
        sent = _form(opened, "w-editor-form") | streams_in(opened.context["form"].instance)
        return self.client.post(address, sent | data)

    def create(self, kind: tuple[str, str], parent: Page, data: dict[str, Any], *action: str) -> HttpResponse:
        address = reverse("wagtailadmin_pages:add", args=(*kind, parent.pk))
        return self.client.post(address, self.open_new(kind, parent) | data | dict.fromkeys(action, "1"))

    def open_new(self, kind: tuple[str, str], parent: Page) -> dict[str, Any]:
        """What stands in the form of a new page."""
        return _form(self.client.get(reverse("wagtailadmin_pages:add", args=(*kind, parent.pk))), PAGE_FORM)

    def form_at(self, address: str) -> dict[str, Any]:
        """What stands in the form of any other screen."""
        return _form(self.client.get(address), "w-editor-form")

    def edit(
        self, page: Page, data: dict[str, Any] | None = None, *action: str, **headers: Any
    ) -> HttpResponse:
        """Send the page's form with some fields changed; without an action it saves a draft."""
        return self.send(page, self.open(page) | (data or {}), *action, **headers)

    def open(self, page: Page) -> dict[str, Any]:
        """What stands in the page's form now."""
        shown = self.client.get(reverse("wagtailadmin_pages:edit", args=(page.pk,)))
        return _form(shown, PAGE_FORM) | streams_of(page)

    def send(self, page: Page, form: dict[str, Any], *action: str, **headers: Any) -> HttpResponse:
        address = reverse("wagtailadmin_pages:edit", args=(page.pk,))
        return self.client.post(address, form | dict.fromkeys(action, "1"), **headers)

    def publish(self, page: Page, data: dict[str, Any] | None = None) -> HttpResponse:
        return self.edit(page, data, "action-publish")

    def bulk(self, app: str, model: str, action: str, *objects: Any, **data: Any) -> HttpResponse:
        query = "&".join(f"id={row.pk}" for row in objects)
        address = f"{reverse('wagtail_bulk_action', args=(app, model, action))}?{query}"
        return self.client.post(address, data, follow=True)


class AdminApi:
    """Wagtail's API v3 with a token of a user."""

    def __init__(self, user: Any = None) -> None:
        token = APIToken.generate_token()
        APIToken.objects.create(
            user=user or make_user("robot"), name="robot", key_hash=APIToken.hash_token(token), prefix="w"
        )
        self.client = Client(headers={"Authorization": f"Bearer {token}"})

    def send(self, method: str, path: str, data: dict[str, Any] | None = None) -> HttpResponse:
        address = f"/admin-api/pages/{path}"
        return self.client.generic(method, address, json.dumps(data or {}), content_type="application/json")

    def act(self, page: Page, action: str, **data: Any) -> HttpResponse:
        return self.send("POST", f"{page.pk}/actions/{action}/", data)


def article_form(author: Any, **fields: Any) -> dict[str, Any]:
    """What stands in the form of a new article when an editor has typed the least."""
    data = {
        "title": "Harbour stays open",
        "slug": "harbour-open",
        "body": streamfield([("paragraph", rich_text("<p>The board voted.</p>"))]),
        "lead_media": streamfield([]),
        "credits": rows([{"contributor": author.pk, "role": "author"}]),
    }
    return nested_form_data(data | fields)


def rows(items: list[dict[str, Any]]) -> dict[str, Any]:
    """An inline list of a form, `credits` for one."""
    counts = {"TOTAL_FORMS": len(items), "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    forms = {str(n): {"ORDER": str(n + 1), "DELETE": "", "id": "", **item} for n, item in enumerate(items)}
    return forms | counts


def errors_at(response: HttpResponse, field: str | None) -> str:
    """What a form that was sent back says at one of its fields or lists; None: at its head."""
    assert response.status_code == 200, response
    form = response.context["form"]
    found = (
        form.formsets[field].non_form_errors() if field in form.formsets else form.errors[field or "__all__"]
    )
    return " ".join(found)


def streams_of(page: Page) -> dict[str, Any]:
    """The StreamFields of the page's newest revision, with the ids of their blocks."""
    return streams_in(Page.objects.get(pk=page.pk).get_latest_revision_as_object())


def streams_in(row: Model) -> dict[str, Any]:
    """The StreamFields of a row as its form sends them."""
    fields = [field for field in row._meta.get_fields() if isinstance(field, StreamField)]
    return nested_form_data({f.name: _typed(f.stream_block, getattr(row, f.name)) for f in fields})


def _typed(block: Any, value: Any) -> Any:
    if isinstance(block, RichTextBlock):
        return rich_text(value.source, features=block.features)
    if isinstance(block, BaseStructBlock):
        typed = {name: _typed(child, value[name]) for name, child in block.child_blocks.items()}
        return {name: child for name, child in typed.items() if child is not False}
    if isinstance(block, BaseStreamBlock):
        sent = streamfield([(child.block_type, _typed(child.block, child.value)) for child in value])
        for n, child in enumerate(value):
            sent[str(n)]["id"] = child.id
        return sent
    if isinstance(block, ListBlock):
        sent = lines([_typed(block.child_block, child) for child in value])
        for n, child in enumerate(value.bound_blocks):
            sent[str(n)]["id"] = child.id or ""
        return sent
    if isinstance(value, dict):
        return json.dumps(value)
    if isinstance(block, ChooserBlock):
        return value.pk if value else ""
    return value if value is not None else ""


def lines(values: list[Any]) -> dict[str, Any]:
    """A list block of a form."""
    sent = {
        str(n): {"value": value, "order": str(n), "deleted": "", "id": ""} for n, value in enumerate(values)
    }
    return sent | {"count": str(len(values))}


def _form(response: HttpResponse, form_id: str) -> dict[str, Any]:
    assert response.status_code == 200, response
    html = response.content.decode()
    sent = querydict_from_html(html, form_id=form_id)
    ticked = BeautifulSoup(html, "html.parser").select("input[type=checkbox][checked]:not([value])")
    values = {key: several if len(several) > 1 else several[0] for key, several in sent.lists()}
    return values | {box["name"]: "on" for box in ticked if box["name"] in values}
