"""Who and what stories refer to: contributors, topics, pictures."""

from collections.abc import Mapping

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from wagtail.models import Locale

from media.models import DigitalSource, Picture
from news.demo.manuscripts import ContributorText, PictureText, TopicText, as_rich_text, stable_id
from news.demo.pictures import file_name
from news.models import Contributor, Topic

CREDIT = "Illustration: Dateline demo"


def add_pictures(
    texts: Mapping[str, PictureText], files: Mapping[str, bytes], user: User
) -> dict[str, Picture]:
    return {
        name: _add_picture(text, ContentFile(files[name], file_name(name)), user)
        for name, text in texts.items()
    }


def add_contributors(
    texts: list[ContributorText], portraits: Mapping[str, Picture]
) -> dict[tuple[str, str], Contributor]:
    """By key and language."""
    return {
        (text.key, text.language): Contributor.objects.create(
            locale=Locale.objects.get(language_code=text.language),
            translation_key=stable_id("contributor", text.key),
            name=text.name,
            kind=text.kind,
            job_title=text.job_title,
            portrait=portraits[text.portrait] if text.portrait else None,
            biography=as_rich_text(text.biography),
        )
        for text in texts
    }


def add_topics(texts: list[TopicText]) -> dict[tuple[str, str], Topic]:
    """By key and language."""
    return {
        (text.key, text.language): Topic.objects.create(
            locale=Locale.objects.get(language_code=text.language),
            translation_key=stable_id("topic", text.key),
            name=text.name,
            kind=text.kind,
            code=text.code,
            alt_names=text.alt_names,
            description=as_rich_text(text.description),
        )
        for text in texts
    }


def _add_picture(text: PictureText, file: ContentFile[bytes], user: User) -> Picture:
    x, y, width, height = text.focus
    return Picture.objects.create(
        title=text.title,
        file=file,
        description=text.alt,
        caption=text.caption,
        credit=CREDIT,
        source="Dateline",
        # Computed, neither taken by a camera nor made by a model: none of our words says that.
        digital_source=DigitalSource.UNKNOWN,
        focal_point_x=x,
        focal_point_y=y,
        focal_point_width=width,
        focal_point_height=height,
        uploaded_by_user=user,
    )
