"""What may stand above a story."""

from publishing.representations.blocks.images import ImageBlock

LeadMedia = ImageBlock
