"""Folders that are filled beside their place and moved there when they are whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from swin_annotator.core.dataset import Dataset
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import leftovers, own_folders
from swin_annotator.formats.image_copies import LEAVE
from swin_annotator.formats.whole_files import sentences
from swin_annotator.formats.writing import Writing, part_paths
from swin_annotator.messages import Message

Fill = Callable[[Dataset, Writing, Path], None]
"""Writes a dataset, as a wish says, into an empty folder."""


def fill_parts(parts: Mapping[str, Dataset], out: Path, how: Writing, fill: Fill) -> tuple[Path, ...]:
    """Fill a folder for each part of a split, with copies of the images where ``how`` says so; see ``fill_together``.

    Args:
        parts: name -> dataset; the empty name, of labels that are not split, is ``out`` itself.
        out: the folder that is filled, or that gets a folder for each part.
        how: what becomes of the images.
        fill: writes one part.

    Returns:
        The folders.

    Raises:
        LabelFileError: a folder is not empty, can't be written or lies among the images, or what ``fill`` raises.
    """
    for dataset in parts.values():
        if dataset.root is not None and how.images != LEAVE:
            check_outside(out, dataset.root)
    paths = part_paths(out, parts, "")
    fill_together({paths[name]: partial(fill, dataset, how) for name, dataset in parts.items()})
    return tuple(paths.values())


def fill_together(writers: Mapping[Path, Callable[[Path], None]]) -> None:
    """Several new folders, none of which takes its place before all are whole; or those of an earlier export anew.

    What killed writers of the same folders left half-filled is removed.

    Args:
        writers: path of a folder that does not exist, is empty or holds an export alone -> what fills it, called with
            the folder beside it.

    Raises:
        LabelFileError: a folder is not empty or can't be written, or what a writer raises; nothing is left behind then.
    """
    parts: list[tuple[Path, Path]] = []
    with ExitStack() as holds:
        try:
            for path, fill in writers.items():
                check_empty(path)
                with sentences(path):
                    path.parent.mkdir(parents=True, exist_ok=True)
                    leftovers.sweep(path)
                    made = tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
                    parts.append((Path(made), path))
                    holds.enter_context(leftovers.held(parts[-1][0]))
                    parts[-1][0].chmod(0o755)
                    fill(parts[-1][0])
            for part, path in parts:
                with sentences(path):
                    _put(part, path)
        finally:
            for part, _ in parts:
                shutil.rmtree(part, ignore_errors=True)


def _put(part: Path, path: Path) -> None:
    """Move a folder to its place; an export that is there goes when the new one is in its place."""
    if not own_folders.is_ours(path):
        if path.is_dir():
            path.rmdir()  # empty, as was checked; not every system moves a folder over another
        os.replace(part, path)
        return
    old = Path(tempfile.mkdtemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part"))
    old.rmdir()
    os.replace(path, old)
    try:
        os.replace(part, path)
    except OSError:
        os.replace(old, path)
        raise
    shutil.rmtree(old, ignore_errors=True)


def check_empty(path: Path) -> None:
    """Raises LabelFileError where a folder of labels must not be made: in the place of a file, or of a full folder.

    One that an export filled, and nobody touched since, may be written anew.
    """
    if path.is_dir() and own_folders.is_ours(path):
        own_folders.check_replaceable(path)
        return
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise LabelFileError(
            Message("{path} is not an empty folder.", path=path),
            hint=Message("Choose an empty folder or the name of a new one."),
        )


def check_outside(path: Path, root: Path) -> None:
    """Raises LabelFileError where copies of images would lie among the images of ``root``."""
    if path.resolve().is_relative_to(root.resolve()):
        raise LabelFileError(
            Message("{path} lies among the images; the copies would become images of this project.", path=path),
            hint=Message("Choose a folder outside the image folder."),
        )
