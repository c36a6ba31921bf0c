"""Image embeddings in RAM, then in files; both give up what was not asked for longest."""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import os_errors
from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.core.memory_budget import SHARED
from swin_annotator.store import embedding_files as files

RAM_BYTES = 256 << 20
DISK_BYTES = 8 << 30
_log = logging.getLogger(__name__)
Remote = Callable[[EmbeddingKey, NDArray[np.uint8]], ImageEmbedding | None]
"""From a key and the (h, w, 3) image to its embedding, made on another computer; None where that gives none."""


class EmbeddingCache:
    """Embeddings by key. Losing any of it costs time only, so no failure of the disk ever reaches the caller.

    Belongs to one thread; several processes may share a folder. A folder behind a link is not used at all.
    """

    def __init__(self, folder: Path | None, ram_bytes: int = RAM_BYTES, disk_bytes: int = DISK_BYTES) -> None:
        self._folder = folder
        self._ram_bytes = ram_bytes
        self._disk_bytes = disk_bytes
        SHARED.allow(ram_bytes)
        self._held = ByteLru[EmbeddingKey, ImageEmbedding](ram_bytes, lambda embedding: embedding.nbytes)
        self._warned = False
        self.remote: Remote | None = None
        """Asked before the model on this computer for what is not held; None: nobody is."""
        place = self._place()
        self._files: OrderedDict[str, int] = files.listing(place) if place is not None else OrderedDict()
        self._file_bytes = sum(self._files.values())

    def __contains__(self, key: EmbeddingKey) -> bool:
        """Return whether ``get`` would answer; looks at a file's header only."""
        if key in self._held:
            return True
        path = self.path_of(key)
        return path is not None and files.holds(path, key)

    def get(self, key: EmbeddingKey) -> ImageEmbedding | None:
        """The embedding, or None when there is none or its file is damaged or another's."""
        if (held := self._held.get(key)) is not None:
            return held
        path = self.path_of(key)
        embedding = files.read(path, key) if path is not None else None
        if embedding is None or path is None:
            return None
        self._touch(path)
        self._hold(key, embedding)
        return embedding

    def put(self, key: EmbeddingKey, embedding: ImageEmbedding) -> None:
        """Keep an embedding; older ones go where the budget is short."""
        self._hold(key, embedding)
        path = self.path_of(key)
        if path is None or embedding.nbytes > self._disk_bytes:
            return
        self._write(path, key, embedding)
        self._trim_files(path.parent)

    def keep(self, key: EmbeddingKey, embedding: ImageEmbedding) -> None:
        """Keep an embedding in a file where there is room beside the others; none of them, nor any in memory, goes."""
        path = self.path_of(key)
        if path is None or self._file_bytes + 2 * embedding.nbytes > self._disk_bytes:
            return
        self._write(path, key, embedding)

    def _write(self, path: Path, key: EmbeddingKey, embedding: ImageEmbedding) -> None:
        """Write a file and count it; a disk that does not take it costs a warning, no answer."""
        try:
            size = files.write(path, key, embedding)
        except OSError as error:
            self._warn(os_errors.reason(error))
            return
        self._file_bytes += size - self._files.pop(path.name, 0)
        self._files[path.name] = size

    def _hold(self, key: EmbeddingKey, embedding: ImageEmbedding) -> None:
        self._held.drop(key)
        if embedding.nbytes <= self._ram_bytes:
            self._held.put(key, embedding)

    def _trim_files(self, folder: Path) -> None:
        while self._file_bytes > self._disk_bytes and self._files:
            name, size = self._files.popitem(last=False)
            self._file_bytes -= size
            try:
                files.remove(folder / name)
            except OSError as error:  # in use by another process on Windows
                _log.info("%s stays: %s", name, error)

    def _touch(self, path: Path) -> None:
        """Note the use for this run and, by the file's time, for the next."""
        if path.name in self._files:
            self._files.move_to_end(path.name)
        files.touch(path)

    def path_of(self, key: EmbeddingKey) -> Path | None:
        """Return where an embedding is kept; None where nothing may be kept."""
        place = self._place()
        return None if place is None else place / files.name_of(str(key))

    def _place(self) -> Path | None:
        """The folder, looked at anew each time: anybody may have put a link there meanwhile."""
        if self._folder is None or files.is_real(self._folder):
            return self._folder
        self._warn("it is a link to another place")
        return None

    def _warn(self, reason: str) -> None:
        if not self._warned:
            _log.warning(
                "What models saw can't be kept in %s (%s); it stays in memory until the end.", self._folder, reason
            )
            self._warned = True
