"""Image embeddings in RAM, then in files; both give up what was not asked for longest."""

from __future__ import annotations

import hashlib
import json
import logging
import os
import tempfile
import time
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from swin_annotator.core.embedding import Array, EmbeddingKey, ImageEmbedding

RAM_BYTES = 256 << 20
DISK_BYTES = 8 << 30
_SUFFIX = ".safetensors"
_PART = ".part"
_PART_SECONDS = 3600
"""After so long a part is what a killed process left; a living one writes it in moments."""
_FIELDS = ("class_vectors", "boxes_xyxy", "shift", "scale", "objectness")
_EXTRA = "extra."
_log = logging.getLogger(__name__)


class EmbeddingCache:
    """Embeddings by key. Losing any of it costs time only, so no failure of the disk ever reaches the caller.

    Files hold plain arrays (safetensors, never pickle) and are moved into place whole. Belongs to one thread; several
    processes may share a folder.
    """

    def __init__(self, folder: Path | None, ram_bytes: int = RAM_BYTES, disk_bytes: int = DISK_BYTES) -> None:
        self._folder = folder
        self._ram_bytes = ram_bytes
        self._disk_bytes = disk_bytes
        self._held: OrderedDict[EmbeddingKey, ImageEmbedding] = OrderedDict()
        self._held_bytes = 0
        self._files: OrderedDict[str, int] = _listing(folder) if folder is not None else OrderedDict()
        self._file_bytes = sum(self._files.values())
        self._warned = False

    def __contains__(self, key: EmbeddingKey) -> bool:
        """Whether ``get`` would answer; looks at a file's header only."""
        if key in self._held:
            return True
        path = self._path(key)
        return path is not None and _head(path, key) is not None

    def get(self, key: EmbeddingKey) -> ImageEmbedding | None:
        """The embedding, or None when there is none or its file is damaged or another's."""
        if key in self._held:
            self._held.move_to_end(key)
            return self._held[key]
        path = self._path(key)
        embedding = _load(path, key) if path is not None else None
        if embedding is None or path is None:
            return None
        self._touch(path)
        self._hold(key, embedding)
        return embedding

    def put(self, key: EmbeddingKey, embedding: ImageEmbedding) -> None:
        """Keep an embedding; older ones go where the budget is short."""
        self._hold(key, embedding)
        path = self._path(key)
        if path is None or embedding.nbytes > self._disk_bytes:
            return
        try:
            size = _save(path, key, embedding)
        except OSError as error:
            if not self._warned:
                _log.warning(
                    "What models saw can't be kept in %s (%s); it stays in memory until the end.",
                    self._folder,
                    error.strerror or error,
                )
                self._warned = True
            return
        self._file_bytes += size - self._files.pop(path.name, 0)
        self._files[path.name] = size
        self._trim_files(path.parent)

    def _hold(self, key: EmbeddingKey, embedding: ImageEmbedding) -> None:
        old = self._held.pop(key, None)
        self._held_bytes -= old.nbytes if old is not None else 0
        if embedding.nbytes > self._ram_bytes:
            return
        self._held[key] = embedding
        self._held_bytes += embedding.nbytes
        while self._held_bytes > self._ram_bytes:
            self._held_bytes -= self._held.popitem(last=False)[1].nbytes

    def _trim_files(self, folder: Path) -> None:
        while self._file_bytes > self._disk_bytes and self._files:
            name, size = self._files.popitem(last=False)
            self._file_bytes -= size
            try:
                (folder / name).unlink(missing_ok=True)
            except OSError as error:  # in use by another process on Windows
                _log.info("%s stays: %s", name, error)

    def _touch(self, path: Path) -> None:
        """Note the use for this run and, by the file's time, for the next."""
        if path.name in self._files:
            self._files.move_to_end(path.name)
        try:
            os.utime(path)
        except OSError as error:
            _log.debug("the time of %s was not changed: %s", path.name, error)

    def _path(self, key: EmbeddingKey) -> Path | None:
        if self._folder is None:
            return None
        return self._folder / (hashlib.sha256(str(key).encode("utf-8", "surrogatepass")).hexdigest()[:40] + _SUFFIX)


def _listing(folder: Path) -> OrderedDict[str, int]:
    """File name -> bytes, the one unused for longest first."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.endswith(_PART) and time.time() - entry.stat().st_mtime > _PART_SECONDS:
                    os.unlink(entry.path)
                elif entry.name.endswith(_SUFFIX) and entry.is_file():
                    stat = entry.stat()
                    found.append((stat.st_mtime_ns, entry.name, stat.st_size))
    except OSError as error:  # no such folder yet, or a file went away meanwhile
        _log.debug("%s was not listed: %s", folder, error)
    return OrderedDict((name, size) for _, name, size in sorted(found))


def _save(path: Path, key: EmbeddingKey, embedding: ImageEmbedding) -> int:
    arrays: dict[str, NDArray[np.generic]] = {}
    for name in _FIELDS:
        value = getattr(embedding, name)
        if value is not None:
            arrays[name] = np.ascontiguousarray(value)
    for name, value in embedding.extras.items():
        arrays[_EXTRA + name] = np.ascontiguousarray(value)
    head = {"key": str(key), "model": embedding.model, "size_hw": json.dumps([int(v) for v in embedding.size_hw])}
    data = save(arrays, metadata=head)
    path.parent.mkdir(exist_ok=True)  # and no more: a folder that was taken away must not come back empty
    handle, part = tempfile.mkstemp(dir=path.parent, suffix=_PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(part, path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    return len(data)


def _head(path: Path, key: EmbeddingKey) -> Mapping[str, str] | None:
    """The file's own description when the file is whole and holds ``key``."""
    try:
        with safe_open(path, framework="np") as file:
            head: Mapping[str, str] = file.metadata() or {}
    except (OSError, SafetensorError) as error:
        if path.exists():
            _log.info("%s is damaged and counts as absent: %s", path.name, error)
        return None
    return head if head.get("key") == str(key) else None


def _load(path: Path, key: EmbeddingKey) -> ImageEmbedding | None:
    head = _head(path, key)
    if head is None:
        return None
    try:
        with safe_open(path, framework="np") as file:
            arrays: dict[str, Array] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (no mapping)
        height, width = json.loads(head["size_hw"])
        extras = {name.removeprefix(_EXTRA): arrays.pop(name) for name in list(arrays) if name.startswith(_EXTRA)}
        return ImageEmbedding(model=head["model"], size_hw=(height, width), extras=extras, **arrays)  # type: ignore[arg-type]  # names and dtypes as saved
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        _log.info("%s can't be used and counts as absent: %s", path.name, error)
        return None
