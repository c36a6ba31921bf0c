"""Builds the parts of the window and joins them; whoever wants to know what a part uses reads its arguments here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.base import PromptKind
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.settings import Settings
from swin_annotator.ui.actions.position_keys import PositionKeys
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.annotation.brush_size import BrushSize
from swin_annotator.ui.annotation.category_editor import CategoryEditor
from swin_annotator.ui.annotation.image_loader import ImageLoader
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.gallery.gallery_controller import GalleryController
from swin_annotator.ui.gallery.learned_controller import LearnedController
from swin_annotator.ui.gallery.quality_controller import QualityController
from swin_annotator.ui.gallery.statistics_controller import StatisticsController
from swin_annotator.ui.gallery.worth_controller import WorthController
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.label_suggestions import LabelSuggestions
from swin_annotator.ui.inference.learning_controller import LearningController
from swin_annotator.ui.inference.model_rest import ModelRest
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.inference.run_options import RunOptions
from swin_annotator.ui.inference.tag_controller import TagController
from swin_annotator.ui.inference.ticket_book import TicketBook
from swin_annotator.ui.inference.training_controller import TrainingController
from swin_annotator.ui.inference.unknown_words import UnknownWords
from swin_annotator.ui.panels.image_model import THUMB
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.panels.review_bar import ReviewBar
from swin_annotator.ui.project.backup_controller import BackupController
from swin_annotator.ui.project.changed_file_controller import ChangedFileController
from swin_annotator.ui.project.folder_controller import AskFolder, FolderController
from swin_annotator.ui.project.import_export import AskFile, ImportExport
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.gesture_end import GestureEnd
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.input_guard import InputGuard
from swin_annotator.ui.review.key_routing import KeyRouting
from swin_annotator.ui.review.review_session import ReviewSession
from swin_annotator.ui.widgets.banner import Banner
from swin_annotator.ui.window import editing as object_editing
from swin_annotator.ui.window import layout, wiring_actions, wiring_shown, wiring_signals
from swin_annotator.ui.window.bars import StatusBar, ToolBar
from swin_annotator.ui.window.dialog_opener import DialogOpener
from swin_annotator.ui.window.empty_state import EmptyState
from swin_annotator.ui.window.finding_lists import FindingLists
from swin_annotator.ui.window.focus_cycle import FocusCycle
from swin_annotator.ui.window.guided_tour import GuideBar
from swin_annotator.ui.window.image_focus import ImageFocus
from swin_annotator.ui.window.image_switch import ImageSwitch
from swin_annotator.ui.window.layout import Centre, Columns
from swin_annotator.ui.window.object_menu import ObjectMenu
from swin_annotator.ui.window.parts import Followers, Parts
from swin_annotator.ui.window.preferences import Preferences
from swin_annotator.ui.window.question_notices import QuestionNotices
from swin_annotator.ui.window.recent_folders import RecentFolders
from swin_annotator.ui.window.right_column import RightColumn
from swin_annotator.work.io_pool import PARTING_S, IoPool, ThumbnailPool
from swin_annotator.work.model_thread import ModelThread

PREPARES_FOLDERS = "prepareFolders"
"""The setting of the user that says whether folders are looked at in the background."""


def build(
    window: QMainWindow,
    app: QApplication,
    catalog: Catalog,
    settings: QSettings,
    *,
    ask_folder: AskFolder | None = None,
    ask_file: AskFile | None = None,
    options: Settings,
) -> tuple[Parts, Followers]:
    """Make the parts, put them into ``window`` and connect them.

    The order is that of what they use: whoever takes a part is made after it. Among those that hear one signal it is
    also the order in which they hear it.

    Args:
        window: holds and owns them.
        app: for fonts, colours and language.
        catalog: the models to choose from.
        settings: what is kept of the window between two sessions.
        ask_folder: asks for a folder in place of the system's dialog.
        ask_file: asks for a file in place of the system's dialog.
        options: of the command line.
    """
    parts = _parts(window, app, catalog, settings, ask_folder, ask_file, options)
    window.setCentralWidget(layout.body(parts.bar, parts.columns, parts.status_bar))
    _put_actions(parts)
    followers = _followers(window, parts)
    panes = FocusCycle(partial(_panes, parts), window)
    parts.actions.bind(wiring_actions.slots(parts, followers, panes, window.close))
    PositionKeys(window)
    recent = RecentFolders(parts.folders, parts.empty, parts.bar.recent, window)
    wiring_signals.connect(parts, followers, recent)
    ImageSwitch(
        parts.session,
        parts.review,
        parts.review_session,
        parts.images,
        parts.loader,
        parts.prompter,
        parts.focus,
        window,
        forget_position=partial(parts.status_bar.tell_position, -1, -1),
    )
    parts.preferences.dress()
    recent.show()
    parts.actions["select"].setChecked(True)
    return parts, followers


def stops(window: QObject, parts: Parts, followers: Followers) -> tuple[Callable[[], object], ...]:
    """Return what ends when the window closes, in this order.

    Who asks, who answers, what watches, the project, its backup.
    """
    waiting = [pool for pool in window.findChildren(IoPool) if pool not in (parts.writing, parts.backups.pool)]
    return (
        followers.learned.stop,
        *(pool.dismiss for pool in waiting),  # all at once: a share that does not answer is waited for only once
        parts.dialogs.stop,
        parts.gallery.stop,
        parts.inference.hang_up,
        parts.thread.stop,
        partial(parts.inference.stop, PARTING_S),
        parts.writing.stop,
        partial(parts.io.stop, PARTING_S),
        parts.folders.stop,
        parts.changed_files.stop,
        parts.loader.stop,
        parts.thumbs.stop,
        parts.session.close,
        parts.backups.stop,
    )


def _parts(
    window: QMainWindow,
    app: QApplication,
    catalog: Catalog,
    settings: QSettings,
    ask_folder: AskFolder | None,
    ask_file: AskFile | None,
    options: Settings,
) -> Parts:
    session = Session(window)
    thread = ModelThread(window)
    io, writing = IoPool(window), IoPool(window)
    ratio = QApplication.primaryScreen().devicePixelRatio()
    thumbs = ThumbnailPool(round(2 * THUMB.width() * ratio), window)
    review = ImageReview(session, window)
    canvas = Canvas()
    editor = AnnotationEditor(session, canvas, review, window)
    pool = ModelPool(catalog)
    book = TicketBook(thread, window)
    inference = InferenceController(session, thread, book, pool, options, window)
    rest = ModelRest(thread, pool, options.idle_minutes, window)
    rest.told.connect(inference.told)
    rest.rested.connect(inference.runs_at)
    folders = FolderController(session, settings, window, ask_folder)
    import_export = ImportExport(session, writing, window, ask_file)
    loader = ImageLoader(session, canvas, window)
    images = ImagesPanel()
    image_of = images.model.image_by_id
    focus = ImageFocus(session, canvas)
    guard = InputGuard(session, canvas, review, window, is_on_canvas=focus.is_on_canvas, awaits=inference.awaits)
    hands = GestureEnd(canvas, window)
    review_session = ReviewSession(session, review, images.model, guard, window, one_gesture=hands.one_gesture)
    editor.judged = review_session.in_hand
    actions = Actions(window, settings)
    prompts = PromptsPanel(actions)
    runs = RunOptions(session, actions, window)
    prompter = PromptController(session, prompts, inference, review, editor, catalog, io, options, runs, window)
    right = RightColumn(actions, prompts, settings)
    bar = ToolBar(actions)
    status_bar = StatusBar(actions, BrushSize(canvas))
    suggesting = LabelSuggestions(session, book, pool, catalog, window)
    suggesting.running_changed.connect(inference.show_quietly)
    category_editor = CategoryEditor(session, review, editor, right.categories, window)
    tag_controller = TagController(
        session,
        review,
        suggesting,
        right.tags,
        status_bar.tag_hint,
        status_bar.category_hint,
        image_of,
        window,
        show_panel=right.show,
    )
    review_bar, guide_bar, banner = ReviewBar(actions), GuideBar(), Banner()
    empty = EmptyState(actions)
    session.opened.connect(lambda _project: banner.hide())  # first: what others tell at opening stays
    preferences = Preferences(settings, app, actions, canvas, (bar, images, empty, right), window)
    dialogs = DialogOpener(session, catalog, actions, window)
    gallery = GalleryController(
        session,
        review,
        editor,
        inference,
        images.model,
        actions,
        window,
        detector=lambda: prompter.detector,
        look_at=focus.look_at,
    )
    editing = object_editing.make(
        session,
        review,
        canvas,
        editor,
        images,
        right,
        folders,
        loader,
        inference,
        prompter,
        actions,
        io,
        settings,
        prompts,
        catalog,
        window,
        show_best=gallery.show_best,
        prepares_folders=partial(_prepares_folders, catalog, settings, prompter),
    )
    changed_files = ChangedFileController(
        session,
        folders,
        actions,
        banner,
        thumbs.versions,
        window,
        images_held=lambda: [found for i in loader.held() if (found := image_of(i)) is not None],
    )
    backups = BackupController(session, folders, import_export, banner, window)
    findings = FindingLists(session, review, focus, import_export, io, window)
    quality = QualityController(
        session,
        inference,
        io,
        window,
        model=lambda: suggesting.model,
        go_to=findings.go_to,
        ask_file=lambda: findings.ask_file(),
    )
    centre = Centre(banner, (empty, canvas), (changed_files.bar, review_bar, guide_bar))
    columns = Columns(images, centre, right)
    return Parts(
        catalog=catalog,
        settings=settings,
        session=session,
        thread=thread,
        io=io,
        writing=writing,
        thumbs=thumbs,
        review=review,
        canvas=canvas,
        editor=editor,
        inference=inference,
        folders=folders,
        import_export=import_export,
        loader=loader,
        images=images,
        focus=focus,
        guard=guard,
        review_session=review_session,
        actions=actions,
        prompts=prompts,
        prompter=prompter,
        right=right,
        bar=bar,
        status_bar=status_bar,
        category_editor=category_editor,
        tag_controller=tag_controller,
        review_bar=review_bar,
        guide_bar=guide_bar,
        empty=empty,
        banner=banner,
        preferences=preferences,
        dialogs=dialogs,
        gallery=gallery,
        statistics=StatisticsController(session, io, window),
        editing=editing,
        changed_files=changed_files,
        backups=backups,
        findings=findings,
        quality=quality,
        centre=centre,
        columns=columns,
    )


def _prepares_folders(catalog: Catalog, settings: QSettings, prompter: PromptController) -> bool:
    """Return whether folders are prepared for search by themselves.

    With a model that is there and finds things in what is kept of images, and unless told not to.
    """
    known = {spec.name: spec for spec in catalog.specs()}.get(prompter.detector)
    able = known is not None and PromptKind.EXAMPLES in known.asks and catalog.installed(known)
    return able and bool(settings.value(PREPARES_FOLDERS, True, bool))


def _put_actions(parts: Parts) -> None:
    """Say in which widgets the keys of one place work."""
    objects = (parts.right.proposals.list, parts.right.labels.list)
    parts.actions.put("canvas", (parts.canvas, *objects, parts.images.list, parts.right.categories.list))
    parts.actions.put("objects", (parts.canvas, *objects))
    parts.actions.put("proposals", (parts.canvas, parts.right.proposals.list))


def _panes(parts: Parts) -> tuple[QWidget, ...]:
    """Return what the keyboard goes round, in this order."""
    right = parts.right
    return (
        *(parts.canvas, parts.empty.folder, parts.banner.first, parts.guide_bar.next, parts.prompts.edit),
        *(right.proposals.list, right.labels.list, right.categories.list),
        *(parts.images.list, parts.bar.menu_button),
    )


def _followers(window: QMainWindow, parts: Parts) -> Followers:
    """Those who show and tell, in the order in which they hear of a change: first it is shown, then told."""
    guide = wiring_shown.guide(parts, window)
    presenter = wiring_shown.present(parts, window)
    wiring_shown.notify(parts, window)
    UnknownWords(
        parts.session,
        parts.catalog,
        parts.prompter,
        parts.banner,
        window,
        advised=QuestionNotices(parts.prompter.asked, parts.inference, parts.banner, window).advised,
        draw_example=parts.actions["example"].trigger,
        open_models=parts.dialogs.show_models,
    )
    learning = LearningController(
        parts.session,
        parts.review,
        parts.prompter,
        parts.inference,
        parts.prompts,
        parts.images,
        parts.banner,
        parts.status_bar.message,
        window,
        indexes=lambda: parts.editing.searching.indexes,
    )
    training = TrainingController(
        parts.session, parts.inference, parts.prompter, parts.catalog, parts.banner.tell, window
    )
    menu = ObjectMenu(
        parts.session,
        parts.review,
        parts.editor,
        parts.actions,
        window,
        colours=lambda: presenter.categories.colours,
    )
    learned = LearnedController(
        parts.session,
        parts.review,
        learning,
        parts.prompter,
        parts.inference,
        parts.images.model,
        parts.catalog,
        parts.banner,
        window,
        show_object=parts.gallery.show_on_canvas,
    )
    parts.prompts.detector_changed.connect(learned.follow_detector)
    worth = WorthController(
        parts.session,
        parts.review,
        parts.prompter,
        parts.inference,
        parts.editing.searching,
        window,
        look_at=parts.focus.look_at,
    )
    for talker in (learned, worth):
        talker.told.connect(parts.status_bar.message.tell)
    learned.failed.connect(parts.session.failed)
    key_routing = KeyRouting(parts.session, parts.review, parts.review_session, parts.guard, parts.editor.give)
    return Followers(presenter, menu, guide, learning, learned, worth, training, key_routing)
