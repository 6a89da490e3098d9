"""What previews add to Wagtail's admin."""

from wagtail import hooks

from previews.admin import scripts, share_links
from previews.userbar import check_across_origins

hooks.register("construct_wagtail_userbar", check_across_origins)
hooks.register("insert_editor_js", scripts.editor_scripts)
hooks.register("insert_global_admin_css", scripts.editor_style)
hooks.register("register_admin_urls", share_links.addresses)
