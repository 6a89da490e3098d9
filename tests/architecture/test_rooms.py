"""Which room may import which: the contracts in pyproject.toml are complete."""

from tests.architecture.rooms import PYPROJECT, ROOMS

MAY_IMPORT = {
    "media": set(),
    "previews": set(),
    "news": {"media", "previews"},
    "publishing": {"news", "media"},
    "wire": {"news", "media"},
    "api": {"publishing", "previews", "media"},
    "notifications": {"publishing"},
}
WIRES_ALL = "cms"
LINTER = PYPROJECT["tool"]["importlinter"]


def contracts():
    return {contract["source_modules"][0]: contract for contract in LINTER["contracts"]}


def test_every_package_is_a_room_the_linter_sees():
    assert set(LINTER["root_packages"]) == ROOMS


def test_every_room_stands_in_a_contract():
    assert set(contracts()) == ROOMS - {WIRES_ALL}


def test_every_contract_forbids_all_that_the_table_does_not_allow():
    forbidden = {room: set(contract["forbidden_modules"]) for room, contract in contracts().items()}

    assert forbidden == {room: ROOMS - {room} - MAY_IMPORT[room] for room in ROOMS - {WIRES_ALL}}


def test_no_contract_makes_exceptions():
    assert not [room for room, contract in contracts().items() if contract.get("ignore_imports")]


def test_every_room_is_type_checked():
    assert set(PYPROJECT["tool"]["mypy"]["files"]) == ROOMS
