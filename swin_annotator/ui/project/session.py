"""The open project, seen from the window: applies steps and says what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from swin_annotator.core.edits import Changes, Step
from swin_annotator.core.pace import Decision
from swin_annotator.core.types import Category, Image, Version
from swin_annotator.core.versions import SeenFile, Size
from swin_annotator.engine import folder_changes
from swin_annotator.engine.folder_changes import AppliedChanges, FolderChanges
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project
from swin_annotator.ui.project.session_reader import SessionReader

T = TypeVar("T")


class Session(SessionReader):
    """Holds the project and the image on screen, and alone says what changed.

    What goes wrong is emitted as ``failed``; nothing is half done.
    """

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
    retraced = Signal(object, bool)
    """The name of a step that was undone, or done again, and whether it was undone."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed.connect(self._read_changed)  # before anybody else asks

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

    # Changing

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

    def attempt(self, action: Callable[[Project], T]) -> T | None:
        """Do something else with the project; None, after ``failed``, where that was refused, or there is none."""
        project = self.project
        return None if project is None else self._try(lambda: action(project))

    def add_images(self, paths: Sequence[str]) -> list[Image]:
        """The images of files of the folder, taken into the project where it lacks them; emits ``images_added``."""
        images = self._read(lambda project: project.add_images(paths), list[Image]())
        self.list_images(images)
        return images

    def list_images(self, images: Sequence[Image]) -> None:
        """Say that images of the folder are in the project; emits ``images_added`` where there are any."""
        if images:
            self.images_added.emit(list(images))

    def note_categories(self) -> None:
        """Say that categories were written beside a step."""
        self.categories_changed.emit()

    def end_parts(self, step: Step) -> None:
        """Say that a step which was written in parts by ``extend`` is whole; emits ``stepped``."""
        self.stepped.emit(step)

    def note_image(
        self, image: Image, *, size_hw: Size = None, error: str = "", version: Version | None = None
    ) -> None:
        """Keep what was read from an image file."""
        if error != image.error or size_hw not in (None, image.size_hw) or version not in (None, image.version):
            self.note_look(SeenFile(image.id, size_hw, error, version))

    def note_look(self, look: SeenFile) -> None:
        """Keep what was seen of an image file; what was found on another file goes, and ``files_changed`` says so."""
        project = self.project
        noted = self._try(lambda: folder_changes.note(project, [look])) if project is not None else None
        if noted is None:
            return
        others, changes, _entry = noted
        self._read_again({look.image_id})
        self.image_noted.emit(look.image_id)
        self._tell_files(frozenset(others), changes)

    def take_news(self, news: FolderChanges, entry: Entry | None = None) -> AppliedChanges | None:
        """Take in what a look through the folder found, or a part of it; None where it could not be written."""
        project = self.project
        taken = self._try(lambda: folder_changes.take_in(project, news, entry)) if project is not None else None
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
