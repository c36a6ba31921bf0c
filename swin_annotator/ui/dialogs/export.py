"""What to export and where to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.engine.exchange import parse_split
from swin_annotator.engine.survey import Survey
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the user wants written."""

    path: Path
    states: str = "accepted"
    masks: str = "polygon"
    split: Mapping[str, float] = field(default_factory=dict)
    form: str = "coco"
    """A name in ``formats.FORMATS``."""
    keep_missing: bool = False
    """Also labels of images whose file is gone or can't be read."""


FORMS = (
    ("coco", mark("COCO: labels and tags"), mark("COCO (*.json)")),
    ("tags-csv", mark("Tags as a table"), mark("Table (*.csv)")),
    ("class-folders", mark("Copies of tagged images, a folder per tag"), mark("All files (*)")),
)
"""Format, what the user reads, what the file dialog shows."""


MOST_LINES = 6
"""Images that are named before the rest is counted."""


class ExportDialog(QDialog):
    """The format, the file, which objects, how masks are written, an optional split."""

    chosen = Signal(object)
    """ExportChoice."""

    def __init__(
        self, path: Path, parent: QWidget | None = None, ask: Callable[[Path], Path | None] | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("exportDialog")
        say(self.setWindowTitle, "Export labels")
        self._ask = ask or self._dialog
        self._start = path
        self.form = QComboBox()
        self.form.setObjectName("exportFormat")
        say(self.form.setAccessibleName, "Format")
        for name, text, _kinds in FORMS:
            self.form.addItem(tr(text), name)
        self.form.setCurrentIndex({".csv": 1, "": 2}.get(path.suffix.lower(), 0))
        self.path = QLineEdit(str(path))
        self.path.setObjectName("exportPath")
        say(self.path.setAccessibleName, "File to write")
        self.path.setMinimumWidth(360)
        browse = worded(QPushButton(), "Choose…")
        browse.clicked.connect(self._browse)
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
        form = QFormLayout()
        form.setSpacing(8)
        form.addRow(tr("Format"), self.form)
        form.addRow(tr("File"), row)
        form.addRow(tr("Objects"), self.proposals)
        form.addRow(tr("Masks"), self.masks)
        form.addRow(tr("Split"), self.split)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        go = buttons.addButton(tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("exportButton")
        go.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.files)
        layout.addWidget(self.missing)
        layout.addWidget(self.note)
        layout.addWidget(buttons)
        enter_presses(self, go)
        self.path.textChanged.connect(self._look)
        self.form.currentIndexChanged.connect(self._change_form)
        self._look()

    def choice(self) -> ExportChoice:
        """What is set. Raises ValueError for a split that is none."""
        text = self.split.text().strip()
        states = "all" if self.proposals.isChecked() else "accepted"
        split = parse_split(text) if text else {}
        path = Path(self.path.text()).expanduser()
        keep = self.missing.isChecked()
        return ExportChoice(path, states, self.masks.currentData(), split, self.form.currentData(), keep)

    def show_files(self, seen: Survey) -> None:
        """Say which images are left out, and why, before anything is written."""
        lines = [said(sentence) for sentence in seen.sentences()]
        rest = len(lines) - MOST_LINES
        if rest > 1:
            lines = [*lines[:MOST_LINES], tr("… and {count} more.", count=rest)]
        gone = bool(seen.missing or seen.unreadable)
        if gone and seen.resized and self.form.currentData() == "coco":
            lines.append(tr("Images that are gone, can't be read or have another size are left out."))
        elif gone:
            lines.append(tr("Images that are gone or can't be read are left out."))
        elif seen.resized and self.form.currentData() == "coco":
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
        self.path.setText(str(usual_path(self._start, self.form.currentData())))
        self._look()

    def _look(self) -> None:
        objects = self.form.currentData() == "coco"
        self.proposals.setEnabled(objects)
        self.masks.setEnabled(objects)
        path = Path(self.path.text()).expanduser()
        if self.form.currentData() == "class-folders":
            self.note.setText(tr("Images with a tag are copied into a new or empty folder; the others are left out."))
        elif path.is_file():
            self.note.setText(tr("The file is there and will be replaced once the export is complete."))
        else:
            self.note.setText("")

    def _browse(self) -> None:
        path = self._ask(Path(self.path.text()))
        if path is not None:
            self.path.setText(str(path))

    def _dialog(self, start: Path) -> Path | None:
        options = QFileDialog.Option.DontConfirmOverwrite
        kinds = tr(FORMS[self.form.currentIndex()][2])
        name, _kind = QFileDialog.getSaveFileName(self, tr("Export to"), str(start), kinds, options=options)
        return Path(name) if name else None


def usual_path(start: Path, form: str) -> Path:
    """Where a format goes when the dialog was opened on ``start``."""
    folder = start.parent
    if form == "class-folders":
        return start if not start.suffix else folder.with_name(f"{folder.name}-by-tag")
    name = {"coco": "annotations.json", "tags-csv": "tags.csv"}[form]
    return start if start.suffix == Path(name).suffix else folder / name
