"""Buttons of actions: they show the key, follow what the action says, and are off while it is."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours, current
from swin_annotator.ui.widgets.key_cap import cap_width, key_text, paint_cap
from swin_annotator.ui.widgets.plain_text import tip, unmarked

EDGE = 5
"""Pixels that a button leaves beside its text, where room is short."""


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
        self.setAccessibleName(unmarked(action.text()))
        keys = key_text(action.shortcut())
        self.setToolTip(tip(f"{action.toolTip() or action.text()} ({keys})" if keys else action.toolTip()))
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
    """A push button of an action, with the key cap at its right; ``setText`` may put a count into it."""

    def __init__(self, action: QAction, name: str, *, keys: str | None = "", role: str = "") -> None:
        """A button of ``action``; ``keys`` where others press it than the action's own, None for no key cap."""
        super().__init__(action.iconText())
        self._action = action
        self._keys = keys
        self._word = action.iconText()
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it
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
        self.setAccessibleName(unmarked(self._action.text()))
        keys = key_text(self._keys or self._action.shortcut())
        self.setToolTip(tip(f"{self._action.toolTip()} ({keys})" if keys else self._action.toolTip()))
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
        """The style's frame, then text and key cap centred together; without room the cap goes, then letters."""
        text, cap = unmarked(self.text()), self._cap()
        room = self.width() - 2 * EDGE
        metrics = self.fontMetrics()
        cap_w = cap_width(cap, self.font()) if cap else 0
        if cap and metrics.horizontalAdvance(text) + cap_w + 8 > room:
            cap, cap_w = "", 0
        self._paint_with_cap(metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), cap, cap_w)

    def _paint_with_cap(self, text: str, cap: str, cap_w: int) -> None:
        # An option without text: taking the text off the button for a moment would ask for another paint, for ever.
        frame = QStyleOptionButton()
        self.initStyleOption(frame)
        frame.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, frame)
        colours = current()
        filled = {"accept": colours.on_accept, "primary": colours.on_accent}.get(str(self.property("role")), "")
        ink = (filled or colours.text) if self.isEnabled() else colours.muted
        text_w = self.fontMetrics().horizontalAdvance(text)
        x = (self.width() - text_w - (8 + cap_w if cap else 0)) // 2
        painter.setPen(QColor(ink))
        painter.drawText(QRect(x, 0, text_w + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, text)
        if not cap:
            return
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
        self.setAutoDefault(True)  # Enter presses it
        self.setFixedSize(32, 30)
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._sync)
        self._sync()

    def _sync(self) -> None:
        self.setIcon(self._action.icon())
        self.setEnabled(self._action.isEnabled())
        self.setAccessibleName(unmarked(self._action.text()))
        keys = key_text(self._action.shortcut())
        self.setToolTip(tip(f"{self._action.toolTip()} ({keys})" if keys else self._action.toolTip()))
