"""A small client of the model hub's HTTP interface: what a repository holds, and its files by range.

``huggingface_hub``'s own download can neither be cancelled between two chunks nor report bytes to a window, and reads
its environment once at import. This client honours the same variables at every call: ``HF_ENDPOINT``,
``HF_HUB_OFFLINE``, ``HF_TOKEN`` (or a stored login), and the proxy variables.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import quote

from swin_annotator.errors import ModelError, NetworkUnavailable
from swin_annotator.messages import Message
from swin_annotator.models.catalog.hub_connection import Interrupted as Interrupted
from swin_annotator.models.catalog.hub_connection import carry_hint as carry_hint
from swin_annotator.models.catalog.hub_connection import endpoint as endpoint
from swin_annotator.models.catalog.hub_connection import headers_of
from swin_annotator.models.catalog.hub_connection import offline as offline
from swin_annotator.models.catalog.hub_connection import stream as stream

REPOSITORY: Final = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
"""``owner/name``."""
PLAIN_NAME: Final = re.compile(r"[\w-][\w.-]*")
"""A file at the top of a repository: nothing that could leave its folder."""
MOST_ANSWER: Final = 16 << 20
"""Bytes of an answer that is read as a whole: a listing of 50,000 files, or a config."""
LARGEST: Final = 1 << 40
"""Bytes of one file; no model is larger."""
ANSWER_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """One file of a repository at one commit."""

    name: str
    size: int
    sha256: str = ""
    """Hash of large files; empty where the hub gives none."""
    blob: str = ""
    """Git's sha1 of small files; empty where the hub gives none."""


@dataclass(frozen=True, slots=True)
class Repository:
    """Description of a model at one commit, by the hub."""

    name: str
    commit: str
    files: tuple[RemoteFile, ...]
    licence: str = ""


def look_up(name: str, revision: str, cancelled: Callable[[], bool]) -> Repository:
    """The files, sizes and hashes of the model ``name`` at ``revision`` (empty: its main branch).

    Raises:
        NetworkUnavailable: the hub can't be reached, or is switched off by the environment.
        ModelError: no such model, or it may not be read.
        TransferCancelled: ``cancelled`` said so.
    """
    at = f"/revision/{quote(revision, safe='')}" if revision else ""
    url = f"{endpoint()}/api/models/{name}{at}?blobs=true"
    raw = read(url, name, cancelled)
    try:
        return _repository(json.loads(raw), name)
    except (ValueError, RecursionError) as error:
        raise NetworkUnavailable(
            Message("{endpoint} answered, but not as a model hub does.", endpoint=endpoint()),
            hint=Message(
                "A login page of the network or a proxy may stand in between; check HF_ENDPOINT. {carry_hint}",
                carry_hint=carry_hint(name),
            ),
        ) from error


def file_url(repository: Repository, file: RemoteFile) -> str:
    """Return where the file's bytes are at exactly that commit."""
    return f"{endpoint()}/{repository.name}/resolve/{repository.commit}/{quote(file.name)}"


def with_facts(repository: Repository, file: RemoteFile, cancelled: Callable[[], bool] = lambda: False) -> RemoteFile:
    """``file`` with size and hash from its own headers, for mirrors whose listing carries neither.

    Raises:
        NetworkUnavailable: the hub can't be reached.
        ModelError: it refused, or states no size: a file of no known size could fill the disk.
        TransferCancelled: ``cancelled`` said so.
    """
    if file.size and (file.sha256 or file.blob):
        return file
    try:
        headers = headers_of(file_url(repository, file), repository.name, cancelled)
    except Interrupted as error:
        raise NetworkUnavailable(error.message, hint=error.hint) from error
    stated = (headers.get("X-Linked-Size") or headers.get("Content-Length") or "").strip()
    size = file.size or (int(stated) if stated.isascii() and stated.isdigit() and len(stated) < 20 else 0)
    if not 0 < size <= LARGEST:
        raise ModelError(
            Message("The hub states no size for {file} of {repository}.", file=file.name, repository=repository.name),
            hint=carry_hint(repository.name),
        )
    tag = (headers.get("X-Linked-Etag") or headers.get("ETag") or "").removeprefix("W/").strip('"')
    sha256 = tag if re.fullmatch(r"[0-9a-f]{64}", tag) else ""
    blob = tag if re.fullmatch(r"[0-9a-f]{40}", tag) else ""
    return RemoteFile(file.name, size, file.sha256 or sha256, file.blob or blob)


def read(url: str, name: str, cancelled: Callable[[], bool]) -> bytes:
    """The whole body of a small answer.

    Raises:
        NetworkUnavailable: the hub can't be reached, or answers without an end.
        ModelError: it refused.
        TransferCancelled: ``cancelled`` said so.
    """
    parts, size, began = [], 0, time.monotonic()
    try:
        for _, chunk in stream(url, name, 0, cancelled):
            parts.append(chunk)
            size += len(chunk)
            if size > MOST_ANSWER or time.monotonic() > began + ANSWER_S:
                much = size > MOST_ANSWER
                raise NetworkUnavailable(
                    Message(
                        "The answer of {endpoint} is larger than {most_answer} MB and was not read.",
                        endpoint=endpoint(),
                        most_answer=MOST_ANSWER >> 20,
                    )
                    if much
                    else Message(
                        "The answer of {endpoint} took longer than {answer_s} s and was given up.",
                        endpoint=endpoint(),
                        answer_s=f"{ANSWER_S:.0f}",
                    ),
                    hint=Message("Check HF_ENDPOINT. {carry_hint}", carry_hint=carry_hint(name)),
                )
    except Interrupted as error:
        raise NetworkUnavailable(error.message, hint=error.hint) from error
    return b"".join(parts)


def _repository(answer: Any, name: str) -> Repository:
    """Raises ValueError for what no hub says, ModelError for a commit that can't be asked for."""
    if not isinstance(answer, dict) or not isinstance(answer.get("siblings"), list):
        raise ValueError("no list of files")
    files = tuple(_remote_file(entry) for entry in answer["siblings"])
    commit = answer.get("sha")
    if not isinstance(commit, str) or not PLAIN_NAME.fullmatch(commit):
        raise ModelError(
            Message("The hub gave no usable commit for {name}.", name=name), hint=Message("Check HF_ENDPOINT.")
        )
    card = answer.get("cardData")
    licence = card.get("license", "") if isinstance(card, dict) else ""
    words = licence if isinstance(licence, list) else [licence]
    return Repository(name, commit, files, ", ".join(str(word) for word in words if isinstance(word, str))[:200])


def _remote_file(entry: Any) -> RemoteFile:
    """Raises ValueError for an entry that is no file."""
    if not isinstance(entry, dict) or not isinstance(entry.get("rfilename"), str):
        raise ValueError("no file name")
    large = entry.get("lfs") or {}
    if not isinstance(large, dict):
        raise ValueError("no facts about a large file")
    size = large.get("size", entry.get("size")) or 0
    if not isinstance(size, int) or not 0 <= size <= LARGEST:
        raise ValueError("an impossible size")
    sha256, blob = large.get("sha256") or "", "" if large else entry.get("blobId") or ""
    if not isinstance(sha256, str) or not isinstance(blob, str):
        raise ValueError("an impossible checksum")
    return RemoteFile(entry["rfilename"], size, sha256, blob)
