"""The line to the model hub: requests, redirects and bodies, read in a thread that can be left at any time."""

from __future__ import annotations

import http.client
import os
import queue
import re
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from email.message import Message as Headers
from functools import cache
from typing import Any, Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from swin_annotator.errors import ModelError, NetworkUnavailable
from swin_annotator.messages import Message
from swin_annotator.models.weights.transfers import TransferCancelled

_TIMEOUT_S: Final = 15
SILENCE_S: Final = 60
"""After which a line on which nothing arrives is given up, however alive it claims to be."""
_CHUNK: Final = 256 * 1024
_POLL_S: Final = 0.1
_TRANSPORT: Final = (URLError, http.client.HTTPException, OSError)
_OR_ADD: Final = Message.by_place(window="", shell=Message("Or run: swin-annotator models add FOLDER"))


class Interrupted(ModelError):
    """The connection broke in a way that a second try may mend."""


def endpoint() -> str:
    """The hub's address without a trailing slash; ``HF_ENDPOINT`` overrides it."""
    return (os.environ.get("HF_ENDPOINT", "").strip() or "https://huggingface.co").rstrip("/")


def offline() -> bool:
    """Return whether the environment forbids asking the hub."""
    values = (os.environ.get(name, "") for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"))
    return any(value.upper() in {"1", "ON", "YES", "TRUE"} for value in values)


def carry_hint(name: str) -> str:
    """Say how to bring a model to a machine without network."""
    way = Message(
        "Without network: download the files of {endpoint}/{name} on another machine, bring the folder here, and "
        "choose Add folder… under Models.",
        endpoint=endpoint(),
        name=name,
    )
    return Message.joined((way, _OR_ADD))


def stream(url: str, name: str, start: int, cancelled: Callable[[], bool]) -> Iterator[tuple[int, bytes]]:
    """The body from byte ``start`` as (offset, chunk); the first offset is 0 where the server ignored the range.

    The blocking reads happen in a thread of their own, so that a cancel is obeyed at once even on a stalled line.

    Raises:
        Interrupted: the line broke or never stood; a later try may go on from the last offset.
        NetworkUnavailable: the environment forbids network.
        ModelError: the server refused; trying again would not help.
        TransferCancelled: ``cancelled`` said so.
    """
    _allowed(name)
    reader = BodyReader(request(url, start))
    try:
        yield from reader.chunks(name, cancelled)
    finally:
        reader.stop()


def headers_of(url: str, name: str, cancelled: Callable[[], bool]) -> Headers:
    """Ask what the hub itself says about a file, without its body; a redirect to a storage host is not followed.

    Raises:
        Interrupted: the line broke or never stood.
        NetworkUnavailable: the environment forbids network.
        ModelError: the server refused.
        TransferCancelled: ``cancelled`` said so.
    """
    _allowed(name)
    reader = _HeadReader(request(url, 0))
    try:
        for _ in reader.chunks(name, cancelled):
            pass
    finally:
        reader.stop()
    return reader.headers


def _allowed(name: str) -> None:
    """Raises NetworkUnavailable where the environment forbids network or names no web address."""
    if offline():
        raise NetworkUnavailable(
            Message("The network is switched off by HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE."),
            hint=Message("Unset the variable to download. {carry_hint}", carry_hint=carry_hint(name)),
        )
    if not endpoint().startswith(("https://", "http://")):
        raise NetworkUnavailable(
            Message("HF_ENDPOINT is {endpoint}, which is no web address.", endpoint=endpoint()),
            hint=Message("Write it as https://HOST, or unset it."),
        )


def request(url: str, start: int) -> Request:
    """A GET for the bytes from ``start`` on, signed where the user has a token."""
    asked = Request(url, headers={"User-Agent": "swin-annotator", "Accept-Encoding": "identity"})
    if start:
        asked.add_header("Range", f"bytes={start}-")
    if token := _token():
        # Unredirected: the token must not reach the storage host that the hub redirects to.
        asked.add_unredirected_header("Authorization", f"Bearer {token}")
    return asked


def _token() -> str | None:
    from huggingface_hub import get_token  # imported late: listing models needs none of it

    return get_token()


class SameHostKeepsToken(HTTPRedirectHandler):
    """Renamed repositories redirect within the hub; those hops still need the token."""

    def http_error_302(self, req: Request, fp: Any, code: int, msg: str, headers: Any) -> Any:
        """Follow; the old answer is closed also where that fails."""
        try:
            return super().http_error_302(req, fp, code, msg, headers)
        except BaseException:
            fp.close()
            raise

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Request | None:
        """The next hop, with the token only if the host stays. Raises ModelError for an address of another kind."""
        before, after = urlsplit(req.full_url).scheme, urlsplit(newurl).scheme
        if after != before and (before, after) != ("http", "https"):
            raise ModelError(
                Message(
                    "The model hub sends downloads from {before} to {after}, which is not followed.",
                    before=before,
                    after=after,
                ),
                hint=Message("Check HF_ENDPOINT, and whether a proxy stands in between."),
            )
        following = super().redirect_request(req, fp, code, msg, headers, newurl)
        token = req.unredirected_hdrs.get("Authorization")
        if following is not None and token and urlsplit(newurl)[:2] == urlsplit(req.full_url)[:2]:
            following.add_unredirected_header("Authorization", token)
        return following


class _StayOnHost(SameHostKeepsToken):
    """Follows hops within the hub; a hop to another host is raised as the HTTPError that carries its headers."""

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Request | None:
        """The next hop within the host, else None."""
        if urlsplit(newurl)[:2] != urlsplit(req.full_url)[:2]:
            return None
        following = super().redirect_request(req, fp, code, msg, headers, newurl)
        if following is not None:
            following.method = req.get_method()
        return following


def _opener(redirects: HTTPRedirectHandler) -> OpenerDirector:
    context = _trust(os.environ.get("SSL_CERT_FILE", ""), os.environ.get("SSL_CERT_DIR", ""))
    return build_opener(HTTPSHandler(context=context), redirects)


@cache
def _trust(cert_file: str, cert_dir: str) -> ssl.SSLContext:
    """Read the trusted roots once for each setting of OpenSSL's variables: it takes 0.1 s, and requests are many."""
    context = ssl.create_default_context()
    with suppress(ImportError):  # without it the system's own roots have to do
        import certifi

        context.load_verify_locations(certifi.where())
    return context


class BodyReader:
    """Opens a request and reads its body in a daemon thread, a few chunks ahead at most."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._host = urlsplit(request.full_url).netloc
        self._queue: queue.Queue[tuple[int, bytes] | Exception | None] = queue.Queue(maxsize=4)
        self._stopped = threading.Event()
        threading.Thread(target=self._run, name="hub-reader", daemon=True).start()

    def stop(self) -> None:
        """Let the thread end; it holds nothing but its connection."""
        self._stopped.set()

    def chunks(self, name: str, cancelled: Callable[[], bool]) -> Iterator[tuple[int, bytes]]:
        """Hand on what the thread reads, until the body ends. Raises what the thread met, or TransferCancelled."""
        heard = time.monotonic()
        while not cancelled():
            try:
                item = self._queue.get(timeout=_POLL_S)
            except queue.Empty:
                if time.monotonic() > heard + SILENCE_S:
                    raise self._told(TimeoutError(), name) from None
                continue
            if item is None:
                return
            if isinstance(item, Exception):
                raise self._told(item, name) from item
            yield item
            heard = time.monotonic()
        raise TransferCancelled(
            Message("The download was stopped."), hint=Message("Asking again goes on where it stopped.")
        )

    def _told(self, error: Exception, name: str) -> ModelError:
        if isinstance(error, ModelError):
            return error
        if isinstance(error, HTTPError):
            return _refusal(error.code, error.headers, name)
        if isinstance(error, _TRANSPORT):
            return Interrupted(
                Message("The model hub at {host} can't be reached ({reason}).", host=self._host, reason=_reason(error)),
                hint=Message(
                    "Check the network and try again; what arrived is kept. {carry_hint}", carry_hint=carry_hint(name)
                ),
            )
        return NetworkUnavailable(
            Message(
                "The answer of the model hub at {host} can't be read ({reason}).",
                host=self._host,
                reason=_reason(error),
            ),
            hint=Message("Check HF_ENDPOINT and the proxy settings. {carry_hint}", carry_hint=carry_hint(name)),
        )

    def _run(self) -> None:
        try:
            with _opener(SameHostKeepsToken()).open(self._request, timeout=_TIMEOUT_S) as response:
                self.pump(response)
            self._put(None)
        except HTTPError as error:
            error.close()
            self._put(error)
        except Exception as error:  # whoever waits for the thread must hear of everything that ends it
            self._put(error)

    def pump(self, response: Any) -> None:
        """Hand on the chunks of a body until it ends or nobody wants more. Raises IncompleteRead where it is cut."""
        offset = _first_byte(response)
        length = response.headers.get("Content-Length")
        end = offset + int(length) if length else None
        while not self._stopped.is_set() and (chunk := response.read1(_CHUNK)):
            self._put((offset, chunk))
            offset += len(chunk)
        if end is not None and offset < end and not self._stopped.is_set():
            raise http.client.IncompleteRead(b"", end - offset)

    def _put(self, item: tuple[int, bytes] | Exception | None) -> None:
        while not self._stopped.is_set():
            try:
                self._queue.put(item, timeout=_POLL_S)
            except queue.Full:
                continue
            return


class _HeadReader(BodyReader):
    """Asks for headers only."""

    def __init__(self, asked: Request) -> None:
        self.headers = Headers()
        asked.method = "HEAD"
        super().__init__(asked)

    def _run(self) -> None:
        try:
            with _opener(_StayOnHost()).open(self._request, timeout=_TIMEOUT_S) as response:
                self.headers = response.headers
            self._put(None)
        except HTTPError as error:  # a redirect to the storage host ends here; its headers hold the facts
            self.headers = error.headers
            error.close()
            self._put(error if error.code >= 400 else None)
        except Exception as error:  # as above
            self._put(error)


def _first_byte(response: Any) -> int:
    """Return where the body starts in the file: a server may ignore the range and send everything."""
    match = re.match(r"bytes (\d+)-", response.headers.get("Content-Range") or "")
    return int(match[1]) if response.status == 206 and match else 0


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, http.client.IncompleteRead):
        return Message("the connection broke")
    if isinstance(cause, TimeoutError):
        return Message("no answer in time")
    text = cause.strerror if isinstance(cause, OSError) and cause.strerror else str(cause)
    return text[:200] or type(cause).__name__


def _refusal(status: int, headers: Any, name: str) -> ModelError:
    code = headers.get("X-Error-Code") or ""
    if code == "GatedRepo":
        return ModelError(
            Message("{name} is only given to people who accepted its terms.", name=name),
            hint=Message(
                "Accept them at {endpoint}/{name}, then set HF_TOKEN to a token of your account and try again.",
                endpoint=endpoint(),
                name=name,
            ),
        )
    if code == "RevisionNotFound":
        return ModelError(
            Message("{name} has no such revision.", name=name),
            hint=Message("See {endpoint}/{name} for its branches and tags.", endpoint=endpoint(), name=name),
        )
    if status in {401, 403}:
        return ModelError(
            Message("The model hub has no model {name}, or does not show it to you.", name=name),
            hint=Message("Check the spelling; for a private model, set HF_TOKEN to a token that may read it."),
        )
    if status == 404:
        return ModelError(
            Message("The model hub has no model or file at {name}.", name=name),
            hint=Message("Check the spelling, owner included: owner/name."),
        )
    if status == 416:
        return Interrupted(
            Message("The model hub refused to go on in the middle of a file."), hint=Message("Try again.")
        )
    if status == 429 or status >= 500:
        return Interrupted(
            Message("The model hub is overloaded or out of order (HTTP {status}).", status=status),
            hint=Message("Try again later; what arrived is kept. {carry_hint}", carry_hint=carry_hint(name)),
        )
    return ModelError(
        Message("The model hub refused {name} (HTTP {status}).", name=name, status=status),
        hint=Message("Look at {endpoint}/{name} in a browser.", endpoint=endpoint(), name=name),
    )
