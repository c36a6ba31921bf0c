"""What the window can do to shapes and single objects, and how it looks at images: the parts, joined."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QMenu

from swin_annotator.core.rivals import of_same_object
from swin_annotator.core.types import Annotation, State
from swin_annotator.ui.annotation.attributes import AttributeEditor
from swin_annotator.ui.annotation.first_naming import FirstNaming
from swin_annotator.ui.annotation.object_operations import ObjectOperations
from swin_annotator.ui.annotation.row_drop import RowDrop
from swin_annotator.ui.annotation.shape_operations import ShapeOperations
from swin_annotator.ui.annotation.view_options import ViewOptions
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.inference.click_segmentation import ClickSegmentation
from swin_annotator.ui.inference.example_naming import ExampleNaming
from swin_annotator.ui.inference.folder_search import FolderSearch
from swin_annotator.ui.inference.heat_map import HeatMap
from swin_annotator.ui.project.image_menu import ImageMenu
from swin_annotator.ui.theme.icons import swatch
from swin_annotator.ui.widgets.plain_text import literal
from swin_annotator.ui.window.image_sorting import ImageSorting

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow

MENU = (
    *("accept", "reject", "", "copy", "paste", "duplicate", "duplicateNext", "delete", "", "refine", "merge"),
    *("subtract", "simplify", "", "lock", "hideSelected", "toFront", "toBack", "note"),
)
"""What the menu on an object offers; empty for a line."""


class Editing(QObject):
    """Holds the parts; what they tell goes out by one signal."""

    told = Signal(str)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        session, review, canvas = window.session, window.review, window.canvas
        self.shaping = ShapeOperations(session, canvas, review, window.drawing.on_its_photo, self)
        self.arranging = ObjectOperations(session, review, window.drawing, window.images.go_next, canvas.reveal, self)
        self.describing = AttributeEditor(session, review, window.right.details, self)
        self.pointing = ClickSegmentation(canvas, window.proposer, window.asking.refiner, self)
        self.looking = ViewOptions(canvas, window.actions_, window.settings, self)
        self.sorting = ImageSorting(session, review, window.images, window.actions_, window.io, window.settings, self)
        self.image_menu = ImageMenu(session, window.images, self)
        lists = (window.right.proposals.list, window.right.labels.list)
        self.dropping = RowDrop(lists, window.right.categories, self)
        self.searching = FolderSearch(
            session, window.proposer, window.asking, lambda: review.threshold, window.sheets.show_best, self
        )
        window.folders.scanned.connect(self.searching.go_on)
        self.heat = HeatMap(session, canvas, window.proposer, window.asking, window.actions_["heatMap"], self)
        window.viewer.shown.connect(self.heat.follow)
        self.naming = ExampleNaming(session, canvas, window.drawing, window.asking, self)
        window.proposer.answered.connect(self.naming.take_answer)
        self.first_naming = FirstNaming(session, canvas, window.drawing, self)
        parts = (self.shaping, self.arranging, self.describing, self.pointing, self.looking, self.image_menu)
        for part in (*parts, self.naming, self.first_naming, self.searching, self.heat):
            part.told.connect(self.told)
        window.folders.scanned.connect(self.sorting.sort)
        for panel in (window.right.proposals, window.right.labels):
            panel.list.menu_wanted.connect(self.show_menu)
        self.arranging.hidden_changed.connect(review.refresh)
        window.right.details.left.connect(canvas.setFocus)

    def facts(self) -> dict[str, bool]:
        """What holds, for the table of actions."""
        return {
            "several": len(self._window.review.selection) > 1,
            "hidden": bool(self.arranging.hidden),
        }

    def show_menu(self, at: QPoint) -> None:
        """What can be done with the objects under the pointer; ``at`` in pixels of the screen."""
        menu = QMenu(self._window)
        menu.setObjectName("objectMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer_categories(menu)
        for name in MENU:
            if name:
                menu.addAction(self._window.actions_[name])
            else:
                menu.addSeparator()
        menu.popup(at)

    def _offer_categories(self, menu: QMenu) -> None:
        """Each category gives itself to the selection."""
        inner = menu.addMenu(tr("Change category"))
        chosen = self._window.review.selected_annotations()
        held = {a.category_id for a in chosen}
        others = {}
        if len(chosen) == 1:  # what else a model takes it for
            others = {a.category_id: a.score for a in reversed(of_same_object(chosen[0], self._alternatives(chosen)))}
        colours, drawing = self._window.picture.colours, self._window.drawing
        known = self._window.session.categories()
        for category in sorted(known, key=lambda c: -(others.get(c.id) or 0.0)):  # the likely ones first
            score = others.get(category.id)
            text = literal(category.name) if score is None else f"{literal(category.name)} {score:.2f}"
            action = inner.addAction(swatch(colours.get(category.id, QColor())), text)
            action.setCheckable(held == {category.id})
            action.setChecked(held == {category.id})
            action.triggered.connect(lambda _on=False, i=category.id: drawing.give_category(i))
        inner.setEnabled(bool(held) and not inner.isEmpty())
        menu.addSeparator()

    def _alternatives(self, chosen: Sequence[Annotation]) -> list[Annotation]:
        held = {a.category_id for a in chosen}
        beside = self._window.session.beside(chosen)
        return [a for a in beside if a.state is State.ALTERNATIVE and a.category_id not in held]
