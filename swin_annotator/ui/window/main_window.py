"""The window itself: what is dropped on it, its menu, and its end. Its parts are made and joined in ``wiring``."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.settings import Settings
from swin_annotator.ui.i18n import translate
from swin_annotator.ui.project.folder_controller import AskFolder
from swin_annotator.ui.project.import_export import AskFile
from swin_annotator.ui.theme import theme
from swin_annotator.ui.window import layout, wiring
from swin_annotator.ui.window.preferences import language


class MainWindow(QMainWindow):
    """The window: image list, canvas, right column; bars above and below."""

    def __init__(
        self,
        catalog: Catalog,
        settings: QSettings,
        *,
        ask_folder: AskFolder | None = None,
        ask_file: AskFile | None = None,
        options: Settings | None = None,
    ) -> None:
        app = _application()
        translate.speak(app, language(settings))
        theme.use_fonts(app)  # before any widget: those there keep the old font until something restyles them
        super().__init__()
        self.setObjectName("mainWindow")
        self.setAccessibleName("Swin Annotator")
        self.setWindowTitle("Swin Annotator")
        self.setAcceptDrops(True)
        parts, followers = wiring.build(
            self, app, catalog, settings, ask_folder=ask_folder, ask_file=ask_file, options=options or Settings()
        )
        self._followers = followers
        self.parts, self.catalog, self.settings, self.session = parts, catalog, settings, parts.session
        self.review, self.review_session, self.guard, self.focus = (
            parts.review,
            parts.review_session,
            parts.guard,
            parts.focus,
        )
        self.canvas, self.editor, self.editing, self.loader = parts.canvas, parts.editor, parts.editing, parts.loader
        self.prompter, self.prompts, self.inference = parts.prompter, parts.prompts, parts.inference
        self.folders, self.import_export, self.changed_files, self.images = (
            parts.folders,
            parts.import_export,
            parts.changed_files,
            parts.images,
        )
        self.right, self.category_editor, self.tag_controller = parts.right, parts.category_editor, parts.tag_controller
        self.bar, self.status_bar, self.banner, self.empty = parts.bar, parts.status_bar, parts.banner, parts.empty
        self.review_bar, self.guide_bar, self.guide = parts.review_bar, parts.guide_bar, followers.guide
        self.backups, self.dialogs, self.gallery, self.preferences = (
            parts.backups,
            parts.dialogs,
            parts.gallery,
            parts.preferences,
        )
        self.statistics = parts.statistics
        self.actions_, self.thread_ = parts.actions, parts.thread  # ``QWidget`` has methods of these names
        self.presenter, self.object_menu = followers.presenter, followers.object_menu
        self.learning, self.training = followers.learning, followers.training
        self.learned, self.worth = followers.learned, followers.worth
        layout.restore(self, parts.columns, settings)
        self.presenter.refresh()
        self.empty.folder.setFocus()

    def spread(self) -> None:
        """Give the columns their usual width."""
        self.parts.columns.spread(self.width())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the menu of the object under the pointer."""
        if not self.canvas.rect().contains(self.canvas.mapFromGlobal(event.globalPos())) or self.session.image is None:
            return
        self.object_menu.show(event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Folders and files on disk may be dropped."""
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the dropped folder or image."""
        local = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if local:
            event.acceptProposedAction()
            self.folders.take(local)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and let go of threads and project; everything else is on disk already."""
        layout.remember(self, self.parts.columns, self.settings)
        for stop in wiring.stops(self, self.parts, self._followers):
            stop()
        super().closeEvent(event)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
