"""What every run says and forbids; fixtures live beside the tests that use them."""

import os

import pytest
from django.db import connection

pytest_plugins = ["tests.migrated", "tests.demo"]
THOROUGH = (
    "blocks/test_bad_input",
    "blocks/test_translation",
    "media/test_cut_uploads",
    "news/test_control_characters",
    "news/test_dates",
    "previews/test_kinds",
    "previews/test_pictures",
    "previews/test_two_editors",
    "publishing/test_concurrency",
    "publishing/test_crashes",
    "publishing/test_dependencies",
    "publishing/test_malformed",
    "publishing/test_operations_pages",
    "publishing/test_routes",
    "publishing/test_scale",
    "publishing/test_visibility",
    "recipes/test_recipes",
)
IN_CI = os.environ.get("CI") == "true"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport():
    return skipping_nothing_in_ci((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    return skipping_nothing_in_ci((yield))


def pytest_collection_modifyitems(items):
    """What takes long is marked here, by file: `make test` leaves it to `make test-all`."""
    for item in items:
        if f"{item.path.parent.name}/{item.path.name}".startswith(THOROUGH):
            item.add_marker("thorough")


def skipping_nothing_in_ci(report):
    """In CI a test may not be skipped because a neighbouring folder, the browser or Node is missing."""
    if IN_CI and report.skipped and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        if reason.startswith(("needs ../shared", "needs Chromium", "needs axe", "needs Node")):
            report.outcome, report.longrepr = "failed", f"CI skips nothing: {reason}"
    return report


def pytest_terminal_summary(terminalreporter):
    ran = sum(len(terminalreporter.stats.get(outcome, ())) for outcome in ("passed", "failed", "xfailed"))
    terminalreporter.write_line(f"{ran} tests ran on {connection.vendor}")
