"""Folders that an earlier export filled: written anew where nothing in them is anybody else's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

from swin_annotator.core import regular
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.writing import MANIFEST
from swin_annotator.messages import Message

_MOST_MANIFEST = 256 << 20


def is_ours(path: Path) -> bool:
    """Return whether an export left its manifest in the folder."""
    return not path.is_symlink() and (path / MANIFEST).is_file()


def check_replaceable(path: Path) -> None:
    """Raises LabelFileError where something in a folder of an export is not as the export left it."""
    labels, images = _written(path)
    for file in _files(path):
        name = file.relative_to(path).as_posix()
        if name == MANIFEST:
            continue
        if file.suffix.lower() in IMAGE_SUFFIXES and name not in labels:
            if images.get(name) == (-1 if file.is_symlink() else file.stat().st_size):
                continue
        elif not file.is_symlink() and name in labels and labels[name] == digest(file):
            continue
        raise LabelFileError(
            Message(
                "{path} holds {name}, which the export that is there did not write, or which was changed since.",
                path=path,
                name=name,
            ),
            hint=Message("Choose an empty folder or the name of a new one, or move that file away."),
        )


def digest(path: Path) -> str:
    """The SHA-256 of a file of labels, as manifests have it."""
    found = hashlib.sha256()
    with regular.open_regular(path) as file:
        for chunk in regular.chunks(file):
            found.update(chunk)
    return found.hexdigest()


def image_sizes(path: Path) -> dict[str, int]:
    """Relative path -> bytes of every image in a folder, -1 for links."""
    found = {}
    for file in _files(path):
        if file.suffix.lower() in IMAGE_SUFFIXES:
            found[file.relative_to(path).as_posix()] = -1 if file.is_symlink() else file.stat().st_size
    return found


def _files(path: Path) -> Iterator[Path]:
    return (file for file in sorted(path.rglob("*")) if file.is_symlink() or not file.is_dir())


def _written(path: Path) -> tuple[Mapping[str, str], Mapping[str, int]]:
    """Return what the manifest of a folder says was written.

    Files of labels with their hash, images with their bytes.
    """
    manifest = path / MANIFEST
    try:
        if manifest.stat().st_size > _MOST_MANIFEST:
            raise ValueError("too large")
        labels = json.loads(manifest.read_bytes())["labels"]
        hashes = {str(name): str(value) for name, value in labels["files"].items()}
        return hashes, {str(name): int(value) for name, value in labels.get("images", {}).items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise LabelFileError(
            Message("{manifest} does not say what the export in this folder wrote.", manifest=manifest),
            hint=Message("Choose an empty folder or the name of a new one."),
        ) from error
