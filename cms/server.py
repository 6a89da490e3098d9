"""`make run` and `make frontend`: the demo on one machine. Prepares `var/`, then runs server, worker and site."""

import os
import sys
import threading
import time
from pathlib import Path

from cms.children import Children
from cms.listening import answers, is_free, say
from cms.preparation import ROOT, Preparation
from cms.site import Site


def main() -> None:
    """Run until a signal or a child's end."""
    port = int(os.environ.get("PORT") or 8000)
    if not is_free(port):
        sys.exit(f"Port {port} is taken. Try another one: PORT={port + 1} make run")
    var = Path(os.environ.get("DATELINE_VAR") or ROOT / "var").resolve()
    os.environ |= {
        "PORT": str(port),
        "DATELINE_VAR": str(var),
        "DJANGO_SETTINGS_MODULE": "cms.settings.demo",
    }
    site = Site(var, port)
    with Children() as children:
        prepare(children, Preparation(var), site)
        children.start(
            "server",
            *("-m", "granian", "--interface", "wsgi", "--host", "127.0.0.1", "--port", str(port)),
            *("--workers", "1", "--blocking-threads", "4", "--no-ws", "--log-level", "error"),
            "cms.wsgi:application",
        )
        children.start("worker", "manage.py", "work")
        site.start(children)
        threading.Thread(target=announce, args=(port, var, site), daemon=True).start()
        children.watch()


def prepare(children: Children, preparation: Preparation, site: Site) -> None:
    """Do the steps that are due: tables, then stories, and beside them static files on the other core."""
    due = preparation.due()
    if "static" in due:
        say("Collecting static files …")
        children.start("collection of static files", *_manage("collectstatic", "--no-input", "--clear"))
    if "tables" in due:
        say("Making tables …")
        children.start("migration", *_manage("migrate", "--no-input"))
        children.wait_for("migration")
        preparation.done("tables")
    if "newsroom" in due:
        say("Filling an invented newsroom …")
        children.start("demo newsroom", *_manage("demo", "--site-port", str(site.port)))
        children.wait_for("demo newsroom")
        preparation.done("newsroom")
    if "static" in due:
        children.wait_for("collection of static files")
        preparation.done("static")


def announce(port: int, var: Path, site: Site) -> None:
    """Wait for the first answer, then say where everything is."""
    origin = f"http://localhost:{port}"
    while not answers(f"http://127.0.0.1:{port}/api/v1/articles/?limit=1"):
        time.sleep(0.1)
    log_in = var / "log-in.txt"
    say(
        "",
        f"  Admin   {origin}/admin/",
        *(f"          {line}" for line in (log_in.read_text().splitlines() if log_in.exists() else ())),
        f"  Site    {site.said}",
        f"  API     {origin}/api/v1/",
        f"  Try     curl -s '{origin}/api/v1/articles/?limit=1'",
        f"  Data    {var}",
        "",
        "  Ctrl-C ends it; the same command goes on where it was.",
        "",
    )


def _manage(*arguments: str) -> tuple[str, ...]:
    return ("manage.py", *arguments, "--verbosity", "0")


if __name__ == "__main__":
    main()
