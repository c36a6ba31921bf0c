"""What a broken or hostile hub may answer: each ends in one sentence, in bounded time, memory and disk."""

from __future__ import annotations

import contextlib
import json
import ssl
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import hub_server
import numpy as np
import pytest
from hub_server import COMMIT, Hub
from safetensors.numpy import save

from swin_annotator import paths
from swin_annotator.errors import AnnotatorError, ModelError, NetworkUnavailable
from swin_annotator.models.catalog import hub as hub_client
from swin_annotator.models.catalog import hub_connection
from swin_annotator.models.catalog.catalog import Catalog, default_catalog

NAME = "someone/finetuned"
SAFETENSORS = save({"layer.weight": np.random.default_rng(0).normal(size=(300, 400)).astype(np.float32)})
FILES = {
    "config.json": b'{"model_type": "owlvit"}',
    "preprocessor_config.json": b"{}",
    "vocab.json": b"{}",
    "merges.txt": b"#",
    "model.safetensors": SAFETENSORS,
}
Handler = BaseHTTPRequestHandler


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with hub_server.serving({NAME: FILES}) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.address)
        for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_TOKEN"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setattr("swin_annotator.models.catalog.download.BACKOFF_S", 0)
        yield running


@pytest.fixture
def catalog(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Catalog:
    monkeypatch.setenv("SWIN_ANNOTATOR_HOME", str(tmp_path / "home"))
    return default_catalog()


def _pull(catalog: Catalog) -> None:
    catalog.pull(NAME, lambda done, total: None, lambda: False)


def _send(handler: Handler, body: bytes, status: int = 200, **headers: str) -> bool:
    handler.send_response(status)
    for key, value in headers.items():
        handler.send_header(key.replace("_", "-"), value)
    handler.end_headers()
    with contextlib.suppress(OSError):  # a client that has heard enough goes away
        handler.wfile.write(body)
    return True


def _listing(answer: object) -> Callable[[Handler, str], bool]:
    body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
    return lambda handler, path: path.startswith("/api/") and _send(handler, body, Content_Length=str(len(body)))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\xff\xfe\x00",
        b"[" * 100_000,
        b'{"sha": ' + b"9" * 100_000 + b"}",
        [],
        "text",
        None,
        7,
        {},
        {"siblings": {}, "sha": COMMIT},
        {"siblings": [None], "sha": COMMIT},
        {"siblings": ["model.safetensors"], "sha": COMMIT},
        {"siblings": [{"rfilename": None}], "sha": COMMIT},
        {"siblings": [{"rfilename": ["a"]}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "size": -1}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "size": 1e300}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "size": "12"}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "size": 1 << 60}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "lfs": [1]}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "lfs": {"size": [], "sha256": "x"}}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "lfs": {"size": 3, "sha256": 5}}], "sha": COMMIT},
        {"siblings": [{"rfilename": "a", "blobId": {}}], "sha": COMMIT},
        {"siblings": []},
        {"siblings": [], "sha": None},
        {"siblings": [], "sha": "../../etc"},
        {"siblings": [], "sha": COMMIT, "cardData": {"license": {"a": [1]}}},
        {"siblings": [], "sha": COMMIT, "cardData": [1]},
    ],
)
def test_any_listing_is_used_or_refused_in_a_sentence(hub: Hub, catalog: Catalog, answer: object) -> None:
    hub.instead = _listing(answer)
    with pytest.raises(ModelError) as caught:
        _pull(catalog)
    assert caught.value.message.endswith(".")
    assert caught.value.hint


def test_a_listing_without_an_end_is_given_up(hub: Hub, catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_client, "MOST_ANSWER", 1 << 20)

    def endless(handler: Handler, path: str) -> bool:
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            for _ in range(400):
                handler.wfile.write(b"[" * 65536)
        return True

    hub.instead = endless
    with pytest.raises(NetworkUnavailable, match="larger than 1 MB"):
        _pull(catalog)


def test_a_listing_that_drips_is_given_up(hub: Hub, catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub_client, "ANSWER_S", -1)
    with pytest.raises(NetworkUnavailable, match="took longer"):
        _pull(catalog)


@pytest.mark.parametrize("headers_only", [False, True])
def test_a_line_that_says_nothing_is_given_up(
    hub: Hub, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, headers_only: bool
) -> None:
    monkeypatch.setattr(hub_connection, "SILENCE_S", 0.3)
    hub.bare_listing = headers_only

    def silent(handler: Handler, path: str) -> bool:
        if headers_only and handler.command == "GET":
            return False
        hub.go.wait(20)
        return True

    hub.instead = silent
    with pytest.raises(NetworkUnavailable, match="no answer in time"):
        _pull(catalog)


@pytest.mark.parametrize("extra", [1, 5_000_000])
def test_a_file_never_grows_past_what_was_stated(hub: Hub, catalog: Catalog, extra: int) -> None:
    hub.instead = lambda handler, path: "/cdn/" in path and _send(handler, SAFETENSORS + bytes(extra))
    with pytest.raises(ModelError, match="longer than the"):
        _pull(catalog)
    kept = [path.stat().st_size for path in paths.models().rglob("*.part")]
    assert not any(size > len(SAFETENSORS) for size in kept)


def test_a_file_of_unstated_size_is_not_begun(hub: Hub, catalog: Catalog) -> None:
    hub.bare_listing = True
    hub.instead = lambda handler, path: handler.command == "HEAD" and _send(handler, b"", Content_Length="none")
    with pytest.raises(ModelError, match="states no size"):
        _pull(catalog)


@pytest.mark.parametrize("target", ["ftp://127.0.0.1/x", "file:///etc/passwd", "data:,x", "gopher://x/"])
def test_a_redirect_to_another_kind_of_address_is_not_followed(hub: Hub, catalog: Catalog, target: str) -> None:
    hub.instead = lambda handler, path: _send(handler, b"", 302, Location=target)
    with pytest.raises(ModelError):
        _pull(catalog)


def test_a_redirect_never_leaves_encryption() -> None:
    redirects = hub_connection.SameHostKeepsToken()
    asked = hub_connection.request("https://hub.example/a", 0)
    with pytest.raises(ModelError, match="https to http"):
        redirects.redirect_request(asked, None, 302, "", {}, "http://hub.example/a")
    plain = hub_connection.request("http://hub.example/a", 0)
    assert redirects.redirect_request(plain, None, 302, "", {}, "https://hub.example/a") is not None


def test_a_circle_of_redirects_ends(hub: Hub, catalog: Catalog) -> None:
    hub.instead = lambda handler, path: _send(handler, b"", 302, Location=f"{hub.address}/api/models/{NAME}")
    with pytest.raises(ModelError):
        _pull(catalog)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"nothing of the kind\r\n\r\n",
        b"HTTP/1.1 abc\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n{}",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
        b"HTTP/1.1 302 Found\r\nLocation: http://[::1\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://\xff\xfe/\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://a:99999999/\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: y\r\n" * 500 + b"\r\n{}",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 100_000 + b"\r\n\r\n{}",
        b"HTTP/1.1 206 Partial\r\nContent-Range: bytes 99999999999999999999-\r\n\r\n{}",
    ],
)
@pytest.mark.parametrize("where", ["/api/", "/cdn/"])
def test_any_bytes_on_the_line_end_in_a_sentence(hub: Hub, catalog: Catalog, raw: bytes, where: str) -> None:
    def answer(handler: Handler, path: str) -> bool:
        if where not in path:
            return False
        handler.wfile.write(raw)
        handler.close_connection = True
        return True

    hub.instead = answer
    with pytest.raises(AnnotatorError) as caught:
        _pull(catalog)
    assert caught.value.hint


def test_whatever_ends_the_reading_thread_is_heard_of(
    hub: Hub, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise RuntimeError("an error of a kind that nobody thought of")

    monkeypatch.setattr(hub_connection.BodyReader, "pump", fails)
    with pytest.raises(NetworkUnavailable, match="nobody thought of"):
        _pull(catalog)


def test_the_roots_of_trust_are_read_once_for_many_requests(
    hub: Hub, catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    make = ssl.create_default_context
    monkeypatch.setattr(ssl, "create_default_context", lambda: made.append(1) or make())
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))  # a setting that no request was made under
    _pull(catalog)
    assert len(hub.asked) > 5
    assert made == [1]
