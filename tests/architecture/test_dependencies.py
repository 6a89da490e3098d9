"""What we build on: declared, explained, locked with hashes, and from no address in particular."""

import ast
import re
import subprocess
import sys
from importlib.metadata import packages_distributions, requires

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.rooms import PYPROJECT, ROOMS, ROOT, modules

LOCK = (ROOT / "requirements.lock").read_text()
RUNTIME = [Requirement(text) for text in PYPROJECT["project"]["dependencies"]]
NODE_LOCK = (ROOT / ".ci/node.lock").read_text()
NODE = [Requirement(text) for text in PYPROJECT["dependency-groups"]["node"]]
DEVELOPMENT = [Requirement(text) for text in PYPROJECT["dependency-groups"]["dev"]]
# In two halves, or this file would be the one place that names them.
REGISTRIES = [
    "".join(halves)
    for halves in (
        ("pypi", ".org"),
        ("python", "hosted.org"),
        ("registry.npm", "js.org"),
        ("registry.yarn", "pkg.com"),
        ("npm", "mirror.com"),
        ("crates", ".io"),
        ("proxy.go", "lang.org"),
        ("deb.deb", "ian.org"),
    )
]


def locked(text=LOCK):
    """Name → locked versions (two where an environment marker chooses)."""
    versions = {}
    for found in re.finditer(r"^([A-Za-z0-9._-]+)(?:\[[^]]*\])?==([^ ;\\]+)", text, re.MULTILINE):
        versions.setdefault(canonicalize_name(found[1]), []).append(found[2])
    return versions


def imported_packages():
    for path in modules():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Import):
                yield from (alias.name.partition(".")[0] for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield node.module.partition(".")[0]


def tracked_files():
    command = [
        "git",
        "-c",
        "safe.directory=*",
        "ls-files",
        "--cached",
        "--others",
        "--exclude-standard",
        "-z",
    ]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout  # noqa: S603
    return [ROOT / path for path in listing.split("\0") if path]


@pytest.mark.parametrize(
    "requirement", [*RUNTIME, *DEVELOPMENT, *NODE], ids=lambda requirement: requirement.name
)
def test_every_dependency_is_locked_within_its_range(requirement):
    versions = locked(LOCK + NODE_LOCK)[canonicalize_name(requirement.name)]

    assert all(requirement.specifier.contains(version) for version in versions)


def test_the_first_part_of_the_lock_is_what_running_needs():
    to_run = locked(LOCK.partition("# Only to prove")[0]).keys()

    assert to_run >= {canonicalize_name(requirement.name) for requirement in RUNTIME}
    assert "pytest" not in to_run


def test_every_locked_package_has_hashes():
    lines = [line for line in (LOCK + NODE_LOCK).splitlines() if not line.startswith("#")]
    entries = re.split(r"\n(?=\S)", "\n".join(lines))

    assert not [entry for entry in entries if entry and "--hash=sha256:" not in entry]


@pytest.mark.parametrize(
    "requirement", [*RUNTIME, *DEVELOPMENT, *NODE], ids=lambda requirement: requirement.name
)
def test_every_dependency_is_explained(requirement):
    explained = re.findall(r"^\| `([^`]+)`", (ROOT / "docs/dependencies.md").read_text(), re.MULTILINE)

    assert canonicalize_name(requirement.name) in {canonicalize_name(name) for name in explained}


def test_every_import_is_of_a_declared_dependency():
    """Declared by us, or by Wagtail: pictures, clusters and tags are part of what it gives to us."""
    declared = {*RUNTIME, *(Requirement(text) for text in requires("wagtail") if "extra ==" not in text)}
    ours = {canonicalize_name(requirement.name) for requirement in declared}
    distributions = packages_distributions()
    foreign = set(imported_packages()) - ROOMS - sys.stdlib_module_names

    assert not {
        package
        for package in foreign
        if not ours & {canonicalize_name(it) for it in distributions.get(package, ())}
    }


def test_no_file_names_a_package_registry():
    texts = {path: path.read_text(errors="ignore") for path in tracked_files() if path.is_file()}

    assert not [(path, host) for path, text in texts.items() for host in REGISTRIES if host in text]
