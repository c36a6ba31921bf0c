"""Small widgets that several panels share: key caps, buttons that show their key, foldable sections, elided text."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from swin_annotator.ui import icons
from swin_annotator.ui.theme import Colours, current
from swin_annotator.ui.words import say, tr

CAP_PX = 11


def key_text(keys: QKeySequence | str) -> str:
    """A shortcut as a key cap shows it: ``Ctrl ⏎``, ``⇧E``."""
    # Native names are translated: too long for a cap. Only macOS has signs for them.
    form = (
        QKeySequence.SequenceFormat.NativeText if sys.platform == "darwin" else QKeySequence.SequenceFormat.PortableText
    )
    text = QKeySequence(keys).toString(form)
    for long, short in (("Return", "⏎"), ("Enter", "⏎"), ("Shift+", "⇧"), ("Ctrl+", "Ctrl "), ("Delete", "Del")):
        text = text.replace(long, short)
    return text


def cap_font(base: QFont) -> QFont:
    """The font of key caps."""
    font = QFont(base)
    font.setPixelSize(CAP_PX)
    return font


def cap_width(text: str, base: QFont) -> int:
    """Pixels that a key cap takes."""
    return max(18, QFontMetrics(cap_font(base)).horizontalAdvance(text) + 10)


def paint_cap(painter: QPainter, text: str, rect: QRectF, colours: Colours, ink: str = "", edge: str = "") -> None:
    """Draw a key cap with ``text`` into ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge or colours.line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush if edge else QColor(colours.raised))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(ink or colours.muted))
    painter.setFont(cap_font(painter.font()))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyCap(QLabel):
    """A key, or that of an action whatever it is changed to, drawn as a cap beside what it does."""

    def __init__(self, keys: str | QAction) -> None:
        super().__init__(key_text(keys.shortcut() if isinstance(keys, QAction) else keys))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if isinstance(keys, QAction):
            keys.changed.connect(lambda: self.setText(key_text(keys.shortcut())))

    def sizeHint(self) -> QSize:
        """As wide as the text needs."""
        return QSize(cap_width(self.text(), self.font()), 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded frame with the key in it."""
        paint_cap(QPainter(self), self.text(), QRectF(self.rect()), current())


class ActionButton(QAbstractButton):
    """A flat tool bar button of an action: icon or word, and the key beside it."""

    def __init__(self, action: QAction, *, word: bool = True, symbol: bool = False) -> None:
        super().__init__()
        self._action, self._word, self._symbol = action, word, symbol
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    def set_word(self, shown: bool) -> None:
        """Show the word, or the icon alone where room is short."""
        self._word, self._symbol = shown, not shown
        self.updateGeometry()
        self.update()

    def _sync(self) -> None:
        action = self._action
        self.setEnabled(action.isEnabled())
        self.setCheckable(action.isCheckable())
        self.setChecked(action.isChecked())
        self.setAccessibleName(action.text())
        keys = key_text(action.shortcut())
        self.setToolTip(f"{action.toolTip() or action.text()} ({keys})" if keys else action.toolTip())
        self.updateGeometry()
        self.update()

    def _label(self) -> str:
        return self._action.iconText() if self._word else ""

    def _cap(self) -> str:
        return key_text(self._action.shortcut()) if self._word or self._action.isCheckable() else ""

    def sizeHint(self) -> QSize:
        """Icon or word, key cap, and 10 px around."""
        width = 16 if self._word else 10
        if self._symbol:
            width += icons.SIDE
        if self._word:
            width += self.fontMetrics().horizontalAdvance(self._label())
        if cap := self._cap():
            width += 7 + cap_width(cap, self.font())
        return QSize(width, 28)

    def minimumSizeHint(self) -> QSize:
        """The same: it never shrinks."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Accent-filled while its tool is in use."""
        colours = current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_ground(painter, colours)
        x = 8 if self._word else 5
        if self._symbol:
            icons.paint_icon(painter, self._action.data() or "select", QRectF(x, 4, icons.SIDE, icons.SIDE), ink)
            x += icons.SIDE + 7
        if self._word:
            painter.setPen(QColor(ink))
            width = self.fontMetrics().horizontalAdvance(self._label())
            painter.drawText(QRect(x, 0, width + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self._label())
            x += width + 7
        if cap := self._cap():
            rect = QRectF(x, 5, cap_width(cap, self.font()), 18)
            if self.isChecked():
                paint_cap(painter, cap, rect, colours, ink, ink)
            else:
                paint_cap(painter, cap, rect, colours)

    def _paint_ground(self, painter: QPainter, colours: Colours) -> str:
        """Fill behind the label; the colour to write with."""
        ink, ground = colours.text, ""
        if not self.isEnabled():
            ink = colours.muted
        elif self.isChecked():
            ink, ground = colours.on_accent, colours.accent
        elif self.isDown():
            ground = colours.line
        elif self.underMouse():
            ground = colours.hover
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text if self.isChecked() else colours.accent), 1.5))
        painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 6, 6)
        return ink

    def enterEvent(self, event: QEnterEvent) -> None:
        """Repaint for the hover ground."""
        self.update()
        super().enterEvent(event)


class KeyButton(QPushButton):
    """A push button of an action, with the key cap at its right; ``set_text`` puts a count into it."""

    def __init__(self, action: QAction, name: str, *, text: str = "", keys: str | None = "", role: str = "") -> None:
        super().__init__(text or action.iconText())
        self._action = action
        self._keys = keys
        self._word = action.iconText()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if role:
            self.setProperty("role", role)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        if self.text() == self._word:  # a count that was put there stays
            self.setText(self._action.iconText())
        self._word = self._action.iconText()
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(self._action.text())
        keys = key_text(self._keys or self._action.shortcut())
        self.setToolTip(f"{self._action.toolTip()} ({keys})" if keys else self._action.toolTip())
        self.update()

    def _cap(self) -> str:
        return "" if self._keys is None else key_text(self._keys or self._action.shortcut())

    def sizeHint(self) -> QSize:
        """The text, the key cap, and room around."""
        size = super().sizeHint()
        cap = self._cap()
        return QSize(size.width() + (cap_width(cap, self.font()) + 8 if cap else 0), max(30, size.height()))

    def minimumSizeHint(self) -> QSize:
        """The text alone: where room is short the key cap goes first."""
        return QSize(super().sizeHint().width(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's frame, then text and key cap centred together."""
        text, cap = self.text(), self._cap()
        room = self.width() - 12
        cap_w = cap_width(cap, self.font()) if cap else 0
        text_w = self.fontMetrics().horizontalAdvance(text)
        if not cap or text_w + cap_w + 8 > room:
            super().paintEvent(event)
            return
        self._paint_with_cap(text, cap, text_w, cap_w)

    def _paint_with_cap(self, text: str, cap: str, text_w: int, cap_w: int) -> None:
        # An option without text: taking the text off the button for a moment would ask for another paint, for ever.
        frame = QStyleOptionButton()
        self.initStyleOption(frame)
        frame.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, frame)
        colours = current()
        filled = {"accept": colours.on_accept, "primary": colours.on_accent}.get(str(self.property("role")), "")
        ink = (filled or colours.text) if self.isEnabled() else colours.muted
        x = (self.width() - text_w - 8 - cap_w) // 2
        painter.setPen(QColor(ink))
        painter.drawText(QRect(x, 0, text_w + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        edge = filled if filled and self.isEnabled() else ""
        rect = QRectF(x + text_w + 8, (self.height() - 18) / 2, cap_w, 18)
        paint_cap(painter, cap, rect, colours, ink if edge else "", edge or colours.line)


class SymbolButton(QPushButton):
    """A small square button of an action that shows its icon alone."""

    def __init__(self, action: QAction, name: str) -> None:
        super().__init__()
        self._action = action
        self.setObjectName(name)
        self.setProperty("role", "symbol")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(32, 30)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(self._action.text())
        self.setToolTip(f"{self._action.toolTip()} ({key_text(self._action.shortcut())})")


class ElidedLabel(QLabel):
    """One line of text, cut with … where room is short; the whole of it as tool tip."""

    def __init__(self, text: str = "", mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(text)
        self._mode = mode
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(20)

    def setText(self, text: str) -> None:
        """Show ``text``; the tool tip carries it whole."""
        super().setText(text)
        self.setToolTip(text if self.fontMetrics().horizontalAdvance(text) > self.width() else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Decide again whether a tool tip is needed."""
        self.setText(self.text())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, cut to the width."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text = self.fontMetrics().elidedText(self.text(), self._mode, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)


class Section(QWidget):
    """A heading that folds what is under it, with a count at its right."""

    folded = Signal(bool)

    def __init__(
        self, title: str, body: QWidget, *, count: QLabel | None = None, button: QWidget | None = None
    ) -> None:
        super().__init__()
        self._body = body
        self._head = QPushButton()
        self._head.setProperty("role", "fold")
        self._head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._head.setCheckable(True)
        say(self.set_title, title)
        self._head.toggled.connect(self._toggle)
        self.count = count or QLabel()
        self.count.setProperty("role", "strong")
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self._head)
        row.addStretch(1)
        row.addWidget(self.count)
        if button is not None:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(body, 1)
        self.set_folded(False)

    def set_title(self, title: str) -> None:
        """Show ``title`` in capitals."""
        self._head.setText(title.upper())
        self._head.setAccessibleName(tr("Show or hide {title}", title=title))
        self._head.setToolTip(self._head.accessibleName())

    def set_folded(self, folded: bool) -> None:
        """Show the heading alone, or everything."""
        self._head.setChecked(not folded)
        self._toggle(not folded)

    @property
    def is_folded(self) -> bool:
        """Whether only the heading shows."""
        return not self._head.isChecked()

    def _toggle(self, shown: bool) -> None:
        self._body.setVisible(shown)
        vertical = QSizePolicy.Policy.Expanding if shown else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._dress()
        self.folded.emit(not shown)

    def _dress(self) -> None:
        name = "unfolded" if self._head.isChecked() else "folded"
        colours = current()
        self._head.setIcon(icons.icon(name, colours, colours.muted))
        self._head.setIconSize(QSize(14, 14))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()
        super().changeEvent(event)


def line(role: str = "line") -> QFrame:
    """A hairline: ``line`` lies, ``upright`` stands."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame


class Heading(QLabel):
    """A small grey heading in capitals."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "heading")

    def setText(self, text: str) -> None:
        """Show ``text`` in capitals."""
        super().setText(text.upper())
