"""Pictures, and the person who uploads them."""

import pytest
from django.contrib.auth import get_user_model

from media.models import Picture
from tests.media.samples import photo, upload


@pytest.fixture
def picture(db):
    return Picture.objects.create(title="Harbour", file=upload(photo((1600, 1200))))


@pytest.fixture
def picture_desk(client, db):
    """A logged-in client of somebody who may do everything in the admin."""
    user = get_user_model().objects.create_superuser("desk", "desk@example.com", "pass")
    client.force_login(user)
    return client
