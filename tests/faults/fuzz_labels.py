"""Coverage-guided fuzzing of every reader of labels: ``python tests/faults/fuzz_labels.py [CORPUS] [-runs=N ...]``.

The first byte of an input chooses the format, the rest is the file. A reader may give labels or a sentence; anything
else is a finding. Needs atheris, and takes the options of libFuzzer.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["swin_annotator.formats", "swin_annotator.core"]):
    from swin_annotator import formats
    from swin_annotator.core.dataset import Dataset
    from swin_annotator.core.types import Annotation, Category, Image
    from swin_annotator.errors import LabelFileError
    from swin_annotator.formats.image_copies import LEAVE
    from swin_annotator.formats.writing import Writing

    for known in formats.FORMATS:
        formats.named(known)

FILES = {"labelme": ".json", "xanylabeling": ".json", "voc": ".xml"}
"""Formats that fill a folder and read one of its files, by what that ends in."""
NAMES = [name for name in formats.FORMATS if formats.named(name).SUFFIX or name in FILES]
_folder = Path(tempfile.mkdtemp(prefix="fuzz-"))


def suffix_of(name: str) -> str:
    """What a file of a format ends in."""
    return FILES.get(name) or formats.named(name).SUFFIX


def read(data: bytes) -> None:
    """Read one input as a file of the format that its first byte says."""
    if not data:
        return
    name = NAMES[data[0] % len(NAMES)]
    path = _folder / f"input{suffix_of(name)}"
    path.write_bytes(data[1:])
    try:
        reader = formats.named(name).open_labels(path)
        for _ in reader.annotations():
            pass
        reader.problems()
    except LabelFileError:
        pass


def seeds(corpus: Path) -> None:
    """A small file of each format to begin with."""
    corpus.mkdir(parents=True, exist_ok=True)
    rings = ((1.0, 1.0, 9.0, 1.0, 9.0, 9.0),)
    rows = (Annotation(1, 1, 1, (1.0, 1.0, 8.0, 8.0), polygons=rings), Annotation(2, 1, 1, (2.0, 2.0, 3.0, 4.0)))
    data = Dataset((Image(1, "a.png", (10, 12), tags=("wet",)),), (Category(1, "cat"),), rows)
    for number, name in enumerate(NAMES):
        out = Path(tempfile.mkdtemp(prefix="fuzz-")) / (formats.named(name).FILE_NAME or "set")
        formats.write(name, data, out, Writing(images=LEAVE))
        found = out if out.is_file() else next(out.rglob(f"*{suffix_of(name)}"))
        (corpus / name).write_bytes(bytes([number]) + found.read_bytes())


if __name__ == "__main__":
    folders = [word for word in sys.argv[1:] if not word.startswith("-")]
    if folders:
        seeds(Path(folders[0]))
    atheris.Setup(sys.argv, read)
    atheris.Fuzz()
