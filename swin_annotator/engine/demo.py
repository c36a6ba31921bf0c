"""The sample images, copied to where they may be labelled."""

from __future__ import annotations

import shutil
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path

from swin_annotator import paths
from swin_annotator.core import folders
from swin_annotator.errors import AnnotatorError, NoImages
from swin_annotator.messages import Message

SAMPLES = "samples"
LEAD = "tour.toml"
NAME = "Swin Annotator samples"
"""Name of a folder with copies, unless the user says otherwise."""


@dataclass(frozen=True, slots=True)
class Lead:
    """The beginning of a tour of the samples."""

    first: str = ""
    """An image, relative to the folder; empty: none is named."""
    word: str = ""
    """Word that finds something on it; empty: nothing is known of the folder."""


def lead(folder: Path) -> Lead:
    """Return where a tour of ``folder`` begins, if that is a copy of the samples; an empty Lead otherwise."""
    if folder.name != NAME:
        return Lead()
    try:
        table = tomllib.loads((paths.resource(SAMPLES) / LEAD).read_text(encoding="utf-8"))
    except FileNotFoundError:  # the samples may be shipped without
        return Lead()
    found = Lead(str(table.get("first", "")), str(table.get("word", "")))
    return found if (folder / found.first).is_file() else Lead()


def own_samples() -> Path:
    """The user's folder with the samples, in which his labels stay; images that are missing there are copied.

    Raises:
        NoImages: the samples were not shipped.
        AnnotatorError: the folder can't be written.
    """
    source, names = _shipped()
    target = paths.user_data() / NAME
    try:
        for name in names:
            if not (target / name).exists():
                _copy(source / name, target / name)
    except OSError as error:
        raise _no_copy(target, error) from error
    return target


def copy_samples(target: Path | None = None) -> Path:
    """A folder with fresh copies of the sample images, without any labels.

    Args:
        target: where; must be empty or not exist. Default: a folder of its own among the temporary files.

    Raises:
        NoImages: the samples were not shipped.
        AnnotatorError: the target holds something, or can't be written.
    """
    source, names = _shipped()
    try:
        if target is None:
            target = Path(tempfile.mkdtemp(prefix="swin-annotator-")) / NAME
        target.mkdir(parents=True, exist_ok=True)
        if any(target.iterdir()):
            raise AnnotatorError(
                Message("{target} is not empty.", target=target), hint=Message("Give a folder that does not exist yet.")
            )
        for name in names:
            _copy(source / name, target / name)
    except OSError as error:
        raise _no_copy(target, error) from error
    return target


def _shipped() -> tuple[Path, list[str]]:
    """Return where the samples are, and their paths from there."""
    try:
        source = paths.resource(SAMPLES)
    except FileNotFoundError as error:
        raise NoImages(
            Message("The sample images are missing from this installation."), hint=Message("Install it again.")
        ) from error
    names = list(folders.list_images(source))
    if not names:
        raise NoImages(
            Message("The sample images are missing from this installation."), hint=Message("Install it again.")
        )
    return source, names


def _copy(source: Path, target: Path) -> None:
    """A whole copy or none."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    shutil.copyfile(source, part)
    part.replace(target)


def _no_copy(target: Path | None, error: OSError) -> AnnotatorError:
    return AnnotatorError(
        Message(
            "The sample images can't be copied to {gettempdir} ({error}).",
            gettempdir=target or tempfile.gettempdir(),
            error=error.strerror or error,
        ),
        hint=Message.by_place(
            window=Message("Free some space, then try again."),
            shell=Message("Free some space, or choose another folder with --folder."),
        ),
    )
