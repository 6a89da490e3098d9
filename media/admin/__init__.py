"""The picture desk's own screens within Wagtail's admin."""
