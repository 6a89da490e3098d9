"""`python -m cms.one_file PORT API`: serves `frontend/one-file/index.html`, the shortest consumer, for every path."""

import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from cms.preparation import ROOT

FILE = ROOT / "frontend/one-file/index.html"
DEFAULT_API = "http://localhost:8000"


class OneFile(BaseHTTPRequestHandler):
    """The file reads its own address. That there is no such story only it finds out, so the status is 200 all the same;
    what no story can have as its path (no directory, not UTF-8) is answered here."""

    protocol_version = "HTTP/1.1"
    api: str

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def log_message(self, format: str, *words: object) -> None:
        """Nobody needs to read who asked for what."""

    def _answer(self, *, with_body: bool) -> None:
        status, headers, body = self._answer_to(urlsplit(self.path).path)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def _answer_to(self, path: str) -> tuple[int, dict[str, str], bytes]:
        if not _may_be_a_page(path):
            return 404, {"Content-Type": "text/plain; charset=utf-8"}, b"There is no file but one here.\n"
        if not path.endswith("/"):
            return 301, {"Location": f"/{path.strip('/')}/"}, b""
        page = FILE.read_text().replace(DEFAULT_API, self.api).encode()
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Cache-Control": "no-cache",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "object-src 'none'; base-uri 'none'; frame-ancestors 'self'",
        }
        return 200, headers, page


def _may_be_a_page(path: str) -> bool:
    try:
        return not PurePosixPath(unquote(path, errors="strict")).suffix
    except UnicodeDecodeError:
        return False


def main() -> None:
    """Until it is ended."""
    port, OneFile.api = int(sys.argv[1]), sys.argv[2]
    ThreadingHTTPServer(("127.0.0.1", port), OneFile).serve_forever()


if __name__ == "__main__":
    main()
