"""What previews add to Wagtail's admin."""

from wagtail import hooks

from previews.userbar import check_across_origins

hooks.register("construct_wagtail_userbar", check_across_origins)
