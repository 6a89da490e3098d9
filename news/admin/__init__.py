"""The screens of the newsroom within Wagtail's admin."""
