"""Training a head on the project's labels: what from, how far it is, what it reached."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.epochs import Epoch
from swin_annotator.engine import model_card
from swin_annotator.engine.train import TrainChoice, Trained
from swin_annotator.models.base import Task
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel
from swin_annotator.ui.widgets.score_curve import ScoreCurve

SOURCES = {
    Task.SEGMENT: mark("Outlines: what every pixel is"),
    Task.DETECT: mark("Boxes: find things"),
    Task.CLASSIFY: mark("Tags: sort images"),
}


class TrainingDialog(QDialog):
    """Not modal: work goes on beside it, and the training goes on when it is closed."""

    wanted = Signal(object)
    """``TrainChoice``."""
    stopped = Signal()
    used = Signal(object)
    """``ModelSpec`` of the trained model: the person wants to work with it."""
    copied = Signal(object)
    """``ModelSpec`` of the trained model: the person wants it as a folder, for another computer."""
    profile_used = Signal(object)
    """``LearnedProfile`` of the same labels: the person wants to work with that instead."""

    def __init__(self, folder_name: str, likeliest: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingDialog")
        say(self.setWindowTitle, "Train on your labels")
        self.setModal(False)
        self._folder_name = folder_name
        self._trained: Trained | None = None
        self._scores: list[float] = []
        words = worded(
            QLabel(),
            "A small head learns what your accepted labels show; everything below it stays as it is. A fifth of the "
            "images is kept aside and tells how good it is.",
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.source = QComboBox()
        self.source.setObjectName("trainingSource")
        say(self.source.setAccessibleName, "What it learns from")
        for task, text in SOURCES.items():
            self.source.addItem(tr(text), task)
        self.source.setCurrentIndex(list(SOURCES).index(likeliest))
        self.name = QLineEdit()
        self.name.setObjectName("trainingName")
        say(self.name.setAccessibleName, "Name of the new model")
        self.progress = QProgressBar()
        self.progress.setObjectName("trainingProgress")
        self.progress.setTextVisible(False)
        self.curve = ScoreCurve()
        self.message = PlainLabel()
        self.message.setObjectName("trainingMessage")
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.start = self._button(mark("Train"), "trainingStart", self._ask)
        self.start.setProperty("role", "primary")
        self.stop = self._button(mark("Stop"), "trainingStop", self.stopped.emit)
        self.use = self._button(mark("Use it"), "trainingUse", self._use)
        self.profile = self._button(mark("Use the profile"), "trainingProfile", self._use_profile)
        self.copy = self._button(mark("Copy to a folder…"), "trainingCopy", self._copy)
        close = self._button(mark("Close"), "trainingClose", self.close)
        self._lay_out(words, close)
        self.source.currentIndexChanged.connect(self._rename)
        self._rename()
        self.show_running(False)
        self._hide_results()
        enter_presses(self, self.start)
        self.resize(460, 420)

    @property
    def choice(self) -> TrainChoice:
        """As the fields say."""
        return TrainChoice(Task(self.source.currentData()), self.name.text().strip())

    def show_running(self, is_running: bool) -> None:
        """Return whether a training runs at the moment."""
        self.start.setEnabled(not is_running)
        self.stop.setEnabled(is_running)
        self.source.setEnabled(not is_running)
        self.name.setEnabled(not is_running)
        self.progress.setVisible(is_running)
        if is_running:
            self._scores = []
            self.curve.show_points([], 1)
            self._hide_results()

    def show_progress(self, done: int, total: int, message: str) -> None:
        """Show how far it is; ``total`` is 0 while unknown."""
        self.progress.setMaximum(total)
        self.progress.setValue(done)
        if message:
            self.message.setText(message)

    def show_epoch(self, epoch: Epoch) -> None:
        """One more pass has ended."""
        if epoch.score is not None:
            self._scores.append(epoch.score)
            self.curve.show_points(self._scores, epoch.most)
            text = mark("Pass {number} of at most {most}: {score:.3f} on the images kept aside.")
            self.message.setText(tr(text, number=epoch.number, most=epoch.most, score=epoch.score))
        else:
            text = mark("Pass {number} of {most}.")
            self.message.setText(tr(text, number=epoch.number, most=epoch.most))

    def show_trained(self, trained: Trained) -> None:
        """It is done."""
        self._trained = trained
        self.show_running(False)
        told = tr("{name} is in the list of models. {note}", name=trained.spec.name, note=trained.spec.note)
        words = said(model_card.comparison(trained.card))
        if Task.CLASSIFY in trained.spec.tasks:
            words = tr("It suggests tags from here on, also in folders that have none; {key} gives the suggested one.",
                       key=key_of("acceptTag"))  # fmt: skip
        self.message.setText(f"{told}\n{words}" if words else told)
        self.use.setVisible(Task.CLASSIFY not in trained.spec.tasks)
        self.copy.show()
        self.profile.setVisible(trained.profile is not None and bool(words))
        better, other = (self.use, self.profile) if trained.card.is_better else (self.profile, self.use)
        for button, role in ((better, "primary"), (other, "")):
            button.setProperty("role", role)
            button.style().polish(button)  # what it looks like follows from its role
        better.setFocus()

    def show_stopped(self, message: str) -> None:
        """It ended without a model."""
        self.show_running(False)
        self.message.setText(message)

    def _ask(self) -> None:
        self.wanted.emit(self.choice)

    def _use(self) -> None:
        if self._trained is not None:
            self.used.emit(self._trained.spec)

    def _copy(self) -> None:
        if self._trained is not None:
            self.copied.emit(self._trained.spec)

    def _hide_results(self) -> None:
        for button in (self.use, self.profile, self.copy):
            button.hide()

    def _use_profile(self) -> None:
        if self._trained is not None and self._trained.profile is not None:
            self.profile_used.emit(self._trained.profile)

    def _rename(self) -> None:
        kind = {Task.SEGMENT: "regions", Task.DETECT: "boxes", Task.CLASSIFY: "tags"}[Task(self.source.currentData())]
        self.name.setText(f"{self._folder_name}-{kind}")

    def _button(self, text: str, name: str, slot: object) -> QPushButton:
        button = worded(QPushButton(self), text)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _lay_out(self, words: QLabel, close: QPushButton) -> None:
        form = QFormLayout()
        form.addRow(worded(QLabel(), "Learn from"), self.source)
        form.addRow(worded(QLabel(), "Name"), self.name)
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.stop)
        buttons.addWidget(self.use)
        buttons.addWidget(self.profile)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.curve)
        layout.addWidget(self.progress)
        layout.addWidget(self.message)
        layout.addStretch(1)
        layout.addLayout(buttons)
