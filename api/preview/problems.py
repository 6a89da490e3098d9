"""Why a preview shows nothing, as problems."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from api.problems import ProblemError
from previews.refusals import Refused

DETAILS: Final = {
    "unknown-preview-code": "Open the preview again from the story.",
    "preview-code-used": "A code can be used once. Open the preview again from the story.",
    "preview-code-expired": "It has expired. Open the preview again from the story, or ask for a new link.",
    "preview-revoked": "It was taken back. Ask whoever gave it to you.",
    "preview-password-required": "This link asks for a password: send it as `password`.",
    "preview-password-wrong": "This is not the password of this link.",
    "preview-password-too-many-tries": "Too many wrong passwords. Wait, then try again.",
    "preview-grant-required": "Send the grant in `Preview-Grant`.",
    "preview-grant-unknown": "Open the preview again from the story.",
    "preview-grant-expired": "This preview has ended. Open it again from the story.",
    "preview-grant-revoked": "This preview was ended. Open it again from the story.",
}
EXCHANGE_PROBLEMS: Final = tuple(code for code in DETAILS if "grant" not in code)
GRANT_PROBLEMS: Final = tuple(code for code in DETAILS if "grant" in code)


@contextmanager
def as_problems() -> Iterator[None]:
    """What `previews` refuses, as a problem. Nothing that was sent is repeated."""
    try:
        yield
    except Refused as refused:
        headers = {"Retry-After": str(refused.retry_after)} if refused.retry_after else None
        raise ProblemError(refused.code, DETAILS[refused.code], headers=headers) from None
