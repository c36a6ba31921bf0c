"""The panel of what to find: words, examples, and the models that look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.queries import Template
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import mark, say, say_items, tr, worded
from swin_annotator.ui.panels.examples import ExampleChip, ExampleList
from swin_annotator.ui.panels.prompt_edit import PromptEdit
from swin_annotator.ui.widgets.action_buttons import KeyButton
from swin_annotator.ui.widgets.combo import NotedCombo, NoteDelegate, NoteRole
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.low_scroll import LowScroll
from swin_annotator.ui.widgets.plain_text import WrappedLabel, tip
from swin_annotator.ui.widgets.sections import Section

TEMPLATES = {
    Template.BARE: (mark("Plain"), mark("The words as you typed them")),
    Template.PHOTO: (mark("Photo of …"), mark("Each phrase as “a photo of a …”")),
    Template.ENSEMBLE: (
        mark("Averaged (7)"),
        mark("The mean of seven sentences around each phrase, as OWL-ViT was measured"),
    ),
}


@dataclass(frozen=True, slots=True)
class ModelChoice:
    """One model in a combo box."""

    name: str
    note: str = ""
    tip: str = ""


@dataclass(frozen=True, slots=True)
class PromptState:
    """Words and models that stand in the panel."""

    text: str = ""
    """As typed; it may be no sound prompt."""
    detector: str = ""
    segmenter: str = ""
    """Names of models; empty while there is none."""
    template: Template = Template.BARE


class PromptsPanel(QWidget):
    """Prompt, examples, models. Emits intents; the buttons are actions of the window."""

    submitted = Signal()
    submitted_folder = Signal()
    left = Signal()
    """Escape in the prompt: back to the canvas."""
    asked = Signal()
    """Somebody wants to write here: the panel has to be seen."""
    example_opened = Signal(int)
    example_removed = Signal(int)
    """Index of a chip."""
    changed = Signal(object)
    """PromptState, typed, chosen or set by the program; before the signals of each choice."""
    template_changed = Signal(str)
    detector_changed = Signal(str)
    segmenter_changed = Signal(str)

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.edit = PromptEdit()
        self.edit.submitted.connect(self.submitted)
        self.edit.submitted_folder.connect(self.submitted_folder)
        self.edit.left.connect(self.left)
        self.examples = ExampleList()
        self.examples.opened.connect(self.example_opened)
        self.examples.removed.connect(self.example_removed)
        self.examples.hide()
        self.learned = WrappedLabel()
        self.learned.setObjectName("learnedLabel")
        say(self.learned.setAccessibleName, "What was learnt from")
        self.learned.setProperty("role", "muted")
        self.learned.hide()
        self.template = self._combo("templateCombo", mark("Prompt style"))
        say_items(self.template, [text for text, _tip in TEMPLATES.values()])
        for row, (template, (_text, explained)) in enumerate(TEMPLATES.items()):
            self.template.setItemData(row, template.value)
            self.template.setItemData(row, tr(explained), Qt.ItemDataRole.ToolTipRole)
        self.template.currentIndexChanged.connect(lambda _i: self._pick(self.template, self.template_changed))
        self.detector = self._combo("detectorCombo", mark("Detector"))
        self.detector.currentIndexChanged.connect(lambda _i: self._pick(self.detector, self.detector_changed))
        self.segmenter = self._combo("segmenterCombo", mark("Segmenter"))
        self.segmenter.currentIndexChanged.connect(lambda _i: self._pick(self.segmenter, self.segmenter_changed))
        self._named = ElidedLabel()
        self._named.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._state = PromptState()
        self.edit.textChanged.connect(self._tell)
        self._build(actions)

    def _build(self, actions: Actions) -> None:
        run = QHBoxLayout()
        run.setSpacing(8)
        self._run = KeyButton(actions["propose"], "promptButton", keys="Return")
        run.addWidget(self._run, 1)
        run.addWidget(KeyButton(actions["proposeFolder"], "promptFolderButton", keys="Ctrl+Return"), 1)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (caption, combo) in enumerate(
            (
                (mark("Detector"), self.detector),
                (mark("Segmenter"), self.segmenter),
                (mark("Prompt style"), self.template),
            )
        ):
            label = worded(QLabel(), caption)
            label.setProperty("role", "muted")
            label.setBuddy(combo)
            grid.addWidget(label, row, 0)
            grid.addWidget(combo, row, 1)
        masks = QHBoxLayout()
        masks.setSpacing(8)
        masks.addWidget(KeyButton(actions["segment"], "segmentButton"), 1)
        masks.addWidget(KeyButton(actions["refine"], "refineButton"), 1)
        body = QWidget()
        self._inner = inner = QVBoxLayout(body)
        inner.setContentsMargins(12, 0, 12, 4)
        inner.setSpacing(4)
        inner.addLayout(grid)
        inner.addLayout(masks)
        self._shelf = LowScroll(body)
        self.models = Section(mark("Models and masks"), self._shelf, count=self._named)
        self._ask = ask = QVBoxLayout()
        ask.setContentsMargins(12, 6, 12, 2)
        ask.setSpacing(6)
        ask.addWidget(self.edit)
        ask.addWidget(self.examples)
        ask.addWidget(self.learned)
        ask.addLayout(run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(ask)
        layout.addWidget(self.models)
        self.models.folded.connect(lambda _folded: self._name_models())

    def set_low(self, low: bool) -> None:
        """Leave the lists below their room where the window is low: two of the models show, the rest scrolls."""
        self._grid.setVerticalSpacing(2 if low else 4)
        self._inner.setContentsMargins(12, 0, 2 if low else 12, 4)  # the scroll bar stands in the margin
        shown = self.detector.sizeHint().height() + self.segmenter.sizeHint().height() + self._grid.verticalSpacing()
        self._shelf.set_most(shown if low else None)

    def _name_models(self) -> None:
        """Say beside the heading which models are chosen, while the heading alone shows."""
        chosen = [combo.currentText() for combo in (self.detector, self.segmenter) if combo.currentText()]
        texts = (" · ".join(chosen), *chosen[:1]) if self.models.is_folded else ("",)
        self._named.set_texts((*texts, ""))  # a name of which only the first letters show says nothing

    @property
    def usual_height(self) -> int:
        """Pixels that it takes with one line of words, examples and folded models, whatever shows at the moment."""
        around = self._ask.contentsMargins()
        shown = (self.edit.height_of(1), self.examples.maximumHeight(), self._run.sizeHint().height())
        spaces = around.top() + around.bottom() + 2 * self._ask.spacing()
        return spaces + sum(shown) + self.models.head_height

    def _combo(self, name: str, spoken: str) -> QComboBox:
        combo = NotedCombo()
        combo.setObjectName(name)
        say(combo.setAccessibleName, spoken)
        combo.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keys from the canvas
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setItemDelegate(NoteDelegate(combo))
        combo.installEventFilter(self)
        return combo

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A wheel over a combo box scrolls nothing by accident."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _pick(self, combo: QComboBox, signal: object) -> None:
        self._name_models()
        self._tell()
        if combo.currentData():
            signal.emit(combo.currentData())  # type: ignore[attr-defined]  # a bound Signal

    def set_models(self, detectors: Sequence[ModelChoice], segmenters: Sequence[ModelChoice]) -> None:
        """Offer these models; the chosen ones stay chosen where they are still there."""
        for combo, choices in ((self.detector, detectors), (self.segmenter, segmenters)):
            held = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for choice in choices:
                combo.addItem(choice.name, choice.name)
                combo.setItemData(combo.count() - 1, choice.note, NoteRole)
                combo.setItemData(combo.count() - 1, tip(choice.tip), Qt.ItemDataRole.ToolTipRole)
            combo.setCurrentIndex(max(0, combo.findData(held)))
            combo.setEnabled(combo.count() > 0)
            combo.blockSignals(False)
        self._name_models()
        self._tell()

    def choose(self, combo: QComboBox, value: str) -> bool:
        """Set a combo box without announcing it; whether it has the value."""
        place = combo.findData(value)
        combo.blockSignals(True)
        if place >= 0:
            combo.setCurrentIndex(place)
        combo.blockSignals(False)
        self._name_models()
        self._tell()
        return place >= 0

    def use(self, combo: QComboBox, name: str) -> None:
        """Choose a model by any name that is known, listed or not, without announcing it."""
        if not self.choose(combo, name):
            combo.addItem(name, name)
            self.choose(combo, name)

    def _tell(self) -> None:
        """Say what stands here, where it is something else than was said last."""
        detector, segmenter = self.detector.currentData() or "", self.segmenter.currentData() or ""
        state = PromptState(self.edit.toPlainText(), detector, segmenter, Template(self.template.currentData()))
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def focus_prompt(self) -> None:
        """Put the cursor into the prompt and select what is there."""
        self.asked.emit()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def show_examples(self, chips: Sequence[ExampleChip]) -> None:
        """Show these examples in order."""
        self.examples.chips.set_chips(chips)
        self.examples.setVisible(bool(chips))
