"""What a frontend is shown of a story that is not finished."""

import json

from news.addresses import Homes
from publishing.builders.build import represent_page
from publishing.visibility import verdict


def draft_of(page):
    """The draft as JSON, and what stands in the way of its publication."""
    homes = Homes()
    built = represent_page(page, homes, verdict(page, homes), draft=True)
    return json.loads(built.content.model_dump_json(by_alias=True, warnings=False)), built.obstacles
