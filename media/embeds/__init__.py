"""What stands on platforms of others: which, how an address is read, and what the platform says of it when asked."""

from media.embeds.answers import Answer, ask
from media.embeds.pasted import Embedded, UnknownAddressError, read_pasted
from media.embeds.providers import PROVIDERS, Plays, Provider, allowed_providers, watches_readers

__all__ = [
    "PROVIDERS",
    "Answer",
    "Embedded",
    "Plays",
    "Provider",
    "UnknownAddressError",
    "allowed_providers",
    "ask",
    "read_pasted",
    "watches_readers",
]
