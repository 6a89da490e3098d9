"""What may be uploaded as a recording or a text track. Refusals are form errors at the field."""

from typing import IO, Any, cast

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms import inlineformset_factory
from django.template.defaultfilters import filesizeformat
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminDateTimeInput, AdminTagWidget
from wagtail.images.widgets import AdminImageChooser
from wagtailmedia.forms import BaseMediaForm

from media.media_types import HEAD, RecordingKind, is_text_track, recording_type
from media.models import Recording, TextTrack

SUPPORTED = {"audio": "MP3, M4A, Ogg (Opus or Vorbis), WAV or WebM", "video": "MP4 or WebM"}
MAX_TRACK_BYTES = 1024 * 1024
EMPTY_TRACKS = 1
"""Rows to fill in below those that are there."""


def refuse_larger(size: int, most: int) -> None:
    if size > most:
        raise ValidationError(
            f"This file is too big ({filesizeformat(size)}). Maximum {filesizeformat(most)}.",
            code="file_too_large",
        )


def validate_recording(file: IO[bytes], size: int, kind: RecordingKind) -> None:
    """Raise a `ValidationError` for what cannot be played as `kind`, whatever its name says."""
    refuse_larger(size, settings.DATELINE.max_recording_bytes)
    file.seek(0)
    found = recording_type(file.read(HEAD), kind)
    file.seek(0)
    if found is None:
        raise ValidationError(
            f"This file is not {kind} of a supported format: {SUPPORTED[kind]}.", code="invalid"
        )


class TextTrackForm(forms.ModelForm):  # type: ignore[type-arg]  # at run time it takes none
    """One text track of a recording."""

    class Meta:
        model = TextTrack
        fields = ("use", "language", "file")
        widgets = {"file": forms.FileInput(attrs={"accept": ".vtt"})}

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            refuse_larger(file.size or 0, MAX_TRACK_BYTES)
            if not is_text_track(file.read()):
                raise ValidationError("This file is not WebVTT: it must begin with WEBVTT.", code="invalid")
            file.seek(0)
        return file


class RecordingForm(BaseMediaForm):
    """The admin's form for recordings (`WAGTAILMEDIA["MEDIA_FORM_BASE"]`), with its text tracks."""

    tracks: Any = None
    """The formset of text tracks; none in a chooser."""

    class Meta(BaseMediaForm.Meta):
        widgets = {
            "tags": AdminTagWidget,
            "file": forms.FileInput,
            "caption": AdminAutoHeightTextInput,
            "poster": AdminImageChooser,
            "transcript": AdminAutoHeightTextInput,
            "rights_usage_terms": AdminAutoHeightTextInput,
            "rights_expires_at": AdminDateTimeInput,
        }

    class Media:
        js = ("media/measure-recording.js",)

    def __init__(self, data: Any = None, files: Any = None, **kwargs: Any) -> None:
        super().__init__(data, files, **kwargs)
        if "title" in self.fields:
            self.fields["title"].help_text = "Readers see it, unless the story says otherwise."
        if "file" in self.fields:
            most = filesizeformat(settings.DATELINE.max_recording_bytes)
            kind = cast(str, self.instance.type)
            self.fields["file"].help_text = f"{SUPPORTED[kind]}; at most {most}."
        if self.prefix:  # in a chooser: another chooser would not open there, and tracks can wait
            self.fields.pop("poster", None)
            return
        tracks = inlineformset_factory(
            Recording, TextTrack, TextTrackForm, extra=EMPTY_TRACKS, can_delete_extra=False
        )
        sent = data is not None and "tracks-TOTAL_FORMS" in data
        self.tracks = tracks(
            data if sent else None, files if sent else None, instance=self.instance, prefix="tracks"
        )

    @property
    def changed_data(self) -> list[str]:
        """wagtailmedia deletes the former file of a changed one at once; `Recording.save` waits for the commit."""
        return [name for name in super().changed_data if name != "file"]

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if isinstance(file, UploadedFile):
            validate_recording(file, file.size or 0, self.instance.type)
        return file

    def is_valid(self) -> bool:
        own: bool = super().is_valid()
        return own and (self.tracks is None or not self.tracks.is_bound or self.tracks.is_valid())

    def save(self, commit: bool = True) -> Recording:
        recording: Recording = super().save(commit=commit)
        if self.tracks is not None and self.tracks.is_bound and commit:
            self.tracks.instance = recording
            self.tracks.save()
        return recording
