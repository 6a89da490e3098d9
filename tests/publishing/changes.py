"""Everything an item is built from, and one change of each."""

from collections.abc import Callable
from datetime import timedelta
from io import BytesIO

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction, Site

from news.models import NewsroomSettings
from tests.newsroom import image_block, make_home_in, make_section, paragraph, publish
from tests.publishing.paper import Paper, quote
from tests.publishing.ways import page

Change = Callable[[Paper], object]
CHANGES: dict[str, Change] = {}
THERE_AND_BACK: dict[str, tuple[Change, Change]] = {}


def change(function: Change) -> Change:
    CHANGES[function.__name__] = function
    return function


def save(paper: Paper, of: str, /, **fields: object) -> None:
    instance = paper[of]
    for field, value in fields.items():
        setattr(instance, field, value)
    instance.save()


def republish(paper: Paper, of: str, /, **fields: object) -> None:
    page = paper[of]
    for field, value in fields.items():
        setattr(page, field, value)
    publish(page)


def each(title: str, act: Callable[..., object], of: str, /, **fields: object) -> None:
    """A change that is no more than fields of one thing."""
    CHANGES[title] = lambda paper: act(paper, of, **fields)


each("a_section_gets_another_title", republish, "harbour", title="The harbour")
each("a_section_gets_another_slug", republish, "harbour", slug="port")
each("a_section_gets_another_description", republish, "harbour", description="<p>Ships and boats.</p>")
each("an_ancestor_section_gets_another_title", republish, "news", title="The news")
each("an_ancestor_section_gets_another_slug", republish, "news", slug="latest")
each("a_section_is_saved_without_publication", save, "harbour", title="The harbour", slug="port")
each("a_contributor_gets_another_name", save, "maria", name="Maria Borg")
each("a_contributor_gets_another_slug", save, "maria", slug="maria-b")
each("a_contributor_becomes_a_desk", save, "maria", kind="desk")
each("a_contributor_gets_another_job", save, "maria", job_title="Editor")
each("a_contributor_gets_a_biography", save, "maria", biography="<p>Writes about ships.</p>")
each("a_contributor_loses_the_portrait", save, "maria", portrait=None)
each("a_topic_gets_another_name", save, "ferries", name="Night ferries")
each("a_topic_gets_another_slug", save, "ferries", slug="night-ferries")
each("a_topic_gets_a_code", save, "ferries", code="medtop:20000001")
each("a_topic_becomes_a_series", save, "ferries", kind="series")
each("a_topic_gets_another_spelling", save, "ferries", alt_names="Ferry boats")
each("a_speakers_topic_gets_another_name", save, "mayor", name="The mayor")
each("a_speakers_topic_gets_another_slug", save, "mayor", slug="the-mayor")
each("a_topic_of_one_story_gets_another_name", save, "docks", name="Dry docks")

for picture in ("lead", "inside", "portrait", "logo"):
    each(f"the_{picture}_picture_gets_another_caption", save, picture, caption="Other words")
    each(f"the_{picture}_picture_gets_another_alt", save, picture, description="Other words")
    each(f"the_{picture}_picture_gets_another_owner", save, picture, rights_holder="Somebody")
    corner = {f"focal_point_{name}": 10 for name in ("x", "y", "width", "height")}
    each(f"the_{picture}_picture_gets_a_focal_point", save, picture, **corner)
each("a_picture_gets_a_name_only_editors_see", save, "lead", title="IMG 0001")


@change
def a_picture_gets_another_file(paper):
    data = BytesIO()
    Image.new("RGB", (80, 40), (1, 2, 3)).save(data, "JPEG")
    save(paper, "portrait", file=ContentFile(data.getvalue(), "other.jpg"))


@change
def a_picture_goes_to_a_private_collection(paper):
    save(paper, "portrait", collection=paper["private"])


@change
def a_picture_comes_out_of_a_private_collection(paper):
    save(paper, "hidden", collection=paper["archive"])


@change
def a_collection_becomes_private(paper):
    CollectionViewRestriction.objects.create(collection=paper["archive"], restriction_type="login")


@change
def a_collection_opens(paper):
    CollectionViewRestriction.objects.get(collection=paper["private"]).delete()


@change
def a_collection_above_becomes_private(paper):
    root = Collection.get_first_root_node()
    CollectionViewRestriction.objects.create(collection=root, restriction_type="login")


@change
def a_lead_picture_is_deleted(paper):
    paper["lead"].delete()


@change
def a_portrait_is_deleted(paper):
    paper["portrait"].delete()


@change
def a_sponsors_logo_is_deleted(paper):
    paper["logo"].delete()


@change
def a_linked_story_is_unpublished(paper):
    paper["ferry"].unpublish()


@change
def a_linked_draft_is_published(paper):
    publish(paper["draft"])


@change
def a_linked_story_moves(paper):
    paper["ferry"].move(paper["news"], pos="last-child")


@change
def a_linked_story_is_deleted(paper):
    paper["ferry"].delete()


@change
def a_linked_story_is_restricted(paper):
    PageViewRestriction.objects.create(page=paper["ferry"], restriction_type="login")


@change
def a_linked_story_comes_under_embargo(paper):
    save(paper, "ferry", embargo_active=True, embargo_until=timezone.now() + timedelta(days=1))


@change
def a_linked_story_expires(paper):
    save(paper, "ferry", expire_at=timezone.now() - timedelta(seconds=1))


@change
def a_linked_section_moves(paper):
    paper["harbour"].move(paper["culture"], pos="last-child")


@change
def a_linked_section_is_unpublished(paper):
    paper["harbour"].unpublish()


@change
def a_section_is_restricted(paper):
    PageViewRestriction.objects.create(page=paper["news"], restriction_type="login")


@change
def a_section_is_deleted(paper):
    paper["harbour"].delete()


@change
def an_alias_gets_another_source(paper):
    republish(paper, "ferry", title="The ferry stays", slug="ferry-stays", body=[paragraph("All new.")])


@change
def an_alias_becomes_a_page(paper):
    save(paper, "alias", alias_of=None)


@change
def a_story_is_rewritten(paper):
    republish(paper, "lamps", body=[paragraph(), image_block(paper["logo"]), quote(paper["mayor"])])


@change
def a_story_loses_its_only_topic(paper):
    republish(paper, "play", topic_links=[])


each("a_linked_story_gets_another_headline", republish, "ferry", title="The ferry stays")
each("a_redirect_gets_another_path", save, "to-ferry", old_path="/ferry-page")
each("a_redirect_gets_another_end", save, "to-ferry", redirect_page=None, redirect_link="https://x.test/")
each("a_menu_loses_all_lines", save, "menu", menus=[])


@change
def a_redirect_others_pass_is_deleted(paper):
    paper["to-ferry"].delete()


@change
def a_policy_gets_another_page(paper):
    settings = NewsroomSettings.objects.get(site=paper["site"])
    settings.policies = [
        {"type": "policy", "value": {"kind": "ethicsPolicy", "place": [page(paper["news"])]}}
    ]
    settings.save()


each("the_site_gets_another_host", save, "site", hostname="other.test")
each("the_site_gets_another_name", save, "site", site_name="The Other Paper")
each("the_site_gets_another_port", save, "site", port=8443)


@change
def the_newsroom_gets_another_zone(paper):
    NewsroomSettings.objects.get(site=paper["site"]).delete()
    NewsroomSettings.objects.create(site=paper["site"], time_zone="America/New_York")


@change
def the_newsroom_gets_a_publisher(paper):
    settings = NewsroomSettings.objects.get(site=paper["site"])
    settings.publisher_name = "The Paper Company"
    settings.save()


@change
def the_home_page_is_unpublished(paper):
    paper["home"].unpublish()


@change
def a_second_language_comes(paper):
    make_home_in("ar", Page.objects.get(depth=2))


@change
def a_section_becomes_a_site(paper):
    Site.objects.create(hostname="culture.test", port=443, root_page=paper["culture"], site_name="Culture")


@change
def a_section_comes_between(paper):
    make_section(paper["news"], "Between")
    harbour = paper["harbour"]
    harbour.move(Page.objects.get(slug="between"), pos="last-child")


def back(title: str, hide: Change, show: Change) -> None:
    """Something is hidden, and comes back."""
    THERE_AND_BACK[title] = (hide, show)


def restrict(paper: Paper, of: str) -> None:
    PageViewRestriction.objects.create(page=paper[of], restriction_type="login")


def lift(paper: Paper, of: str) -> None:
    PageViewRestriction.objects.filter(page=paper[of]).delete()


def unpublished(of: str) -> tuple[Change, Change]:
    return (lambda paper: paper[of].unpublish()), (lambda paper: publish(paper[of]))


def restricted(of: str) -> tuple[Change, Change]:
    return (lambda paper: restrict(paper, of)), (lambda paper: lift(paper, of))


back("a_story", *unpublished("ferry"))
back(
    "a_story_under_embargo",
    CHANGES["a_linked_story_comes_under_embargo"],
    lambda p: save(p, "ferry", embargo_active=False),
)
back("an_expired_story", CHANGES["a_linked_story_expires"], lambda p: republish(p, "ferry", expire_at=None))
back("a_restricted_story", *restricted("ferry"))
back("a_section", *unpublished("harbour"))
back("a_section_above", *unpublished("news"))
back("a_restricted_section", *restricted("news"))
back("the_home_page", *unpublished("home"))
back(
    "a_collection",
    CHANGES["a_collection_becomes_private"],
    lambda p: CollectionViewRestriction.objects.filter(collection=p["archive"]).delete(),
)
