"""What the window can do to shapes and single objects, and how it looks at images: the parts, made and joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSettings, SignalInstance

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import Drawing
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
from swin_annotator.ui.inference.example_naming import ExampleNaming
from swin_annotator.ui.inference.folder_search import FolderSearch
from swin_annotator.ui.inference.heat_map import HeatMap
from swin_annotator.ui.inference.inference_controller import Proposer
from swin_annotator.ui.inference.prompt_controller import Asking
from swin_annotator.ui.panels.images import ImagesPanel
from swin_annotator.ui.project.folder_controller import Folders
from swin_annotator.ui.project.image_menu import ImageMenu
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import Review
from swin_annotator.ui.window.image_sorting import ImageSorting
from swin_annotator.ui.window.right_column import RightColumn
from swin_annotator.work.io_pool import IoPool


@dataclass(frozen=True, slots=True)
class Editing:
    """The parts."""

    shaping: ShapeOperations
    arranging: ObjectOperations
    describing: AttributeEditor
    pointing: ClickSegmentation
    looking: ViewOptions
    sorting: ImageSorting
    image_menu: ImageMenu
    dropping: RowDrop
    searching: FolderSearch
    heat: HeatMap
    naming: ExampleNaming
    first_naming: FirstNaming
    spots: SpotDrawing

    @property
    def told(self) -> tuple[SignalInstance, ...]:
        """What they tell the user."""
        parts = (self.shaping, self.arranging, self.describing, self.pointing, self.looking, self.image_menu)
        return tuple(part.told for part in (*parts, self.naming, self.first_naming, self.searching, self.heat))

    def facts(self) -> dict[str, bool]:
        """Facts that enable actions: the values of ``Spec.when`` that hold."""
        return {"hidden": bool(self.arranging.hidden)}


def make(
    session: Session,
    review: Review,
    canvas: Canvas,
    drawing: Drawing,
    images: ImagesPanel,
    right: RightColumn,
    folders: Folders,
    viewer: ImageLoader,
    proposer: Proposer,
    asking: Asking,
    actions: Actions,
    io: IoPool,
    settings: QSettings,
    parent: QObject,
    *,
    show_best: Callable[[Sequence[str]], None],
    prepares_folders: Callable[[], bool],
) -> Editing:
    """Make the parts and let them follow the others.

    ``show_best`` opens what a search of the folder found; ``prepares_folders`` tells whether folders are prepared for
    search by themselves.
    """
    editing = Editing(
        shaping=ShapeOperations(session, canvas, review, drawing.on_its_photo, parent),
        arranging=ObjectOperations(session, review, drawing, images.go_next, canvas.reveal, parent),
        describing=AttributeEditor(session, review, right.details, parent),
        pointing=ClickSegmentation(canvas, proposer, asking.refiner, parent),
        looking=ViewOptions(canvas, actions, settings, parent),
        sorting=ImageSorting(session, review, images, actions, io, settings, parent),
        image_menu=ImageMenu(session, images, parent),
        dropping=RowDrop((right.proposals.list, right.labels.list), right.categories, parent),
        searching=FolderSearch(
            session, proposer, asking, lambda: review.thresholds.least, show_best, prepares_folders, parent
        ),
        heat=HeatMap(session, canvas, proposer, asking, actions["heatMap"], parent),
        naming=ExampleNaming(session, canvas, drawing, asking, parent),
        first_naming=FirstNaming(session, canvas, drawing, parent),
        spots=SpotDrawing(session, canvas, review, drawing, parent),
    )
    folders.scanned.connect(editing.searching.go_on)
    viewer.shown.connect(editing.heat.follow)
    proposer.answered.connect(editing.naming.take_answer)
    folders.scanned.connect(editing.sorting.sort)
    editing.arranging.hidden_changed.connect(review.refresh)
    return editing
