"""Every action by name: type a few letters, press Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.ui.actions.registry import title_of
from swin_annotator.ui.i18n.translate import say, worded
from swin_annotator.ui.theme.theme import current
from swin_annotator.ui.widgets.key_cap import cap_width, key_text, paint_cap

ROW = 30
WIDTH, MOST_ROWS = 580, 12
_OWN_KEYS = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab)


def fits(words: list[str], text: str) -> bool:
    """Return whether every word begins a word of ``text``, or lies inside it when it has three letters or more."""
    text = text.casefold()
    parts = text.replace("…", " ").replace(":", " ").split()
    return all(any(p.startswith(word) for p in parts) or (_inside(word) and word in text) for word in words)


def _inside(word: str) -> bool:
    """Return whether a word may stand inside others.

    Scripts without blanks between words have no beginnings to look for.
    """
    return len(word) > 2 or not word.isascii()


class _Delegate(QStyledItemDelegate):
    """Icon, name, key cap."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        action: QAction = index.data(Qt.ItemDataRole.UserRole)  # type: ignore[attr-defined]  # a QModelIndex
        colours = current()
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.tint))
        action.icon().paint(painter, QRect(rect.left() + 8, rect.top() + 5, 20, 20))
        painter.setPen(QColor(colours.text if action.isEnabled() else colours.muted))
        keys = key_text(action.shortcut())
        width = cap_width(keys, option.font) if keys else 0
        words = rect.adjusted(38, 0, -width - 16, 0)
        text = painter.fontMetrics().elidedText(title_of(action), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if keys:
            paint_cap(painter, keys, QRect(rect.right() - width - 8, rect.top() + 6, width, 18).toRectF(), colours)
        painter.restore()


class CommandPalette(QFrame):
    """A field and a list over the middle of the window."""

    def __init__(self, actions: list[QAction], window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._actions, self._window = actions, window
        self._back_to: QWidget | None = None
        self.edit = QLineEdit()
        self.edit.setObjectName("paletteEdit")
        say(self.edit.setPlaceholderText, "What to do")
        say(self.edit.setAccessibleName, "Command")
        self.list = QListWidget()
        self.list.setObjectName("paletteList")
        say(self.list.setAccessibleName, "Commands")
        self.list.setItemDelegate(_Delegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit.textChanged.connect(self._refill)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(self._run)
        self._none = worded(QLabel(), "No matching command")
        self._none.setProperty("role", "muted")
        self._none.setContentsMargins(8, 4, 8, 4)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.edit)
        layout.addWidget(self.list)
        layout.addWidget(self._none)
        self.hide()

    def open(self) -> None:
        """Show it, empty, with the keyboard."""
        self._back_to = self._window.focusWidget()
        self.ensurePolished()
        self.list.ensurePolished()  # its frame is as wide as the style sheet says only then
        rows = max(1, min(MOST_ROWS, (self._window.height() - 160) // ROW))
        self.list.setFixedHeight(rows * ROW + 2 * self.list.frameWidth())  # whole rows: none is cut at the end
        width = min(WIDTH, self._window.width() - 40)
        self._none.hide()
        self.list.show()
        self.setGeometry((self._window.width() - width) // 2, 60, width, self._column.minimumSize().height())
        self.edit.clear()
        self._refill("")
        self.show()
        self.raise_()
        self.edit.setFocus()

    def _refill(self, text: str) -> None:
        self.list.clear()
        words = text.casefold().split()
        for action in self._actions:
            title = title_of(action)
            if fits(words, f"{title} {action.toolTip()}"):
                item = QListWidgetItem(title, self.list)
                item.setData(Qt.ItemDataRole.UserRole, action)
        self.list.setCurrentRow(0)
        found = self.list.count() > 0
        self.list.setVisible(found)
        self._none.setVisible(not found)

    def _run(self, item: QListWidgetItem | None) -> None:
        action = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if action is not None and action.isEnabled():
            self._leave()
            action.trigger()

    def _leave(self) -> None:
        self.hide()
        if self._back_to is not None:
            self._back_to.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list, Enter runs, Escape and leaving close."""
        if event.type() is QEvent.Type.FocusOut and not self.list.underMouse():
            self.hide()
        if isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() in _OWN_KEYS:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Down):
            self.list.setCurrentRow(min(self.list.count() - 1, self.list.currentRow() + 1))
        elif event.key() == Qt.Key.Key_Up:
            self.list.setCurrentRow(max(0, self.list.currentRow() - 1))
        else:
            return False
        return True
