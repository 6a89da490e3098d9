"""Where readers would find an object."""

from dataclasses import dataclass

from wagtail.models import Site


@dataclass(frozen=True)
class Place:
    """The site it stands on, and its language there."""

    site: Site
    language: str
