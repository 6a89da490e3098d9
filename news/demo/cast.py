"""Who and what stories refer to: contributors, topics, pictures."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from wagtail.models import Locale

from media.models import DigitalSource, Picture
from news.demo.log_ins import log_in_of
from news.demo.manuscripts import (
    ContributorText,
    PaperText,
    PictureText,
    TopicText,
    as_rich_text,
    stable_id,
)
from news.demo.pictures import file_name
from news.demo.streams import stream
from news.models import Contributor, Topic

CREDIT = "Illustration: Dateline demo"


@dataclass(frozen=True)
class Cast:
    """People and topics by key and language."""

    contributors: Mapping[tuple[str, str], Contributor]
    topics: Mapping[tuple[str, str], Topic]


def add_cast(paper: PaperText, pictures: Mapping[str, Picture]) -> Cast:
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    return Cast(
        {
            (text.key, text.language): _add_contributor(text, locales[text.language], pictures)
            for text in paper.contributors
        },
        {(text.key, text.language): _add_topic(text, locales[text.language]) for text in paper.topics},
    )


def add_pictures(
    texts: Mapping[str, PictureText], files: Mapping[str, bytes], user: User
) -> dict[str, Picture]:
    return {
        name: _add_picture(text, ContentFile(files[name], file_name(name)), user)
        for name, text in texts.items()
    }


def _add_contributor(text: ContributorText, locale: Locale, portraits: Mapping[str, Picture]) -> Contributor:
    return Contributor.objects.create(
        locale=locale,
        translation_key=stable_id("contributor", text.key),
        name=text.name,
        kind=text.kind,
        job_title=text.job_title,
        portrait=portraits[text.portrait] if text.portrait else None,
        biography=as_rich_text(text.biography),
        links=stream("link", [link.model_dump() for link in text.links], text.key, text.language),
        user=log_in_of(text.key),
    )


def _add_topic(text: TopicText, locale: Locale) -> Topic:
    return Topic.objects.create(
        locale=locale,
        translation_key=stable_id("topic", text.key),
        name=text.name,
        kind=text.kind,
        code=text.code,
        alt_names=text.alt_names,
        description=as_rich_text(text.description),
    )


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
