"""Chromium without a window, by its debugging pipe: a page once its scripts have run, saved as a user saves it."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
from base64 import b64decode
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


class Page:
    """A page that is open, as from ``http://courier.example/NAME``; close() ends the browser."""

    def __init__(self, path: Path) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(path.parent)))
        Thread(target=self._server.serve_forever, daemon=True).start()
        port = self._server.server_port
        self._profile = tempfile.TemporaryDirectory()
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()
        hosts = f"--host-resolver-rules=MAP courier.example:80 127.0.0.1:{port}"
        command = ["chromium", *FLAGS, hosts, f"--user-data-dir={self._profile.name}", "about:blank"]

        def place() -> None:  # the pipe's two ends are file descriptors 3 and 4
            spare = os.dup2(theirs_out, 20)
            os.dup2(theirs_in, 3)
            os.dup2(spare, 4)

        self._process = subprocess.Popen(command, pass_fds=(3, 4), preexec_fn=place, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self._in, self._out = os.fdopen(ours_in, "rb"), os.fdopen(ours_out, "wb")
        self._number = 0
        address = f"http://courier.example/{path.name}"
        target = self.call("Target.createTarget", url=address)["targetId"]
        self._session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        while self.value("location.host + document.readyState") != "courier.examplecomplete":
            time.sleep(0.05)

    def call(self, method: str, **params: Any) -> Any:
        """The result of a command of the debugging protocol."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if getattr(self, "_session", None):
            message["sessionId"] = self._session
        self._out.write(json.dumps(message).encode() + b"\0")
        self._out.flush()
        while True:
            answer = json.loads(self._next())
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                return answer["result"]

    def mhtml(self) -> str:
        return str(self.call("Page.captureSnapshot", format="mhtml")["data"])

    def html(self) -> str:
        return f"<!DOCTYPE html>\n{self.value('document.documentElement.outerHTML')}\n"

    def value(self, expression: str) -> object:
        return self.call("Runtime.evaluate", expression=expression)["result"].get("value")

    def pdf(self, **options: Any) -> bytes:
        return b64decode(self.call("Page.printToPDF", **options)["data"])

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._in.close()
        self._out.close()
        self._profile.cleanup()
        self._server.shutdown()

    def _next(self) -> bytes:
        data = bytearray()
        while (byte := self._in.read(1)) != b"\0":
            if not byte:
                raise RuntimeError("chromium ended")
            data += byte
        return bytes(data)
