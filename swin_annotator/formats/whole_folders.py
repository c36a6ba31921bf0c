"""Folders that are filled beside their place and moved there when they are whole."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path

from swin_annotator.errors import LabelFileError
from swin_annotator.formats import leftovers
from swin_annotator.formats.whole_files import sentences


def fill_together(writers: Mapping[Path, Callable[[Path], None]]) -> None:
    """Several new folders, none of which takes its place before all are whole.

    What killed writers of the same folders left half-filled is removed.

    Args:
        writers: path of a folder that does not exist or is empty -> what fills it, called with the folder beside it.

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
                    if path.is_dir():
                        path.rmdir()  # empty, as was checked; not every system moves a folder over another
                    os.replace(part, path)
        finally:
            for part, _ in parts:
                shutil.rmtree(part, ignore_errors=True)


def check_empty(path: Path) -> None:
    """Raises LabelFileError where a folder of labels must not be made: in the place of a file, or of a full folder."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise LabelFileError(f"{path} is not an empty folder.", hint="Choose an empty folder or the name of a new one.")


def check_outside(path: Path, root: Path) -> None:
    """Raises LabelFileError where copies of images would lie among the images of ``root``."""
    if path.resolve().is_relative_to(root.resolve()):
        raise LabelFileError(
            f"{path} lies among the images; the copies would become images of this project.",
            hint="Choose a folder outside the image folder.",
        )
