"""What is under way: changes that are not published yet, a story that waits for approval, a comment."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.models import User
from wagtail.models import Comment

from news.demo.manuscripts import TEXTS, Text, read
from news.models import ArticlePage


class SubmissionText(Text):
    story: str
    by: str


class ChangeText(Text):
    story: str
    by: str
    fields: dict[str, str]


class CommentText(Text):
    story: str
    by: str
    block: int
    """Which block of the body, from 0."""

    text: str


class WorkText(Text):
    """`texts/work.toml`."""

    submissions: list[SubmissionText]
    changes: list[ChangeText]
    comments: list[CommentText]


def begin_work(stories: Mapping[str, ArticlePage]) -> None:
    text = WorkText.model_validate(read(TEXTS / "work.toml"))
    users = {user.username: user for user in User.objects.all()}
    for comment in text.comments:
        _comment(stories[comment.story], comment, users[comment.by])
    for change in text.changes:
        page, user = stories[change.story], users[change.by]
        for name, value in change.fields.items():
            setattr(page, name, value)
        page.save_revision(user=user)
    for submission in text.submissions:
        page, user = stories[submission.story], users[submission.by]
        page.get_workflow().start(page, user)


def _comment(page: Any, text: CommentText, user: User) -> None:
    path = f"body.{page.body[text.block].id}"
    page.wagtail_admin_comments.add(Comment(user=user, text=text.text, contentpath=path))
    page.save_revision(user=user)
