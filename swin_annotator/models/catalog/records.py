"""Model rows as they are written: the shipped list (TOML) and the note inside each model folder of the user (JSON)."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message, packed, unpacked, written
from swin_annotator.models.base import ModelSpec, Task

RECORD: Final = "swin_annotator.json"
"""Lies in every model folder of the user, with the row that it stands for."""


@dataclass(frozen=True, slots=True)
class Files:
    """File names beside the weights that a backend reads."""

    needed: tuple[str, ...] = ("config.json",)
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shipped:
    """Contents of ``resources/models.toml``."""

    specs: tuple[ModelSpec, ...] = ()
    unlisted: frozenset[str] = frozenset()
    """Names that can be asked for but are not shown."""
    files: Mapping[str, Files] = field(default_factory=dict)
    """Files by backend."""


def read_shipped(path: Path) -> Shipped:
    """The shipped list. Folders of embedded models come out absolute."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    specs, unlisted = [], set()
    for name, row in table.get("models", {}).items():
        if not row.pop("listed", True):
            unlisted.add(name)
        spec = spec_of({"name": name, **row})
        spec = replace(spec, title=written(spec.title), licence=written(spec.licence), note=written(spec.note))
        if spec.embedded and spec.location:
            spec = replace(spec, location=str((path.parent / spec.location).resolve()))
        specs.append(spec)
    files = {
        backend: Files(tuple(row.get("needed", ())), tuple(row.get("wanted", ())))
        for backend, row in table.get("backends", {}).items()
    }
    return Shipped(tuple(specs), frozenset(unlisted), files)


def spec_of(row: Mapping[str, Any]) -> ModelSpec:
    """A model row from plain values.

    Raises:
        KeyError: ``name``, ``backend``, ``tasks`` or ``location`` is missing.
        ValueError: an unknown task.
    """
    return ModelSpec(
        name=str(row["name"]),
        backend=str(row["backend"]),
        tasks=tuple(Task(task) for task in row["tasks"]),
        location=str(row["location"]),
        title=str(row.get("title", "")),
        licence=str(row.get("licence", "")),
        size_bytes=int(row.get("size_bytes", 0)),
        revision=str(row.get("revision", "")),
        sha256=dict(row.get("sha256", {})),
        options=dict(row.get("options", {})),
        note=str(row.get("note", "")),
        embedded=bool(row.get("embedded", False)),
        gmacs=float(row.get("gmacs", 0.0)),
        threshold=float(row.get("threshold", 0.0)),
    )


def plain(spec: ModelSpec) -> dict[str, Any]:
    """The same row as values that JSON can carry."""
    return {
        "name": spec.name,
        "title": spec.title,
        "tasks": [str(task) for task in spec.tasks],
        "backend": spec.backend,
        "location": spec.location,
        "revision": spec.revision,
        "licence": spec.licence,
        "size_bytes": spec.size_bytes,
        "sha256": dict(spec.sha256),
        "options": dict(spec.options),
        "note": spec.note,
        "embedded": spec.embedded,
        "asks": [str(one) for one in spec.asks],
        "gmacs": spec.gmacs,
        "threshold": spec.threshold,
    }


@dataclass(frozen=True, slots=True)
class Record:
    """A model of the user: its row, and its folder where it was registered in place."""

    spec: ModelSpec
    in_place: str = ""


def write_record(folder: Path, record: Record) -> None:
    """Leave ``record`` in ``folder``."""
    spec = record.spec
    texts = {"title": packed(spec.title), "licence": packed(spec.licence), "note": packed(spec.note)}
    text = json.dumps({**plain(spec), **texts, "in_place": record.in_place}, indent=1)
    (folder / RECORD).write_text(text, encoding="utf-8")


def read_record(folder: Path) -> Record | None:
    """The record in ``folder``; None where there is none.

    Raises:
        ModelError: it is damaged.
    """
    path = folder / RECORD
    try:
        row = json.loads(path.read_text(encoding="utf-8"))
        spec = spec_of(row)
        spec = replace(spec, title=unpacked(spec.title), licence=unpacked(spec.licence), note=unpacked(spec.note))
        return Record(spec, str(row.get("in_place", "")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            Message("The note of the model in {folder} is damaged.", folder=folder),
            hint=Message("Delete that folder, and pull or add the model again."),
        ) from error
