"""An embargo's end is said in the zone of the story's site."""

from datetime import UTC, datetime

import pytest

from news.models import NewsroomSettings
from publishing.obstacles import publication_obstacles
from tests import newsroom

pytestmark = pytest.mark.django_db

END = datetime(2126, 7, 1, 22, 30, tzinfo=UTC)


def sentence(section, **fields):
    story = newsroom.make_article(section, embargo_active=True, **fields)
    return next(o.message for o in publication_obstacles(story) if o.field == "embargo_active")


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("Europe/Malta", "02 July 2126, 00:30 (Europe/Malta)"),
        ("America/New_York", "01 July 2126, 18:30 (America/New_York)"),
        ("UTC", "01 July 2126, 22:30 (UTC)"),
    ],
)
def test_the_sentence_names_the_hour_and_the_zone(section, zone, said):
    NewsroomSettings.objects.update(time_zone=zone)

    assert sentence(section, embargo_until=END) == f"It is under embargo until {said}."


def test_one_without_an_end_lasts_until_it_is_lifted(section):
    assert sentence(section) == "It is under embargo until it is lifted."
