"""Containers of a front: stories that editors picked, and those that come by themselves."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from news.blocks.words import INLINE_FEATURES
from news.vocabulary import Genre

MOST_STORIES = 50
MOST_CONTAINERS = 20


class PickedStoryBlock(blocks.StructBlock):
    """A story on a front, with words and picture of its own there."""

    story = blocks.PageChooserBlock("news.ArticlePage")
    headline = blocks.CharBlock(required=False, max_length=255, help_text="Empty: the story's own.")
    kicker = blocks.CharBlock(required=False, max_length=100, help_text="Empty: the story's own.")
    standfirst = blocks.RichTextBlock(
        required=False, features=INLINE_FEATURES, help_text="Empty: the story's own."
    )
    picture = ImageChooserBlock(required=False, help_text="Empty: the story's own.")

    class Meta:
        label = "Story"
        icon = "pick"
        label_format = "{story} {headline}"
        form_classname = "struct-block"


class FillBlock(blocks.StructBlock):
    """Stories that come by themselves, newest first."""

    number = blocks.IntegerBlock(
        default=0,
        min_value=0,
        max_value=MOST_STORIES,
        label="How many stories in all",
        help_text="The picked ones come first; the newest others fill up to this number. 0: only those picked.",
    )
    section = blocks.PageChooserBlock(
        "news.SectionPage",
        required=False,
        help_text="Of this section and those below it."
        " Empty: of the section whose front this is, else of the whole paper.",
    )
    topic = SnippetChooserBlock("news.Topic", required=False, help_text="Only those with this topic.")
    genre = blocks.ChoiceBlock(choices=Genre.choices, required=False, help_text="Only those of this genre.")

    class Meta:
        label = "What comes by itself"
        icon = "redirect"


class ContainerBlock(blocks.StructBlock):
    """A stretch of a front."""

    title = blocks.CharBlock(
        required=False, max_length=100, help_text="Stands above the stories. May be empty."
    )
    link = blocks.PageChooserBlock(
        required=False, label="Title leads to", help_text="A section, for one: where there is more of this."
    )
    picks = blocks.ListBlock(
        PickedStoryBlock(), default=[], label="Picked stories", max_num=MOST_STORIES, required=False
    )
    fill = FillBlock(label="What comes by itself")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not cleaned["picks"] and not cleaned["fill"]["number"]:
            message = "Pick a story, or say how many come by themselves."
            raise StructBlockValidationError({"picks": ValidationError(message)})
        return cleaned


class LeadContainerBlock(ContainerBlock):
    class Meta:
        label = "Lead"
        icon = "pick"
        description = "What matters most now: one story large, perhaps a few beside it."


class ListContainerBlock(ContainerBlock):
    class Meta:
        label = "List"
        icon = "list-ul"
        description = "Stories one below the other."


class GridContainerBlock(ContainerBlock):
    class Meta:
        label = "Grid"
        icon = "grip"
        description = "Stories side by side, each with its picture."


class OpinionContainerBlock(ContainerBlock):
    class Meta:
        label = "Opinion"
        icon = "openquote"
        description = "Comment and columns, with their authors' faces."


class LatestContainerBlock(ContainerBlock):
    class Meta:
        label = "Latest"
        icon = "history"
        description = "The newest stories with their times."


class ContainersBlock(blocks.StreamBlock):
    """The kinds of containers, in the order they are offered; a frontend decides how each looks."""

    lead = LeadContainerBlock()
    list = ListContainerBlock()
    grid = GridContainerBlock()
    opinion = OpinionContainerBlock()
    latest = LatestContainerBlock()

    class Meta:
        max_num = MOST_CONTAINERS
