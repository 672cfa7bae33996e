"""A web server on this machine that behaves in all the ways in which web servers do."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

Response = Callable[[BaseHTTPRequestHandler], None]


def answer(body: bytes, kind: str = "text/plain; charset=utf-8", **headers: str) -> Response:
    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        named = {"Content-Type": kind, "Content-Length": str(len(body))}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        for name, value in named.items():
            handler.send_header(name, value)
        handler.end_headers()
        handler.wfile.write(body)

    return respond


def redirect(location: str) -> Response:
    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", location)
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    return respond


def fail(status: int) -> Response:
    return lambda handler: handler.send_error(status)


def endless(start: bytes, piece: bytes, pause: float) -> Response:
    def respond(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(start)
        while True:
            handler.wfile.write(piece)
            time.sleep(pause)

    return respond


def raw(content: bytes) -> Response:
    return lambda handler: handler.wfile.write(content) and None


OK = b"HTTP/1.1 200 OK\r\n"

RESPONSES: dict[str, Response] = {
    "/text": answer("Սա հայտարարություն է։".encode()),
    "/page": answer("<p>Министр заявил об этом.</p>".encode("cp1251"), "text/html; charset=windows-1251"),
    "/wrong-charset": answer("Bəyanat verildi.".encode(), "text/plain; charset=iso-8859-1"),
    "/briefing.srt": answer(b"1\n00:00:01,000 --> 00:00:02,000\nHello", "application/octet-stream"),
    "/no-type": raw(OK + b"\r\nHello without a type"),
    "/chunks": raw(OK + b"Transfer-Encoding: chunked\r\n\r\n6\r\nHello \r\n6\r\nchunks\r\n0\r\n\r\n"),
    "/packed": answer(gzip.compress(b"Hello packed"), Content_Encoding="gzip"),
    "/redirect": redirect("/again?q=%D0%B0"),
    "/again?q=%D0%B0": redirect("text"),
    "/loop": redirect("/loop"),
    "/bad-redirect": redirect("http://[::1"),
    "/private": redirect("http://10.0.0.1/secret"),
    "/file": redirect("file:///etc/passwd"),
    "/missing": fail(404),
    "/broken": fail(500),
    "/image": answer(b"\x89PNG\r\n\x1a\n" + b"\x00" * 99, "image/png"),
    "/odd": answer(b"some bytes", "application/x-odd"),
    "/empty": answer(b""),
    "/brotli": answer(b"abc", Content_Encoding="br"),
    "/bomb": answer(gzip.compress(b"a" * 50_000_000), Content_Encoding="gzip"),
    "/announced": answer(b"", Content_Length="99999999999"),
    "/short": answer(b"abc", Content_Length="1000"),
    "/no-http": raw(b"SSH-2.0-OpenSSH\r\n\r\n"),
    "/endless": endless(OK + b"\r\n", b"x" * 65536, 0),
    "/drip": endless(OK + b"\r\n", b"x", 0.1),
    "/drip-header": endless(OK + b"X-Long: ", b"x", 0.1),
    "/silent": lambda handler: time.sleep(2),
}


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        with suppress(OSError):  # the client has had enough
            RESPONSES[self.path](self)

    def log_message(self, format: str, *args: object) -> None:
        return


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the server, without a slash at its end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
