"""The dialog of what to export and where to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.core.class_numbers import Numbering
from swin_annotator.engine import split_shares
from swin_annotator.engine.exporting import ExportReport
from swin_annotator.engine.splits import BY, parse_split
from swin_annotator.engine.survey import Survey
from swin_annotator.formats.image_copies import WAYS
from swin_annotator.ui.dialogs import file_chooser
from swin_annotator.ui.dialogs.class_order import ClassOrder
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.dialogs.export_forms import FORMS, Form, form_called, usual_path
from swin_annotator.ui.dialogs.split_sliders import SplitSliders
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, plural, say, say_items, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Choices of an export."""

    path: Path
    states: str = "accepted"
    masks: str = "polygon"
    split: Mapping[str, float] = field(default_factory=dict)
    form: str = "coco"
    """A name in ``formats.FORMATS``."""
    keep_missing: bool = False
    """Also labels of images whose file is gone or can't be read."""
    split_by: str = "image"
    """Groups that stay together in a split; see ``splits.Split``."""
    stratified: bool = False
    """True if each category is in every part of a split where that can be."""
    image_files: str = "copy"
    """Fate of image files: ``copy``, ``link`` or ``leave``."""
    classes: tuple[str | int, ...] = ()
    """Names or ids of the categories that come first, in this order."""
    numbering: Numbering | None = None
    """Rule for the numbers of classes; None: the format's usual one."""


MOST_LINES = 6
"""Images that are named before the rest is counted."""
MOST_CLASSES = 12
"""Categories of a part that are counted one by one."""
PAUSE_MS = 300
"""After the last change, before somebody is asked what would be written."""
_TOGETHER = (
    mark("Each image goes by itself"),
    mark("Images of one folder stay together"),
    mark("Images whose names differ in a last number stay together"),
    mark("Pictures that are nearly the same stay together"),
)
_IMAGE_FILES = (mark("Copy them"), mark("Link to them"), mark("Labels alone"))


class ExportDialog(QDialog):
    """The format, the file, which objects, how masks and images are written, the order of classes, a split."""

    chosen = Signal(object)
    """ExportChoice."""
    tried = Signal(object)
    """ExportChoice: somebody may say what it would write, and lose."""

    def __init__(
        self,
        path: Path,
        parent: QWidget | None = None,
        ask: Callable[[Path], Path | None] | None = None,
        form: str = "",
        classes: ClassOrder | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        say(self.setWindowTitle, "Export labels")
        self._ask = ask or self._dialog
        self._start = path
        self.form = QComboBox()
        self.form.setObjectName("exportFormat")
        say(self.form.setAccessibleName, "Format")
        for offered in FORMS:
            self.form.addItem(tr(offered.text), offered.name)
        self._started = form_called(form, path)
        self.form.setCurrentIndex(FORMS.index(self._started))
        self.path = QLineEdit(str(path))
        self.path.setObjectName("exportPath")
        say(self.path.setAccessibleName, "File to write")
        self.path.setMinimumWidth(360)
        browse = worded(QPushButton(), "Choose…")
        browse.clicked.connect(self.browse)
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        row.addWidget(browse)
        self.proposals = worded(QCheckBox(), "Include proposals with scores")
        self.proposals.setObjectName("exportProposals")
        self.masks = QComboBox()
        self.masks.setObjectName("exportMasks")
        say(self.masks.setAccessibleName, "How masks are written")
        self.masks.addItem(tr("Polygons (RLE where there are holes)"), "polygon")
        self.masks.addItem(tr("RLE for all"), "rle")
        self.split = QLineEdit()
        self.split.setObjectName("exportSplit")
        say(self.split.setAccessibleName, "Split")
        self.split.setPlaceholderText(tr("none, or: train=0.8,val=0.2"))
        self.shares = SplitSliders()
        self.shares.moved.connect(lambda shares: self.split.setText(split_shares.text_of(shares)))
        self.split_by = QComboBox()
        self.split_by.setObjectName("exportSplitBy")
        say(self.split_by.setAccessibleName, "What stays together in a split")
        say_items(self.split_by, _TOGETHER)
        self.stratified = worded(QCheckBox(), "Every category in each part, where there is enough of it")
        self.stratified.setObjectName("exportStratified")
        self.image_files = QComboBox()
        self.image_files.setObjectName("exportImageFiles")
        say(self.image_files.setAccessibleName, "What becomes of image files")
        say_items(self.image_files, _IMAGE_FILES)
        self.classes = classes or ClassOrder((), {}, (), {})
        self.outlook = PlainLabel()
        self.outlook.setObjectName("exportOutlook")
        self.outlook.setWordWrap(True)
        self.outlook.hide()
        self.files = PlainLabel()
        self.files.setObjectName("exportFiles")
        self.files.setWordWrap(True)
        self.files.hide()
        self.missing = worded(QCheckBox(), "Keep labels of images that are gone or can't be read")
        self.missing.setObjectName("exportMissing")
        self.missing.hide()
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "muted")
        rows = QFormLayout()
        rows.setSpacing(8)
        rows.addRow(tr("Format"), self.form)
        rows.addRow(tr("File"), row)
        rows.addRow(tr("Objects"), self.proposals)
        rows.addRow(tr("Masks"), self.masks)
        rows.addRow(tr("Images"), self.image_files)
        rows.addRow(tr("Classes"), self.classes)
        rows.addRow(tr("Split"), self.split)
        rows.addRow("", self.shares)
        rows.addRow(tr("Together"), self.split_by)
        rows.addRow("", self.stratified)
        self._rows = rows
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("exportButton")
        go.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(rows)
        layout.addWidget(self.files)
        layout.addWidget(self.missing)
        layout.addWidget(self.outlook)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        enter_presses(self, go)
        self.path.textChanged.connect(self._look)
        self.form.currentIndexChanged.connect(self._change_form)
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._try)
        self.form.currentIndexChanged.connect(self._pause.start)
        self.proposals.toggled.connect(self._pause.start)
        self.split.textChanged.connect(self._pause.start)
        self.split.textChanged.connect(self._show_shares)
        self.split.textChanged.connect(self._look)
        self.split_by.currentIndexChanged.connect(self._pause.start)
        self.stratified.toggled.connect(self._pause.start)
        self.classes.changed.connect(self._pause.start)
        self._look()
        self._pause.start()

    def choice(self) -> ExportChoice:
        """Return what is set. Raises ValueError for a split that is none."""
        text = self.split.text().strip()
        states = "all" if self.proposals.isChecked() else "accepted"
        split = parse_split(text) if text else {}
        path = Path(self.path.text()).expanduser()
        keep = self.missing.isChecked()
        return ExportChoice(
            path,
            states,
            self.masks.currentData(),
            split,
            self.form.currentData(),
            keep,
            BY[self.split_by.currentIndex()] if split else "image",
            bool(split) and self.stratified.isChecked(),
            WAYS[self.image_files.currentIndex()],
            self.classes.classes if self._form.objects else (),
            self.classes.numbering if self._form.objects else None,
        )

    def show_outlook(self, report: ExportReport) -> None:
        """Say what the format can't carry, and what each part of a split would hold."""
        lines = [said(loss) for loss in report.losses]
        for part, (images, objects) in report.parts.items():
            held = [f"{name} {number}" for name, number in objects.items() if number]
            rest = len(held) - MOST_CLASSES
            text = ", ".join([*held[:MOST_CLASSES], *([tr("… and {count} more.", count=rest)] if rest > 0 else [])])
            lines.append(f"{part}: {plural('{n} image', '{n} images', images)}. {text}")
        self.outlook.setText("\n".join(lines))
        self.outlook.setVisible(bool(lines))

    def show_files(self, seen: Survey) -> None:
        """Say which images are left out, and why, before anything is written."""
        lines = [said(sentence) for sentence in seen.sentences()]
        rest = len(lines) - MOST_LINES
        if rest > 1:
            lines = [*lines[:MOST_LINES], tr("… and {count} more.", count=rest)]
        gone = bool(seen.missing or seen.unreadable)
        if gone and seen.resized and self._form.objects:
            lines.append(tr("Images that are gone, can't be read or have another size are left out."))
        elif gone:
            lines.append(tr("Images that are gone or can't be read are left out."))
        elif seen.resized and self._form.objects:
            lines.append(tr("Images of another size are left out until it is said what becomes of their labels."))
        self.files.setText("\n".join(lines))
        self.files.setVisible(bool(lines))
        self.missing.setVisible(gone)

    def accept(self) -> None:
        """Export, unless something is missing; then say what."""
        if not self.path.text().strip():
            self.note.setText(tr("Choose a file to write."))
            return
        try:
            choice = self.choice()
        except ValueError as error:
            text = said(str(error))
            self.note.setText(f"{text[:1].upper()}{text[1:]}.")
            return
        super().accept()
        self.chosen.emit(choice)

    def _change_form(self) -> None:
        """Offer a usual name for the format, in the same place; copies of images go beside their folder."""
        self.path.setText(str(usual_path(self._start, self._started, self._form)))
        self._look()

    @property
    def _form(self) -> Form:
        return FORMS[self.form.currentIndex()]

    def _try(self) -> None:
        """Ask what would be written, once nothing has been changed for a moment; a split that is none is told later."""
        try:
            self.tried.emit(self.choice())
        except ValueError:
            return

    def _show_shares(self, text: str) -> None:
        """Let the sliders say what is typed; a split that is none leaves them as they are."""
        try:
            self.shares.show_shares(parse_split(text) if text.strip() else {})
        except ValueError:
            return

    def _look(self) -> None:
        form = self._form
        self.proposals.setEnabled(form.objects)
        self.masks.setEnabled(form.masks)
        self.image_files.setEnabled(form.objects and not form.file_name)
        self._rows.setRowVisible(self.image_files, self.image_files.isEnabled())
        self._rows.setRowVisible(self.classes, form.objects)
        self.classes.offer(form.name, form.numberings)
        splits = bool(self.split.text().strip())
        self._rows.setRowVisible(self.split_by, splits)
        self._rows.setRowVisible(self.stratified, splits and form.objects)
        path = Path(self.path.text()).expanduser()
        if self.form.currentData() == "class-folders":
            self.note.setText(tr("Images with a tag are copied into a new or empty folder; the others are left out."))
        elif form.objects and not form.file_name:
            self.note.setText(tr("The labels go into a new or empty folder."))
        elif path.is_file():
            self.note.setText(tr("The file is there and will be replaced once the export is complete."))
        else:
            self.note.setText("")

    def browse(self) -> None:
        """Let the user choose where the labels go."""
        path = self._ask(Path(self.path.text()))
        if path is not None:
            self.path.setText(str(path))

    def _dialog(self, start: Path) -> Path | None:
        return file_chooser.ask_new_file(self, tr("Export to"), start, tr(self._form.kinds), confirm=False)
