"""Fills the newsroom: the paper, its cast, its stories, and what stands around them."""

from zoneinfo import ZoneInfo

from django.db import transaction

from news.demo.bodies import BodyMaker, Shelf
from news.demo.cast import add_cast, add_pictures
from news.demo.files import add_files, make_files
from news.demo.fronts import FrontDesk, add_pages
from news.demo.log_ins import add_log_ins
from news.demo.manuscripts import read_paper, read_pictures, read_stories
from news.demo.paper import set_up_paper
from news.demo.pictures import draw_all
from news.demo.signposts import Signposts
from news.demo.site import dress_site
from news.demo.site_texts import read_fronts, read_navigation, read_pages, read_recordings, read_site_extras
from news.demo.stories import StoryDesk
from news.demo.work import begin_work
from news.models import HomePage


def is_filled() -> bool:
    return bool(HomePage.objects.exists())


def fill(site_port: int | None = None) -> None:
    """Draw and write everything, all of it or nothing. Pages there before are deleted. The site's port is the paper's
    own unless another one is given."""
    paper, stories = read_paper(), read_stories()
    picture_texts, recordings = read_pictures(), read_recordings()
    drawn, made = draw_all(picture_texts), make_files(recordings)  # slow, so before the transaction
    with transaction.atomic():
        user = add_log_ins()
        pictures = add_pictures(picture_texts, drawn, user)
        files = add_files(recordings, made, pictures, user)
        homes, sections = set_up_paper(paper, user, site_port or paper.site.port)
        cast = add_cast(paper, pictures)
        desk = StoryDesk(sections, cast, pictures, ZoneInfo(paper.site.time_zone), user)
        articles = desk.add(stories)
        numbers = {slug: page.pk for slug, page in articles.items()}
        maker = BodyMaker(Shelf(pictures, cast.topics, files, numbers))
        desk.fill(stories, articles, maker)
        pages = add_pages(read_pages(), homes, maker, user)
        dress_site(read_site_extras(), pictures, pages)
        FrontDesk(homes, sections, articles, cast, pictures, user).add(read_fronts())
        Signposts(sections, cast, pages, articles).add(read_navigation())
        begin_work(articles)
