"""A model hub in a thread of the test: the routes that downloads use, and the ways in which they go wrong."""

from __future__ import annotations

import hashlib
import json
import re
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import unquote

LARGE = frozenset({"model.safetensors", "pytorch_model.bin"})
COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """What the server holds, how it misbehaves, and what it was asked."""

    repositories: Mapping[str, Mapping[str, bytes]]
    licence: str = "apache-2.0"
    cuts: dict[str, list[int]] = field(default_factory=dict)
    """File name to the bytes after which the connection is dropped, one entry per request."""
    held_back: dict[str, int] = field(default_factory=dict)
    """File name to the bytes after which the answer stalls until ``go`` is set."""
    go: threading.Event = field(default_factory=threading.Event)
    refusals: dict[str, tuple[int, str]] = field(default_factory=dict)
    """Repository to (status, X-Error-Code)."""
    damaged: set[str] = field(default_factory=set)
    """Files that are sent with one byte changed."""
    ignores_ranges: bool = False
    bare_listing: bool = False
    """List names only, as simple mirrors do."""
    not_a_hub: bool = False
    instead: Callable[[BaseHTTPRequestHandler, str], bool] | None = None
    """Answers a request for a path in a way of its own; False where it leaves that to the server."""
    asked: list[tuple[str, str, str, str]] = field(default_factory=list)
    """(method, path, range, authorization) of every request."""
    address: str = ""

    def ranges(self, name: str) -> list[str]:
        """The Range headers with which the bytes of ``name`` were asked for."""
        return [
            wanted
            for method, path, wanted, _ in self.asked
            if method == "GET" and path.endswith(f"/{name}") and "/cdn/" in path
        ]


@contextmanager
def serving(repositories: Mapping[str, Mapping[str, bytes]]) -> Iterator[Hub]:
    """A running hub; ``HF_ENDPOINT`` should be its ``address``."""
    hub = Hub(repositories)
    handler = type("Handler", (_Handler,), {"hub": hub})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    hub.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        hub.go.set()
        server.shutdown()
        server.server_close()
        thread.join()


def git_blob(content: bytes) -> str:
    """Git's id of a file's content."""
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


class _Handler(BaseHTTPRequestHandler):
    hub: ClassVar[Hub]

    def log_message(self, *args: object) -> None:
        """Keep the test's output quiet."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub, path = self.hub, unquote(self.path.partition("?")[0])
        hub.asked.append((self.command, path, self.headers.get("Range", ""), self.headers.get("Authorization", "")))
        if hub.instead is not None and hub.instead(self, path):
            return
        if hub.not_a_hub:
            self._send(200, b"<html>Please log in to this network</html>")
        elif match := re.fullmatch(r"/api/models/([^/]+/[^/]+)(/revision/.+)?", path):
            self._list(match[1])
        elif match := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/([^/]+)", path):
            self._resolve(match[1], match[3])
        elif match := re.fullmatch(r"/cdn/([^/]+/[^/]+)/([^/]+)", path):
            self._file(match[1], match[2])
        else:
            self._send(404, b"", {"X-Error-Code": "EntryNotFound"})

    def _list(self, name: str) -> None:
        if name in self.hub.refusals:
            status, code = self.hub.refusals[name]
            return self._send(status, b"{}", {"X-Error-Code": code} if code else {})
        if name not in self.hub.repositories:
            return self._send(401, b"{}", {"X-Error-Code": "RepoNotFound"})
        siblings = [self._sibling(file, content) for file, content in self.hub.repositories[name].items()]
        body = {"id": name, "sha": COMMIT, "cardData": {"license": self.hub.licence}, "siblings": siblings}
        return self._send(200, json.dumps(body).encode())

    def _sibling(self, file: str, content: bytes) -> dict[str, object]:
        if self.hub.bare_listing:
            return {"rfilename": file}
        row: dict[str, object] = {"rfilename": file, "size": len(content), "blobId": git_blob(content)}
        if file in LARGE:
            row["lfs"] = {"sha256": hashlib.sha256(content).hexdigest(), "size": len(content), "pointerSize": 130}
        return row

    def _resolve(self, name: str, file: str) -> None:
        content = self.hub.repositories.get(name, {}).get(file)
        if content is None:
            return self._send(404, b"", {"X-Error-Code": "EntryNotFound"})
        if file not in LARGE:
            return self._file(name, file)
        # Another name for the same machine: to a client, another host, as the hub's storage is.
        target = self.hub.address.replace("127.0.0.1", "localhost") + f"/cdn/{name}/{file}"
        facts = {
            "Location": target,
            "X-Repo-Commit": COMMIT,
            "X-Linked-Size": str(len(content)),
            "X-Linked-Etag": f'"{hashlib.sha256(content).hexdigest()}"',
        }
        return self._send(302, b"", facts)

    def _file(self, name: str, file: str) -> None:
        whole = self.hub.repositories[name][file]
        if file in self.hub.damaged:
            whole = bytes([whole[0] ^ 255]) + whole[1:]
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(wanted[1]) if wanted and not self.hub.ignores_ranges else 0
        headers = {"ETag": f'"{git_blob(self.hub.repositories[name][file])}"'}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(whole) - 1}/{len(whole)}"
        cuts = self.hub.cuts.get(file)
        stop = cuts.pop(0) if cuts else None
        self._send(206 if start else 200, whole[start:], headers, stop, self.hub.held_back.get(file))

    def _send(
        self,
        status: int,
        body: bytes,
        headers: Mapping[str, str] | None = None,
        stop: int | None = None,
        hold: int | None = None,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.end_headers()
        if self.command == "HEAD":
            return
        if hold is not None and not self.hub.go.is_set():
            self.wfile.write(body[:hold])
            self.wfile.flush()
            self.hub.go.wait(20)
            body = body[hold:]
        try:
            self.wfile.write(body[:stop])
        except OSError:  # the client went away, as a cancelled one does
            return
