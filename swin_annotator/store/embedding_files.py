"""Embeddings in files: plain arrays (safetensors, never pickle) with a checksum, moved into place whole.

What lies in the folder may come from anybody. Nothing is read, touched or taken away but regular files that bear the
name of the key in their header, in a folder that is none behind a link.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import re
import stat
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

_SUFFIX = ".safetensors"
_PART, _PART_PREFIX = ".part", "embedding-"
_NAME = re.compile(r"[0-9a-f]{40}\.safetensors")
_PART_SECONDS = 3600
"""After so long a part is what a killed process left; a living one writes it in moments."""
_FIELDS = ("class_vectors", "boxes_xyxy", "shift", "scale", "objectness")
_EXTRA = "extra."
_CHECKSUM = "checksum"
_log = logging.getLogger(__name__)


def name_of(key: str) -> str:
    """The name of the file that holds the embedding of a key."""
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:40] + _SUFFIX


def is_real(folder: Path) -> bool:
    """Return whether files of the project may be kept here.

    Neither the folder nor the one around it is a link elsewhere.
    """
    try:
        around = folder.parent.parent.resolve() / folder.parent.name
        return folder.resolve() == around / folder.name
    except (OSError, RuntimeError) as error:  # a loop of links
        _log.info("%s is not used: %s", folder, error)
        return False


def listing(folder: Path) -> OrderedDict[str, int]:
    """File name -> bytes of what is named like an embedding, the one unused for longest first."""
    found = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                state = entry.stat(follow_symlinks=False)
                if not stat.S_ISREG(state.st_mode):
                    continue
                if _is_part(entry.name) and time.time() - state.st_mtime > _PART_SECONDS:
                    os.unlink(entry.path)
                elif _NAME.fullmatch(entry.name):
                    found.append((state.st_mtime_ns, entry.name, state.st_size))
    except OSError as error:  # no such folder yet, or a file went away meanwhile
        _log.debug("%s was not listed: %s", folder, error)
    return OrderedDict((name, size) for _, name, size in sorted(found))


def remove(path: Path) -> None:
    """Take a file away, if it is an embedding. Raises OSError."""
    head = _head(path)
    if head is not None and name_of(head.get("key", "")) == path.name:
        path.unlink(missing_ok=True)


def write(path: Path, key: EmbeddingKey, embedding: ImageEmbedding) -> int:
    """Keep an embedding; the bytes it takes. Raises OSError."""
    arrays: dict[str, NDArray[np.generic]] = {}
    for name in _FIELDS:
        value = getattr(embedding, name)
        if value is not None:
            arrays[name] = np.ascontiguousarray(value)
    for name, value in embedding.extras.items():
        arrays[_EXTRA + name] = np.ascontiguousarray(value)
    head = {"key": str(key), "model": embedding.model, "size_hw": json.dumps([int(v) for v in embedding.size_hw])}
    data = save(arrays, metadata={**head, _CHECKSUM: _checksum(head, arrays)})
    path.parent.mkdir(exist_ok=True)  # and no more: a folder that was taken away must not come back empty
    handle, part = tempfile.mkstemp(dir=path.parent, prefix=_PART_PREFIX, suffix=_PART)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(part, path)
    except BaseException:
        Path(part).unlink(missing_ok=True)
        raise
    return len(data)


def holds(path: Path, key: EmbeddingKey) -> bool:
    """Return whether a file says that it has the embedding of ``key``; only its header is looked at."""
    head = _head(path)
    return head is not None and head.get("key") == str(key) and _CHECKSUM in head


def read(path: Path, key: EmbeddingKey) -> ImageEmbedding | None:
    """The embedding as it was written, or None when there is none or a byte of it is another."""
    head = dict(_head(path) or {})
    if head.get("key") != str(key):
        return None
    try:
        with safe_open(path, framework="np") as file:
            arrays: dict[str, Array] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (no mapping)
        if head.pop(_CHECKSUM) != _checksum(head, arrays):
            _log.info("%s has changed bytes and counts as absent.", path.name)
            return None
        height, width = json.loads(head["size_hw"])
        extras = {name.removeprefix(_EXTRA): arrays.pop(name) for name in list(arrays) if name.startswith(_EXTRA)}
        return ImageEmbedding(model=head["model"], size_hw=(height, width), extras=extras, **arrays)  # type: ignore[arg-type]  # names and dtypes as saved
    except (OSError, SafetensorError, KeyError, TypeError, ValueError) as error:
        _log.info("%s can't be used and counts as absent: %s", path.name, error)
        return None


def touch(path: Path) -> None:
    """Note by the file's time that it is in use."""
    try:
        os.utime(path)
    except OSError as error:
        _log.debug("the time of %s was not changed: %s", path.name, error)


def _is_part(name: str) -> bool:
    return name.startswith(_PART_PREFIX) and name.endswith(_PART)


def _checksum(head: Mapping[str, str], arrays: Mapping[str, Array]) -> str:
    """32 hex digits over all that a reader gets."""
    digest = hashlib.blake2b(json.dumps(sorted(head.items())).encode(), digest_size=16)
    for name in sorted(arrays):
        array = arrays[name]
        digest.update(f"{name} {array.dtype} {array.shape} ".encode())
        digest.update(np.ascontiguousarray(array).data)
    return digest.hexdigest()


def _head(path: Path) -> Mapping[str, str] | None:
    """The description in a whole, regular file's header."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with safe_open(path, framework="np") as file:
            head: Mapping[str, str] = file.metadata() or {}
            return head
    except FileNotFoundError:
        return None
    except (OSError, SafetensorError) as error:
        _log.info("%s is damaged and counts as absent: %s", path.name, error)
        return None
