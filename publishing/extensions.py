"""A project's own fields: functions that add to `extensions` of an article, each under its namespace.

    # in the AppConfig.ready of the project's own room
    register_extension("paper", lambda page: {"print_page": page.print_page})

What they return is part of the public content: it is compared, versioned and logged like the rest, so it must
depend on nothing but the page. Taking an extension out, or adding one, is followed by `manage.py reconcile`.
"""

import re
from collections.abc import Callable
from typing import Any

from news.models import ArticlePage

Extension = Callable[[ArticlePage], Any]

NAMESPACE = re.compile(r"[a-z][a-z0-9_]*")

_extensions: dict[str, Extension] = {}


def register_extension(namespace: str, extension: Extension) -> None:
    """`extension` returns JSON values. Raises ValueError for a namespace that is malformed or taken."""
    if not NAMESPACE.fullmatch(namespace):
        raise ValueError(f"“{namespace}” is no namespace; expected small letters, digits and underscores.")
    if namespace in _extensions:
        raise ValueError(f"The namespace “{namespace}” is taken.")
    _extensions[namespace] = extension


def withdraw_extension(namespace: str) -> None:
    """Undo `register_extension`."""
    del _extensions[namespace]


def extensions_of(page: ArticlePage) -> dict[str, Any]:
    """What every registered function says of the page, by namespace."""
    return {namespace: extension(page) for namespace, extension in sorted(_extensions.items())}
