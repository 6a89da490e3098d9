"""Fills the newsroom: the paper, its cast, its stories, and what stands around them."""

from zoneinfo import ZoneInfo

from django.db import transaction

from news.demo.bodies import BodyMaker
from news.demo.cast import add_cast, add_pictures
from news.demo.log_ins import add_log_ins
from news.demo.manuscripts import read_paper, read_pictures, read_stories
from news.demo.paper import set_up_paper
from news.demo.pictures import draw_all
from news.demo.stories import StoryDesk
from news.models import HomePage


def is_filled() -> bool:
    return bool(HomePage.objects.exists())


def fill() -> None:
    """Draw and write everything, all of it or nothing. Pages there before are deleted."""
    paper, picture_texts, stories = read_paper(), read_pictures(), read_stories()
    files = draw_all(picture_texts)  # slow, so before the transaction
    with transaction.atomic():
        user = add_log_ins()
        pictures = add_pictures(picture_texts, files, user)
        sections = set_up_paper(paper, user)
        cast = add_cast(paper, pictures)
        desk = StoryDesk(sections, cast, pictures, ZoneInfo(paper.site.time_zone), user)
        pages = desk.add(stories)
        maker = BodyMaker(pictures, cast.topics, {slug: page.pk for slug, page in pages.items()})
        desk.fill(stories, pages, maker)
