"""A paper with a story, and an editor who has it open."""

from datetime import timedelta

import pytest
import time_machine
from django.contrib.auth.models import Group, Permission
from django.utils import timezone
from wagtail.models import GroupPagePermission

from tests import newsroom
from tests.desk import Desk, make_user


@pytest.fixture
def site(db):
    return newsroom.make_site()


@pytest.fixture
def section(site):
    return newsroom.make_section(site.root_page)


@pytest.fixture
def story(section):
    return newsroom.make_article(section, "Ferry stays", slug="ferry")


@pytest.fixture
def desk(site):
    return Desk()


@pytest.fixture
def reporter(section):
    """Somebody who may edit below the section because of a group."""
    group = Group.objects.create(name="Desk")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    change = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=section, permission=change)
    user = make_user("reporter", is_superuser=False)
    user.groups.add(group)
    return Desk(user)


@pytest.fixture
def later():
    """Let time pass: `later(minutes=11)`."""
    with time_machine.travel(timezone.now(), tick=False) as clock:

        def pass_by(**time):
            clock.shift(timedelta(**time))

        yield pass_by
