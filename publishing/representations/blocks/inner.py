"""What may stand inside a box: no boxes inside boxes."""

from typing import Annotated

from pydantic import Field

from publishing.representations.blocks.dividers import Divider
from publishing.representations.blocks.images import ImageBlock
from publishing.representations.blocks.quotes import Quote
from publishing.representations.blocks.tables import Table
from publishing.representations.blocks.words import Heading, List, Paragraph

Inner = Paragraph | Heading | List | Quote | ImageBlock | Table | Divider
InnerBlock = Annotated[Inner, Field(discriminator="type")]
