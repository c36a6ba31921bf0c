"""Coverage-guided fuzzing of labels that lie in several files: ``python tests/faults/fuzz_folders.py [CORPUS]``.

The first byte of an input chooses the format, or an archive; the rest are files, each a line with its name and then its
content. A reader may give labels or a sentence; anything else is a finding, as is an object without a place. Needs
atheris, and takes the options of libFuzzer.
"""

from __future__ import annotations

import io
import math
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath

import atheris

with atheris.instrument_imports(include=["swin_annotator.formats", "swin_annotator.core", "swin_annotator.engine"]):
    from swin_annotator import formats
    from swin_annotator.core import masks
    from swin_annotator.core.dataset import Dataset, LabelReader
    from swin_annotator.core.types import Annotation, Category, Image
    from swin_annotator.engine import archives
    from swin_annotator.errors import LabelFileError
    from swin_annotator.formats.writing import Writing

    for known in formats.FORMATS:
        formats.named(known)

import numpy as np
from PIL import Image as Pillow

ARCHIVE, CVAT = "archive", "cvat archive"
NAMES = [*(name for name in formats.FORMATS if not formats.named(name).SUFFIX), ARCHIVE, CVAT]
SEPARATOR = b"\x1d\x1d"
_MOST_FILES, _MOST_NAME = 24, 80
_PNG = b"\x89PNG"
_home = Path(tempfile.mkdtemp(prefix="fuzz-"))


def parts_of(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Name and content of each file in an input.

    What is called ``.png`` and is none becomes one: its first two bytes are the sides, the others the pixels, since
    nobody guesses a check sum.
    """
    for piece in data.split(SEPARATOR)[:_MOST_FILES]:
        raw, _, content = piece.partition(b"\n")
        name = raw.decode("utf-8", "replace")[:_MOST_NAME]
        if name.lower().endswith(".png") and not content.startswith(_PNG):
            content = _png(content)
        yield name, content


def _png(content: bytes) -> bytes:
    width, height = (1 + value % 24 for value in (content[:2] + b"\x07\x07")[:2])
    pixels = np.frombuffer(content[2:].ljust(width * height, b"\0")[: width * height], np.uint8)
    out = io.BytesIO()
    Pillow.fromarray(pixels.reshape(height, width)).save(out, "PNG", compress_level=0)
    return out.getvalue()


def fill(folder: Path, parts: Iterable[tuple[str, bytes]]) -> None:
    """Write files below a folder, whatever their names say; those that can't be there are left out."""
    for name, content in parts:
        words = [word for word in PurePosixPath(name.replace("\0", "")).parts if word not in ("/", "//", "..")]
        if not words:
            continue
        try:
            folder.joinpath(*words[:-1]).mkdir(parents=True, exist_ok=True)
            folder.joinpath(*words).write_bytes(content)
        except OSError:
            continue


def pack(path: Path, parts: Iterable[tuple[str, bytes]]) -> None:
    """Write an archive whose names are those of the input, also such as lead out of it."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name or "x"), content)


def read(data: bytes) -> None:
    """Read one input as the first byte says."""
    if not data:
        return
    name, parts = NAMES[data[0] % len(NAMES)], list(parts_of(data[1:]))
    root = _home / "labels"
    try:
        if name in (ARCHIVE, CVAT):
            path = _home / "labels.zip"
            pack(path, parts)
            with archives.opened(path) as found:
                look(formats.named(formats.guess(found)).open_labels(found))
        else:
            root.mkdir()
            fill(root, parts)
            formats.named(name).knows(root)
            look(formats.named(name).open_labels(root))
    except LabelFileError:
        pass
    finally:
        shutil.rmtree(root, ignore_errors=True)


def look(reader: LabelReader) -> None:
    """Go through all that a reader gives.

    Raises:
        ValueError: an object that no project could hold.
    """
    images = {image.id for image in reader.dataset.images}
    categories = {category.id for category in reader.dataset.categories}
    for row in reader.annotations():
        if (
            row.image_id not in images
            or row.category_id not in categories
            or not all(map(math.isfinite, row.bbox_xywh))
        ):
            raise ValueError(f"an object without a place: {row}")
    reader.problems()


def seeds(corpus: Path) -> None:
    """A small data set of each format to begin with."""
    corpus.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix="fuzz-"))
    photos = made / "photos"
    photos.mkdir()
    Pillow.new("L", (12, 10)).save(photos / "a.png")
    Pillow.new("L", (9, 9)).save(photos / "b.png")
    mask = np.zeros((9, 9), bool)
    mask[2:7, 1:5] = True
    rows = (
        Annotation(1, 1, 1, (1.0, 1.0, 8.0, 8.0), polygons=((1.0, 1.0, 9.0, 1.0, 9.0, 9.0),), attributes={"wet": True}),
        Annotation(2, 1, 2, (2.0, 2.0, 3.0, 4.0)),
        Annotation(3, 2, 2, (1.0, 2.0, 4.0, 5.0), mask=masks.encode(mask)),
    )
    images = (Image(1, "a.png", (10, 12), tags=("wet",)), Image(2, "b.png", (9, 9)))
    data = Dataset(images, (Category(1, "cat"), Category(2, "dog")), rows, root=photos)
    for number, name in enumerate(NAMES):
        form = {ARCHIVE: "yolo", CVAT: "cvat"}.get(name, name)
        whole = data if formats.named(form).OBJECTS else replace(data, annotations=(), categories=())
        out = made / name / (formats.named(form).FILE_NAME or "set")
        out.parent.mkdir()
        formats.write(form, whole, out, Writing())
        top = out if out.is_dir() else out.parent
        files = sorted(path for path in top.rglob("*") if path.is_file())
        pieces = [b"%b\n%b" % (path.relative_to(top).as_posix().encode(), path.read_bytes()) for path in files]
        (corpus / name).write_bytes(bytes([number]) + SEPARATOR.join(pieces))


if __name__ == "__main__":
    folders = [word for word in sys.argv[1:] if not word.startswith("-")]
    if folders:
        seeds(Path(folders[0]))
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
