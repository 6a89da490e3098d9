"""Taking in one piece of copy: read it, decide what it is to what came before, write the draft. Idempotent."""

import hashlib
import logging
from dataclasses import dataclass, field, replace

from django.db import DatabaseError, transaction
from wagtail.models import Page

from news.models import SectionPage
from wire.accounting import unaccounted
from wire.destinations import Destination, NoPlaceError
from wire.drafts import create_draft, editors_hand, revise_draft
from wire.models import IncomingCopy, State
from wire.outcomes import Outcome
from wire.people import Person, look_up
from wire.plain_text import read_story
from wire.reader import UnreadableCopyError, read_text
from wire.sources import Delivery, key_of
from wire.story import Story

LONGEST_BODY = 1000
"""Blocks an article may have."""

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Arrived:
    """A delivery that has been read: its bytes, and the story or the reason why there is none."""

    name: str
    key: str
    raw: bytes
    text: str = ""
    story: Story | None = None
    section: SectionPage | None = None
    problem: str = ""

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.raw).hexdigest()


@dataclass(slots=True)
class Ingest:
    """One run over many deliveries. With `dry_run` the same decisions are made and nothing is written."""

    destination: Destination
    dry_run: bool = False
    seen: dict[str, str] = field(default_factory=dict)
    """Content taken in this run, to the name it came under: a dry run finds repetitions by it."""

    def take(self, delivery: Delivery) -> Outcome:
        """Take in one delivery in its own transaction. An error of one file is its outcome, never an exception."""
        if delivery.skipped:
            return Outcome(delivery.name, "skipped", delivery.skipped)
        arrived = self._read(delivery)
        try:
            if self.dry_run:
                return self._decide(arrived)
            with transaction.atomic():
                return self._decide(arrived)
        except Exception as error:
            logger.exception("Ingest of %s failed", delivery.name)
            return Outcome(delivery.name, "failed", _sentence(error), story=arrived.story)

    def _read(self, delivery: Delivery) -> Arrived:
        raw = b""
        try:
            raw = delivery.read()
            text = read_text(raw)
            story = _checked_story(text, self.destination.language)
        except UnreadableCopyError as error:
            return Arrived(delivery.name, delivery.key or _key_of_bytes(raw), raw, problem=str(error))
        arrived = Arrived(delivery.name, delivery.key or _key_of_story(story, raw), raw, text, story)
        try:
            return replace(arrived, section=self.destination.section_for(story.language))
        except NoPlaceError as error:
            return replace(arrived, problem=str(error))

    def _decide(self, arrived: Arrived) -> Outcome:
        rows = IncomingCopy.objects.filter(key=arrived.key).order_by("-arrival")
        last, drafted = rows.first(), rows.filter(state=State.DRAFTED).first()
        if drafted and drafted.sha256 == arrived.sha256:
            return _same_again(arrived, drafted)
        if arrived.problem:
            return self._refuse(arrived, last)
        if drafted is None and (other := self._repetition(arrived)):
            return other
        self.seen[arrived.sha256] = arrived.name
        return self._revise(arrived, last, drafted) if drafted else self._draft(arrived, last)

    def _repetition(self, arrived: Arrived) -> Outcome | None:
        """The same bytes under another name are one story."""
        name, page = self.seen.get(arrived.sha256, ""), None
        for row in IncomingCopy.objects.filter(sha256=arrived.sha256, state=State.DRAFTED).exclude(
            key=arrived.key
        ):
            newer = IncomingCopy.objects.filter(key=row.key, state=State.DRAFTED, arrival__gt=row.arrival)
            if not newer.exists():
                name, page = row.name, row.page_id
        return Outcome(arrived.name, "duplicate", f"The same as {name}.", page) if name else None

    def _draft(self, arrived: Arrived, last: IncomingCopy | None) -> Outcome:
        story, section = _placed(arrived)
        outcome = Outcome(arrived.name, "drafted", story=story, people=_people(story, section))
        if self.dry_run:
            return outcome
        page, revision = create_draft(story, list(outcome.people), section, arrived.name)
        self._keep(arrived, last, outcome, State.DRAFTED, page=page, revision=revision)
        return replace(outcome, page=page.pk)

    def _revise(self, arrived: Arrived, last: IncomingCopy | None, drafted: IncomingCopy) -> Outcome:
        story, section = _placed(arrived)
        outcome = Outcome(
            arrived.name, "revised", page=drafted.page_id, story=story, people=_people(story, section)
        )
        if problem := _why_held(drafted):
            outcome = replace(outcome, result="held", reason=problem)
            self._keep(arrived, last, outcome, State.HELD, page=drafted.page)
            return outcome
        if not self.dry_run:
            page = Page.objects.get(pk=drafted.page_id).specific
            revision = revise_draft(page, story, list(outcome.people), arrived.name)
            self._keep(arrived, last, outcome, State.DRAFTED, page=page, revision=revision)
        return outcome

    def _refuse(self, arrived: Arrived, last: IncomingCopy | None) -> Outcome:
        outcome = Outcome(arrived.name, "quarantined", arrived.problem, story=arrived.story)
        self._keep(arrived, last, outcome, State.QUARANTINED, refused_bytes=arrived.raw)
        return outcome

    def _keep(
        self, arrived: Arrived, last: IncomingCopy | None, outcome: Outcome, state: State, **more: object
    ) -> None:
        """Add a row, unless the last one says the very same: what was refused twice is refused once."""
        same = last and (last.sha256, last.state, last.reason) == (arrived.sha256, state, outcome.reason)
        if self.dry_run or same:
            return
        IncomingCopy.objects.create(
            key=arrived.key,
            arrival=last.arrival + 1 if last else 1,
            name=arrived.name,
            sha256=arrived.sha256,
            state=state,
            reason=outcome.reason,
            text=arrived.text,
            report=outcome.report(),
            **more,
        )


def _checked_story(text: str, language: str) -> Story:
    """Raise `UnreadableCopyError` rather than lose a word or write what an article cannot hold."""
    story = read_story(text, language)
    if lost := unaccounted(text, story):
        raise UnreadableCopyError(
            f"Words could not be placed: {', '.join(list(lost)[:5])}. This is an error in the rules."
        )
    if len(story.body) > LONGEST_BODY:
        raise UnreadableCopyError(
            f"The copy has {len(story.body):,} paragraphs; an article holds {LONGEST_BODY:,}."
        )
    return story


def _same_again(arrived: Arrived, drafted: IncomingCopy) -> Outcome:
    if drafted.page_id is None:
        return Outcome(
            arrived.name, "deleted", "Its draft was deleted; it is not drafted again.", story=arrived.story
        )
    return Outcome(arrived.name, "unchanged", page=drafted.page_id, story=arrived.story)


def _why_held(drafted: IncomingCopy) -> str:
    """Why changed copy may not be written, or ""; the page is locked against a save at the same moment."""
    if drafted.page_id is None:
        return "The copy has changed, but its draft was deleted; it is not drafted again."
    pages = (
        Page.objects.select_for_update()
        if transaction.get_connection().in_atomic_block
        else Page.objects.all()
    )
    hand = editors_hand(pages.get(pk=drafted.page_id), drafted.revision)
    return f"The copy has changed, but {hand}; it was not overwritten." if hand else ""


def _placed(arrived: Arrived) -> tuple[Story, SectionPage]:
    if arrived.story is None or arrived.section is None:
        raise ValueError("Copy without a story or a section is refused before it is written.")
    return arrived.story, arrived.section


def _people(story: Story, section: SectionPage) -> tuple[Person, ...]:
    return tuple(look_up(contribution, section.locale) for contribution in story.contributions)


def _key_of_story(story: Story, raw: bytes) -> str:
    """Standard input has no name: its copy is known by headline and day, without a headline by its bytes."""
    if not story.headline:
        return _key_of_bytes(raw)
    return key_of(b"-", story.headline.encode(), str(story.display_date or "").encode())


def _key_of_bytes(raw: bytes) -> str:
    return key_of(b"-bytes", hashlib.sha256(raw).digest())


def _sentence(error: Exception) -> str:
    kind = "The database refused it" if isinstance(error, DatabaseError) else type(error).__name__
    return f"{kind}: {error}"
