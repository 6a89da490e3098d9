"""What the room keeps: drafts as typed, codes, grants, links to share."""

from previews.models.drafts import TypedDraft
from previews.models.grants import Code, Grant, Purpose
from previews.models.links import ShareLink

__all__ = ["Code", "Grant", "Purpose", "ShareLink", "TypedDraft"]
