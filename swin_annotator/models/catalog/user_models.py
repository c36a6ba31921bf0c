"""The user's model folder: one folder with a record per model, downloads aside until they are whole."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from swin_annotator.errors import AnnotatorError, ModelError
from swin_annotator.messages import Message
from swin_annotator.models.base import ModelSpec
from swin_annotator.models.catalog.records import Record, read_record, write_record
from swin_annotator.models.weights import model_folders

OWN: Final = "own:"
"""Location of a model that came from a folder; its place is known by where the record lies."""
_STAGING: Final = ".staging"
_log = logging.getLogger(__name__)


class UserModels:
    """The folder of pulled and added models. Keeps no state but files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def records(self) -> dict[str, Record]:
        """The user's models by name; one whose record is damaged is logged and left out."""
        found = {}
        for folder in sorted(self.folder.glob("*")) if self.folder.is_dir() else []:
            try:
                record = read_record(folder) if folder.name != _STAGING else None
            except AnnotatorError as error:
                _log.warning("%s %s", error.message, error.hint)
                continue
            if record is not None:
                found[folder.name] = Record(_at(record, folder), record.in_place)
        return found

    def place(self, name: str) -> Path:
        """The folder to load the model from, whether it is there or not."""
        try:
            record = read_record(self.folder / name)
        except ModelError:
            record = None
        return Path(record.in_place) if record is not None and record.in_place else self.folder / name

    def staging(self, name: str) -> Path:
        """Return where a download collects; survives until it is whole."""
        return self.folder / _STAGING / name

    def fresh_staging(self, name: str) -> Path:
        """An empty folder to copy a model into."""
        place = self.folder / _STAGING / f"{name}.adding"
        if place.exists():
            model_folders.remove_tree(place)
        place.mkdir(parents=True)
        return place

    def install(self, place: Path, record: Record) -> None:
        """The moment at which the model is there: one rename.

        Raises:
            ModelError: the folder can't be written.
        """
        with disk(self.folder):
            write_record(place, record)
            target = self.folder / record.spec.name
            if target.exists():  # what an interrupted removal left
                model_folders.remove_tree(target)
            os.replace(place, target)

    def remove(self, name: str) -> int:
        """Delete the model and what was begun of it; the bytes that came free. 0 where there was nothing.

        Raises:
            ModelError: something can't be deleted, or it is in use elsewhere.
        """
        places = [place for place in (self.folder / name, self.staging(name)) if place.exists()]
        if not places:
            return 0
        with self.alone(name):
            return sum(model_folders.remove_tree(place) for place in places)

    def holds(self, name: str) -> bool:
        """Return whether there is a model or a begun download of this name."""
        return (self.folder / name).exists() or self.staging(name).exists()

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Keep other processes and threads from writing the same model.

        Raises:
            ModelError: one of them is at it.
        """
        from filelock import FileLock, Timeout

        with disk(self.folder):
            (self.folder / _STAGING).mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.folder / _STAGING / f"{name}.lock", timeout=0)
            try:
                lock.acquire()
            except Timeout as error:
                raise ModelError(
                    Message("{name} is being downloaded or changed elsewhere.", name=name),
                    hint=Message("Wait until that is done, or stop it there."),
                ) from error
        try:
            yield
        finally:
            lock.release()


@contextmanager
def disk(folder: Path) -> Iterator[None]:
    """Turn a write that failed into a sentence.

    Raises:
        ModelError: no room, or no permission.
    """
    from swin_annotator.models.catalog import download

    try:
        yield
    except OSError as error:
        raise download.disk_error(error, folder) from error


def _at(record: Record, folder: Path) -> ModelSpec:
    spec = replace(record.spec, name=folder.name, embedded=False)
    if spec.location.startswith(OWN):
        spec = replace(spec, location=record.in_place or str(folder.resolve()))
    return spec
