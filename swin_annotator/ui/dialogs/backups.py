"""The backups of the open project: which there are, what restoring one would change, and restoring it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.engine.restoring import Outlook
from swin_annotator.store.backups import Backup, BackupReason
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, say, tr, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel

WHYS = {
    BackupReason.OPENING: mark("when the folder was opened"),
    BackupReason.CLOSING: mark("when the folder was closed"),
    BackupReason.STEPS: mark("while it was worked on"),
    BackupReason.COMMAND: mark("before a command"),
    BackupReason.RESTORING: mark("before a backup was restored"),
    BackupReason.WISH: mark("when somebody asked for it"),
}


class BackupsDialog(QDialog):
    """A table of backups, the newest first; the one that is selected is compared with the present."""

    previewed = Signal(object)
    """Backup: somebody wants to know what differs."""
    restored = Signal(object)
    """Backup."""
    wished = Signal()
    """Make one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        say(self.setWindowTitle, "Backups")
        self._backups: tuple[Backup, ...] = ()
        words = worded(
            QLabel(),
            "Restoring makes the labels what they were. It is one step that can be undone, and the present is backed "
            "up first.",
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.table = QTableWidget(0, 4)
        self.table.setObjectName("backupTable")
        self.table.setTabKeyNavigation(False)  # Tab leads on to the buttons
        say(self.table.setAccessibleName, "Backups")
        self.table.setHorizontalHeaderLabels([tr("Made"), tr("Why"), tr("Labels"), tr("Proposals")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.preview = PlainLabel()
        self.preview.setObjectName("backupPreview")
        self.preview.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.restore = buttons.addButton(tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.restore.setObjectName("restoreBackup")
        self.restore.setProperty("role", "primary")
        make = buttons.addButton(tr("Back up now"), QDialogButtonBox.ButtonRole.ActionRole)
        make.clicked.connect(self.wished)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.preview)
        layout.addWidget(buttons)
        enter_presses(self, self.restore)
        self.table.itemSelectionChanged.connect(self._ask)
        self.resize(620, 460)
        self._ask()

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Fill the table; the first row is selected."""
        self._backups = tuple(backups)
        self.table.setRowCount(len(self._backups))
        language = QLocale()
        for row, backup in enumerate(self._backups):
            about = backup.about
            why = tr(WHYS[BackupReason(about.why)]) if about.why in set(BackupReason) else ""
            cells = (
                language.toString(QDateTime.fromSecsSinceEpoch(int(about.made)), QLocale.FormatType.ShortFormat),
                why,
                language.toString(about.accepted),
                language.toString(about.proposed),
            )
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))
        if self._backups:
            self.table.selectRow(0)
        self._ask()

    def show_outlook(self, backup: Backup, outlook: Outlook) -> None:
        """Say what restoring a backup would change, where it is still the one that is selected."""
        if backup == self.chosen():
            self.preview.setText("\n".join(map(said, outlook.sentences())))
            self.restore.setEnabled(not outlook.is_empty)

    def show_failure(self, backup: Backup, text: str) -> None:
        """Say why a backup can't be looked into."""
        if backup == self.chosen():
            self.preview.setText(text)

    def chosen(self) -> Backup | None:
        """The backup of the selected row."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._backups[min(rows)] if rows and max(rows) < len(self._backups) else None

    def accept(self) -> None:
        """Hand over the backup."""
        chosen = self.chosen()
        if chosen is not None and self.restore.isEnabled():
            super().accept()
            self.restored.emit(chosen)

    def _ask(self) -> None:
        chosen = self.chosen()
        self.restore.setEnabled(False)
        if chosen is None:
            self.preview.setText("" if self._backups else tr("There are no backups yet."))
            return
        self.preview.setText(tr("Comparing with the present…"))
        self.previewed.emit(chosen)
