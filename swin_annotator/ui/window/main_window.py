"""Puts the parts together; holds no rules."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QWidget,
)

from swin_annotator.core.types import Image
from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.settings import Settings
from swin_annotator.ui.actions.position_keys import PositionKeys
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import Drawing
from swin_annotator.ui.annotation.brush_size import BrushSize
from swin_annotator.ui.annotation.category_editor import Categorising
from swin_annotator.ui.annotation.image_loader import ImageLoader
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.gallery.gallery_controller import GalleryController
from swin_annotator.ui.i18n import translate
from swin_annotator.ui.inference.inference_controller import Proposer
from swin_annotator.ui.inference.label_suggestions import LabelSuggestions
from swin_annotator.ui.inference.learning_controller import Learning
from swin_annotator.ui.inference.prompt_controller import NEIGHBOURS, Asking
from swin_annotator.ui.inference.run_options import RunOptions
from swin_annotator.ui.inference.tag_controller import Tagging
from swin_annotator.ui.inference.training_controller import TrainingController
from swin_annotator.ui.inference.unknown_words import UnknownWords
from swin_annotator.ui.panels.image_model import THUMB
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.panels.review_bar import ReviewBar
from swin_annotator.ui.project.backup_controller import BackupController
from swin_annotator.ui.project.file_upkeep import FileUpkeep
from swin_annotator.ui.project.folder_controller import AskFolder, Folders
from swin_annotator.ui.project.import_export import AskFile, Exchange
from swin_annotator.ui.project.other_projects import OtherProjects
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.gesture_end import GestureEnd
from swin_annotator.ui.review.image_review import Review
from swin_annotator.ui.review.input_guard import InputGuard
from swin_annotator.ui.review.key_routing import KeyRouting
from swin_annotator.ui.review.review_session import ReviewSession
from swin_annotator.ui.theme import theme
from swin_annotator.ui.widgets.banner import Banner
from swin_annotator.ui.widgets.plain_text import literal
from swin_annotator.ui.window import layout, wiring
from swin_annotator.ui.window.bars import StatusStrip, ToolBar
from swin_annotator.ui.window.dialog_opener import Dialogs
from swin_annotator.ui.window.editing import Editing
from swin_annotator.ui.window.empty_state import EmptyState
from swin_annotator.ui.window.focus_cycle import FocusCycle
from swin_annotator.ui.window.guided_tour import GuideBar, GuidedTour
from swin_annotator.ui.window.image_focus import ImageFocus
from swin_annotator.ui.window.image_progress import ImageProgress
from swin_annotator.ui.window.layout import Centre, Columns
from swin_annotator.ui.window.notifier import Notifier
from swin_annotator.ui.window.preferences import Preferences, language
from swin_annotator.ui.window.presenter import Presenter
from swin_annotator.ui.window.right_column import RightColumn
from swin_annotator.work.io_pool import IoPool, ThumbnailPool
from swin_annotator.work.model_thread import ModelThread


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
        translate.speak(self._app(), language(settings))
        theme.use_fonts(self._app())  # before any widget: those there keep the old font until something restyles them
        super().__init__()
        options = options or Settings()
        self.setObjectName("mainWindow")
        self.setAccessibleName("Swin Annotator")
        self.setWindowTitle("Swin Annotator")
        self.setAcceptDrops(True)
        self.catalog, self.settings = catalog, settings
        self.session = Session(self)
        self.thread_ = ModelThread(self)
        self.io = IoPool(self)
        self.writing = IoPool(self)
        ratio = QApplication.primaryScreen().devicePixelRatio()
        self.thumbs = ThumbnailPool(round(2 * THUMB.width() * ratio), self)
        self.review = Review(self.session, self)
        self.canvas = Canvas()
        self.drawing = Drawing(self.session, self.canvas, self.review, self)
        pool = ModelPool(catalog)
        self.proposer = Proposer(self.session, self.thread_, pool, options, self)
        self.folders = Folders(self.session, settings, self, ask_folder)
        self.exchange = Exchange(self.session, self.writing, self, ask_file)
        self.viewer = ImageLoader(self.session, self.canvas, self)
        self.images = ImagesPanel()
        hands, self.focus = GestureEnd(self.canvas, self), ImageFocus(self.session, self.canvas)
        self.sight = InputGuard(
            self.session,
            self.canvas,
            self.review,
            self,
            is_on_canvas=self.focus.is_on_canvas,
            awaits=self.proposer.awaits,
        )
        self.reviewing = ReviewSession(
            self.session,
            self.review,
            self.images.model,
            self.sight,
            self,
            one_gesture=hands.one_gesture,
        )
        self.drawing.judged = self.reviewing.in_hand
        self.actions_ = Actions(self, settings)
        self.prompts = PromptsPanel(self.actions_)
        self.asking = Asking(
            *(self.session, self.prompts, self.proposer, self.review, self.drawing, catalog, self.io, options),
            RunOptions(self.session, self.actions_, self),
            self,
        )
        self.right = RightColumn(self.actions_, self.prompts, settings)
        self.bar = ToolBar(self.actions_)
        self.strip = StatusStrip(self.actions_, BrushSize(self.canvas))
        suggesting = LabelSuggestions(self.session, self.thread_, pool, catalog, self)
        suggesting.running_changed.connect(self.proposer.show_quietly)
        image_of = self.images.model.image_by_id
        self.categorising = Categorising(self.session, self.review, self.drawing, self.right.categories, self)
        self.tagging = Tagging(
            self.session,
            self.review,
            suggesting,
            self.right.tags,
            self.strip.tag_hint,
            self.strip.category_hint,
            image_of,
            self,
            show_panel=self.right.show,
        )
        self.review_bar = ReviewBar(self.actions_)
        self.guide_bar = GuideBar()
        self.empty = EmptyState(self.actions_)
        self.banner = Banner()
        self.session.opened.connect(lambda _project: self.banner.hide())  # first: what others tell at opening stays
        dressed = (self.bar, self.images, self.empty, self.right)
        self.appearance = Preferences(settings, self._app(), self.actions_, self.canvas, dressed, self)
        self.dialogs = Dialogs(self.session, catalog, self.actions_, self)
        self.sheets = GalleryController(
            self.session,
            self.review,
            self.drawing,
            self.proposer,
            self.images.model,
            self.actions_,
            self.io,
            self,
            detector=lambda: self.asking.detector,
            look_at=self.focus.look_at,
        )
        self.editing = Editing(self)
        self.upkeep = FileUpkeep(
            self.session,
            self.folders,
            self.actions_,
            self.banner,
            self.thumbs.versions,
            self,
            images_held=lambda: [found for i in self.viewer.held() if (found := image_of(i)) is not None],
        )
        self._build()
        self.guide = GuidedTour(self)
        self.picture = Presenter(self)
        self.progress = ImageProgress(
            self.session, self.review, self.images, self, is_on_canvas=self.focus.is_on_canvas
        )
        self.progress.counted.connect(self.picture.tell_summary)
        message = self.strip.message
        self.others = OtherProjects(self.session, self.folders, self.exchange, self.io, self.banner, message, self)
        self.backups = BackupController(self.session, self.folders, self.exchange, self.banner, self)
        self.news = Notifier(self)
        self.unknown_words = UnknownWords(
            self.session,
            catalog,
            self.asking,
            self.proposer,
            self.banner,
            self,
            draw_example=self.actions_["example"].trigger,
            open_models=self.dialogs.show_models,
        )
        self.learning = Learning(
            self.session, self.review, self.asking, self.proposer, self.prompts, self.images, self.banner, message, self
        )
        self.training = TrainingController(
            self.session, self.proposer, self.asking, self.prompts, catalog, self.banner.tell, self
        )
        judging = KeyRouting(self.session, self.review, self.reviewing, self.sight, self.drawing.give)
        self.actions_.bind(wiring.slots(self, judging, FocusCycle(self._panes, self)))
        PositionKeys(self)
        self._connect()
        self.appearance.dress()
        self._restore()
        self.picture.refresh()
        self.empty.folder.setFocus()

    # Building

    def _build(self) -> None:
        strips = (self.upkeep.bar, self.review_bar, self.guide_bar)
        self.centre = Centre(self.banner, (self.empty, self.canvas), strips)
        self.splitter = Columns(self.images, self.centre, self.right)
        self.setCentralWidget(layout.body(self.bar, self.splitter, self.strip))
        right = self.right
        objects = (right.proposals.list, right.labels.list)
        self.actions_.put("canvas", (self.canvas, *objects, self.images.list, right.categories.list))
        self.actions_.put("objects", (self.canvas, *objects))
        self.actions_.put("proposals", (self.canvas, right.proposals.list))

    def _connect(self) -> None:
        session, images, canvas = self.session, self.images, self.canvas
        session.image_opened.connect(self._image_opened)
        images.chosen.connect(session.open_image)
        images.left.connect(canvas.setFocus)
        images.model.wanted.connect(self._want_thumbs)
        self.thumbs.answered.connect(self.picture.take_thumb)
        self.asking.asked.connect(canvas.setFocus)
        self.asking.asked.connect(self.banner.hide)  # a new question: what was said of the last one is over
        self.prompts.left.connect(canvas.setFocus)
        self.asking.image_wanted.connect(session.open_image)
        self.asking.labels_wanted.connect(self.dialogs.show_label_map)
        self.asking.examples_changed.connect(self.picture.show_examples)
        self.viewer.shown.connect(self.upkeep.watch_files)
        self.viewer.shown.connect(self._image_shown)
        self.proposer.outdated.connect(self.upkeep.take_outdated)
        self.upkeep.watch.checked.connect(self.proposer.ask_again)
        self.dialogs.catalog_changed.connect(self.asking.refresh_models)
        self.training.catalog_changed.connect(self.asking.refresh_models)
        for talker in (self.training, self.asking.runs, self.proposer):
            talker.told.connect(self.strip.message.tell)
        self.dialogs.mapping_chosen.connect(self.proposer.answers.remap)
        self.sheets.left.connect(canvas.setFocus)
        self.appearance.patterned.connect(self.picture.refresh)
        canvas.selection_changed.connect(self.review.select)
        self.review.selected.connect(canvas.set_selection)
        self.reviewing.shown.connect(self.focus.look_at)
        self.reviewing.ahead.connect(self.viewer.read_ahead)
        self.review_bar.order_chosen.connect(self.reviewing.set_order)
        self.review_bar.order_chosen.connect(lambda _order: canvas.setFocus())
        canvas.zoom_changed.connect(self.bar.tell_zoom)
        canvas.cursor_moved.connect(self.strip.tell_position)
        self.drawing.tool_changed.connect(self._show_tool)
        self.drawing.tool_changed.connect(self.strip.brush.take_tool)
        self.folders.recent_changed.connect(self._show_recent)
        self.empty.recent_chosen.connect(self.folders.open_recent)
        self.appearance.spoke.connect(self._say_again)
        self.right.connect_to(self.review, self.drawing, canvas, session)

    def _panes(self) -> tuple[QWidget, ...]:
        right = self.right
        return (
            *(self.canvas, self.empty.folder, self.banner.first, self.guide_bar.next, self.prompts.edit),
            *(right.proposals.list, right.labels.list, right.categories.list),
            *(self.images.list, self.bar.menu_button),
        )

    # Images

    def _want_thumbs(self, wanted: list[Image]) -> None:
        kept = self.images.visible_ids()
        if kept:
            kept |= {image.id for image in wanted}
            self.thumbs.keep_only(kept)
            self.images.model.forget_requests(kept)
        for image in reversed(wanted):  # the newest request is served first: from the top down
            self.thumbs.thumbnail(image.id, self.session.path_of(image))

    def _image_opened(self, image: Image | None) -> None:
        self.focus.forget()
        self.strip.tell_position(-1, -1)  # of the image before
        self.images.show_current(image.id if image else None)
        if image is not None:
            self.session.remember("image", image.path)

    def _image_shown(self, _image: Image) -> None:
        self.review.refresh_image()
        if self.focus.arrive():
            self.reviewing.log.restart()
        around = self.images.around(NEIGHBOURS)
        self.viewer.read_ahead(self.reviewing.images_ahead() or around)
        if not self.reviewing.on:  # who judges asks nothing, and wants the processor for the next image
            self.asking.prefetch(around)

    # Window matters that are actions

    def fold_left(self) -> None:
        """Hide or show the image list."""
        self.images.setVisible(not self.images.isVisible())

    def fold_right(self) -> None:
        """Hide or show the right column."""
        self.right.setVisible(not self.right.isVisible())

    def _say_again(self) -> None:
        for part in (self.picture, self.dialogs, self.sheets):
            part.say_again()
        self.asking.refresh_models()
        self._show_recent()

    @staticmethod
    def _app() -> QApplication:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        return app

    def _show_tool(self, tool: str) -> None:
        names = {"exemplar": "example", "negative": "notThis"}
        self.actions_[names.get(tool, tool)].setChecked(True)

    def _show_recent(self) -> None:
        recent = self.folders.recent()
        self.empty.show_recent(recent)
        self.bar.recent.clear()
        self.bar.recent.setEnabled(bool(recent))
        for folder in recent:
            self.bar.recent.addAction(literal(str(folder))).triggered.connect(
                lambda _c=False, f=folder: self.folders.open(f)
            )

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the object under the pointer."""
        if not self.canvas.rect().contains(self.canvas.mapFromGlobal(event.globalPos())) or self.session.image is None:
            return
        self.editing.show_menu(event.globalPos())

    # Life

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

    def _restore(self) -> None:
        self._show_recent()
        self.actions_["select"].setChecked(True)
        layout.restore(self, self.splitter, self.settings)

    def spread(self) -> None:
        """Give the columns their usual width."""
        self.splitter.spread(self.width())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the geometry and let go of threads and project; everything else is on disk already."""
        layout.remember(self, self.splitter, self.settings)
        for stop in wiring.stops(self):
            stop()
        super().closeEvent(event)
