"""Why a code or a grant opens nothing. What is refused is never named."""

from typing import ClassVar


class Refused(Exception):  # noqa: N818 - reads as a sentence where it is raised
    """Nothing is shown. `code` ends the type of the problem that the API answers."""

    code: ClassVar[str]

    def __init__(self, retry_after: int | None = None) -> None:
        super().__init__(self.code)
        self.retry_after = retry_after
        """Seconds, where waiting helps."""


class UnknownCode(Refused):
    code = "unknown-preview-code"


class UsedCode(Refused):
    code = "preview-code-used"


class ExpiredCode(Refused):
    """A link to share that has ended, too."""

    code = "preview-code-expired"


class Revoked(Refused):
    code = "preview-revoked"


class PasswordRequired(Refused):
    code = "preview-password-required"


class PasswordWrong(Refused):
    code = "preview-password-wrong"


class TooManyTries(Refused):
    code = "preview-password-too-many-tries"


class NoGrant(Refused):
    code = "preview-grant-required"


class UnknownGrant(Refused):
    code = "preview-grant-unknown"


class ExpiredGrant(Refused):
    code = "preview-grant-expired"


class RevokedGrant(Refused):
    code = "preview-grant-revoked"
