"""A tour that is walked by doing: one sentence at a time under the image, the next when the step was done."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QSettings, Qt, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from swin_annotator.engine import demo
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.widgets.plain_text import PlainLabel

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
NEXT, DONE = mark("Next"), mark("Done")
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
"""Keys that the sentences are filled with."""


class GuideBar(QFrame):
    """A bar that says what to do next and how far the tour is, with two buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("guideBar")
        say(self.setAccessibleName, "Tour")
        self.text = PlainLabel()
        self.text.setObjectName("guideText")
        self.text.setWordWrap(True)
        self.place = PlainLabel()
        self.place.setProperty("role", "muted")
        self.next = worded(QPushButton(), NEXT)
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

    def __init__(
        self,
        session: Session,
        bar: GuideBar,
        settings: QSettings,
        parent: QObject,
        *,
        does: Iterable[tuple[int, SignalInstance]],
        begins: Iterable[SignalInstance],
        rewords: Iterable[SignalInstance],
        open_sample: Callable[[], object],
        offer: Callable[[bool], object],
        leave: Callable[[], object],
    ) -> None:
        """A tour that waits to begin.

        Args:
            session: its folder may say what is on the images.
            bar: shows the steps.
            settings: keep that the tour was walked.
            parent: of this object.
            does: step (from 0) and what is emitted when a person did it.
            begins: begin the tour, the first time.
            rewords: language or keys changed.
            open_sample: opens the sample project.
            offer: says before a folder is open whether there is a tour to come.
            leave: takes the keyboard when the tour ends.
        """
        super().__init__(parent)
        self._session, self._bar, self._settings = session, bar, settings
        self._open_sample, self._offer, self._leave = open_sample, offer, leave
        self._at = -1
        bar.next.clicked.connect(self._go_on)
        bar.end.clicked.connect(self.end)
        offer(not self._toured())
        session.opened.connect(self._show)
        for step, signal in does:
            signal.connect(self._done(step))
        for signal in begins:
            signal.connect(self.begin_once)
        for signal in rewords:
            signal.connect(self._show)

    @property
    def place(self) -> int:
        """The step that is shown, from 0; -1 while there is no tour."""
        return self._at

    def begin(self) -> None:
        """Open the sample project unless something is open, and begin with the first step."""
        if self._session.project is None:
            self._open_sample()
        self._go(0)

    def end(self) -> None:
        """Put the tour away; it does not come by itself again."""
        self._settings.setValue("toured", True)
        self._offer(False)
        self._at = -1
        self._bar.hide()
        self._leave()

    def begin_once(self) -> None:
        """Begin unless it was walked or ended before."""
        if not self._toured():
            self._go(0)

    def _toured(self) -> bool:
        return str(self._settings.value("toured", False)).lower() == "true"

    def _done(self, step: int) -> Callable[..., None]:
        def done(*_values: object) -> None:
            if self._at == step:
                self._go(step + 1)

        return done

    def _go_on(self) -> None:
        self._go(self._at + 1)

    def _go(self, step: int) -> None:
        if step >= len(STEPS):
            self.end()
            return
        self._at = step
        self._show()
        self._bar.show()

    def _show(self) -> None:
        if self._at >= 0:
            folder = self._session.folder
            lead = demo.lead(folder) if folder is not None else demo.Lead()
            sample = self._at == 0 and lead.word
            self._bar.text.setText(tr(SAMPLE_STEP, word=lead.word) if sample else tr(STEPS[self._at], **_KEYS))
            last = self._at == len(STEPS) - 1
            say(self._bar.next.setText, DONE if last else NEXT)
            self._bar.end.setVisible(not last)
            self._bar.place.setText(tr("{done} of {total}", done=self._at + 1, total=len(STEPS)))
