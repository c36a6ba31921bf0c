"""A tour that is walked by doing: one sentence at a time under the image, the next when the step was done."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from swin_annotator.engine import demo
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel

if TYPE_CHECKING:
    from swin_annotator.ui.window.main_window import MainWindow

SAMPLE_STEP = mark("Type “{word}” at the top right, and press Enter.")
"""The first step where it is known what is on the image."""
STEPS = (
    mark("Type a word for something on this image at the top right, and press Enter."),
    mark("{accept} accepts the selected proposal, {reject} rejects it, {next} goes on. Judge one."),
    mark("{box}, then a drag from corner to corner: draw a box by hand."),
    mark("{example}, then a box around one object: everything that looks like it is found."),
    mark("{review} goes through all proposals of the folder, one key each."),
    mark("{export} writes the labels. {commands} finds every command, {keys} shows every key."),
)
_KEYS = {
    "accept": key_of("accept"),
    "reject": key_of("reject"),
    "next": key_of("nextProposal"),
    "box": key_of("box"),
    "example": key_of("example"),
    "review": key_of("reviewMode"),
    "export": key_of("export"),
    "commands": key_of("commands"),
    "keys": key_of("keys"),
}
"""What the sentences are filled with."""


class GuideBar(QFrame):
    """What to do next, how far the tour is, and two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guideBar")
        say(self.setAccessibleName, "Tour")
        self.text = PlainLabel()
        self.text.setObjectName("guideText")
        self.text.setWordWrap(True)
        self.place = PlainLabel()
        self.place.setProperty("role", "muted")
        self.next = worded(QPushButton(), "Next")
        self.next.setObjectName("guideNext")
        self.end = worded(QPushButton(), "End the tour")
        self.end.setObjectName("guideEnd")
        self.end.setProperty("role", "link")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(10)
        layout.addWidget(self.place)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.next)
        layout.addWidget(self.end)
        for button in (self.next, self.end):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoDefault(True)  # Enter presses it
        self.hide()


class GuidedTour(QObject):
    """Walks through the steps. Begins by itself with the sample project, until it was walked or ended once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._bar = window, window.guide_bar
        self._at = -1
        actions = window.actions_
        self._bar.next.clicked.connect(lambda: self._go(self._at + 1))
        self._bar.end.clicked.connect(self.end)
        window.empty.offer_tour(not self._toured())
        window.session.opened.connect(lambda _project: self._show())
        self._does(0, window.asking.asked)
        self._does(1, actions["accept"].triggered)
        self._does(1, actions["reject"].triggered)
        self._does(2, window.canvas.box_drawn)
        self._does(3, window.drawing.exemplar_drawn)
        self._does(4, actions["reviewMode"].triggered)
        self._does(5, actions["export"].triggered)
        actions["sample"].triggered.connect(self.begin_once)
        window.appearance.spoke.connect(self._show)
        actions.rebound.connect(self._show)

    @property
    def place(self) -> int:
        """The step that is shown, from 0; -1 while there is no tour."""
        return self._at

    def begin(self) -> None:
        """Open the sample project unless something is open, and begin with the first step."""
        if self._window.session.project is None:
            self._window.folders.open_sample()
        self._go(0)

    def end(self) -> None:
        """Put the tour away; it does not come by itself again."""
        self._window.settings.setValue("toured", True)
        self._window.empty.offer_tour(False)
        self._at = -1
        self._bar.hide()
        self._window.canvas.setFocus()

    def begin_once(self) -> None:
        """Begin unless it was walked or ended before."""
        if not self._toured():
            self._go(0)

    def _toured(self) -> bool:
        return str(self._window.settings.value("toured", False)).lower() == "true"

    def _does(self, step: int, signal: SignalInstance) -> None:
        signal.connect(self._done(step))

    def _done(self, step: int) -> Callable[..., None]:
        def done(*_values: object) -> None:
            if self._at == step:
                self._go(step + 1)

        return done

    def _go(self, step: int) -> None:
        if step >= len(STEPS):
            self.end()
            return
        self._at = step
        self._show()
        self._bar.show()

    def _show(self) -> None:
        if self._at >= 0:
            folder = self._window.session.folder
            lead = demo.lead(folder) if folder is not None else demo.Lead()
            sample = self._at == 0 and lead.word
            self._bar.text.setText(tr(SAMPLE_STEP, word=lead.word) if sample else tr(STEPS[self._at], **_KEYS))
            self._bar.place.setText(tr("{done} of {total}", done=self._at + 1, total=len(STEPS)))
