"""Every setting of Dateline says what it means."""

import ast

from tests.architecture.rooms import ROOT


def fields_and_followers():
    """Each field of the settings object with the statement after it."""
    tree = ast.parse((ROOT / "cms/settings/dateline.py").read_text())
    (dateline,) = (node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Dateline")
    followers = [*dateline.body[1:], None]
    return [
        (node.target.id, follower)
        for node, follower in zip(dateline.body, followers, strict=True)
        if isinstance(node, ast.AnnAssign)
    ]


def is_docstring(node):
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and len(node.value.value) > 20


def test_every_setting_has_a_docstring():
    assert not [field for field, follower in fields_and_followers() if not is_docstring(follower)]
