"""Brings a model's files from the hub into a staging folder: by range, checked, and going on after a break."""

from __future__ import annotations

import errno
import hashlib
import json
import shutil
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO, Final

from swin_annotator.core import os_errors
from swin_annotator.errors import ModelError, NetworkUnavailable
from swin_annotator.messages import Message
from swin_annotator.models.catalog import hub
from swin_annotator.models.catalog.hub import RemoteFile, Repository
from swin_annotator.models.weights import shards
from swin_annotator.models.weights.shards import WEIGHTS, WEIGHTS_PICKLED
from swin_annotator.models.weights.transfers import IsCancelled, Report

_PLAN: Final = "plan.json"
_TRIES_WITHOUT_PROGRESS: Final = 4
_SPARE_BYTES: Final = 64 * 2**20
BACKOFF_S: Final = 0.5
_SLICE_S: Final = 0.1
_BLOCK: Final = 1 << 20


def choose(
    repository: Repository, needed: Sequence[str], wanted: Sequence[str], read: Callable[[RemoteFile], bytes]
) -> list[RemoteFile]:
    """The files to bring, small ones first; safetensors are preferred to a pickled ``.bin``.

    Args:
        repository: what there is.
        needed: names of files without which nothing can be done.
        wanted: names of files that are brought where there are any.
        read: gives a small file's bytes: the index says which of several files hold the weights.

    Raises:
        ModelError: the repository lacks what the backend needs, or what its index names.
    """
    held = {file.name: file for file in repository.files if hub.PLAIN_NAME.fullmatch(file.name)}
    missing = [name for name in needed if name not in held]
    weights = _weights(held, repository.name, read)
    if missing or not weights:
        lacks = ", ".join(missing) or f"{WEIGHTS} or {WEIGHTS_PICKLED}"
        raise ModelError(
            Message("{repository} holds no {lacks}.", repository=repository.name, lacks=lacks),
            hint=Message("It is not in the layout of a transformers model; pick another."),
        )
    names = [*needed, *(name for name in wanted if name in held)]
    return [*(held[name] for name in names), *weights]


def fetch(
    repository: Repository,
    files: Sequence[RemoteFile],
    place: Path,
    report: Report,
    cancelled: IsCancelled,
) -> None:
    """Leave every one of ``files`` whole and checked in ``place``; what is there already is not asked for again.

    Args:
        repository: where they come from.
        files: which ones.
        place: the staging folder; survives a cancel or a break, so that the next call goes on.
        report: told after every chunk.
        cancelled: asked between chunks.

    Raises:
        TransferCancelled: ``cancelled`` said so.
        NetworkUnavailable: the line broke and several tries brought nothing.
        ModelError: disk full, checksum wrong, or the hub refused.
    """
    try:
        place.mkdir(parents=True, exist_ok=True)
        _keep_only(place, files)
        total = sum(file.size for file in files)
        held = {file.name: _held(place, file) for file in files}
        _need_room(place, total - sum(held.values()))
        report(sum(held.values()), total)
        for file in files:
            others = sum(size for name, size in held.items() if name != file.name)
            _fetch_one(repository, file, place, _shifted(report, others, total), cancelled)
            held[file.name] = file.size
    except OSError as error:
        raise disk_error(error, place) from error


def held_bytes(place: Path) -> int:
    """Count the bytes of a download that lie in its staging folder."""
    if not place.is_dir():
        return 0
    return sum(path.stat().st_size for path in place.iterdir() if path.is_file() and path.name != _PLAN)


def finish(place: Path) -> None:
    """Take the staging folder's own notes away, so that only the model is left."""
    (place / _PLAN).unlink(missing_ok=True)


def _weights(held: dict[str, RemoteFile], name: str, read: Callable[[RemoteFile], bytes]) -> list[RemoteFile]:
    for single, index in ((WEIGHTS, shards.INDEX), (WEIGHTS_PICKLED, shards.PICKLED_INDEX)):
        if single in held:
            return [held[single]]
        if index in held:
            names = shards.names_in(read(held[index]), f"{index} of {name}")
            missing = [shard for shard in names if shard not in held]
            if missing:
                raise ModelError(
                    Message(
                        "{name} lacks {missing}, which its {index} names.", name=name, missing=missing[0], index=index
                    ),
                    hint=Message("Pick another model, or a later commit."),
                )
            return [held[index], *(held[shard] for shard in names)]
    return []


def _mark(file: RemoteFile) -> str:
    return file.sha256 or file.blob or str(file.size)


def _keep_only(place: Path, files: Sequence[RemoteFile]) -> None:
    """Drop what an earlier, different commit left behind, and note what this one brings."""
    plan = place / _PLAN
    try:
        before = json.loads(plan.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        before = {}
    now = {file.name: _mark(file) for file in files}
    for path in place.iterdir():
        name = path.name.removesuffix(".part")
        if path.is_file() and path != plan and (name not in now or before.get(name) != now[name]):
            path.unlink()
    plan.write_text(json.dumps(now), encoding="utf-8")


def _shifted(report: Report, others: int, total: int) -> Callable[[int], None]:
    """A report of one file's bytes that counts those of the other files too."""
    return lambda done: report(others + done, total)


def _held(place: Path, file: RemoteFile) -> int:
    for path in (place / file.name, place / f"{file.name}.part"):
        if path.exists():
            return min(path.stat().st_size, file.size)
    return 0


def _fetch_one(
    repository: Repository,
    file: RemoteFile,
    place: Path,
    report: Callable[[int], None],
    cancelled: IsCancelled,
) -> None:
    if (place / file.name).exists():
        return
    part = place / f"{file.name}.part"
    failures = 0
    while True:
        before = part.stat().st_size if part.exists() else 0
        try:
            _append(repository, file, part, report, cancelled)
            break
        except hub.Interrupted as error:
            arrived = part.stat().st_size if part.exists() else 0
            failures = 0 if arrived > before else failures + 1
            if failures >= _TRIES_WITHOUT_PROGRESS:
                raise NetworkUnavailable(error.message, hint=error.hint) from error
            _wait(BACKOFF_S * 2**failures, cancelled)
    _check(part, file, repository)
    part.replace(place / file.name)


def _wait(seconds: float, cancelled: IsCancelled) -> None:
    """Give a broken line time to recover, in slices short enough for a cancel."""
    for _ in range(round(seconds / _SLICE_S)):
        if cancelled():
            return
        time.sleep(_SLICE_S)


def _append(
    repository: Repository, file: RemoteFile, part: Path, report: Callable[[int], None], cancelled: IsCancelled
) -> None:
    """Go on with ``part`` from where it ends."""
    start = part.stat().st_size if part.exists() else 0
    if file.size and start > file.size:
        part.unlink()
        start = 0
    if file.size and start == file.size:
        return
    too_long = False
    with part.open("ab") as out:
        for offset, chunk in hub.stream(hub.file_url(repository, file), repository.name, start, cancelled):
            if offset != out.tell():
                _rewind(out, offset)
            if out.tell() + len(chunk) > file.size:
                too_long = True
                break
            out.write(chunk)
            report(out.tell())
    if too_long:
        part.unlink()
        raise ModelError(
            Message(
                "{file} of {repository} is longer than the {size} bytes that the hub states.",
                file=file.name,
                repository=repository.name,
                size=file.size,
            ),
            hint=Message("It was deleted. Pull again; if it happens twice, a proxy may be changing downloads."),
        )
    arrived = part.stat().st_size
    if file.size and arrived < file.size:
        raise hub.Interrupted(
            Message(
                "{file} ended early, after {arrived} of {size} bytes.", file=file.name, arrived=arrived, size=file.size
            ),
            hint=Message("Try again; what arrived is kept. {carry_hint}", carry_hint=hub.carry_hint(repository.name)),
        )


def _rewind(out: BinaryIO, offset: int) -> None:
    """The server ignored the range: what it sends starts at ``offset``."""
    if offset > out.tell():
        raise hub.Interrupted(
            Message("The model hub sent a later piece than was asked for."), hint=Message("Try again.")
        )
    out.seek(offset)
    out.truncate()


def _check(part: Path, file: RemoteFile, repository: Repository) -> None:
    """Compare size and hash; a wrong file is deleted, so that the next try starts it afresh."""
    if file.size and part.stat().st_size != file.size:
        wrong = True
    elif file.sha256:
        wrong = _digest(part, hashlib.sha256()) != file.sha256
    elif file.blob:  # git's id of small files: sha1 over a header and the bytes
        wrong = _digest(part, hashlib.sha1(b"blob %d\0" % part.stat().st_size, usedforsecurity=False)) != file.blob
    else:
        wrong = False
    if wrong:
        part.unlink()
        raise ModelError(
            Message(
                "{file} of {repository} arrived damaged: it does not have the checksum that the hub states.",
                file=file.name,
                repository=repository.name,
            ),
            hint=Message("It was deleted. Pull again; if it happens twice, a proxy may be changing downloads."),
        )


def _digest(path: Path, digest: hashlib._Hash) -> str:
    with path.open("rb") as data:
        while block := data.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def _need_room(place: Path, more: int) -> None:
    free = shutil.disk_usage(place).free
    if more and free < more + _SPARE_BYTES:
        raise OSError(errno.ENOSPC, "not enough room", str(place))


def disk_error(error: OSError, place: Path) -> ModelError:
    """The sentence for a write to ``place`` that failed."""
    if os_errors.is_full(error):
        return ModelError(
            Message("The disk with {place} has no room for this model.", place=place),
            hint=Message(
                "Free some space, or set SWIN_ANNOTATOR_HOME to a folder on a larger disk. What arrived is kept."
            ),
        )
    return ModelError(
        Message("The model folder {place} can't be written ({error}).", place=place, error=error.strerror or error),
        hint=Message("Check its permissions, or set SWIN_ANNOTATOR_HOME to a folder that can be written."),
    )
