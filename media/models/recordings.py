"""Sound and moving pictures of the newsroom's own, with their words, rights and text tracks."""

from typing import ClassVar, cast

from django.core.validators import RegexValidator
from django.db import models
from wagtail.search import index
from wagtailmedia.models import AbstractMedia

from media.media_types import EXTENSIONS, TEXT_TRACK, RecordingKind, is_text_track, recording_type
from media.models.rights import RIGHTS_FIELDS, Rights
from media.models.signed_files import RefusedFileError, SignedFile, stored_name
from media.plain_text import printable


class Recording(SignedFile, Rights, AbstractMedia):
    """One model for audio and video (schema.org AudioObject, VideoObject); `type` says which."""

    kind = "recording"
    folder = "recordings"
    thumbnail = None  # wagtailmedia's file; ours is a picture, with alt text and rights: `poster`

    file = models.FileField(upload_to=stored_name)
    caption = models.TextField(
        blank=True, help_text="What is printed below it, unless the story says otherwise."
    )
    credit = models.CharField(max_length=255, blank=True, help_text="As printed: “Jane Doe/Agency”.")
    poster = models.ForeignKey(
        "media.Picture",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The picture that stands there until it is played.",
    )
    transcript = models.TextField(
        blank=True,
        help_text="All that is said, and what matters of what is heard. An empty line begins a new paragraph.",
    )

    admin_form_fields = (
        "title",
        "file",
        "caption",
        "credit",
        "poster",
        "transcript",
        "duration",
        "width",
        "height",
        "collection",
        "tags",
        *RIGHTS_FIELDS,
    )
    search_fields = [
        *AbstractMedia.search_fields,
        index.SearchField("caption"),
        index.SearchField("credit"),
        index.SearchField("transcript"),
    ]

    class Meta:
        verbose_name = "recording"

    title: str  # wagtailmedia's fields, untyped there
    type: str

    def save(self, *args: object, **kwargs: object) -> None:
        """Raises `RefusedFileError` for a file that is no recording of its `type`."""
        self.title = printable(self.title)[:255] or f"Untitled {self.type}"
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def type_of(self, head: bytes) -> str:
        found = recording_type(head, cast(RecordingKind, self.type))
        if found is None:
            raise RefusedFileError(f"Not {self.type} of a supported type.")
        return found

    @property
    def true_extension(self) -> str:
        return EXTENSIONS[self.media_type]


class TrackKind(models.TextChoices):
    """HTML's kinds of text track that readers choose between."""

    CAPTIONS = "captions", "Captions: what is said and heard"
    SUBTITLES = "subtitles", "Subtitles: what is said, translated"
    DESCRIPTIONS = "descriptions", "Descriptions: what is seen"


class TextTrack(SignedFile):
    """Words in time with a recording (WebVTT)."""

    kind = "track"
    folder = "tracks"

    recording = models.ForeignKey(Recording, on_delete=models.CASCADE, related_name="tracks")
    use = models.CharField("kind", max_length=12, choices=TrackKind, default=TrackKind.CAPTIONS)
    language = models.CharField(
        max_length=35,
        validators=[RegexValidator(r"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z", "Give a code: en, ar, pt-BR.")],
        help_text="A code: en, ar, pt-BR.",
    )
    file = models.FileField(upload_to=stored_name, help_text="A .vtt file.")

    class Meta:
        ordering: ClassVar = ["use", "language", "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["recording", "use", "language"], name="track_once_per_language")
        ]

    def __str__(self) -> str:
        return f"{self.use} ({self.language})"

    def type_of(self, head: bytes) -> str:
        self.file.seek(0)
        if not is_text_track(self.file.read()):
            raise RefusedFileError("Not WebVTT.")
        return TEXT_TRACK

    @property
    def true_extension(self) -> str:
        return "vtt"
