"""The open project, seen from the window: applies steps and says what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.categories import Tally, hidden_ids
from swin_annotator.core.edits import Changes, Step
from swin_annotator.core.pace import Decision
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.types import Annotation, Category, Image, State, Version
from swin_annotator.core.versions import SeenFile, Size
from swin_annotator.engine import file_news
from swin_annotator.engine.file_news import FileNews, Taken
from swin_annotator.errors import AnnotatorError
from swin_annotator.store.annotation_queries import Place, SummaryPage
from swin_annotator.store.history import Entry
from swin_annotator.store.project import ImageSummary, Project

T = TypeVar("T")
SHOWN = (State.PROPOSED, State.ACCEPTED)
"""Rejected ones are kept and not shown."""


class Session(QObject):
    """Holds the project and the image on screen. What goes wrong is emitted as ``failed``; nothing is half done."""

    opened = Signal(object)
    """The Project, or None after closing."""
    closing = Signal()
    """The project is about to be let go: what is typed and not kept is to be written."""
    changed = Signal(object)
    """Changes, after every step, undo and redo."""
    stepped = Signal(object)
    """Step of the user that was written; after ``changed``. Who writes one in parts tells it at the end."""
    replayed = Signal(object)
    """Changes, after undo and redo; after ``changed``."""
    image_opened = Signal(object)
    """Image, or None."""
    images_added = Signal(object)
    """list[Image], in the order of the folder."""
    image_noted = Signal(int)
    """An image's size or error was learnt."""
    images_noted = Signal(object)
    """frozenset[int]: the same for many."""
    images_dropped = Signal(object)
    """frozenset[int]: images that turned out to be others, renamed."""
    files_changed = Signal(object)
    """frozenset[int]: images whose file is another than before: nothing that was read of it holds."""
    categories_changed = Signal()
    retraced = Signal(str, bool)
    """The name of a step that was undone, or done again, and whether it was undone."""
    failed = Signal(object)
    """AnnotatorError."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.image: Image | None = None
        self._shown: tuple[int, list[Annotation]] | None = None
        """The image on screen and what is shown of it: thousands of outlines are not read again for each step."""
        self.changed.connect(self._read_changed)  # before anybody else asks

    @property
    def folder(self) -> Path | None:
        """The image folder, or None while no project is open."""
        return self.project.folder if self.project else None

    def take(self, project: Project) -> None:
        """Show a project in place of the current one."""
        self.close()
        self.project = project
        self.opened.emit(project)

    def close(self) -> None:
        """Let go of the project; all but what is being typed is on disk already."""
        if self.project is not None:
            self.closing.emit()
        project, self.project = self.project, None
        self._shown = None
        had_image, self.image = self.image is not None, None
        if project is not None:
            project.close()
            if had_image:
                self.image_opened.emit(None)
            self.opened.emit(None)

    def path_of(self, image: Image) -> Path:
        """The file of an image of the open project."""
        assert self.folder is not None
        return self.folder / image.path

    # Reading. Outside a project everything is empty; a project that can't be read says so once and counts as empty.

    def images(self) -> list[Image]:
        """All images, by id."""
        return self._read(lambda project: project.images(), list[Image]())

    def categories(self) -> list[Category]:
        """All categories in the project's order."""
        return self._read(lambda project: project.categories(), [])

    def find_image(self, image_id: int) -> Image | None:
        """An image by its id, or None when there is none."""
        found = self.look_up(image_id)
        return found[0] if found else None

    def look_up(self, image_id: int) -> tuple[Image, ImageSummary] | None:
        """An image with what the list shows of it, or None when there is none."""

        def read(project: Project) -> tuple[Image, ImageSummary] | None:
            try:
                return project.image(image_id), project.summary(image_id)
            except KeyError:  # an example or a late answer may name an image of another folder
                return None

        return self._read(read, None)

    def look_up_many(self, image_ids: Collection[int]) -> list[tuple[Image, ImageSummary]]:
        """Images with what the list shows of them; those that are not there are left out."""

        def read(project: Project) -> list[tuple[Image, ImageSummary]]:
            shown = project.summaries(image_ids)
            return [(image, shown[image.id]) for image in project.files.find(image_ids)]

        return self._read(read, list[tuple[Image, ImageSummary]]())

    def summaries(self, image_ids: Collection[int]) -> dict[int, ImageSummary]:
        """Image id -> what the list shows, for these images."""
        return self._read(lambda project: project.summaries(image_ids), dict[int, ImageSummary]())

    def category_tallies(self) -> dict[int, Tally]:
        """Category id -> how many objects have it, by what they are; those without one are left out."""
        return self._read(lambda project: project.category_tallies(), dict[int, Tally]())

    def category_places(self) -> dict[int, int]:
        """Category id -> the place in which it was made, from 1: its colour and its pattern come from that."""
        return self._read(lambda project: project.category_places(made=True), dict[int, int]())

    def annotations(self, image_id: int | None = None) -> list[Annotation]:
        """Return what is shown of an image (default: the one on screen): proposals and accepted labels."""
        if image_id is None:
            image_id = self.image.id if self.image else 0
        if image_id and self.image is not None and image_id == self.image.id:
            if self._shown is None or self._shown[0] != image_id:
                self._shown = image_id, self._read(lambda project: project.annotations(image_id, states=SHOWN), [])
            return list(self._shown[1])
        return self._read(lambda project: project.annotations(image_id, states=SHOWN), []) if image_id else []

    def held(self, image_id: int) -> list[Annotation]:
        """Every annotation of an image, rejected ones included."""
        return self._read(lambda project: project.annotations(image_id), [])

    def beside(self, annotations: Iterable[Annotation]) -> list[Annotation]:
        """Return what models found on the images of these and nobody judged, alternatives included."""
        image_ids = {annotation.image_id for annotation in annotations}
        return self._read(
            lambda project: [a for i in sorted(image_ids) for a in project.annotations(i, states=UNDECIDED)],
            list[Annotation](),
        )

    def find_annotation(self, annotation_id: int) -> Annotation | None:
        """An annotation by its id, or None when there is none."""
        return self._read(lambda project: project.annotation(annotation_id), None)

    def find_annotations(self, ids: Collection[int]) -> list[Annotation]:
        """The annotations of these ids that are there, by id."""
        return self._read(lambda project: project.annotations_by_id(ids), list[Annotation]())

    def annotation_summaries(
        self, states: Collection[State], *, image_id: int = 0, category_id: int = 0
    ) -> list[AnnotationSummary]:
        """The objects in ``states`` without outlines, of one image, one category or all."""
        return self._read(
            lambda project: project.annotation_summaries(states, image_id=image_id, category_id=category_id),
            list[AnnotationSummary](),
        )

    def summary_page(self, state: State, after: Place | None, most: int) -> SummaryPage:
        """The next objects in ``state``, about ``most``, without outlines, and where to go on; None after the last."""
        nothing: SummaryPage = ([], None)
        return self._read(lambda project: project.summary_page(state, after, most), nothing)

    def in_sight(self, summaries: Iterable[AnnotationSummary]) -> list[AnnotationSummary]:
        """Those whose category is not hidden."""
        hidden = hidden_ids(self.categories())
        return [summary for summary in summaries if summary.category_id not in hidden]

    def newest(self, state: State, category_id: int, most: int) -> list[AnnotationSummary]:
        """The objects of a category that were made last, at most so many."""
        return self._read(
            lambda project: project.annotation_summaries([state], category_id=category_id, newest=most),
            list[AnnotationSummary](),
        )

    def tagged_images(self) -> list[Image]:
        """The images that have tags, by id."""
        return self._read(lambda project: project.tagged_images(), list[Image]())

    def decisions(self, count: int = 0) -> list[Decision]:
        """Return what was decided in review, oldest first: the newest ``count``, 0 for all."""
        return self._read(
            lambda project: project.decisions.last(count) if count else project.decisions.all(), list[Decision]()
        )

    def setting(self, key: str, default: T) -> T:
        """Return what the project remembers under ``key``; ``default`` where it remembers something of another type."""
        value = self._read(lambda project: project.setting(key, default), default)
        return value if isinstance(value, type(default)) else default

    def remember(self, key: str, value: object) -> None:
        """Keep a JSON value in the project."""
        if self.project is not None:
            project = self.project
            self._try(lambda: project.set_setting(key, value))

    def note_decisions(self, decisions: Sequence[Decision]) -> None:
        """Write down what was decided and how long it took."""
        if self.project is not None and decisions:
            project = self.project
            self._try(lambda: project.decisions.add(*decisions))

    def ask(self, question: Callable[[Project], T], otherwise: T) -> T:
        """Anything else that the project can answer; ``otherwise`` where it can't, or where there is none."""
        return self._read(question, otherwise)

    # Changing

    def add_images(self, paths: Sequence[str]) -> list[Image]:
        """The images of files of the folder, taken into the project where it lacks them; emits ``images_added``."""
        images = self._read(lambda project: project.add_images(paths), list[Image]())
        if images:
            self.images_added.emit(images)
        return images

    def note_image(
        self, image: Image, *, size_hw: Size = None, error: str = "", version: Version | None = None
    ) -> None:
        """Keep what was read from an image file."""
        if error != image.error or size_hw not in (None, image.size_hw) or version not in (None, image.version):
            self.note_look(SeenFile(image.id, size_hw, error, version))

    def note_look(self, look: SeenFile) -> None:
        """Keep what was seen of an image file; what was found on another file goes, and ``files_changed`` says so."""
        project = self.project
        noted = self._try(lambda: file_news.note(project, [look])) if project is not None else None
        if noted is None:
            return
        others, changes, _entry = noted
        self._read_again({look.image_id})
        self.image_noted.emit(look.image_id)
        self._tell_files(frozenset(others), changes)

    def take_news(self, news: FileNews, entry: Entry | None = None) -> Taken | None:
        """Take in what a look through the folder found, or a part of it; None where it could not be written."""
        project = self.project
        taken = self._try(lambda: file_news.take_in(project, news, entry)) if project is not None else None
        if taken is None:
            return None
        shown = self.image
        if taken.added:
            self.images_added.emit(list(taken.added))
        if taken.dropped:
            self.images_dropped.emit(taken.dropped)
        if shown is not None and shown.id in taken.dropped:
            self.open_image(next(image_id for image_id, path in news.renamed if path == shown.path))
        self._read_again(taken.noted)
        if taken.noted:
            self.images_noted.emit(taken.noted)
        self._tell_files(taken.others, taken.changes)
        return taken

    def changed_images(self) -> list[Image]:
        """The images whose labels were made on an earlier version of their file, by id."""
        return self._read(lambda project: project.files.changed(), list[Image]())

    def count_changed(self) -> int:
        """Count those."""
        return self._read(lambda project: project.files.count_changed(), 0)

    def _read_again(self, image_ids: Collection[int]) -> None:
        """The image on screen, where what is known of it may be new."""
        shown = self.image
        if shown is not None and shown.id in image_ids:
            self.image = self._read(lambda opened: opened.image(shown.id), shown)

    def _tell_files(self, others: frozenset[int], changes: Changes) -> None:
        if changes.image_ids:
            self._tell(changes)
        if others:
            self.files_changed.emit(others)

    def note_seen(self, image: Image) -> None:
        """Say that a person sees what is proposed on an image; emits ``image_noted`` where that was news."""
        if self._read(lambda project: not project.read_only and project.note_seen(image.id), False):
            self.image_noted.emit(image.id)

    def ensure_category(self, name: str) -> Category | None:
        """The category of this name, made when there is none; None when it could not be written."""
        before = len(self.categories())
        category = self._read(lambda project: project.ensure_category(name), None)
        if len(self.categories()) != before:
            self.categories_changed.emit()
        return category

    def apply(self, step: Step, *, undoable: bool = True) -> bool:
        """Write a step; whether it was written. Emits ``changed``, or ``failed``."""
        if self.project is None or not step.edits:
            return False
        project = self.project
        written = self._tell(self._try(lambda: project.apply(step, undoable=undoable)))
        if written and undoable:
            self.stepped.emit(step)
        return written

    def extend(self, entry: Entry | None, part: Step) -> Entry | None:
        """Write a part of a long step, and say it; what the next part needs, None where it was not written."""
        project = self.project
        if project is None or not part.edits:
            return entry
        written = self._try(lambda: project.extend(entry, part))
        if written is not None:
            self._tell(part.changes())
        return written

    def undo(self) -> bool:
        """Take back the newest step, wherever it was made; whether there was one."""
        project, name = self.project, self.undo_names()[0]
        return project is not None and self._replay(self._try(project.undo), name, True)

    def redo(self) -> bool:
        """Bring again the step that was undone last; whether there was one."""
        project, name = self.project, self.undo_names()[1]
        return project is not None and self._replay(self._try(project.redo), name, False)

    def _replay(self, changes: Changes | None, name: str | None, undone: bool) -> bool:
        told = self._tell(changes, show=True)
        if told:
            self.replayed.emit(changes)
            self.retraced.emit(name or "", undone)
        return told

    def undo_names(self) -> tuple[str | None, str | None]:
        """Return what undo would take back and redo would bring again."""
        nothing: tuple[str | None, str | None] = (None, None)
        return self._read(lambda project: (project.undo_name, project.redo_name), nothing)

    def open_image(self, image_id: int | None) -> None:
        """Put an image on screen; emits ``image_opened``."""
        if image_id is not None and self.image is not None and self.image.id == image_id:
            return
        self.image = None if image_id is None else self._read(lambda project: project.image(image_id), None)
        self.image_opened.emit(self.image)

    def note_changes(self, changes: Changes) -> None:
        """An import wrote these rows: tell whoever shows them."""
        self._tell(changes)

    def _tell(self, changes: Changes | None, *, show: bool = False) -> bool:
        if changes is None:
            return False
        self._read_again(changes.image_ids)
        if show and changes.image_ids and (self.image is None or self.image.id not in changes.image_ids):
            self.open_image(min(changes.image_ids))
        self.changed.emit(changes)
        if changes.category_ids:
            self.categories_changed.emit()
        return True

    def _read_changed(self, changes: Changes) -> None:
        if self._shown is None:
            return
        image_id, before = self._shown
        if not changes.annotation_ids:
            if image_id in changes.image_ids:  # a long step names no objects
                self._shown = None
            return
        fresh = self.find_annotations(changes.annotation_ids)
        kept = [a for a in before if a.id not in changes.annotation_ids]
        kept += [a for a in fresh if a.image_id == image_id and a.state in SHOWN]
        self._shown = image_id, sorted(kept, key=lambda a: a.id)

    def _read(self, question: Callable[[Project], T], otherwise: T) -> T:
        project = self.project
        if project is None:
            return otherwise
        answer = self._try(lambda: (question(project),))
        return otherwise if answer is None else answer[0]

    def _try(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except AnnotatorError as error:
            self.failed.emit(error)
            return None
