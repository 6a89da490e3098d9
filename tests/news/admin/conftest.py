"""Screens read as words, and users of each group."""

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group

from tests.desk import Desk, make_user


@pytest.fixture
def desk_of(site):
    """Somebody of a group, by its name."""

    def make(group, name=None):
        user = make_user(name or group.lower(), is_superuser=False, is_staff=False)
        user.groups.add(Group.objects.get(name=group))
        return Desk(user)

    return make


@pytest.fixture
def listed(desk):
    """The rows of a listing as lists of words, without its heads."""

    def read(address, who=desk, **query):
        page = BeautifulSoup(who.client.get(address, query).content, "html.parser")
        rows = page.select("table.listing tbody tr")
        return [[words(cell.select_one(".title-wrapper") or cell) for cell in row("td")] for row in rows]

    return read


def words(element):
    return " ".join(element.get_text(" ").split())
