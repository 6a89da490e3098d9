"""Files and functions stay small enough to hold in the head, and are named for what they are."""

import ast
from itertools import chain

from tests.architecture.rooms import ROOT, modules, name

LINES_OF_A_FILE = 400
LINES_OF_A_FUNCTION = 60
NAMES_FOR_NOTHING = {"utils", "util", "helpers", "helper", "common", "core", "misc", "tools"}


def functions():
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield path, node


def test_no_file_is_too_long():
    lengths = {name(path): len(path.read_text().splitlines()) for path in modules()}

    assert not {path: length for path, length in lengths.items() if length > LINES_OF_A_FILE}


def test_no_function_is_too_long():
    lengths = {f"{name(path)}:{node.name}": node.end_lineno - node.lineno + 1 for path, node in functions()}

    assert not {function: length for function, length in lengths.items() if length > LINES_OF_A_FUNCTION}


def test_no_name_means_nothing():
    places = chain(modules(), (ROOT / "tests").rglob("*.py"))

    assert not [
        name(path) for path in places if NAMES_FOR_NOTHING & set(path.with_suffix("").relative_to(ROOT).parts)
    ]
