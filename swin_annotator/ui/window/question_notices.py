"""Notices about a question: what was told of the last one goes, and advice comes, once the answer is on screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from swin_annotator.ui.inference.inference_controller import InferenceController
from swin_annotator.ui.project.after_painting import AfterPainting
from swin_annotator.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from swin_annotator.engine.propose import Advice

PATIENCE_MS = 150
"""Time after which a person who still waits reads what is known of the question."""


class QuestionNotices(QObject):
    """Keeps the banner as it is while a quick answer is on its way: each change of it moves and repaints the photo."""

    advised = Signal(object)
    """``engine.propose.Advice`` to be told."""

    def __init__(
        self, asked: SignalInstance, inference: InferenceController, banner: Banner, parent: QObject | None = None
    ) -> None:
        """Follow the questions that ``asked`` tells of."""
        super().__init__(parent)
        self._banner = banner
        self._held: list[Advice] = []
        self._stale = -1
        """Number of the notice that was there when the question was asked; no notice has a number below 0."""
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.patience.timeout.connect(self._settle)
        self._painted = AfterPainting(self._settle, self)
        asked.connect(self._begin)
        inference.advised.connect(self._take)
        inference.answered.connect(self._answer)
        inference.failed.connect(self._fail)

    def _begin(self) -> None:
        self._stale, self._held = self._banner.number, []
        self._painted.stop()
        self.patience.start()

    def _take(self, advice: Advice) -> None:
        if self.patience.isActive():
            self._held.append(advice)
        else:
            self.advised.emit(advice)

    def _answer(self, _answer: object) -> None:
        if self.patience.isActive():
            self._painted.start()

    def _fail(self, _error: object) -> None:
        """The error is told in place of all else."""
        self._stale, self._held = -1, []
        self.patience.stop()

    def _settle(self) -> None:
        self.patience.stop()
        held, self._held = self._held, []
        if not held and self._banner.number == self._stale:
            self._banner.hide()
        for advice in held:
            self.advised.emit(advice)
