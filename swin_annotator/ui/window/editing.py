"""The parts that change shapes and single objects, and how images are looked at, made and joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, SignalInstance

from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.annotation.attributes import AttributeEditor
from swin_annotator.ui.annotation.first_naming import FirstNaming
from swin_annotator.ui.annotation.image_loader import ImageLoader
from swin_annotator.ui.annotation.object_operations import ObjectOperations
from swin_annotator.ui.annotation.row_drop import RowDrop
from swin_annotator.ui.annotation.shape_operations import ShapeOperations
from swin_annotator.ui.annotation.spot_drawing import SpotDrawing
from swin_annotator.ui.annotation.view_options import ViewOptions
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.inference.click_segmentation import ClickSegmentation
from swin_annotator.ui.inference.example_drawing import ExampleDrawing
from swin_annotator.ui.inference.example_naming import ExampleNaming
from swin_annotator.ui.inference.folder_search import FolderSearch
from swin_annotator.ui.inference.heat_map import HeatMap
from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.inference.other_boxes import OtherBoxes
from swin_annotator.ui.inference.prompt_controller import PromptController
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.project.folder_controller import FolderController
from swin_annotator.ui.project.image_menu import ImageMenu
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.window.image_sorting import ImageSorting
from swin_annotator.ui.window.right_column import RightColumn
from swin_annotator.work.io_pool import IoPool


@dataclass(frozen=True, slots=True)
class EditingParts:
    """The parts."""

    shape_operations: ShapeOperations
    object_operations: ObjectOperations
    attribute_editor: AttributeEditor
    click_segmentation: ClickSegmentation
    view_options: ViewOptions
    sorting: ImageSorting
    image_menu: ImageMenu
    dropping: RowDrop
    searching: FolderSearch
    heat: HeatMap
    other_boxes: OtherBoxes
    examples: ExampleDrawing
    naming: ExampleNaming
    first_naming: FirstNaming
    spots: SpotDrawing

    @property
    def told(self) -> tuple[SignalInstance, ...]:
        """Signals by which they tell the user."""
        parts = (
            self.shape_operations,
            self.object_operations,
            self.attribute_editor,
            self.click_segmentation,
            self.view_options,
            self.image_menu,
        )
        return tuple(
            part.told
            for part in (
                *parts,
                self.naming,
                self.first_naming,
                self.searching,
                self.heat,
                self.examples,
                self.other_boxes,
            )
        )

    def facts(self) -> dict[str, bool]:
        """Facts that enable actions: the values of ``Spec.when`` that hold."""
        return {"hidden": bool(self.object_operations.hidden)}


def make(
    session: Session,
    review: ImageReview,
    canvas: Canvas,
    editor: AnnotationEditor,
    images: ImagesPanel,
    right: RightColumn,
    folders: FolderController,
    loader: ImageLoader,
    inference: InferenceController,
    prompter: PromptController,
    actions: Actions,
    io: IoPool,
    settings: QSettings,
    prompts: PromptsPanel,
    catalog: Catalog,
    parent: QObject,
    *,
    show_best: Callable[[Sequence[str]], None],
    prepares_folders: Callable[[], bool],
) -> EditingParts:
    """Make the parts and let them follow the others.

    ``show_best`` opens what a search of the folder found; ``prepares_folders`` tells whether folders are prepared for
    search by themselves.
    """
    editing = EditingParts(
        shape_operations=ShapeOperations(session, canvas, review, editor.on_its_photo, parent),
        object_operations=ObjectOperations(session, review, editor, images.go_next, canvas.reveal, parent),
        attribute_editor=AttributeEditor(session, review, right.details, parent),
        click_segmentation=ClickSegmentation(canvas, inference, prompter.refiner, parent),
        view_options=ViewOptions(canvas, actions, settings, parent),
        sorting=ImageSorting(session, review, images, actions, io, settings, parent),
        image_menu=ImageMenu(session, images, parent),
        dropping=RowDrop((right.proposals.list, right.labels.list), right.categories, parent),
        searching=FolderSearch(
            session, inference, prompter, lambda: review.thresholds.least, show_best, prepares_folders, parent
        ),
        heat=HeatMap(session, canvas, inference, prompter, actions["heatMap"], parent),
        other_boxes=OtherBoxes(session, review, prompter, inference, parent),
        examples=ExampleDrawing(prompter, editor, review, prompts, catalog, parent),
        naming=ExampleNaming(session, canvas, editor, prompter, parent),
        first_naming=FirstNaming(session, canvas, editor, parent),
        spots=SpotDrawing(session, canvas, review, editor, parent),
    )
    folders.scanned.connect(editing.searching.go_on)
    loader.shown.connect(editing.heat.follow)
    inference.answered.connect(editing.naming.take_answer)
    folders.scanned.connect(editing.sorting.sort)
    editing.object_operations.hidden_changed.connect(review.refresh)
    return editing
