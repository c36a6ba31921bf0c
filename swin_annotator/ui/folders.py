"""Opening folders: by dialog, by drop, from the recent ones, or the samples; the list fills while it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from swin_annotator import paths
from swin_annotator.core.images import IMAGE_SUFFIXES
from swin_annotator.core.types import Image
from swin_annotator.engine import demo
from swin_annotator.engine import folder as folder_scan
from swin_annotator.engine.jobs import Progress
from swin_annotator.errors import AnnotatorError, ProjectError
from swin_annotator.ui.session import Session
from swin_annotator.ui.words import tr
from swin_annotator.work.io_pool import PARTING_S, IoPool, IoResult

MOST_RECENT = 8
AskFolder = Callable[[], Path | None]


class Folders(QObject):
    """Opens a folder and lists it in steps between two events of the window."""

    failed = Signal(object)
    told = Signal(str)
    scanned = Signal()
    """The listing is complete."""
    recent_changed = Signal()

    def __init__(self, session: Session, settings: QSettings, window: QWidget, ask: AskFolder | None = None) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._ask_folder = ask or self._dialog
        self._gone: frozenset[str] = frozenset()
        self._io = IoPool(self, threads=1)
        self._io.answered.connect(self._take_gone)
        if kept := self._kept():
            self._io.request("recent", partial(_gone, kept))
        self._scan: Iterator[Progress] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)
        session.opened.connect(self._forget_scan)

    def ask(self) -> None:
        """Ask for a folder and open it."""
        folder = self._ask_folder()
        if folder is not None:
            self.open(folder)

    def take(self, dropped: Sequence[Path]) -> None:
        """Open what was dropped: a folder, or an image with its folder."""
        for path in dropped[:1]:
            self.open(path) if path.is_dir() else self.open_image(path)

    def open_image(self, path: Path) -> None:
        """Show an image file: in the open folder where it lies in it, else with the folder that it lies in."""
        held, folder = self._session.folder, path.parent.resolve()
        if path.suffix.lower() not in IMAGE_SUFFIXES:
            hint = tr("Drop a folder or an image. Labels come in by “Import labels…”, Ctrl+I.")
            self.failed.emit(ProjectError(tr("{name} is not an image.", name=path.name), hint=hint))
        elif held is None or not folder.is_relative_to(held):
            self.open(folder, first=path.name)
        else:
            for image in self._session.add_images([(folder / path.name).relative_to(held).as_posix()]):
                self._session.open_image(image.id)

    def open(self, folder: Path, first: str = "") -> None:
        """Open a folder; an image shows as soon as it is listed.

        Args:
            folder: holds images.
            first: the path in it of the image to show; without it the one that was on screen last, or the first.
        """
        if not folder.is_dir():
            self._forget(str(folder))
            self.failed.emit(
                ProjectError(
                    tr("{folder} is not a folder.", folder=folder), hint=tr("Choose a folder that holds images.")
                )
            )
            return
        if self._session.folder == folder.resolve() and self._session.image is not None:
            return
        if not self._session.open(folder.resolve()):
            return
        project = self._session.project
        assert project is not None
        self._add_recent(folder.resolve())
        if paths.project_beside(folder.resolve()) != project.place:
            self.told.emit(tr("This folder can't be written; labels are kept in {place}.", place=project.place))
        if first:
            self._session.remember("image", first)
        self._scan = iter(folder_scan.scan(project))
        self._timer.start()
        self._step()

    def close(self) -> None:
        """Close the project."""
        self._session.close()

    def open_sample(self) -> None:
        """Copy the samples into a fresh folder and open it."""
        try:
            self.open(demo.copy_samples())
        except AnnotatorError as error:
            self.failed.emit(error)

    def recent(self) -> list[Path]:
        """Folders opened before, newest first, but those that are known to be gone."""
        return [Path(name) for name in self._kept() if name not in self._gone]

    def open_recent(self) -> None:
        """Open the folder used last."""
        recent = self.recent()
        if recent:
            self.open(recent[0])

    def finish(self) -> None:
        """List the rest at once; for tests and tours."""
        while self._scan is not None:
            self._step()

    def _step(self) -> None:
        if self._scan is None:
            self._timer.stop()
            return
        try:
            progress = next(self._scan)
        except StopIteration:
            self._end()
            return
        except AnnotatorError as error:
            self._end()
            self.failed.emit(error)
            return
        if isinstance(progress.result, list):
            self._take(progress.result)

    def _take(self, images: list[Image]) -> None:
        self._session.images_added.emit(images)
        if self._session.image is None and images:
            last = self._session.setting("image", "")
            known = {image.path: image for image in images}
            if not last or last in known:
                self._session.open_image((known[last] if last in known else images[0]).id)

    def _end(self) -> None:
        self._scan = None
        self._timer.stop()
        if self._session.image is None:
            images = self._session.images()
            if images:
                self._session.open_image(images[0].id)
        self.scanned.emit()

    def _forget_scan(self, _project: object) -> None:
        self._scan = None
        self._timer.stop()

    def stop(self) -> None:
        """End looking for folders; a share that does not answer is not waited for."""
        self._io.stop(PARTING_S)

    def _kept(self) -> list[str]:
        kept = self._settings.value("recent", [])
        # An ini file turns a list of one into the text itself.
        return [kept] if isinstance(kept, str) else list(kept) if isinstance(kept, list) else []

    def _take_gone(self, answer: IoResult) -> None:
        if isinstance(answer.result, frozenset):
            self._forget(*answer.result)

    def _forget(self, *names: str) -> None:
        if not self._gone.issuperset(names):
            self._gone |= frozenset(names)
            self.recent_changed.emit()

    def _add_recent(self, folder: Path) -> None:
        self._gone -= {str(folder)}
        names = [str(folder), *(str(path) for path in self.recent() if path != folder)]
        self._settings.setValue("recent", names[:MOST_RECENT])
        self.recent_changed.emit()

    def _dialog(self) -> Path | None:
        start = str(self._session.folder or (self.recent() or [Path.home()])[0])
        chosen = QFileDialog.getExistingDirectory(self._window, tr("Open a folder of images"), start)
        return Path(chosen) if chosen else None


def _gone(names: Sequence[str]) -> frozenset[str]:
    """Those that are no folders any more. Asked in a thread: a network share may take a minute to say so."""
    return frozenset(name for name in names if not Path(name).is_dir())
