"""The project of one image folder: the only writer of labels. Each step is one committed transaction."""

from __future__ import annotations

import json
import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from swin_annotator.core import garbage
from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.categories import Tally, called
from swin_annotator.core.edits import Changes, Edit, Step
from swin_annotator.core.thresholds import Thresholds
from swin_annotator.core.types import Annotation, Category, Image, LabelSource, State, Version
from swin_annotator.core.versions import SeenFile, Size
from swin_annotator.errors import ProjectError, StaleEdit
from swin_annotator.store import annotation_queries, annotation_rows, category_rows, history, listing, soundness
from swin_annotator.store import place as places
from swin_annotator.store.bulk import Bulk
from swin_annotator.store.database import Database
from swin_annotator.store.decisions import Decisions
from swin_annotator.store.history import Entry, History
from swin_annotator.store.ids import AnnotationIds
from swin_annotator.store.image_files import ImageFiles
from swin_annotator.store.lock import Lock
from swin_annotator.store.rows import IMAGES, SOURCES, UNREADABLE, json_or, to_stored
from swin_annotator.store.runs import Runs
from swin_annotator.store.summary import ImageSummary, Summaries, count_by_category
from swin_annotator.store.trust import DATABASE
from swin_annotator.store.writer import Writer

_log = logging.getLogger(__name__)
__all__ = ["ImageSummary", "Project"]


class Project:
    """Images, categories, annotations, undo history and settings of one folder.

    Belongs to one thread at a time. Every method may raise ProjectError (disk full, damaged, busy); nothing is
    half written then, and the project stays usable.
    """

    def __init__(
        self, folder: Path, place: Path, database: Database, mended: tuple[str, ...] = (), lock: Lock | None = None
    ) -> None:
        self.folder = folder
        """The image folder."""
        self.place = place
        """Folder of ``project.db``: beside the images, or in the user's data folder."""
        self.mended = mended
        """Tables and columns that were missing and made anew at opening, a sentence each."""
        self.database = database
        """The file behind it, which says what waits to be written."""
        self._lock = lock
        self._history = History(database)
        self._runs = Runs(database)
        self._ids = AnnotationIds(database)
        self._writer = Writer(database, self._ids)
        self._summaries = Summaries(database)
        self.decisions = Decisions(database)
        """Decisions in review, and how fast they came."""
        self.bulk = Bulk(database, self._writer, self._history)
        """Annotations by the thousand."""
        self.files = ImageFiles(database)
        """Known versions of each image's file."""

    @classmethod
    def open(cls, folder: Path, *, read_only: bool = False, place: Path | None = None) -> Self:
        """The project of ``folder``, created when there is none yet.

        Args:
            folder: the image folder.
            read_only: for a second thread or process; it sees every committed step and takes no lock.
            place: for reading, where the project lies; None looks for it.

        Raises:
            ProjectError: no such folder, open elsewhere, damaged, newer, no place to write, or nothing to read yet.
        """
        if read_only:
            place = place or places.find_to_read(folder)
            return cls(folder, place, Database(place / DATABASE, read_only=True))
        place = places.prepare(folder)
        lock = Lock(place)
        try:
            return cls(folder, place, *soundness.open_whole(place / DATABASE, folder), lock)
        except BaseException:
            lock.release()
            raise

    @property
    def read_only(self) -> bool:
        """True if it was opened for reading."""
        return self._lock is None

    def close(self) -> None:
        """Let go of file and lock. There is nothing left to save."""
        try:
            if self._lock is not None and self.database.lost is None:
                self._ids.give_back()
        except ProjectError as error:  # the disk is full, or the file is gone: ids will go on with a gap
            _log.info("Closing without giving ids back: %s", error.message)
        finally:
            self.database.close()
            if self._lock is not None:
                self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Images

    def sources(self) -> list[LabelSource]:
        """The label files that were taken in, in that order, as far as they brought more than objects."""
        return SOURCES.read(self.database.rows(f"{SOURCES.select} ORDER BY id"))

    def add_images(self, paths: Iterable[str]) -> list[Image]:
        """The images of these relative paths, in the given order; known ones keep their id. Not undoable.

        A file whose name was composed anew by a copy (NFC, NFD) is the same image, from then on under its new name.
        """
        return listing.add_images(self.database, self.folder, paths)

    def images_beside(self, paths: set[str]) -> list[Image]:
        """The images whose path is none of these, which all are paths of images, by id."""
        [(count,)] = self.database.rows("SELECT count(*) FROM images")
        if count == len(paths):
            return []
        stored = {to_stored(path) for path in paths}
        rows = self.database.rows(f"{IMAGES.select} ORDER BY id")
        return IMAGES.read([row for row in rows if row[1] not in stored])

    def images(self) -> list[Image]:
        """All images, by id."""
        with garbage.not_searched():
            return IMAGES.read(self.database.rows(f"{IMAGES.select} ORDER BY id"))

    def tagged_images(self) -> list[Image]:
        """The images that have tags, by id, found without reading the others."""
        return IMAGES.read(self.database.rows(f"{IMAGES.select} WHERE tags != '' ORDER BY id"))

    def image(self, image_id: int) -> Image:
        """One image. Raises KeyError when there is none with this id."""
        found: list[Image] = IMAGES.read(self.database.rows(f"{IMAGES.select} WHERE id = ?", (image_id,)))
        if not found:
            raise KeyError(f"no image {image_id}")
        return found[0]

    def image_by_path(self, path: str) -> Image | None:
        """The image of a relative path, or None."""
        rows = self.database.rows(f"{IMAGES.select} WHERE path = ?", (to_stored(path),))
        return next(iter(IMAGES.read(rows)), None)

    def note_image(
        self, image_id: int, *, size_hw: Size = None, error: str = "", version: Version | None = None
    ) -> bool:
        """Keep what was read from the file; whether that is another than the one known. As ``files.note``."""
        return bool(self.files.note([SeenFile(image_id, size_hw, error, version)]))

    def summaries(self, image_ids: Collection[int] | None = None) -> dict[int, ImageSummary]:
        """Image id -> what the list shows, for all images or those of ``image_ids``, in one pass over an index."""
        with garbage.not_searched():
            return self._summaries.find(image_ids)

    def summary(self, image_id: int) -> ImageSummary:
        """Return what the list shows of one image. Raises KeyError when there is none with this id."""
        return self._summaries.find((image_id,))[image_id]

    @property
    def threshold(self) -> float:
        """The score from which on proposals are asked about."""
        return self._summaries.threshold()

    @property
    def thresholds(self) -> Thresholds:
        """The same, with what single categories have instead."""
        return self._summaries.thresholds()

    def note_seen(self, image_id: int) -> bool:
        """Say that a person saw what was proposed on an image; whether that was news. Not undoable."""
        return self._summaries.note_seen(image_id)

    # Categories

    def categories(self) -> list[Category]:
        """All categories in the project's order: where a person put them, else that in which they first came."""
        return category_rows.ordered(self.database)

    def category_places(self, *, made: bool = False) -> dict[int, int]:
        """Category id -> its place in the order; with ``made`` the one in which it was made."""
        return category_rows.places(self.database, made=made)

    def category_tallies(self) -> dict[int, Tally]:
        """Category id -> how many objects have it, by what they are; those without one are left out."""
        return category_rows.tallies(self.database)

    def ensure_category(self, name: str) -> Category:
        """The category of this name, however its letters are composed; created at the end when there is none.

        Not undoable.

        Raises:
            ValueError: an empty name.
        """
        if not name.strip():
            raise ValueError("a category needs a name")
        if (known := called(self.categories(), name)) is not None:
            return known
        category = Category(self.new_category_ids(1)[0], name)
        self.apply(Step("", (Edit(None, category),)), undoable=False)
        return category

    def category_counts(self, *, states: Collection[State] | None = None) -> dict[int, int]:
        """Category id -> how many annotations of the project have it, those in ``states`` when given."""
        return count_by_category(self.database, list(State) if states is None else states)

    def new_category_ids(self, number: int) -> list[int]:
        """Category ids that no category had before; not taken until a category is written with them."""
        return category_rows.fresh_ids(self.database, number)

    def category_id_is_fresh(self, category_id: int) -> bool:
        """Return whether no category, deleted ones included, ever had this id."""
        return not self.database.rows("SELECT 1 FROM category_order WHERE category_id = ?", (category_id,))

    # Annotations

    def annotations(self, image_id: int | None = None, *, states: Collection[State] | None = None) -> list[Annotation]:
        """The annotations of one image or of all, by id; only those in ``states`` when given."""
        return annotation_rows.find(self.database, image_id, states)

    def annotation(self, annotation_id: int) -> Annotation | None:
        """One annotation, or None when there is none with this id."""
        return next(iter(self.annotations_by_id([annotation_id])), None)

    def annotations_by_id(self, ids: Collection[int]) -> list[Annotation]:
        """The annotations of these ids that are there, by id."""
        return annotation_rows.by_id(self.database, ids)

    def annotation_summaries(
        self, states: Collection[State], *, image_id: int = 0, category_id: int = 0, newest: int = 0
    ) -> list[AnnotationSummary]:
        """The objects in ``states`` without outlines, of one image, one category or all; from an index, unordered.

        With ``newest`` at most so many, those that were made last.
        """
        return annotation_queries.find(self.database, states, image_id, category_id, newest)

    def least_scores(self, thresholds: Thresholds) -> dict[int, float]:
        """Image id -> the lowest score of its proposals that are asked about; images without one are left out."""
        return annotation_queries.least_scores(self.database, State.PROPOSED, thresholds)

    def summary_page(
        self, state: State, after: annotation_queries.Place | None, most: int
    ) -> annotation_queries.SummaryPage:
        """The next objects in ``state``, about ``most``, without outlines, and where to go on; None after the last."""
        return annotation_queries.page(self.database, state, after, most)

    def undecided_of(self, model: str) -> list[int]:
        """The ids of what a model, whatever its revision, proposed and nobody decided about, in order."""
        return annotation_queries.undecided_of(self.database, model)

    def new_id(self) -> int:
        """An annotation id that was never handed out before, deleted and undone ones included."""
        return self._ids.new()

    def reserve_ids(self, wanted: Sequence[int | None]) -> list[int]:
        """Annotation ids for an import: a wanted one where nobody ever had it, else one from ``new_id``'s supply."""
        return self._ids.reserve(wanted)

    # Steps

    def apply(self, step: Step, *, undoable: bool = True) -> Changes:
        """Write ``step`` or nothing; what it touched. A step without edits does nothing.

        Args:
            step: rows before and after. Of images, path, size and error are facts of the file, not compared or written.
            undoable: False for what no person did, such as proposals; it leaves the undo history alone.

        Raises:
            StaleEdit: a row changed since the step was made, or the step leaves an object without image or category.
        """
        if not step.edits:
            return Changes()
        with self._writer.transaction():
            edits = self._writer.write(step.edits)
            if undoable:
                self._history.push(step.name, edits)
        return step.changes()

    def extend(self, entry: Entry | None, part: Step) -> Entry:
        """Write ``part`` as the next part of one undoable step that is too long to write at once.

        Args:
            entry: what the call for the part before returned; None begins a step, which takes its name from ``part``.
            part: some edits.

        Returns:
            The step that holds the part: ``entry``, or a new one where a newer step speaks of the same rows.

        Raises:
            StaleEdit: a row changed since the step was made, or somebody has undone the parts before.
        """
        with self._writer.transaction():
            if entry is not None and not self._history.holds(entry):
                raise history.cut_off(entry)
            return self._history.go_on(entry, part.name, self._writer.write(part.edits))

    def take_back(self, entry: Entry, most: int) -> Changes | None:
        """Take back and forget the last ``most`` edits of a step that ``extend`` began; None when none is left.

        Raises:
            StaleEdit: its rows changed since; they stay, and the step with them.
        """
        with self._writer.transaction():
            if not self._history.holds(entry):
                return None
            step = self._history.cut(entry, most).inverse()
            self._writer.write_again([step.edits])
        return step.changes()

    def undo(self) -> Changes | None:
        """Take back the newest step; what that touched, or None when there is nothing to undo.

        Raises:
            StaleEdit: its rows changed since by something that is not undoable; the step is forgotten.
        """
        return self._replay(entry, undone=True) if (entry := self._history.next_undo()) else None

    def redo(self) -> Changes | None:
        """Bring again the step that was undone last; what that touched, or None when there is nothing to redo.

        Raises:
            StaleEdit: its rows changed since; everything that was undone is forgotten.
        """
        return self._replay(entry, undone=False) if (entry := self._history.next_redo()) else None

    @property
    def undo_name(self) -> str | None:
        """Name of what ``undo`` would take back, completing "Undo …"."""
        return entry.name if (entry := self._history.next_undo()) else None

    @property
    def redo_name(self) -> str | None:
        """Name of what ``redo`` would bring again, completing "Redo …"."""
        return entry.name if (entry := self._history.next_redo()) else None

    # What is remembered beside the labels

    def setting(self, key: str, default: Any = None) -> Any:
        """The JSON value kept under ``key``, or ``default``."""
        rows = self.database.rows("SELECT value FROM settings WHERE key = ?", (key,))
        return json_or(rows[0][0], default) if rows else default

    def damaged(self) -> list[str]:
        """Check what is wrong with the project's rows, a sentence each.

        Reads all of it, so not while somebody waits.
        """
        return soundness.damaged(self.database)

    def set_setting(self, key: str, value: object) -> None:
        """Keep a JSON value under ``key``."""
        text = json.dumps(value)
        with self.database.transaction():
            self.database.write("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, text))

    def finished(self, run_key: str) -> set[int]:
        """The images that a run with this key is done with."""
        return self._runs.finished(run_key)

    def mark_finished(self, run_key: str, image_id: int, entry: Entry | None = None) -> None:
        """Say that a run is done with an image; nothing any more when ``entry``, what came of it, is undone."""
        self._runs.mark_finished(run_key, image_id, entry)

    def _replay(self, entry: Entry, *, undone: bool) -> Changes:
        touched: list[Changes] = []

        def parts() -> Iterator[Sequence[Edit]]:
            for part in self._history.parts(entry, back=undone):
                touched.append(part.changes())
                yield part.edits

        try:
            with self._writer.transaction():
                self._writer.write_again(parts())
                self._history.mark(entry, undone=undone)
                if undone:
                    self._runs.forget(entry)
        except (StaleEdit, *UNREADABLE) as error:
            with self.database.transaction():
                self._history.give_up(entry, undone=undone)
            raise history.refusal(entry, undone=undone) from error
        return Changes.joined(touched)
