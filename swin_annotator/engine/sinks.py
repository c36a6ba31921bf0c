"""Sinks that prelabelling writes to: the folder's project, or a COCO file. Both know what an earlier run finished."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol, TextIO

from filelock import BaseFileLock, FileLock, Timeout

from swin_annotator import formats
from swin_annotator.core import atomic, masks, names, versions
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import (
    Annotation,
    BoxXYWH,
    Category,
    Image,
    ImageState,
    Rle,
    Source,
    State,
    Version,
)
from swin_annotator.core.versions import SeenFile
from swin_annotator.engine import answers, folder_changes
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.errors import ImageUnreadable, LabelFileError
from swin_annotator.formats.writing import Writing
from swin_annotator.messages import Message
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project
from swin_annotator.store.rows import UNREADABLE

STEP = Message("Find in the folder")
"""Name of the undoable step of a run."""
RUN = "swin_annotator_run"
"""Key in a COCO file's ``info`` that says which run wrote it."""
FILES = "swin_annotator_files"
"""Key in a COCO file's ``info`` that says which version of each file was looked at."""


class Sink(Protocol):
    """Takes results one by one; killed at any time, what was taken is kept."""

    def finished(self, image: Image) -> bool:
        """Return whether this run is done with the image."""

    def add(self, result: ImageResult) -> int:
        """Keep one image's proposals; how many that are. Raises ProjectError or LabelFileError."""

    def close(self, images: Iterable[Image]) -> None:
        """The run is through; ``images`` is the whole folder in its order. Raises LabelFileError."""


class ProjectSink:
    """Puts proposals into the project in place of older unreviewed ones of the same categories.

    The whole run is one undoable step.

    A segmenter's labels become the project's categories as they were mapped for it.
    """

    def __init__(self, project: Project, run: str, categories: Iterable[str], segmenter: str = "") -> None:
        self._project, self._run, self._segmenter = project, run, segmenter
        self._asked = tuple(categories)
        self._finished = project.finished(run)
        self._entry: Entry | None = None

    def finished(self, image: Image) -> bool:
        """Return whether this run is done with the image."""
        return image.id in self._finished

    def add(self, result: ImageResult) -> int:
        """Keep one image's proposals, one per object; how many that are. Raises ProjectError."""
        project, image = self._project, result.image
        if result.error is not None:
            return 0
        folder_changes.note(project, [SeenFile(image.id, image.size_hw, "", image.version)])
        found = answers.answered(project, image, result.found, self._asked, segmenter=self._segmenter)
        if found.labels is not None:
            answers.remember(project, found.labels)
        if found.changes:
            self._entry = project.extend(self._entry, replace(found.step, name=STEP))
        project.mark_finished(self._run, image.id, self._entry)
        return len(found.proposed)

    def close(self, images: Iterable[Image]) -> None:
        """Nothing is left to do: every image was committed as it came."""


@dataclass(frozen=True, slots=True)
class _Object:
    category: str
    bbox_xywh: BoxXYWH
    score: float
    mask: Rle | None = None
    polygons: tuple[tuple[float, ...], ...] = ()


class CocoSink:
    """Collects proposals for one COCO file.

    Beside it, ``NAME.part`` gets a line per image while the run goes on, so that a killed run goes on where it was. The
    finished file names its run; the same run again only looks at images that came since.
    """

    def __init__(
        self, out: Path, run: str, categories: Iterable[str], *, masks: str = "polygon", folder: Path | None = None
    ) -> None:
        """Reads what an earlier run left. Raises LabelFileError when ``out`` can't be written.

        Args:
            out: the file.
            run: see ``prelabel.run_key``.
            categories: those asked about, in their order.
            masks: ``polygon`` or ``rle``.
            folder: of the images; an earlier answer counts only while the file is the one that was looked at.
        """
        self._folder = folder
        self._versions: dict[str, Version] = {}
        """Path -> the file that an answer is about."""
        self._out, self._run, self._masks = out, run, masks
        self._asked = tuple(categories)
        self._journal = out.with_name(out.name + ".part")
        formats.check_target(out)
        self._done: dict[str, tuple[tuple[int, int], list[_Object]]] = {}
        self._read_finished()
        with _writing(out):
            if out.exists() and not os.access(out, os.W_OK):
                raise PermissionError(13, "permission denied")
            out.parent.mkdir(parents=True, exist_ok=True)
            self._lock = _alone(out)
        try:
            lines = self._read_journal()
            with _writing(out):
                self._start_journal(lines)
                self.file: TextIO = self._journal.open("a", encoding="utf-8")
        except BaseException:
            self._let_go()
            raise
        self._worth_keeping = bool(lines)

    def finished(self, image: Image) -> bool:
        """Return whether this run is done with the image.

        What it found on another file than the one that is there goes.
        """
        if image.path in self._done and self._is_other(image.path):
            del self._done[image.path]
        return image.path in self._done

    def add(self, result: ImageResult) -> int:
        """Keep one image's proposals; how many that are. Raises LabelFileError when the disk is full."""
        if result.error is not None or result.image.size_hw is None:
            return 0
        objects = [
            _Object(part.categories[i], made.bbox_xywh, made.score or 0.0, made.mask)
            for part in result.found
            for i in range(len(part))
            if (made := part.annotation(i))
        ]
        self._done[result.image.path] = (result.image.size_hw, objects)
        self._versions.pop(result.image.path, None)
        if result.image.version is not None:
            self._versions[result.image.path] = result.image.version
        with self._or_closed():
            self._write(_line(result.image, result.image.size_hw, objects))
        self._worth_keeping = True
        return len(objects)

    def close(self, images: Iterable[Image]) -> None:
        """Write the COCO file, whole or not at all, and drop the part. Raises LabelFileError."""
        dataset = self._dataset([image.path for image in images])
        self.file.close()
        with _writing(self._out):
            formats.write("coco", dataset, self._out, Writing(masks=self._masks))
        self._journal.unlink(missing_ok=True)
        self._worth_keeping = True  # there is none left to take away
        self._let_go()

    def stop(self) -> None:
        """The run ended early; a part that holds anything stays for the next one."""
        self.file.close()
        if not self._worth_keeping:
            self._journal.unlink(missing_ok=True)
        self._let_go()

    def _let_go(self) -> None:
        if self._lock.is_locked:
            # Taken away before it is released: afterwards it may be another's.
            with contextlib.suppress(OSError):  # Windows deletes no open files; an empty file stays there
                Path(self._lock.lock_file).unlink()
            self._lock.release()

    def _dataset(self, paths: Iterable[str]) -> Dataset:
        spelled: dict[str, str] = {}  # the first spelling counts
        for name in self._asked:
            spelled.setdefault(names.key(name), name)
        ids = {key: number for number, key in enumerate(spelled, start=1)}
        images: list[Image] = []
        annotations: list[Annotation] = []
        for path in paths:
            if path not in self._done:
                continue
            size_hw, objects = self._done[path]
            images.append(Image(len(images) + 1, path, size_hw))
            for found in objects:
                key = names.key(found.category)
                spelled.setdefault(key, found.category)
                ids.setdefault(key, len(ids) + 1)
                annotations.append(
                    Annotation(
                        len(annotations) + 1,
                        len(images),
                        ids[key],
                        found.bbox_xywh,
                        State.PROPOSED,
                        found.score,
                        Source("model"),
                        found.polygons,
                        found.mask,
                    )
                )
        categories = tuple(Category(number, spelled[key]) for key, number in ids.items())
        there = {image.path for image in images}
        info: dict[str, object] = {RUN: self._run}
        info[FILES] = {path: _numbers(version) for path, version in self._versions.items() if path in there}
        return Dataset(tuple(images), categories, tuple(annotations), {"info": info})

    def _read_finished(self) -> None:
        if not self._out.is_file():
            return
        try:
            dataset = formats.read("coco", self._out).dataset
        except LabelFileError:
            return  # some other file, which this run replaces
        info = dataset.extra.get("info")
        if not isinstance(info, Mapping) or info.get(RUN) != self._run:
            return
        named = {category.id: category.name for category in dataset.categories}
        objects: dict[int, list[_Object]] = {image.id: [] for image in dataset.images}
        for a in dataset.annotations:
            found = _Object(named[a.category_id], a.bbox_xywh, a.score or 0.0, a.mask, a.polygons)
            objects[a.image_id].append(found)
        self._done = {i.path: (i.size_hw, objects[i.id]) for i in dataset.images if i.size_hw is not None}
        files = info.get(FILES)
        for path, version in files.items() if isinstance(files, Mapping) else ():
            self._know(path, version)

    def _is_other(self, path: str) -> bool:
        known = self._versions.get(path)
        if known is None or self._folder is None:
            return False
        try:
            seen = versions.current(self._folder / path, known)
        except ImageUnreadable:  # the run itself says what is wrong with it
            return True
        return versions.is_other(known, None, seen, None)

    def _know(self, path: str, version: object) -> None:
        """Take note of the file that an earlier answer is about; the newest line counts."""
        self._versions.pop(path, None)
        if (known := _version(version)) is not None:
            self._versions[path] = known

    def _start_journal(self, lines: Iterable[str]) -> None:
        """The journal with what an earlier run left; a kill at any moment leaves the older one or this one."""
        with atomic.replacing(self._journal) as file:
            file.writelines(f"{line}\n".encode() for line in (json.dumps({"run": self._run}), *lines))

    def _read_journal(self) -> list[str]:
        """The lines of an earlier run with the same key; a line cut short by a kill ends them."""
        lines: list[str] = []
        try:
            # Only "\n" ends a line: names may hold what else Python takes for one, such as U+2028.
            text = self._journal.read_text(encoding="utf-8").split("\n")[:-1]
            if not text or json.loads(text[0]) != {"run": self._run}:
                return []
            for raw in text[1:]:
                line = json.loads(raw)
                self._done[line["file"]] = (tuple(line["size"]), [_object(o) for o in line["objects"]])
                self._know(line["file"], line.get("version"))
                lines.append(raw)
        except (OSError, *UNREADABLE):
            return lines
        return lines

    def _write(self, line: Mapping[str, object]) -> None:
        with _writing(self._out):
            self.file.write(json.dumps(line) + "\n")
            self.file.flush()

    @contextmanager
    def _or_closed(self) -> Iterator[None]:
        try:
            yield
        except LabelFileError:
            with contextlib.suppress(OSError):  # closing flushes once more into the full disk
                self.file.close()
            raise


def _alone(out: Path) -> BaseFileLock:
    """The right to write ``out``, until it is released or the process ends, however it ends."""
    lock = FileLock(out.with_name(out.name + ".lock"), timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise LabelFileError(
            Message("Another command is writing {out}.", out=out),
            hint=Message("Wait until it has finished, or choose another place with --out."),
        ) from error
    return lock


@contextmanager
def _writing(out: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise LabelFileError(
            Message("{out} can't be written ({error}).", out=out, error=error.strerror or error),
            hint=Message("Free some space or choose another place with --out."),
        ) from error


def _line(image: Image, size_hw: tuple[int, int], objects: Iterable[_Object]) -> dict[str, Any]:
    rows = [
        {
            "category": o.category,
            "bbox": list(o.bbox_xywh),
            "score": o.score,
            "mask": None if o.mask is None else masks.as_json(o.mask),
        }
        for o in objects
    ]
    version = None if image.version is None else _numbers(image.version)
    return {"file": image.path, "size": list(size_hw), "objects": rows, "version": version}


def _numbers(version: Version) -> list[object]:
    return [version.bytes, version.changed_ns, version.content]


def _version(value: object) -> Version | None:
    """A version as a file says it; None where that is none."""
    match value:
        case [int(size), int(changed_ns), str(content)]:
            return Version(size, changed_ns, content)
    return None


def _object(row: Mapping[str, Any]) -> _Object:
    mask = row["mask"]
    rle = None if mask is None else masks.from_json(mask)
    return _Object(row["category"], tuple(row["bbox"]), row["score"], rle)


def unlabelled(project: Project, images: Iterable[Image]) -> list[Image]:
    """The images without an accepted label that are not reviewed."""
    summaries = project.summaries()
    found = [(image, summaries[image.id]) for image in images if image.id in summaries]
    return [image for image, held in found if held.state is not ImageState.REVIEWED and not held.accepted]
