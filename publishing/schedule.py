"""Publishing what is due and taking down what has expired, one transaction each; what fails is parked."""

import logging

from django.conf import settings
from django.core.mail import send_mail
from django.db import OperationalError, connection, transaction
from django.utils import timezone
from wagtail.models import Page, Revision

from news.registry import CannotPublish
from publishing.models import ParkedPublication

logger = logging.getLogger("publishing")


def publish_due() -> int:
    """Publish every approved revision whose time has come; how many were published."""
    due = Revision.page_revisions.filter(approved_go_live_at__lte=timezone.now()).order_by(
        "approved_go_live_at", "pk"
    )
    return sum(_publish(pk) for pk in list(due.values_list("pk", flat=True)))


def expire_due() -> int:
    """Unpublish every page whose time is over; how many."""
    due = Page.objects.filter(live=True, expire_at__lte=timezone.now()).order_by("expire_at", "pk")
    return sum(_expire(pk) for pk in list(due.values_list("pk", flat=True)))


def _publish(pk: int) -> bool:
    try:
        with transaction.atomic():
            revision = _claim(pk)
            if revision is None:
                return False
            revision.publish(log_action="wagtail.publish.scheduled")
        return True
    except OperationalError as busy:
        logger.warning("The scheduled publication of revision %s is tried again: %s", pk, busy)
    except CannotPublish as refused:
        _park(pk, refused.sentence)
    except Exception:
        logger.exception("The scheduled publication of revision %s failed", pk)
        _park(
            pk,
            "It failed for a reason that is not the story's; whoever runs this system finds it in the log.",
        )
    return False


def _claim(pk: int) -> Revision | None:
    """The revision, if it is still due and nobody else has it."""
    skip = connection.features.has_select_for_update_skip_locked
    rows = Revision.objects.select_for_update(skip_locked=skip, of=("self",))
    return rows.filter(pk=pk, approved_go_live_at__lte=timezone.now()).first()


def _expire(pk: int) -> bool:
    """One that fails holds up no other; the next tick tries it again."""
    try:
        return _unpublish(pk)
    except Exception:
        logger.exception("Page %s has expired and could not be taken down", pk)
        return False


def _unpublish(pk: int) -> bool:
    with transaction.atomic():
        skip = connection.features.has_select_for_update_skip_locked
        page = Page.objects.select_for_update(skip_locked=skip, of=("self",)).filter(pk=pk, live=True).first()
        if page is None:
            return False
        page.specific.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
    return True


def _park(pk: int, sentence: str) -> None:
    """Put the publication aside, so that the next goes on, and tell its author."""
    with transaction.atomic():
        revision = _claim(pk)
        if revision is None:
            return
        page = revision.content_object
        ParkedPublication.objects.update_or_create(
            revision=revision,
            defaults={"page_id": page.pk, "due_at": revision.approved_go_live_at, "sentence": sentence},
        )
        revision.approved_go_live_at = None
        revision.save(update_fields=["approved_go_live_at"])
    author = revision.user or page.owner
    if author is not None and author.email:
        send_mail(
            f"Not published: {revision.object_str}",
            f"{sentence}\n\n{settings.WAGTAILADMIN_BASE_URL}/admin/pages/{page.pk}/edit/",
            None,
            [author.email],
            fail_silently=True,
        )
