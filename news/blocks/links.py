"""Where a line of the paper leads, and the lists of such lines: profiles elsewhere, policies, menus."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.snippets.blocks import SnippetChooserBlock

from news.links import is_address, is_web_address
from news.vocabulary import PolicyKind


class LabelledLinkBlock(blocks.StructBlock):
    label = blocks.CharBlock(max_length=100, help_text='As printed, "Mastodon" for one.')
    url = blocks.URLBlock(label="Address", validators=[is_web_address])

    class Meta:
        label = "Link"
        icon = "link"
        label_format = "{label}"


class LinksBlock(blocks.StreamBlock):
    link = LabelledLinkBlock()

    class Meta:
        max_num = 20
        required = False


def named(block: blocks.FieldBlock, words: str) -> None:
    """Give its field a name for those who cannot see: a stream shows the words above, but ties them to nothing."""
    block.field.widget.attrs["aria-label"] = words


class PolicyPlaceBlock(blocks.StreamBlock):
    """A page of the paper, or an address elsewhere."""

    page = blocks.PageChooserBlock(
        icon="doc-empty-inverse", help_text="While it is not public, the policy is not listed."
    )
    address = blocks.URLBlock(icon="link-external", validators=[is_web_address])
    named(address, "Address")

    class Meta:
        max_num = 1


class PolicyBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(choices=PolicyKind.choices, label="Policy")
    place = PolicyPlaceBlock(label="Where it stands")

    class Meta:
        label = "Policy"
        icon = "clipboard-list"
        label_format = "{kind}"


class PoliciesBlock(blocks.StreamBlock):
    policy = PolicyBlock()

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        kinds = [child.value["kind"] for child in cleaned]
        again = StructBlockValidationError({"kind": ValidationError("This policy is listed already.")})
        if twice := {n: again for n, kind in enumerate(kinds) if kind in kinds[:n]}:
            raise StreamBlockValidationError(twice)
        return cleaned

    class Meta:
        required = False


class DestinationBlock(blocks.StreamBlock):
    """One thing a line of a menu leads to."""

    page = blocks.PageChooserBlock(icon="doc-empty-inverse", help_text="A section, a story, any page.")
    topic = SnippetChooserBlock("news.Topic", icon="tag")
    contributor = SnippetChooserBlock("news.Contributor", icon="user")
    address = blocks.CharBlock(
        icon="link-external",
        max_length=2000,
        validators=[is_address],
        help_text="https://…, mailto:desk@example.org or tel:+356 2123 4567.",
    )
    named(address, "Address")

    class Meta:
        max_num = 1
        required = False


class MenuLineBlock(blocks.StructBlock):
    """A line of a menu: words, and where they lead."""

    title = blocks.CharBlock(
        required=False,
        max_length=100,
        help_text="As printed. Empty: the name of what it leads to.",
    )
    destination = DestinationBlock(
        label="Leads to", help_text="One page, topic, contributor or address: press the plus and choose."
    )

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        where = cleaned["destination"]
        if not where and not cleaned.get("items"):
            message = "Say where this line leads."
            if "items" in self.child_blocks:
                message = "Say where this line leads, or put lines below it."
            raise StructBlockValidationError({"destination": ValidationError(message)})
        if not cleaned["title"] and (not where or where[0].block_type == "address"):
            raise StructBlockValidationError(
                {"title": ValidationError("This line has no name of its own; give it one.")}
            )
        return cleaned

    class Meta:
        label = "Line"
        icon = "link"
        label_format = "{title}"


class MenuItemBlock(MenuLineBlock):
    """A line of the menu itself; others may stand below it."""

    items = blocks.ListBlock(
        MenuLineBlock(),
        required=False,
        default=[],
        label="Lines below it",
        help_text="What opens under this line, if anything.",
    )


class MenuBlock(blocks.StructBlock):
    """A menu by its name, as a frontend asks for it."""

    name = blocks.RegexBlock(
        regex=r"^[a-z][a-z0-9_-]{0,39}$",
        error_messages={"invalid": "Small letters, digits and hyphens only, as main or footer."},
        help_text="How the frontend calls it: main, footer. Readers do not see it.",
    )
    items = blocks.ListBlock(MenuItemBlock(), label="Lines", help_text="From first to last.")

    class Meta:
        label = "Menu"
        icon = "list-ul"
        label_format = "{name}"


class MenusBlock(blocks.StreamBlock):
    menu = MenuBlock()

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        names = [child.value["name"] for child in cleaned]
        again = StructBlockValidationError({"name": ValidationError("Another menu has this name already.")})
        if twice := {n: again for n, name in enumerate(names) if name in names[:n]}:
            raise StreamBlockValidationError(twice)
        return cleaned
