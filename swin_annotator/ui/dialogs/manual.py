"""The manual inside the window: its pages, the way back, and a search over all of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.engine import manual
from swin_annotator.ui.dialogs.enter import enter_presses
from swin_annotator.ui.dialogs.manual_browser import ManualBrowser
from swin_annotator.ui.i18n.translate import say, worded
from swin_annotator.ui.widgets.plain_text import PlainLabel

LEAST = 2
"""Letters from which on a search is worth its list."""
_TargetRole = Qt.ItemDataRole.UserRole


class ManualDialog(QDialog):
    """Contents or finds on the left, the page on the right, the field that searches above."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manualDialog")
        say(self.setWindowTitle, "Manual")
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._pages = manual.pages()
        self.browser = ManualBrowser(self._pages)
        self.field = QLineEdit()
        self.field.setObjectName("manualSearch")
        self.field.setClearButtonEnabled(True)
        say(self.field.setPlaceholderText, "Search all pages")
        say(self.field.setAccessibleName, "Search all pages")
        self.list = QListWidget()
        self.list.setObjectName("manualList")
        self.list.setWordWrap(True)
        self.list.setSpacing(2)
        say(self.list.setAccessibleName, "Pages and finds")
        self.told = PlainLabel()
        self.told.setProperty("role", "muted")
        self.told.hide()
        self._pause = QTimer(self, singleShot=True, interval=120)
        self._pause.timeout.connect(self.search)
        self._connect()
        self._lay_out()
        self.browser.show_page(manual.FIRST)
        self.list_pages()
        self.field.setFocus()

    def list_pages(self) -> None:
        """Fill the list with the pages."""
        self.list.clear()
        for page in self._pages:
            self._add(page.title, page.name, "")
        self._choose_page(self.browser.source())
        self.told.hide()

    def search(self) -> None:
        """List where the words of the field stand; the pages without any."""
        self._pause.stop()
        words = self.field.text().strip()
        if len(words) < LEAST:
            self.list_pages()
            self.browser.light_up("")
            return
        hits = manual.search(self._pages, words)
        self.list.clear()
        for hit in hits:
            head = (
                hit.page.title if hit.page.title == hit.section.heading else f"{hit.page.title} › {hit.section.heading}"
            )
            self._add(f"{head}\n{hit.excerpt}", hit.page.name, hit.section.anchor)
        say(self.told.setText, "No page has all of these words.")
        self.told.setVisible(not hits)
        self.list.setCurrentRow(0)
        self.browser.light_up(words)

    def open_current(self) -> None:
        """Show what the list stands on."""
        item = self.list.currentItem()
        if item is not None:
            name, anchor = item.data(_TargetRole)
            self.browser.show_page(name, anchor)
            self.browser.light_up(self.field.text().strip() if anchor else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows in the field move through the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = steps.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
                return True
        return super().eventFilter(watched, event)

    def _choose_page(self, shown: QUrl) -> None:
        """Let the list of pages stand on the one that is shown."""
        for row in range(self.list.count()):
            name, anchor = self.list.item(row).data(_TargetRole)
            if f"{name}.md" == shown.fileName() and not anchor:
                self.list.setCurrentRow(row)

    def _add(self, text: str, page: str, anchor: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_TargetRole, (page, anchor))
        self.list.addItem(item)

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._pause.start())
        self.field.textChanged.connect(lambda text: None if text else self.search())
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.browser.sourceChanged.connect(self._choose_page)
        self.list.itemActivated.connect(lambda _item: self.open_current())
        self.list.itemClicked.connect(lambda _item: self.open_current())
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.field.setFocus)
        find.activated.connect(self.field.selectAll)

    def _enter(self) -> None:
        if self._pause.isActive():
            self.search()
        self.open_current()

    def _lay_out(self) -> None:
        back = worded(QPushButton(), "Back")
        forward = worded(QPushButton(), "Forward")
        for button, keys, does, can in (
            (back, QKeySequence.StandardKey.Back, self.browser.backward, self.browser.backwardAvailable),
            (forward, QKeySequence.StandardKey.Forward, self.browser.forward, self.browser.forwardAvailable),
        ):
            button.setEnabled(False)
            button.clicked.connect(does)
            QShortcut(QKeySequence(keys), self).activated.connect(does)
            can.connect(button.setEnabled)
        close = worded(QPushButton(), "Close")
        close.clicked.connect(self.close)
        top = QHBoxLayout()
        for widget in (back, forward):
            top.addWidget(widget)
        top.addWidget(self.field, 1)
        top.addWidget(close)
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.addWidget(self.list)
        halves.addWidget(self.browser)
        halves.setStretchFactor(1, 1)
        halves.setSizes([280, 720])
        halves.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.told)
        layout.addWidget(halves, 1)
        enter_presses(self, None)
        self.resize(1040, 640)
