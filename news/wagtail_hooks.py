"""What the newsroom adds to Wagtail's admin, to its actions and to its API."""

from django.http import HttpRequest, HttpResponse
from wagtail import hooks
from wagtail.actions.registry import ActionRegistry
from wagtail.api.v3.api import api as admin_api
from wagtail.api.v3.errors import problem_response
from wagtail.models import Page

from news.actions import PublishAction
from news.admin import appearance, guide, menu, publish_button, start_page
from news.admin.comparison import compare_as_editors_read
from news.admin.fronts import FrontsViewSet
from news.admin.stories import StoriesViewSet
from news.meanwhile import notice_newer
from news.platforms import say_which_was_silent
from news.registry import CannotPublish


@hooks.register("register_actions")
def publish_behind_checks(registry: ActionRegistry) -> None:
    """Wagtail's API v3 publishes through the same action as everything else; it asks for the one of `Page`."""
    registry.register(Page, PublishAction)


hooks.register("before_edit_page", notice_newer)
hooks.register("after_create_page", say_which_was_silent)
hooks.register("after_edit_page", say_which_was_silent)


@admin_api.exception_handler(CannotPublish)
def say_why_not(request: HttpRequest, refused: CannotPublish) -> HttpResponse:
    errors = [
        {"type": "cannot_publish", "loc": [o.field] if o.field else [], "msg": o.message}
        for o in refused.obstacles
    ]
    answer: HttpResponse = problem_response(status=422, detail=refused.sentence, errors=errors)
    return answer


hooks.register("register_icons", lambda icons: icons + appearance.own_icons())
hooks.register("insert_global_admin_css", appearance.stylesheet)
hooks.register("insert_editor_js", appearance.editor_scripts)
hooks.register("construct_main_menu", menu.in_newsroom_order)
hooks.register("construct_help_menu", menu.without_wagtails_own)
hooks.register("register_admin_urls", guide.addresses)
hooks.register("register_help_menu_item", guide.how_to)
hooks.register("register_help_menu_item", guide.about_the_api)
hooks.register("construct_page_action_menu", publish_button.only_once)
hooks.register("construct_homepage_panels", start_page.only_ours)
hooks.register("register_admin_viewset", lambda: [StoriesViewSet(), FrontsViewSet()])

compare_as_editors_read()
