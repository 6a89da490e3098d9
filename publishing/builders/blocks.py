"""The body, block by block. A block that cannot be built is left out and said so in `obstacles`."""

from collections.abc import Callable, Iterator
from html import escape
from typing import Any
from uuid import UUID, uuid5

from django.utils.text import slugify

from news.registry import Obstacle
from publishing.builders.images import image_use
from publishing.builders.markup import Piece, Points, linked_pages, read_markup
from publishing.builders.references import topic_ref
from publishing.builders.surroundings import Surroundings, Wanted
from publishing.builders.words import (
    external_link,
    list_html,
    list_items,
    list_text,
    paragraphs,
    plain,
    rich_text,
)
from publishing.representations.blocks import (
    BodyBlock,
    Heading,
    ImageBlock,
    List,
    Paragraph,
    Quote,
)
from publishing.representations.images import ImageUse
from publishing.representations.references import Speaker
from publishing.vocabulary import ItemType

PLAIN_BLOCK: dict[str, Any] = {"language": None, "direction": None}


class BodyBuilder:
    """Builds the blocks of one stream; `field` is the form field it comes from."""

    def __init__(self, around: Surroundings, field: str, obstacles: list[Obstacle]) -> None:
        self.around = around
        self.field = field
        self.obstacles = obstacles
        self.anchors: set[str] = set()
        self.builders: dict[str, Callable[[Any, UUID], Iterator[BodyBlock]]] = {
            "paragraph": self.words,
            "list": self.words,
            "heading": self.heading,
            "quote": self.quote,
            "image": self.image,
        }

    def build(self, stream: Any, owner: UUID) -> list[BodyBlock]:
        """All blocks of the stream. `owner` makes ids for blocks that were saved without one."""
        built: list[BodyBlock] = []
        for index, child in enumerate(stream):
            self.where = f"Block {index + 1} ({child.block.label or child.block_type})"
            id = block_id(child.id, owner, index)
            built += self.builders[child.block_type](child.value, id)
        return built

    def refuse(self, what: str) -> None:
        self.obstacles.append(Obstacle(self.field, f"{self.where}: {what}"))

    def words(self, value: Any, id: UUID) -> Iterator[BodyBlock]:
        """A rich text value: a paragraph or list each; the first keeps the block's id."""
        for index, piece in enumerate(read_markup(value.source if value else "")):
            yield self._piece(piece, id if index == 0 else uuid5(id, str(index)))

    def _piece(self, piece: Piece, id: UUID) -> BodyBlock:
        if isinstance(piece, Points):
            return List(
                id=id,
                html=list_html(piece, self.around),
                text=list_text(piece, self.around),
                ordered=piece.ordered,
                start=piece.start,
                items=list_items(piece, self.around),
                **PLAIN_BLOCK,
            )
        words = rich_text(piece.runs, self.around)
        return Paragraph(
            id=id, html=f"<p>{words.html}</p>", text=words.text, spans=words.spans, **PLAIN_BLOCK
        )

    def heading(self, value: Any, id: UUID) -> Iterator[BodyBlock]:
        words = plain(value.get("text") or "")
        if words is None:
            self.refuse("the heading has no words.")
            return
        level = int(value.get("level") or 2)
        yield Heading(
            id=id,
            html=f'<h{level} id="{escape(anchor := self._anchor(words.text))}">{words.html}</h{level}>',
            text=words.text,
            level=level,
            anchor=anchor,
            spans=words.spans,
            **PLAIN_BLOCK,
        )

    def _anchor(self, text: str) -> str:
        base = slugify(text, allow_unicode=True)[:80] or "section"
        anchor = next(a for a in _numbered(base) if a not in self.anchors)
        self.anchors.add(anchor)
        return anchor

    def quote(self, value: Any, id: UUID) -> Iterator[BodyBlock]:
        words = paragraphs(value["quote"].source if value.get("quote") else "", self.around)
        if not words:
            self.refuse("the quote has no words.")
            return
        speaker = self._speaker(value)
        source = external_link(value.get("source_url") or "")
        said_to = value.get("said_to") or None
        signature = speaker_line(speaker)
        html = "".join(f"<p>{each.html}</p>" for each in words)
        html += f"<footer>{escape(signature)}</footer>" if signature else ""
        yield Quote(
            id=id,
            html=f"<blockquote>{html}</blockquote>",
            text="\n".join([*(each.text for each in words), *([f"— {signature}"] if signature else [])]),
            quote=words,
            speaker=speaker,
            said_to=said_to,
            source_url=source.url if source else None,
            **PLAIN_BLOCK,
        )

    def _speaker(self, value: Any) -> Speaker | None:
        topic = self.around.topics.get(pk) if (pk := _pk(value, "speaker_topic")) else None
        name = value.get("speaker_name") or (topic.name if topic else "")
        if not name:
            return None
        ref = topic_ref(topic, "mentions", self.around) if topic else None
        return Speaker(name=name, role=value.get("speaker_role") or None, topic=ref)

    def image(self, value: Any, id: UUID) -> Iterator[BodyBlock]:
        picture = self.around.picture(_pk(value, "image"))
        if picture is None:
            if self.field != "lead_media":
                self.refuse("choose a picture; the one it had was deleted or is in a private collection.")
            return
        use = image_use(picture, value, self.around)
        yield ImageBlock(
            id=id,
            html=figure_html(use),
            text=figure_text(use),
            link=None,
            display=value.get("display") or "inline",
            **PLAIN_BLOCK,
            **{name: getattr(use, name) for name in ImageUse.model_fields},
        )


def collect(stream: Any, wanted: Wanted) -> None:
    """Note all that the blocks of a stream refer to, before anything is fetched."""
    for child in stream:
        value = child.value
        if child.block_type in {"paragraph", "list"}:
            wanted.pages |= linked_pages(read_markup(value.source if value else ""))
        elif child.block_type == "quote":
            wanted.pages |= linked_pages(read_markup(value["quote"].source if value.get("quote") else ""))
            wanted.topics |= {pk} if (pk := _pk(value, "speaker_topic")) else set()
        elif child.block_type == "image":
            wanted.pictures |= {pk} if (pk := _pk(value, "image")) else set()
    wanted.identities |= {f"topic:{pk}": ItemType.TOPIC for pk in wanted.topics}


def _pk(value: Any, name: str) -> int | None:
    chosen = value.get(name)
    return chosen.pk if chosen is not None else None


def block_id(id: str | None, owner: UUID, index: int) -> UUID:
    """A block's own id, or one that stays the same while it stands at the same place."""
    try:
        return UUID(id or "")
    except ValueError:
        return uuid5(owner, f"block {id or index}")


def speaker_line(speaker: Speaker | None) -> str:
    if speaker is None:
        return ""
    return f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name


def figure_html(use: ImageUse) -> str:
    image = f'<img src="{escape(use.image.shapes["original"].src)}" alt="{escape(use.alt)}">'
    credit = f"({escape(use.credit)})" if use.credit else ""
    words = " ".join(filter(None, [use.caption.html if use.caption else "", credit]))
    return (
        f"<figure>{image}<figcaption>{words}</figcaption></figure>" if words else f"<figure>{image}</figure>"
    )


def figure_text(use: ImageUse) -> str:
    """The caption, or what stands for the picture, with the credit in brackets."""
    words = use.caption.text if use.caption else use.alt
    return f"{words} ({use.credit})".strip() if use.credit else words


def _numbered(base: str) -> Iterator[str]:
    yield base
    number = 2
    while True:
        yield f"{base}-{number}"
        number += 1
