"""What the window can do to shapes and single objects, and how it looks at images: the parts, joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from swin_annotator.ui.arranging import Arranging
from swin_annotator.ui.describing import Describing
from swin_annotator.ui.looking import Looking
from swin_annotator.ui.pointing import Pointing
from swin_annotator.ui.shaping import Shaping

if TYPE_CHECKING:
    from swin_annotator.ui.main_window import MainWindow

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
        self.shaping = Shaping(session, canvas, review, window.drawing.on_its_photo, self)
        self.arranging = Arranging(session, review, window.drawing, window.images.go_next, canvas.reveal, self)
        self.describing = Describing(session, review, window.right.details, self)
        self.pointing = Pointing(canvas, window.proposer, window.asking.refiner, self)
        self.looking = Looking(canvas, window.actions_, window.settings, self)
        self.parts: dict[str, object] = {
            "shaping": self.shaping,
            "arranging": self.arranging,
            "traits": self.describing,
            "looking": self.looking,
        }
        for part in (self.shaping, self.arranging, self.describing, self.pointing, self.looking):
            part.told.connect(self.told)
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
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in MENU:
            if name:
                menu.addAction(self._window.actions_[name])
            else:
                menu.addSeparator()
        menu.popup(at)
