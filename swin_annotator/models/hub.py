"""A small client of the model hub's HTTP interface: what a repository holds, and its files by range.

``huggingface_hub``'s own download can neither be cancelled between two chunks nor report bytes to a window, and reads
its environment once at import. This client honours the same variables at every call: ``HF_ENDPOINT``,
``HF_HUB_OFFLINE``, ``HF_TOKEN`` (or a stored login), and the proxy variables.
"""

from __future__ import annotations

import http.client
import json
import os
import queue
import re
import ssl
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, HTTPSHandler, OpenerDirector, Request, build_opener

from swin_annotator.errors import ModelError, NetworkUnavailable
from swin_annotator.texts import shown

REPOSITORY: Final = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
"""``owner/name``."""
PLAIN_NAME: Final = re.compile(r"[\w-][\w.-]*")
"""A file at the top of a repository: nothing that could leave its folder."""
_TIMEOUT_S: Final = 15
_CHUNK: Final = 256 * 1024
_POLL_S: Final = 0.1
_TRANSPORT: Final = (URLError, http.client.HTTPException, OSError)


class Cancelled(ModelError):
    """The person who asked for a download stopped it; what arrived is kept."""


class Interrupted(ModelError):
    """The connection broke in a way that a second try may mend."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a repository at one commit."""

    name: str
    size: int
    sha256: str = ""
    """Of large files; empty where the hub gives none."""
    blob: str = ""
    """Git's sha1 of small files; empty where the hub gives none."""


@dataclass(frozen=True, slots=True)
class Repository:
    """What the hub says about a model at one commit."""

    name: str
    commit: str
    files: tuple[RemoteFile, ...]
    licence: str = ""


def endpoint() -> str:
    """The hub's address without a trailing slash; ``HF_ENDPOINT`` overrides it."""
    return (os.environ.get("HF_ENDPOINT", "").strip() or "https://huggingface.co").rstrip("/")


def offline() -> bool:
    """Whether the environment forbids asking the hub."""
    values = (os.environ.get(name, "") for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"))
    return any(value.upper() in {"1", "ON", "YES", "TRUE"} for value in values)


def carry_hint(name: str) -> str:
    """How to bring a model to a machine without network."""
    return shown(
        f"Without network: download the files of {endpoint()}/{name} on another machine, bring the folder here, "
        "and choose Add folder… under Models, or run: swin-annotator models add FOLDER"
    )


def look_up(name: str, revision: str, cancelled: Callable[[], bool]) -> Repository:
    """The files, sizes and hashes of the model ``name`` at ``revision`` (empty: its main branch).

    Raises:
        NetworkUnavailable: the hub can't be reached, or is switched off by the environment.
        ModelError: no such model, or it may not be read.
        Cancelled: ``cancelled`` said so.
    """
    at = f"/revision/{quote(revision, safe='')}" if revision else ""
    url = f"{endpoint()}/api/models/{name}{at}?blobs=true"
    raw = read(url, name, cancelled)
    try:
        answer = json.loads(raw)
        files = tuple(_remote_file(entry) for entry in answer["siblings"])
        commit = str(answer["sha"])
    except (ValueError, KeyError, TypeError) as error:
        raise NetworkUnavailable(
            f"{endpoint()} answered, but not as a model hub does.",
            hint="A login page of the network or a proxy may stand in between; check HF_ENDPOINT. " + carry_hint(name),
        ) from error
    if not PLAIN_NAME.fullmatch(commit):
        raise ModelError(f"The hub gave no usable commit for {name}.", hint="Check HF_ENDPOINT.")
    card = answer.get("cardData")
    licence = card.get("license", "") if isinstance(card, dict) else ""
    return Repository(name, commit, files, licence if isinstance(licence, str) else ", ".join(map(str, licence)))


def file_url(repository: Repository, file: RemoteFile) -> str:
    """Where the file's bytes are at exactly that commit."""
    return f"{endpoint()}/{repository.name}/resolve/{repository.commit}/{quote(file.name)}"


def with_facts(repository: Repository, file: RemoteFile) -> RemoteFile:
    """``file`` with size and hash from its own headers, for mirrors whose listing carries neither.

    Raises:
        NetworkUnavailable: the hub can't be reached.
        ModelError: it refused.
    """
    if file.size and (file.sha256 or file.blob):
        return file
    request = _request(file_url(repository, file), 0)
    request.method = "HEAD"
    try:
        with _opener(_StayOnHost()).open(request, timeout=_TIMEOUT_S) as response:
            headers = response.headers
    except HTTPError as error:  # a redirect to the storage host ends here; its headers hold the facts
        headers = error.headers
        error.close()
        if error.code >= 400:
            raise _refusal(error.code, headers, repository.name) from error
    except _TRANSPORT as error:
        raise NetworkUnavailable(
            f"The model hub can't be reached ({_reason(error)}).", hint=carry_hint(repository.name)
        ) from error
    size = headers.get("X-Linked-Size") or headers.get("Content-Length") or "0"
    tag = (headers.get("X-Linked-Etag") or headers.get("ETag") or "").removeprefix("W/").strip('"')
    sha256 = tag if re.fullmatch(r"[0-9a-f]{64}", tag) else ""
    blob = tag if re.fullmatch(r"[0-9a-f]{40}", tag) else ""
    return RemoteFile(file.name, file.size or int(size), file.sha256 or sha256, file.blob or blob)


def read(url: str, name: str, cancelled: Callable[[], bool]) -> bytes:
    """The whole body of a small answer.

    Raises:
        NetworkUnavailable: the hub can't be reached.
        ModelError: it refused.
    """
    try:
        return b"".join(chunk for _, chunk in stream(url, name, 0, cancelled))
    except Interrupted as error:
        raise NetworkUnavailable(error.message, hint=error.hint) from error


def stream(url: str, name: str, start: int, cancelled: Callable[[], bool]) -> Iterator[tuple[int, bytes]]:
    """The body from byte ``start`` as (offset, chunk); the first offset is 0 where the server ignored the range.

    The blocking reads happen in a thread of their own, so that a cancel is obeyed at once even on a stalled line.

    Raises:
        Interrupted: the line broke or never stood; a later try may go on from the last offset.
        NetworkUnavailable: the environment forbids network.
        ModelError: the server refused; trying again would not help.
        Cancelled: ``cancelled`` said so.
    """
    if offline():
        raise NetworkUnavailable(
            "The network is switched off by HF_HUB_OFFLINE or TRANSFORMERS_OFFLINE.",
            hint="Unset the variable to download. " + carry_hint(name),
        )
    if not url.startswith(("https://", "http://")):
        raise NetworkUnavailable(
            f"HF_ENDPOINT is {endpoint()}, which is no web address.", hint="Write it as https://HOST, or unset it."
        )
    reader = _Reader(_request(url, start))
    try:
        yield from reader.chunks(name, cancelled)
    finally:
        reader.stop()


def _remote_file(entry: dict[str, Any]) -> RemoteFile:
    large = entry.get("lfs") or {}
    size = large.get("size", entry.get("size")) or 0
    return RemoteFile(
        str(entry["rfilename"]),
        int(size),
        str(large.get("sha256", "")),
        "" if large else str(entry.get("blobId") or ""),
    )


def _request(url: str, start: int) -> Request:
    request = Request(url, headers={"User-Agent": "swin-annotator", "Accept-Encoding": "identity"})
    if start:
        request.add_header("Range", f"bytes={start}-")
    if token := _token():
        # Unredirected: the token must not reach the storage host that the hub redirects to.
        request.add_unredirected_header("Authorization", f"Bearer {token}")
    return request


def _token() -> str | None:
    from huggingface_hub import get_token  # imported late: listing models needs none of it

    return get_token()


class _SameHostKeepsToken(HTTPRedirectHandler):
    """Renamed repositories redirect within the hub; those hops still need the token."""

    def redirect_request(self, req: Request, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Request | None:
        """The next hop, with the token only if the host stays."""
        following = super().redirect_request(req, fp, code, msg, headers, newurl)
        token = req.unredirected_hdrs.get("Authorization")
        if following is not None and token and urlsplit(newurl)[:2] == urlsplit(req.full_url)[:2]:
            following.add_unredirected_header("Authorization", token)
        return following


class _StayOnHost(_SameHostKeepsToken):
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
    context = ssl.create_default_context()
    try:
        import certifi
    except ImportError:  # the system's own roots have to do
        return build_opener(HTTPSHandler(context=context), redirects)
    context.load_verify_locations(certifi.where())
    return build_opener(HTTPSHandler(context=context), redirects)


class _Reader:
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
        """What the thread reads, until the body ends."""
        while not cancelled():
            try:
                item = self._queue.get(timeout=_POLL_S)
            except queue.Empty:
                continue
            if item is None:
                return
            if isinstance(item, HTTPError):
                raise _refusal(item.code, item.headers, name)
            if isinstance(item, Exception):
                raise Interrupted(
                    f"The model hub at {self._host} can't be reached ({_reason(item)}).",
                    hint="Check the network and try again; what arrived is kept. " + carry_hint(name),
                ) from item
            yield item
        raise Cancelled("The download was stopped.", hint="Asking again goes on where it stopped.")

    def _run(self) -> None:
        try:
            with _opener(_SameHostKeepsToken()).open(self._request, timeout=_TIMEOUT_S) as response:
                self._pump(response)
            self._put(None)
        except HTTPError as error:
            error.close()
            self._put(error)
        except (*_TRANSPORT, ValueError) as error:  # ValueError: an address that is none
            self._put(error)

    def _pump(self, response: Any) -> None:
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


def _first_byte(response: Any) -> int:
    """Where the body starts in the file: a server may ignore the range and send everything."""
    match = re.match(r"bytes (\d+)-", response.headers.get("Content-Range") or "")
    return int(match[1]) if response.status == 206 and match else 0


def _reason(error: Exception) -> str:
    cause = error.reason if isinstance(error, URLError) else error
    if isinstance(cause, http.client.IncompleteRead):
        return shown("the connection broke")
    if isinstance(cause, TimeoutError):
        return shown("no answer in time")
    text = cause.strerror if isinstance(cause, OSError) and cause.strerror else str(cause)
    return text or type(cause).__name__


def _refusal(status: int, headers: Any, name: str) -> ModelError:
    code = headers.get("X-Error-Code") or ""
    page = f"{endpoint()}/{name}"
    if code == "GatedRepo":
        return ModelError(
            f"{name} is only given to people who accepted its terms.",
            hint=f"Accept them at {page}, then set HF_TOKEN to a token of your account and try again.",
        )
    if code == "RevisionNotFound":
        return ModelError(f"{name} has no such revision.", hint=f"See {page} for its branches and tags.")
    if status in {401, 403}:
        return ModelError(
            f"The model hub has no model {name}, or does not show it to you.",
            hint="Check the spelling; for a private model, set HF_TOKEN to a token that may read it.",
        )
    if status == 404:
        return ModelError(
            f"The model hub has no model or file at {name}.", hint="Check the spelling, owner included: owner/name."
        )
    if status == 416:
        return Interrupted("The model hub refused to go on in the middle of a file.", hint="Try again.")
    if status == 429 or status >= 500:
        return Interrupted(
            f"The model hub is overloaded or out of order (HTTP {status}).",
            hint="Try again later; what arrived is kept. " + carry_hint(name),
        )
    return ModelError(f"The model hub refused {name} (HTTP {status}).", hint=f"Look at {page} in a browser.")
