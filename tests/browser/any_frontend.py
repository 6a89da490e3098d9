"""The least a frontend must do to be previewed, in no framework: `python -m tests.browser.any_frontend PORT API`."""

import json
import sys
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.error import HTTPError
from urllib.parse import parse_qs, urlsplit
from urllib.request import Request, urlopen

PRIVATE = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}
ENDED = "This preview has ended. Open it again from the story."
PASSWORD_FORM = "<form method=post><label>Password <input name=password></label><button>Read</button></form>"
SCRIPT = """
(({grant, editor, ended}) => {
  if (editor) history.replaceState(null, '', location.pathname);
  const fetchAnew = async () => {
    const answer = await fetch('/preview/', {headers: {'Preview-Grant': grant}});
    if (answer.status === 401) return document.querySelector('main').replaceChildren(ended);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    document.querySelector('main').replaceWith(fresh.querySelector('main'));
  };
  if (!editor || parent === window) return;
  addEventListener('message', ({source, origin, data}) => {
    if (source === parent && origin === editor && data?.type === 'dateline:changed') fetchAnew();
  });
  addEventListener('click', ({target}) => {
    const {block, field} = target.closest('[data-block], [data-field]')?.dataset ?? {};
    if (block || field) parent.postMessage({type: 'dateline:open', block, field}, editor);
  });
  parent.postMessage({type: 'dateline:ready'}, editor);
})"""


class Frontend(BaseHTTPRequestHandler):
    api = ""

    def do_HEAD(self):
        self.answer(200, "")

    def do_GET(self):
        address = urlsplit(self.path)
        if address.path != "/preview/":
            return self.answer(404, "<main><h1>Not here</h1></main>")
        if grant := self.headers.get("Preview-Grant"):
            return self.show(grant)
        return self.open(parse_qs(address.query).get("code", [""])[0])

    def do_POST(self):
        """The password of a shared link."""
        typed = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.open(parse_qs(urlsplit(self.path).query)["code"][0], typed["password"][0])

    def open(self, code, password=None):
        status, made = self.ask("exchange/", {"code": code, "password": password})
        if status == 200:
            editor = made["editor_origin"] if made["purpose"] == "edit" else ""
            self.show(made["grant"], {"grant": made["grant"], "editor": editor, "ended": ENDED})
        elif made["type"].endswith("password-required"):
            self.answer(401, f"<main>{PASSWORD_FORM}</main>")
        else:
            self.answer(status, f"<main><h1>{escape(made['title'])}</h1></main>")

    def show(self, grant, opened=None):
        status, preview = self.ask("", grant=grant)
        if status != 200:
            return self.answer(401, f"<main>{ENDED}</main>")
        script = f"<script>{SCRIPT}({json.dumps(opened)})</script>{self.user_bar(grant)}" if opened else ""
        self.answer(200, page(preview["item"], script), opened and opened["editor"])

    def user_bar(self, grant):
        status, bar = self.ask("userbar/", grant=grant, text=True)
        return bar if status == 200 else ""

    def ask(self, path, body=None, grant="", *, text=False):
        request = Request(
            f"{self.api}/api/v1/preview/{path}", headers={"Preview-Grant": grant} if grant else {}
        )
        if body:
            request.data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            with urlopen(request) as answer:
                return answer.status, answer.read().decode() if text else json.load(answer)
        except HTTPError as error:
            with error:
                return error.code, json.load(error)

    def answer(self, status, body, editor=""):
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", f"frame-ancestors 'self' {editor or ''}")
        for name, value in PRIVATE.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        """Codes stand in addresses: nothing is written down."""


def page(item, script):
    name = "headline" if "headline" in item else "title" if "title" in item else "name"
    words = (item.get("biography") or item.get("description") or item.get("standfirst") or {}).get("html", "")
    blocks = "".join(
        f'<div data-block="{block["id"]}" style="min-height: 40vh">{block.get("html", "")}</div>'
        for block in item.get("body") or ()
    )
    return f"""<!doctype html><html lang="{item["language"]}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>{escape(item[name] or "")}</title>
<main><h1 data-field="{name}">{escape(item[name] or "")}</h1><div data-field="standfirst">{words}</div>{blocks}</main>
{script}"""


if __name__ == "__main__":
    port, Frontend.api = int(sys.argv[1]), sys.argv[2]
    ThreadingHTTPServer(("localhost", port), Frontend).serve_forever()
