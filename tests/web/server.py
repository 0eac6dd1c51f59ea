"""A server on this machine that behaves as badly as any: a path, a way to answer.

A handler is given the connection and the request's headers, and writes what it likes to the connection.
"""

from __future__ import annotations

import gzip
import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from io import BufferedIOBase

Headers = dict[str, str]
Handler = Callable[[BufferedIOBase, Headers], None]

ARTICLE = (
    "A ferry sank off Port Amala on Monday, and 12 people drowned, the coast guard said. Divers found the wreck in the "
    "evening. The captain, who swam ashore, was arrested in the harbour of Port Amala by police officers."
)
PAGE = (
    "<!doctype html><html lang=en><head><title>Ferry sinks</title>"
    '<meta property="article:published_time" content="2031-03-03T08:00:00Z"></head>'
    f"<body><nav>Home News Sport</nav><article><h1>Ferry sinks</h1><p>{ARTICLE}</p></article></body></html>"
).encode()


def answer(
    body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", **headers: str
) -> Callable[[BufferedIOBase, Headers], None]:
    """A whole answer; names of headers have ``_`` for ``-``. A header that is given replaces ours."""
    ours = {"Content-Type": kind, "Content-Length": str(len(body))}
    told = ours | {name.replace("_", "-"): value for name, value in headers.items()}

    def handle(out: BufferedIOBase, _: Headers) -> None:
        lines = [f"HTTP/1.1 {status}", *(f"{name}: {value}" for name, value in told.items()), "Connection: close"]
        out.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    return handle


def redirect(to: str, status: str = "302 Found") -> Handler:
    return answer(b"", status=status, Location=to)


def raw(data: bytes) -> Handler:
    """Bytes as they are, and the end of the connection."""

    def handle(out: BufferedIOBase, _: Headers) -> None:
        out.write(data)

    return handle


def drip(head: bytes, drop: bytes, pause: float = 0.02) -> Handler:
    """The head at once, then drop by drop for as long as anybody listens."""

    def handle(out: BufferedIOBase, _: Headers) -> None:
        out.write(head)
        while True:
            out.write(drop)
            out.flush()
            time.sleep(pause)

    return handle


def conditional(body: bytes, etag: str, kind: str = "text/html; charset=utf-8") -> Handler:
    """A page with a state: to whom tells it, nothing is new."""

    def handle(out: BufferedIOBase, headers: Headers) -> None:
        if headers.get("if-none-match") == etag:
            raw(b"HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")(out, headers)
        else:
            answer(body, kind, ETag=etag, Last_Modified="Mon, 03 Mar 2031 08:00:00 GMT")(out, headers)

    return handle


def bomb(size: int) -> bytes:
    """A few bytes that unpack to ``size``."""
    return gzip.compress(b"a" * size)


@dataclass
class Site:
    """The server as a test sees it: what it answers, and what it was asked."""

    port: int = 0
    pages: dict[str, Handler] = field(default_factory=dict)
    asked: list[tuple[str, Headers]] = field(default_factory=list)

    def at(self, path: str, handler: Handler | None = None) -> str:
        """The address of a path, which answers by the handler from now on."""
        if handler:
            self.pages[path] = handler
        return f"http://127.0.0.1:{self.port}{path}"


@contextmanager
def serving() -> Iterator[Site]:
    site = Site()

    class Connection(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            _, path, *_ = self.rfile.readline().decode("latin-1").split() or ["", "", ""]
            lines = b"".join(iter(self.rfile.readline, b"\r\n"))
            headers = {name.lower(): value for name, value in BytesHeaderParser().parsebytes(lines).items()}
            site.asked.append((path, headers))
            try:
                site.pages.get(path, answer(b"no", "text/plain", "404 Not Found"))(self.wfile, headers)
            except OSError:  # the other side has hung up
                return

    class Server(socketserver.ThreadingTCPServer):
        daemon_threads = True
        block_on_close = False

    with Server(("127.0.0.1", 0), Connection) as server:
        site.port = server.server_address[1]
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield site
        finally:
            server.shutdown()
