"""The Astro site: its components hold their types against the client and the contract."""

from tests.browser.server import ROOT


def test_the_types_of_its_components_hold(npm):
    npm("run", "check", at=ROOT / "frontend")
