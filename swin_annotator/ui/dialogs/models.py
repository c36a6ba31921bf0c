"""The models dialog: what there is, what is here, and fetching, adding and removing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.errors import AnnotatorError, NetworkUnavailable
from swin_annotator.models.base import ModelSpec
from swin_annotator.models.catalog.catalog import Catalog, ModelState
from swin_annotator.models.weights.model_folders import WEIGHT_SUFFIXES
from swin_annotator.models.weights.transfers import TransferCancelled
from swin_annotator.ui.dialogs import file_chooser
from swin_annotator.ui.dialogs.transfer_cell import TransferCell
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.model_labels import ADD, COLUMNS, STATES, adding, cells, describe, size, title
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.banner import sentence
from swin_annotator.ui.widgets.plain_text import PlainLabel, tip
from swin_annotator.work.transfer_thread import TransferThread

_STATE = len(COLUMNS) - 1
AskPath = Callable[[], Path | None]
_LOOK_UP = "look up:"
_ROW_PX = 34
_STOP_MS = 20_000


class ModelsDialog(QDialog):
    """Not modal; transfers go on while it is closed. Call ``stop`` before the program ends."""

    catalog_changed = Signal()
    """A model came or went."""

    def __init__(
        self,
        catalog: Catalog,
        ask_folder: AskPath | None = None,
        parent: QWidget | None = None,
        *,
        ask_file: AskPath | None = None,
        confirm: Callable[[str], bool] | None = None,
    ) -> None:
        """A dialog over ``catalog``.

        Args:
            catalog: what is shown and changed.
            ask_folder: lets the user choose a model folder, None if he does not; default: a file dialog.
            parent: the window.
            ask_file: lets the user choose a file of weights; default: a file dialog.
            confirm: asks a question before models are deleted; default: a message box.
        """
        super().__init__(parent)
        self._catalog = catalog
        self._ask_folder = ask_folder or self._choose_folder
        self._ask_file = ask_file or self._choose_file
        self._confirm = confirm or self._ask
        self._transfers: dict[str, TransferThread] = {}
        self._progress: dict[str, tuple[int, int]] = {}
        self._rows: list[ModelSpec] = []
        self._offers: dict[str, ModelSpec] = {}
        say(self.setWindowTitle, "Models")
        self.setObjectName("modelsDialog")
        self.setModal(False)
        self.resize(1080, 600)
        self._build()
        self.say_again()
        if (app := QCoreApplication.instance()) is not None:
            app.aboutToQuit.connect(self.stop)

    def reload(self) -> None:
        """Show what the catalog says; the selection stays."""
        chosen = self._selected()
        known = self._catalog.specs()
        self._offers = {name: spec for name, spec in self._offers.items() if name not in {s.name for s in known}}
        self._rows = [
            *known,
            *self._offers.values(),
            *(spec for spec in map(adding, self._transfers) if spec is not None),
        ]
        self.table.setRowCount(len(self._rows))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)  # or each cell fits columns
        for row, spec in enumerate(self._rows):
            self._fill(row, spec)
        self._fit_columns()
        self.select(chosen.name if chosen else "")
        self._sync()

    def say_again(self) -> None:
        """Go on in the language in use; ``words.say_again`` came before."""
        self.table.setHorizontalHeaderLabels([tr(title) for title in COLUMNS])
        for button in self.findChildren(QPushButton):
            button.setAccessibleName(button.text().replace("&", ""))
        self.reload()

    def download(self, name: str) -> None:
        """Fetch the model of this name, or go on fetching it, in the background."""
        source = self._offers[name].location if name in self._offers else name
        self._start(name, lambda report, cancelled: self._catalog.pull(source, report, cancelled))
        self.tell(tr("Downloading {name}. It goes on when this dialog is closed.", name=name))

    def select(self, name: str) -> None:
        """Go to the row of the model of this name."""
        names = [row.name for row in self._rows]
        self.table.setCurrentCell(names.index(name) if name in names else 0, 0)

    def look_up(self) -> None:
        """Ask the hub about the model whose id was typed; its row then shows licence and size."""
        name = self.hub_edit.text().strip()
        if name:
            self._start(f"{_LOOK_UP}{name}", lambda _report, cancelled: self._catalog.offer(name, cancelled))
            self.tell(tr("Asking the hub about {name}.", name=name))

    def add_folder(self) -> None:
        """Let the user choose a folder and copy the model in it."""
        path = self._ask_folder()
        if path is not None:
            self._add(path)
            self.tell(tr("Copying the model in {path}.", path=path))

    def add_file(self) -> None:
        """Let the user choose a file of weights and make a model of it."""
        path = self._ask_file()
        if path is not None:
            self._add(path)
            self.tell(tr("Reading the weights in {path}. It goes on when this dialog is closed.", path=path))

    def _add(self, path: Path) -> None:
        key, add = f"{ADD}{path}", self._catalog.add
        self._start(key, lambda report, cancelled: add(path, report=report, cancelled=cancelled))

    def remove(self, name: str) -> None:
        """Delete the model of this name after asking."""
        if not self._confirm(tr("Delete {name} from this computer?", name=name)):
            return
        try:
            freed = self._catalog.remove(name)
        except AnnotatorError as error:
            self._tell_error(error)
            return
        self.tell(tr("Removed {name}; {size} are free again.", name=name, size=size(freed)))
        self.reload()
        self.catalog_changed.emit()

    def cancel(self, key: str) -> None:
        """Stop a transfer; what was downloaded is kept."""
        if key in self._transfers:
            self._transfers[key].requestInterruption()

    @property
    def busy(self) -> bool:
        """True if something is being transferred."""
        return bool(self._transfers)

    @Slot()
    def stop(self) -> None:
        """Stop all transfers and wait for them; afterwards no thread is left. Safe to call twice."""
        for thread in self._transfers.values():
            thread.requestInterruption()
        for thread in list(self._transfers.values()):
            thread.wait(_STOP_MS)

    def _build(self) -> None:
        self.table = QTableWidget(0, len(COLUMNS), self)
        self.table.setObjectName("modelsTable")
        say(self.table.setAccessibleName, "Models")
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)  # Tab goes on to the buttons, arrows move in the table
        self.table.setShowGrid(False)
        self.table.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self._fit_columns()
        self.table.setColumnWidth(_STATE, 190)
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.currentCellChanged.connect(self._sync)
        self.table.cellActivated.connect(self._activated)

        self.details = _label("modelDetails", mark("About the model"))
        self.details.setProperty("role", "muted")
        self.message = _label("modelsMessage", mark("Message"))
        self.message.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.download_button = self._button(mark("&Download"), "downloadModelButton", self._download_selected)
        self.download_button.setProperty("role", "primary")
        self.cancel_button = self._button(mark("&Cancel download"), "cancelModelButton", self._cancel_selected)
        self.remove_button = self._button(mark("&Remove"), "removeModelButton", self._remove_selected)
        self.add_button = self._button(mark("&Add folder…"), "addModelButton", self.add_folder)
        add_file_button = self._button(mark("Add &file…"), "addModelFileButton", self.add_file)
        close_button = self._button(mark("Close"), "closeModelsButton", self.close)
        self.hub_edit = QLineEdit(self)
        self.hub_edit.setObjectName("hubIdEdit")
        say(self.hub_edit.setAccessibleName, "Hub id of another model")
        say(self.hub_edit.setPlaceholderText, "Another model of the hub: owner/name")
        self.hub_edit.returnPressed.connect(self.look_up)
        find_button = self._button(mark("&Look up"), "findModelButton", self.look_up)
        QShortcut(QKeySequence.StandardKey.Delete, self.table, self._remove_selected)

        other = QHBoxLayout()
        other.addWidget(self.hub_edit, 1)
        other.addWidget(find_button)
        buttons = QHBoxLayout()
        for button in (self.download_button, self.cancel_button, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.add_button)
        buttons.addWidget(add_file_button)
        buttons.addWidget(close_button)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.details)
        layout.addLayout(other)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self.message.hide()

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.Fixed)

    def _button(self, text: str, name: str, slot: Callable[[], object]) -> QPushButton:
        button = worded(QPushButton(self), text)
        button.setObjectName(name)
        button.setAccessibleName(tr(text).replace("&", ""))
        button.setAutoDefault(False)  # Enter in the table must not press a button elsewhere
        button.clicked.connect(slot)
        return button

    def _fill(self, row: int, spec: ModelSpec) -> None:
        state = "" if spec.name in self._transfers else tr(STATES[self._catalog.state(spec)])
        for column, text in enumerate((*cells(spec), state)):
            item = QTableWidgetItem(text)
            if column == 0:
                item.setToolTip(tip(spec.name))
            self.table.setItem(row, column, item)
        self.table.removeCellWidget(row, _STATE)
        if spec.name in self._transfers:
            self.table.setCellWidget(row, _STATE, TransferCell(title(spec), from_hub=not spec.name.startswith(ADD)))
            self._show_progress(spec.name)

    def _selected(self) -> ModelSpec | None:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @Slot()
    def _sync(self, *_cells: int) -> None:
        """Details and buttons follow the selected row."""
        spec = self._selected()
        if spec is None:
            return
        busy = spec.name in self._transfers
        state = None if busy else self._catalog.state(spec)
        self.details.setText(describe(spec))
        self.download_button.setEnabled(state in {ModelState.AVAILABLE, ModelState.PARTIAL})
        text, number = mark("&Download"), spec.size_bytes
        if state is ModelState.PARTIAL:
            number = max(0, spec.size_bytes - self._catalog.held_bytes(spec))
            text = mark("&Download the other {size}") if number else mark("&Download the rest")
        elif state is ModelState.AVAILABLE and number:
            text = mark("&Download {size}")
        say(self.download_button.setText, text, size=size(number))
        self.download_button.setAccessibleName(self.download_button.text().replace("&", ""))
        self.cancel_button.setEnabled(busy)
        own_missing = state is ModelState.MISSING and not spec.embedded
        self.remove_button.setEnabled(state in {ModelState.INSTALLED, ModelState.PARTIAL} or own_missing)

    @Slot(int, int)
    def _activated(self, _row: int, _column: int) -> None:
        if self.download_button.isEnabled():
            self._download_selected()

    def _download_selected(self) -> None:
        if (spec := self._selected()) is not None:
            self.download(spec.name)

    def _cancel_selected(self) -> None:
        if (spec := self._selected()) is not None:
            self.cancel(spec.name)

    def _remove_selected(self) -> None:
        if (spec := self._selected()) is not None and self.remove_button.isEnabled():
            self.remove(spec.name)

    def _start(self, key: str, transfer: Callable[..., object]) -> None:
        if key in self._transfers:
            return
        thread = TransferThread(key, transfer, self)
        thread.progressed.connect(self._progressed)
        thread.succeeded.connect(self._succeeded)
        thread.failed.connect(self._failed)
        thread.finished.connect(self._finished)
        self._transfers[key] = thread
        thread.start()
        self.reload()

    @Slot(str, object, object)
    def _progressed(self, key: str, done: int, total: int) -> None:
        self._progress[key] = (done, total)
        self._show_progress(key)

    def _show_progress(self, key: str) -> None:
        row = next((row for row, spec in enumerate(self._rows) if spec.name == key), -1)
        cell = self.table.cellWidget(row, _STATE)
        if isinstance(cell, TransferCell) and key in self._progress:
            cell.show_bytes(*self._progress[key])

    @Slot(str, object)
    def _succeeded(self, key: str, spec: ModelSpec) -> None:
        if key.startswith(_LOOK_UP):
            self._offers[spec.name] = spec
        self._ended(key)
        if key.startswith(_LOOK_UP):
            self._show_offer(spec)
            return
        self.tell(tr("{name} is ready.", name=title(spec)))
        self.catalog_changed.emit()

    def _show_offer(self, spec: ModelSpec) -> None:
        self.select(spec.name)
        self.table.setFocus()
        facts = {"place": spec.location, "size": size(spec.size_bytes), "licence": said(spec.licence)}
        self.tell(tr("{place}: {size}, licence {licence}.", **facts))

    @Slot(str, object)
    def _failed(self, key: str, error: Exception) -> None:
        self._ended(key)
        if isinstance(error, TransferCancelled):
            self.tell(sentence(error))
        elif isinstance(error, AnnotatorError):
            self._tell_error(error)
        else:
            raise error  # a bug: the window's exception hook shows it

    def _ended(self, key: str) -> None:
        thread = self._transfers.pop(key)
        self._progress.pop(key, None)
        thread.wait()  # its last signal is out, so this takes no time
        self.reload()

    @Slot()
    def _finished(self) -> None:
        thread = self.sender()
        if thread is not None:
            thread.deleteLater()

    def tell(self, text: str) -> None:
        """Show a message under the table; the chosen row stays in sight."""
        self.message.setText(text)
        self.message.setAccessibleDescription(text)
        self.message.show()
        if (layout := self.layout()) is not None:
            layout.activate()  # the table is smaller from here on
        self.table.scrollToItem(self.table.currentItem())

    def _tell_error(self, error: AnnotatorError) -> None:
        self.tell(f"{said(error.message)}\n{said(error.hint)}".strip())
        if isinstance(error, NetworkUnavailable):
            self.add_button.setFocus()  # what is left to do without network

    def _choose_folder(self) -> Path | None:
        return file_chooser.ask_folder(self, tr("Folder with config.json and weights"), Path())

    def _choose_file(self) -> Path | None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(WEIGHT_SUFFIXES))
        words = tr("Weights")
        return file_chooser.ask_file(self, tr("File of weights"), Path(), f"{words} ({kinds})")

    def _ask(self, question: str) -> bool:
        return QMessageBox.question(self, tr("Models"), question) == QMessageBox.StandardButton.Yes


def _label(name: str, accessible: str) -> QLabel:
    label = PlainLabel()
    label.setObjectName(name)
    say(label.setAccessibleName, accessible)
    label.setWordWrap(True)
    return label
