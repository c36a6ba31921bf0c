"""Small files of labels as text: whole, within bounds, and with sentences for what is wrong with them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from swin_annotator.core import folders, regular
from swin_annotator.formats import old_encoding
from swin_annotator.formats.read_errors import unreadable
from swin_annotator.formats.writing import MANIFEST
from swin_annotator.paths import PROJECT_FOLDER

MOST = 256 << 20
"""Bytes of the labels of one image."""


def read_bytes(path: Path, most: int = MOST) -> bytes:
    """A label file's bytes.

    Raises:
        LabelFileError: missing, a folder, no file, too large, or it may not be read.
    """
    try:
        return regular.read(path, most)
    except OSError as error:
        raise unreadable(path, error) from error


def read_text(path: Path, most: int = MOST) -> str:
    """A label file's text, in UTF-8 or marked UTF-16.

    Raises:
        LabelFileError: as ``read_bytes``, and for older encodings.
    """
    data = read_bytes(path, most)
    try:
        return data.decode(old_encoding.unicode_of(data))
    except UnicodeDecodeError as error:
        raise old_encoding.refusal(path, data) from error


def files_below(folder: Path, suffix: str) -> Iterator[str]:
    """Relative paths with ``/`` of the files of this suffix, sub-folders too, in natural order.

    Hidden entries, the project's own folder, the manifest of an export, and links that lead out of ``folder`` are
    passed over.
    """
    for root, inner, found in os.walk(folder):
        inner[:] = sorted((name for name in inner if not _is_hidden(name)), key=folders.natural_key)
        prefix = Path(root).relative_to(folder).as_posix()
        for name in sorted(found, key=folders.natural_key):
            path = name if prefix == "." else f"{prefix}/{name}"
            if name.lower().endswith(suffix) and not _is_hidden(name) and folders.leads_inside(folder, path):
                yield path


def _is_hidden(name: str) -> bool:
    return name.startswith(".") or name in (PROJECT_FOLDER, MANIFEST)
