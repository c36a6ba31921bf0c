"""Zip archives that other tools export: unpacked into a folder that goes afterwards, within bounds."""

from __future__ import annotations

import shutil
import stat
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from swin_annotator import formats
from swin_annotator.core import zips
from swin_annotator.core.names import is_relative, is_sayable
from swin_annotator.errors import LabelFileError
from swin_annotator.messages import Message

ENDING = ".zip"
MOST_BYTES = 4 << 30
"""Bytes of all that is unpacked."""
MOST_FILES = 500_000
MOST_RATIO = 300
"""A file unpacks to at most so many times its size in the archive; JSON of many labels alike to about a hundred."""
_SPARE = 1 << 20
_PHOTOS = (".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp")
"""Left where they are when all would be too much: labels are never in them."""


@contextmanager
def opened(path: Path) -> Iterator[Path]:
    """The labels at a path: itself, or what is in it where it is a zip archive.

    In an archive that is one file, or one folder, that is meant; else the folder of all.

    Raises:
        LabelFileError: it is damaged, or would unpack to too much.
    """
    if path.suffix.lower() != ENDING or not path.is_file():
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="swin-annotator-") as name:
        root = Path(name) / path.stem
        root.mkdir()
        _unpack(path, root)
        yield _labels_in(root)


def _unpack(path: Path, root: Path) -> None:
    try:
        with zips.opened(path) as archive:
            for info in _chosen(archive.infolist(), path):
                target = root.joinpath(*PurePosixPath(info.filename).parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                with archive.open(info) as source, target.open("xb") as file:
                    shutil.copyfileobj(source, file, 1 << 20)
    except zips.Damaged as error:
        raise LabelFileError(
            Message("{path} is damaged or locked.", path=path.name),
            hint=Message("Export it again, without a password."),
        ) from error
    except FileExistsError as error:
        raise LabelFileError(
            Message("{path} holds two files of one name.", path=path.name), hint=Message("Export it again.")
        ) from error
    except OSError as error:
        raise LabelFileError(
            Message("{path} can't be unpacked ({error}).", path=path.name, error=error.strerror or error),
            hint=Message("Free some space for temporary files."),
        ) from error


def _chosen(infos: Sequence[zipfile.ZipInfo], path: Path) -> list[zipfile.ZipInfo]:
    """Choose what is unpacked; names that lead out of the folder and links are left where they are.

    Raises:
        LabelFileError: it would be too much.
    """
    files = [info for info in infos if not info.is_dir() and _is_plain(info)]
    if len(files) > MOST_FILES:
        raise _too_much(path)
    for info in files:
        if info.file_size > info.compress_size * MOST_RATIO + _SPARE:
            raise _too_much(path)
    if _size(files) > MOST_BYTES:
        files = [info for info in files if PurePosixPath(info.filename).suffix.lower() not in _PHOTOS]
    if _size(files) > MOST_BYTES:
        raise _too_much(path)
    return files


def _is_plain(info: zipfile.ZipInfo) -> bool:
    name = info.filename
    is_link = stat.S_ISLNK(info.external_attr >> 16)
    return (
        not is_link and "\\" not in name and is_relative(name) and is_sayable(name) and not name.startswith("__MACOSX/")
    )


def _size(files: Sequence[zipfile.ZipInfo]) -> int:
    return sum(info.file_size for info in files)


def _too_much(path: Path) -> LabelFileError:
    return LabelFileError(
        Message("{path} would unpack to far more than labels take.", path=path.name),
        hint=Message("Unpack it yourself if you trust it, and give the folder."),
    )


def _labels_in(root: Path) -> Path:
    found = [entry for entry in root.iterdir() if not entry.name.startswith(".")]
    while len(found) == 1 and found[0].is_dir():
        root = found[0]
        if any(formats.named(name).knows(root) for name in formats.FORMATS):
            return root
        found = [entry for entry in root.iterdir() if not entry.name.startswith(".")]
    if any(formats.named(name).knows(root) for name in formats.FORMATS):
        return root
    files = [file for file in sorted(root.rglob("*")) if file.is_file() and _is_known(file)]
    return files[0] if len(files) == 1 else root


def _is_known(file: Path) -> bool:
    return any(formats.named(name).knows(file) for name in formats.FORMATS)
