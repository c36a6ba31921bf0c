"""Listing the images of a folder by name alone."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from swin_annotator.core import names
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.errors import NoImages
from swin_annotator.messages import Message
from swin_annotator.paths import PROJECT_FOLDER

MOST_DIGITS = 4000
"""Longer numbers are no numbers to Python."""
_NUMBER = re.compile(r"(?<![^\W_])(?=\w*\d[a-f]+\d)(?=\w*[a-f]\d+[a-f])[0-9a-f]{8,}(?![^\W_])|\d+")
"""Numbers, and words of figures and a to f in turn: content hashes, in which no digits are a number."""


def list_images(folder: Path) -> Iterator[str]:
    """Relative paths with ``/`` of all image files, sub-folders too, in natural order, as they are found.

    Hidden entries and the project's own folder are skipped. Links to folders are followed once.

    Raises:
        NoImages: the folder does not exist or may not be read. (Sub-folders that may not be read are passed over.)
    """
    if not folder.is_dir():
        raise NoImages(
            Message("{folder} is not a folder.", folder=folder), hint=Message("Choose a folder that holds images.")
        )
    try:
        os.scandir(folder).close()
    except OSError as error:
        raise NoImages(
            Message("{folder} may not be read.", folder=folder),
            hint=Message("Change its permissions or choose another."),
        ) from error
    yield from _walk(folder, "", {os.path.realpath(folder)})


def leads_inside(folder: Path, path: str) -> bool:
    """Return whether a file named relative to ``folder`` lies inside it, links followed."""
    return names.is_relative(path) and (folder / path).resolve().is_relative_to(folder.resolve())


def natural_key(name: str) -> str:
    """Sorts ``img2`` before ``img10``, upper and lower case together."""
    # A number becomes its count of digits and its digits, behind a character that comes before all others.
    return _NUMBER.sub(_sortable, name.casefold())


def listing_key(path: str) -> tuple[tuple[bool, str], ...]:
    """Sorts relative paths as ``list_images`` gives them: what lies in a folder itself before its sub-folders."""
    *parents, name = path.split("/")
    return (*((True, natural_key(parent)) for parent in parents), (False, natural_key(name)))


def begins_with_hash(name: str) -> bool:
    """Return whether a name begins with a content hash, as downloads of data sets do.

    Its first letters tell it apart.
    """
    found = _NUMBER.match(name.casefold())
    return found is not None and not found[0].isdigit()


def _sortable(number: re.Match[str]) -> str:
    if not number[0].isdigit():
        return number[0]
    digits = str(int(number[0])) if len(number[0]) < MOST_DIGITS else number[0].lstrip("0")
    return f"\0{len(digits):05d}{digits}"


def _walk(folder: Path, prefix: str, seen: set[str]) -> Iterator[str]:
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(".") and entry.name != PROJECT_FOLDER]
    except OSError:
        # A sub-folder that may not be read or vanished: the rest of the tree is still worth showing.
        return
    entries.sort(key=lambda entry: natural_key(entry.name))
    inner = [entry for entry in entries if _is_folder(entry)]
    folders = set(inner)
    for entry in entries:
        if os.path.splitext(entry.name)[1].lower() in IMAGE_SUFFIXES and entry not in folders:
            yield prefix + entry.name
    for entry in inner:
        if (real := os.path.realpath(entry.path)) not in seen:
            seen.add(real)
            yield from _walk(folder / entry.name, f"{prefix}{entry.name}/", seen)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link to itself, or into a place that may not be looked at
        return False
