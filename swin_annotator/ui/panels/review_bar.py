"""The strip under the canvas in review mode: what is judged, what is left, how fast it goes, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from swin_annotator.core.pace import Pace
from swin_annotator.core.queue import Order
from swin_annotator.ui.actions import Actions
from swin_annotator.ui.widgets import ElidedLabel, KeyButton, KeyCap

HEIGHT = 40
ORDERS = {
    Order.IMAGE: "Image by image",
    Order.DOUBTFUL: "Most doubtful first",
    Order.CATEGORY: "Category by category",
}
_KEYS = (("Tab", "later"), ("Shift+Tab", "back"), ("1", "… category"))


class ReviewBar(QFrame):
    """Shows what it is told; emits the order that the user chooses."""

    order_chosen = Signal(object)
    """``core.queue.Order``."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("reviewBar")
        self.setAccessibleName("Review")
        self.setFixedHeight(HEIGHT)
        self.left = _figure("reviewLeft", "Proposals left")
        self.left.setProperty("role", "strong")
        self.pace = _figure("reviewPace", "Pace")
        self.pace.setProperty("role", "muted")
        self.verdict = ElidedLabel()
        self.verdict.setObjectName("reviewVerdict")
        self.verdict.setAccessibleName("What is judged")
        self.order = QComboBox()
        self.order.setObjectName("reviewOrder")
        self.order.setAccessibleName("Order of review")
        self.order.setToolTip("What comes next")
        self.order.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for order, text in ORDERS.items():
            self.order.addItem(text, order)
        self.order.activated.connect(lambda row: self.order_chosen.emit(Order(self.order.itemData(row))))
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(4)
        for key, word in _KEYS:
            keys.addWidget(KeyCap(key))
            label = QLabel(word)
            label.setProperty("role", "muted")
            keys.addWidget(label)
            keys.addSpacing(6)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(KeyButton(actions["accept"], "reviewAcceptButton", text="Accept", role="accept"))
        layout.addWidget(KeyButton(actions["reject"], "reviewRejectButton", text="Reject"))
        layout.addWidget(self._keys)
        layout.addWidget(self.verdict, 1)
        layout.addWidget(self.left)
        layout.addWidget(self.pace)
        layout.addWidget(self.order)
        self.hide()

    def show_state(self, verdict: str, left: int, pace: Pace, order: Order) -> None:
        """Show what is judged, how many are left, how fast it goes, and the order."""
        self.verdict.setText(verdict)
        self.left.setText(f"{left} left")
        self.pace.setText(describe(pace))
        row = self.order.findData(order)
        if row != self.order.currentIndex():
            self.order.setCurrentIndex(row)

    def sizeHint(self) -> QSize:
        """As high as the tool bar."""
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """What has no room is left out; the window may be made narrow."""
        return QSize(200, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys and pace where there is room."""
        self._keys.setVisible(self.width() >= 1000)
        self.pace.setVisible(self.width() >= 700)
        self.order.setVisible(self.width() >= 480)
        super().resizeEvent(event)


def describe(pace: Pace) -> str:
    """``38 per minute · 1.6 s per object``; empty while nothing was decided."""
    parts = []
    if pace.per_minute is not None:
        parts.append(f"{pace.per_minute:.0f} per minute")
    if pace.per_accepted is not None:
        parts.append(f"{pace.per_accepted:.1f} s per object")
    return " · ".join(parts)


def _figure(name: str, spoken: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setAccessibleName(spoken)
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    return label
