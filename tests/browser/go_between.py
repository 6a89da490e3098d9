"""A server between the site and the newsroom: answers as the newsroom does, but for what a test changes."""

import json
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PASSED_ON = {"content-type", "cache-control", "cache-tag", "log-position", "etag"}


class GoBetween:
    """`changed(path, document)` may alter a document on its way; while `silent` there is no answer at all."""

    def __init__(self, api):
        self.api, self.silent = api, False
        self.changed = lambda path, document: document

    def fetch(self, path):
        try:
            with urllib.request.urlopen(self.api + path) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()


@contextmanager
def going_between(api):
    between = GoBetween(api)

    class Answering(BaseHTTPRequestHandler):
        def do_GET(self):
            if between.silent:
                self.connection.close()
                return
            status, headers, body = between.fetch(self.path)
            if status == 200:
                body = json.dumps(between.changed(self.path, json.loads(body))).encode()
            self.send_response(status)
            for name in PASSED_ON & {each.lower() for each in headers}:
                self.send_header(name, headers[name])
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments):
            """Nothing of this is for the test's output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    between.origin = f"http://127.0.0.1:{server.server_port}"
    try:
        yield between
    finally:
        server.shutdown()
        server.server_close()
