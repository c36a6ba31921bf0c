"""The parts of the window, by name."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSettings

from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.annotation.category_editor import CategoryEditor
from swin_annotator.ui.annotation.image_loader import ImageLoader
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.gallery.gallery_controller import GalleryController
from swin_annotator.ui.gallery.learned_controller import LearnedController
from swin_annotator.ui.gallery.quality_controller import QualityController
from swin_annotator.ui.gallery.statistics_controller import StatisticsController
from swin_annotator.ui.gallery.worth_controller import WorthController
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.learning_controller import LearningController
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.inference.tag_controller import TagController
from swin_annotator.ui.inference.training_controller import TrainingController
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.panels.review_bar import ReviewBar
from swin_annotator.ui.project.backup_controller import BackupController
from swin_annotator.ui.project.changed_file_controller import ChangedFileController
from swin_annotator.ui.project.folder_controller import FolderController
from swin_annotator.ui.project.import_export import ImportExport
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.review.input_guard import InputGuard
from swin_annotator.ui.review.key_routing import KeyRouting
from swin_annotator.ui.review.review_session import ReviewSession
from swin_annotator.ui.widgets.banner import Banner
from swin_annotator.ui.window.bars import StatusBar, ToolBar
from swin_annotator.ui.window.dialog_opener import DialogOpener
from swin_annotator.ui.window.editing import EditingParts
from swin_annotator.ui.window.empty_state import EmptyState
from swin_annotator.ui.window.finding_lists import FindingLists
from swin_annotator.ui.window.guided_tour import GuideBar, GuidedTour
from swin_annotator.ui.window.image_focus import ImageFocus
from swin_annotator.ui.window.layout import Centre, Columns
from swin_annotator.ui.window.object_menu import ObjectMenu
from swin_annotator.ui.window.preferences import Preferences
from swin_annotator.ui.window.presenter import Presenter
from swin_annotator.ui.window.right_column import RightColumn
from swin_annotator.work.io_pool import IoPool, ThumbnailPool
from swin_annotator.work.model_thread import ModelThread


@dataclass(frozen=True, slots=True)
class Parts:
    """Parts of the window. Whole it is taken only by ``wiring*`` and by what drives the window from outside."""

    catalog: Catalog
    settings: QSettings
    session: Session
    thread: ModelThread
    io: IoPool
    """For reading."""
    writing: IoPool
    """For what has to be done before the window closes."""
    thumbs: ThumbnailPool
    review: ImageReview
    canvas: Canvas
    editor: AnnotationEditor
    inference: InferenceController
    folders: FolderController
    import_export: ImportExport
    loader: ImageLoader
    images: ImagesPanel
    focus: ImageFocus
    guard: InputGuard
    review_session: ReviewSession
    actions: Actions
    prompts: PromptsPanel
    prompter: PromptController
    right: RightColumn
    bar: ToolBar
    status_bar: StatusBar
    category_editor: CategoryEditor
    tag_controller: TagController
    review_bar: ReviewBar
    guide_bar: GuideBar
    empty: EmptyState
    banner: Banner
    preferences: Preferences
    dialogs: DialogOpener
    gallery: GalleryController
    statistics: StatisticsController
    editing: EditingParts
    changed_files: ChangedFileController
    backups: BackupController
    findings: FindingLists
    quality: QualityController
    centre: Centre
    columns: Columns


@dataclass(frozen=True, slots=True)
class Followers:
    """Followers of the parts, which show and tell what they hold, and answer actions; no part takes one of these."""

    presenter: Presenter
    object_menu: ObjectMenu
    guide: GuidedTour
    learning: LearningController
    learned: LearnedController
    worth: WorthController
    training: TrainingController
    key_routing: KeyRouting
