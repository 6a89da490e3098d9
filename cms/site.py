"""Who answers at the Site row's origin: the one-file consumer or, with DATELINE_FRONTEND=1, the Astro site."""

import os
import subprocess
import sys
from pathlib import Path

from cms.children import Children
from cms.listening import is_free
from cms.preparation import ROOT

BUILT = ROOT / "frontend/dist/server/entry.mjs"
PORT = 4321


class Site:
    """Reads where it stands before anything runs. Raises SystemExit where the Astro site cannot."""

    def __init__(self, var: Path, api_port: int) -> None:
        self.port = _port(var)
        self._api = f"http://localhost:{api_port}"
        self._is_astro = os.environ.get("DATELINE_FRONTEND") == "1"
        self._is_free = is_free(self.port)
        if self._is_astro and not self._is_free:
            sys.exit(f"Port {self.port} is taken, where the stories of this newsroom have their addresses.")
        if self._is_astro and not BUILT.exists():
            sys.exit("The site is not built yet: `make frontend` does it.")

    def start(self, children: Children) -> None:
        """Start whoever answers there. Readers may come before the newsroom does: both wait for it."""
        if self._is_astro:
            node = subprocess.check_output([ROOT / ".ci/node"], text=True).strip()  # noqa: S603
            surroundings = {"HOST": "127.0.0.1", "PORT": str(self.port), "DATELINE_API": self._api}
            children.start_program("site", node, str(BUILT), **surroundings)
        elif self._is_free:
            children.start("one-file consumer", "-m", "cms.one_file", str(self.port), self._api)

    @property
    def said(self) -> str:
        """Its address, and what it is."""
        if not self._is_free:
            return f"port {self.port} is taken, so nothing answers where the stories have their addresses"
        kind = "" if self._is_astro else "   (one file, without previews; `make frontend` has them)"
        return f"http://localhost:{self.port}/{kind}"


def _port(var: Path) -> int:
    """SITE_PORT, else what it was when the newsroom was filled: stories keep their addresses."""
    kept = var / "site-port"
    port = os.environ.get("SITE_PORT") or (kept.read_text() if kept.exists() else PORT)
    if not kept.exists():
        var.mkdir(parents=True, exist_ok=True)
        kept.write_text(str(port))
    return int(port)
