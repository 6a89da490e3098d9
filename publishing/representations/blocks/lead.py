"""What may stand above a story."""

from typing import Annotated

from pydantic import Field

from publishing.representations.blocks.embeds import Embed
from publishing.representations.blocks.galleries import Gallery
from publishing.representations.blocks.images import ImageBlock
from publishing.representations.blocks.recordings import Audio, Video

LeadMedia = Annotated[ImageBlock | Gallery | Video | Audio | Embed, Field(discriminator="type")]
