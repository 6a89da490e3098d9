"""What may be uploaded as a picture. Refusals are form errors at the field, and cost no decoding."""

from typing import IO, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from media.originals import (
    TooManyFramesError,
    TooManyPixelsError,
    UnreadablePictureError,
    decode,
    open_original,
)


def validate_picture(file: IO[bytes], size: int) -> None:
    """Raise a `ValidationError` for what cannot be a picture; the one rule for forms and for ingest.

    The order is that of cost: bytes, header, pixels.
    """
    limits = settings.DATELINE
    if size > limits.max_upload_bytes:
        most = filesizeformat(limits.max_upload_bytes)
        raise ValidationError(
            f"This file is too big ({filesizeformat(size)}). Maximum {most}.", code="file_too_large"
        )
    try:
        decode(open_original(file))
    except TooManyPixelsError as error:
        most = f"{limits.max_picture_pixels // 1_000_000} megapixels"
        raise ValidationError(
            f"This picture has too many pixels. Maximum {most}.", code="file_too_many_pixels"
        ) from error
    except TooManyFramesError as error:
        raise ValidationError(
            f"This animation has too many frames. Maximum {limits.max_picture_frames}.",
            code="file_too_many_frames",
        ) from error
    except UnreadablePictureError as error:
        raise ValidationError(
            "This file is damaged, or not a picture of a supported format.", code="invalid_image"
        ) from error
    finally:
        file.seek(0)


class PictureFileField(WagtailImageField):
    """Wagtail's field, which also compares name and format, behind limits that hold before it decodes."""

    def to_python(self, data: Any) -> Any:
        if data not in self.empty_values and data.size:
            validate_picture(data, data.size)
        return super().to_python(data)

    def check_image_pixel_size(self, f: Any) -> None:
        """Do nothing: `validate_picture` has counted them without decoding."""


class PictureForm(BaseImageForm):
    """The admin's form for pictures, single and multiple upload alike (`WAGTAILIMAGES_IMAGE_FORM_BASE`)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # `Picture.save` deletes the former file, and only after the transaction stands.
        self.original_file = None
        if "file" in self.fields:
            plain = self.fields["file"]
            self.fields["file"] = PictureFileField(
                label=plain.label, required=plain.required, widget=plain.widget
            )
        if "digital_source" in self.fields:
            self.fields["digital_source"].required = False  # the multiple upload sends a file and no words

    def clean_digital_source(self) -> str:
        chosen: str = self.cleaned_data["digital_source"]
        return chosen or self.instance.digital_source
