"""Menu of an image of the list, from its menu or by a command for the one on screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QProcess, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu

from swin_annotator.core import exclusion, review_steps
from swin_annotator.core.types import Image, ImageState
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.session import Session


class ImageMenu(QObject):
    """Opens the menu of a row, and does what it offers. The row need not be the image on screen."""

    told = Signal(str)

    def __init__(self, session: Session, images: ImagesPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._images = session, images
        images.menu_wanted.connect(self.show)

    def show(self, image_id: int, at: QPoint) -> None:
        """The menu of an image; ``at`` in pixels of the screen."""
        image = self._session.find_image(image_id)
        if image is None:
            return
        menu = QMenu(self._images)
        menu.setObjectName("imageMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        done = self._images.model.state_of(image_id) is ImageState.REVIEWED
        menu.addAction(tr("Open")).triggered.connect(lambda: self._session.open_image(image_id))
        menu.addSeparator()
        menu.addAction(tr("Open containing folder")).triggered.connect(lambda: self.show_in_folder(image))
        menu.addAction(tr("Copy path")).triggered.connect(lambda: self.copy_path(image))
        menu.addSeparator()
        mark = tr("Mark as not reviewed") if done else tr("Mark as reviewed")
        menu.addAction(mark).triggered.connect(lambda: self._session.apply(review_steps.mark_reviewed(image, not done)))
        aside = tr("Include again") if exclusion.is_excluded(image) else tr("Exclude from export and folder runs")
        menu.addAction(aside).triggered.connect(lambda: self.toggle_excluded(image))
        menu.popup(at)

    def show_in_folder(self, image: Image | None = None) -> None:
        """Open the folder of an image in the system's file manager; None means the image on screen."""
        if (image := image or self._session.image) is None:
            return
        path = self._session.path_of(image)
        if QGuiApplication.platformName() == "windows":
            QProcess.startDetached("explorer", ["/select,", str(path)])
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))):
            self.told.emit(tr("No program opens the folder {folder}.", folder=path.parent))

    def copy_path(self, image: Image | None = None) -> None:
        """Put the whole path of an image on the clipboard; None means the image on screen."""
        if (image := image or self._session.image) is not None:
            path = str(self._session.path_of(image))
            QGuiApplication.clipboard().setText(path)
            self.told.emit(tr("Copied: {path}", path=path))

    def toggle_excluded(self, image: Image | None = None) -> None:
        """Set an image aside, or take it in again; None means the image on screen."""
        if (image := image or self._session.image) is None:
            return
        aside = not exclusion.is_excluded(image)
        if self._session.apply(exclusion.exclude(image, aside)):
            left = tr("Excluded from export and folder runs. {undo} takes it back.", undo=key_of("undo"))
            self.told.emit(left if aside else tr("Included again."))
