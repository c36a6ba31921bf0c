"""Files that change while they are worked on: watched, shown as they are, and their labels settled."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import versions
from swin_annotator.core.edits import Step
from swin_annotator.core.refit import Refit, only_resized
from swin_annotator.core.types import Image, Version
from swin_annotator.engine import folder_changes
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import plural, tr
from swin_annotator.ui.panels.changed_bar import ChangedBar
from swin_annotator.ui.project.after_painting import AfterPainting
from swin_annotator.ui.project.file_watch import FileWatch
from swin_annotator.ui.project.folder_controller import FolderController
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.project.time_slices import TimeSlices
from swin_annotator.ui.widgets.banner import Banner, Remedy
from swin_annotator.ui.widgets.plain_text import short

MOST_LETTERS = 40
"""Letters of a path, in the bar."""
PART = 50
"""Changed images whose labels are settled at a time."""


class ChangedFileController(QObject):
    """Joins the watch, the bar under the canvas and the session."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        folders: FolderController,
        actions: Actions,
        banner: Banner,
        versions_seen: Mapping[int, Version],
        parent: QObject,
        *,
        images_held: Callable[[], Collection[Image]],
    ) -> None:
        """``images_held`` are those whose pixels are held: their files are watched the closest."""
        super().__init__(parent)
        self._session, self._banner, self._images_held = session, banner, images_held
        self.watch = FileWatch(session, versions_seen, self)
        self.bar = ChangedBar(actions)
        self._turns = TimeSlices(self)
        self._watching = AfterPainting(self._watch_files, self)
        self._count = 0
        self._greeted = False
        """True if it was said of this folder that files have changed."""
        self._greeting = ""
        """Text of the notice, until that is over, and of how many."""
        self._greeted_count = 0
        self.watch.told.connect(self.told)
        self.watch.failed.connect(self.failed)
        self.watch.looked.connect(self._take_look)
        folders.scanned.connect(self.watch.begin)
        folders.again.connect(self.watch.refresh)
        session.opened.connect(self._take_project)
        session.image_opened.connect(lambda _image: self._show())
        session.image_noted.connect(lambda _id: self._show())
        session.changed.connect(lambda _changes: self._look_again())
        session.files_changed.connect(self._take_files)

    def refresh(self) -> None:
        """Look through the open folder again."""
        self.watch.refresh()

    def scale(self) -> None:
        """Scale the labels to the size that the picture has by now."""
        self._settle(Refit.SCALE)

    def keep(self) -> None:
        """Leave the labels where they are, cut at the border."""
        self._settle(Refit.KEEP)

    def review_again(self) -> None:
        """Ask for a word on every label again."""
        self._settle(Refit.REVIEW)

    def facts(self) -> dict[str, bool]:
        """Facts that enable actions: the values of ``Spec.when`` that hold."""
        image = self._session.image
        changed = image is not None and image.labelled_on is not None and not image.error
        return {"changed": changed, "resized": changed and image is not None and only_resized(image)}

    def stop(self) -> None:
        """End watching."""
        self._turns.stop()
        self._watching.stop()
        self.watch.stop()

    def _settle(self, how: Refit) -> None:
        session = self._session
        if session.image is None or self._turns.busy:
            return
        chosen = session.changed_images() if self.bar.all.isChecked() else [session.image]
        self._turns.start(_settled(session, chosen, how), self._tell_settled)

    def _tell_settled(self) -> None:
        left = self._count
        text = plural("{n} changed image is left.", "{n} changed images are left.", left)
        self.told.emit(text if left else tr("The labels fit the files again."))

    def _take_project(self, _project: object) -> None:
        self._greeted = False
        self._count = 0
        self._turns.stop()
        self._show()

    def _take_look(self) -> None:
        """Say once, when a folder was opened, that labels do not fit."""
        self._look_again()
        if self._greeted:
            return
        self._greeted = True
        changed = self._session.changed_images()
        current = self._session.image
        elsewhere = [image for image in changed if current is None or image.id != current.id]
        if elsewhere:  # what is on screen has the bar
            self._greeting, self._greeted_count = _greeting(changed), len(changed)
            self._banner.tell(self._greeting, Remedy(tr("Show"), lambda: self._go_to(elsewhere[0])))

    def _take_files(self, image_ids: frozenset[int]) -> None:
        """Say of other images than the one on screen, which has the bar, that they have changed."""
        self._look_again()
        current = self._session.image
        elsewhere = [i for i in sorted(image_ids) if current is None or i != current.id]
        found = [image for i in elsewhere[:1] if (image := self._session.find_image(i)) is not None]
        if len(elsewhere) == 1 and found and found[0].labelled_on is not None:
            self.told.emit(said(versions.has_changed(found[0])))

    def take_outdated(self, image: Image) -> None:
        """Say that the file of an image was another when an answer about it came."""
        self.told.emit(tr("{path} has changed while it was looked at; it is asked again.", path=image.path))
        self.watch.check(image)

    def _look_again(self) -> None:
        self._count = self._session.count_changed()
        if self._count < self._greeted_count and self._greeting and self._banner.text == self._greeting:
            self._banner.hide()  # it tells more than there is
        self._show()

    def _show(self) -> None:
        image = self._session.image
        changed = image is not None and image.labelled_on is not None and not image.error
        if changed and image is not None:
            sentence = said(versions.has_changed(replace(image, path=short(image.path, MOST_LETTERS))))
            self.bar.show_change(sentence, max(1, self._count), scales=only_resized(image))
        self.bar.setVisible(changed)

    def _go_to(self, image: Image) -> None:
        self._session.open_image(image.id)

    def watch_files(self) -> None:
        """Watch the files of the images that are held, and look at the one on the canvas once it is painted."""
        self._watching.start()

    def _watch_files(self) -> None:
        if self._session.image is not None:
            self.watch.watch(list(self._images_held()))
            self.watch.check(self._session.image)


def _settled(session: Session, changed: list[Image], how: Refit) -> Iterator[None]:
    """Do something with the labels of changed images, as one step, written in parts between two events."""
    chosen = folder_changes.settled(changed, how)
    entry = None
    for start in range(0, len(chosen), PART):
        part = chosen[start : start + PART]
        step = session.attempt(partial(folder_changes.settle, changed=part, how=how))
        if step is None:
            return
        if len(chosen) > 1:
            step = Step(folder_changes.name_of(len(chosen), how), step.edits)
        entry = session.extend(entry, step)
        if entry is None:
            return
        if start + PART < len(chosen):
            yield


def _greeting(changed: list[Image]) -> str:
    first = said(versions.has_changed(changed[0]))
    if len(changed) == 1:
        return first
    more = plural("{n} more image has changed.", "{n} more images have changed.", len(changed) - 1)
    return f"{first} {more}"
