"""Previews belong to whoever serves the admin; the delivery role has none."""

import runpy
from dataclasses import replace

import pytest
from django.urls import URLResolver
from django.urls.resolvers import RegexPattern

from api.views.unknown import unknown
from tests.architecture.rooms import ROOT


def view_at(path, role, settings):
    settings.DATELINE = replace(settings.DATELINE, role=role)
    patterns = runpy.run_path(str(ROOT / "cms/urls.py"))["urlpatterns"]
    return URLResolver(RegexPattern(r"^/"), patterns).resolve(path).func


@pytest.mark.parametrize(
    "path", ["/api/v1/preview/", "/api/v1/preview/exchange/", "/api/v1/preview/userbar/"]
)
@pytest.mark.parametrize(("role", "served"), [("editing", True), ("both", True), ("delivery", False)])
def test_a_role_serves_previews_with_the_admin(settings, path, role, served):
    assert (view_at(path, role, settings) is not unknown) == served
