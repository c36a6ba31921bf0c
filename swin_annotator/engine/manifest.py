"""The manifest of an export, a file beside the labels: by what they were made, how many, and their hash."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from swin_annotator import __version__
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.engine.project_objects import Tally
from swin_annotator.formats import json_files, own_folders
from swin_annotator.formats.whole_files import write_together
from swin_annotator.formats.writing import MANIFEST


@dataclass(frozen=True, slots=True)
class ExportFacts:
    """Facts that an export knows of itself."""

    folder: str
    """Name of the image folder."""
    format_name: str
    settings: Mapping[str, object]
    """Choices that were made: states, masks, parts of a split, …"""
    classes: Sequence[tuple[int, str]]
    """Id and name of each category, in the order of the classes."""
    images: int
    tags: int
    left_out: int
    tallies: Sequence[Tally]
    losses: Sequence[str] = field(default_factory=tuple)
    numbers: Mapping[int, int] = field(default_factory=dict)
    """Category id -> the number that the labels have for it, in formats with numbers."""
    thresholds: Thresholds = field(default_factory=Thresholds)
    """Scores from which on proposals were asked about."""
    decisions: Mapping[str, int] = field(default_factory=dict)
    """Verdict -> how often a person gave it in review, of all that was ever labelled in the folder."""


def path_for(out: Path) -> Path:
    """The manifest's path: in a folder of labels, or beside a file, ``labels.manifest.json`` for ``labels.json``."""
    return out / MANIFEST if out.is_dir() else out.with_name(f"{out.stem}.manifest.json")


def write(files: Sequence[Path], told: ExportFacts) -> tuple[Path, ...]:
    """Write a manifest for each file or folder that an export wrote.

    Returns:
        Where they are.

    Raises:
        LabelFileError: one can't be written; the labels are there all the same.
    """
    writers = {path_for(path): partial(_put, content=json_files.dump(content_of(path, told))) for path in files}
    write_together(writers)
    return tuple(writers)


def content_of(path: Path, told: ExportFacts) -> dict[str, object]:
    """A manifest: what was written when, by which models, how much, and a hash of every file of labels."""
    hashes = _hashes(path)
    whole = hashlib.sha256(
        "".join(f"{value}  {name}\n" for name, value in sorted(hashes.items())).encode(errors="replace")
    )
    objects: Counter[int] = Counter()
    by_source: defaultdict[tuple[str, str, str], list[Tally]] = defaultdict(list)
    for tally in told.tallies:
        objects[tally.category_id] += tally.objects
        source = tally.source
        by_source[source.kind, source.model, source.revision].append(tally)
    return {
        "tool": {"name": "swin-annotator", "version": __version__},
        "written": datetime.now(UTC).isoformat(timespec="seconds"),
        "image_folder": told.folder,
        "format": told.format_name,
        "settings": dict(told.settings),
        "counts": {
            "images": told.images,
            "images_left_out": told.left_out,
            "tags": told.tags,
            "objects": sum(objects.values()),
        },
        "categories": [_category(told, number, name, objects[number]) for number, name in told.classes],
        "sources": [_source(*key, found) for key, found in sorted(by_source.items())],
        "thresholds": _thresholds(told),
        "decisions": dict(told.decisions),
        "losses": list(told.losses),
        "labels": {"sha256": whole.hexdigest(), "files": hashes, **_images(path)},
    }


def _category(told: ExportFacts, category_id: int, name: str, objects: int) -> dict[str, object]:
    number = told.numbers.get(category_id)
    return {"id": category_id, "name": name, "objects": objects, **({} if number is None else {"number": number})}


def _thresholds(told: ExportFacts) -> dict[str, object]:
    """Return the common one, and by name those of categories that have another."""
    found = told.thresholds
    own = {name: round(found.of(number), 4) for number, name in told.classes if number in found.apart}
    return {"common": round(found.common, 4), "categories": own}


def _source(kind: str, model: str, revision: str, found: Sequence[Tally]) -> dict[str, object]:
    """Return who made some of the objects.

    A person, an import, or a model with its prompts and its least sure object.
    """
    entry: dict[str, object] = {"kind": kind, "objects": sum(tally.objects for tally in found)}
    if model:
        scores = [tally.least for tally in found if tally.least is not None]
        entry |= {"model": model, "revision": revision, "prompts": sorted({t.source.prompt for t in found} - {""})}
        entry["lowest_score"] = min(scores, default=None)
    return entry


def _images(path: Path) -> dict[str, object]:
    """The images of a folder by their bytes, so that it can be told later whether it holds anything else."""
    return {"images": own_folders.image_sizes(path)} if path.is_dir() else {}


def _hashes(path: Path) -> dict[str, str]:
    """Relative path -> SHA-256 of every file of labels; images are not read."""
    if not path.is_dir():
        return {path.name: own_folders.digest(path)}
    files = sorted(p for p in path.rglob("*") if p.is_file() and not p.is_symlink() and p.name != MANIFEST)
    return {
        p.relative_to(path).as_posix(): own_folders.digest(p) for p in files if p.suffix.lower() not in IMAGE_SUFFIXES
    }


def _put(part: Path, *, content: bytes) -> None:
    part.write_bytes(content)
