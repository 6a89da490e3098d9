"""Secrets that open a draft: 256 random bits each, of which only the hash is kept."""

from hashlib import sha256
from secrets import token_urlsafe

from django.views.decorators.debug import sensitive_variables

BYTES = 32
LONGEST = 64
"""Characters of a secret that is looked up at all; ours have 43."""


def new_secret() -> str:
    return token_urlsafe(BYTES)


@sensitive_variables("secret")
def hashed(secret: str) -> str:
    """What the database holds. A secret of 256 random bits needs neither salt nor a slow hash."""
    return sha256(secret.encode(errors="replace")).hexdigest()
