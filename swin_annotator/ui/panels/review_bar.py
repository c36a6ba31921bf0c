"""The strip under the canvas in review mode: what is judged, what is left, how fast it goes, and the keys."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QWidget

from swin_annotator.core.pace import Pace
from swin_annotator.core.queue import Order
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import mark, say, say_items, tr, worded
from swin_annotator.ui.widgets.action_buttons import KeyButton
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.key_cap import KeyCap
from swin_annotator.ui.widgets.plain_text import PlainLabel

HEIGHT = 40
ORDERS = {
    Order.IMAGE: mark("Image by image"),
    Order.DOUBTFUL: mark("Most doubtful first"),
    Order.CATEGORY: mark("Category by category"),
}
_KEYS = (("nextProposal", mark("later")), ("previousProposal", mark("back")), ("category1", mark("… category")))
"""Actions, and what the review bar says of their keys."""


class ReviewBar(QFrame):
    """Shows what it is told; emits the order that the user chooses."""

    order_chosen = Signal(object)
    """``core.queue.Order``."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("reviewBar")
        say(self.setAccessibleName, "Review")
        self.setFixedHeight(HEIGHT)
        self._at_end = False
        self.left = _figure("reviewLeft", mark("Proposals left"))
        self.left.setProperty("role", "strong")
        self.pace = _figure("reviewPace", mark("Pace"))
        self.pace.setProperty("role", "muted")
        self.verdict = ElidedLabel()
        self.verdict.setObjectName("reviewVerdict")
        say(self.verdict.setAccessibleName, "What is judged")
        self.order = QComboBox()
        self.order.setObjectName("reviewOrder")
        say(self.order.setAccessibleName, "Order of review")
        say(self.order.setToolTip, "What comes next")
        self.order.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        say_items(self.order, list(ORDERS.values()))
        for row, order in enumerate(ORDERS):
            self.order.setItemData(row, order)
        self.order.activated.connect(lambda row: self.order_chosen.emit(Order(self.order.itemData(row))))
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(4)
        for action_id, word in _KEYS:
            keys.addWidget(KeyCap(actions[action_id]))
            label = worded(QLabel(), word)
            label.setProperty("role", "muted")
            keys.addWidget(label)
            keys.addSpacing(6)
        self._judge = (
            KeyButton(actions["accept"], "reviewAcceptButton", role="accept"),
            KeyButton(actions["reject"], "reviewRejectButton"),
        )
        self._onward = (
            KeyButton(actions["lower"], "reviewLowerButton"),
            KeyButton(actions["export"], "reviewExportButton", role="primary"),
            KeyButton(actions["reviewMode"], "reviewStopButton"),
        )
        say(self._onward[0].setText, "Lower threshold")
        say(self._onward[2].setText, "Leave review")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        for button in (*self._judge, *self._onward):
            layout.addWidget(button)
        layout.addWidget(self._keys)
        layout.addWidget(self.verdict, 1)
        layout.addWidget(self.left)
        layout.addWidget(self.pace)
        layout.addWidget(self.order)
        self.hide()

    def show_state(self, verdict: str, left: int, pace: Pace, order: Order) -> None:
        """Show what is judged, how many are left, how fast it goes, and the order."""
        self.verdict.setText(verdict)
        self.left.setText(tr("{count} left", count=left))
        self.pace.setText(describe(pace))
        row = self.order.findData(order)
        if row != self.order.currentIndex():
            self.order.setCurrentIndex(row)

    def show_end(self, said: str) -> None:
        """Say that nothing is left and offer what comes next; empty while there is something to judge."""
        if said:
            self.verdict.setText(said)
        self._at_end = bool(said)
        for button in self._judge:
            button.setVisible(not said)
        for button in self._onward:
            button.setVisible(bool(said))
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as the tool bar."""
        return QSize(600, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Let the window be made narrow: what has no room is left out."""
        return QSize(200, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keys and pace where there is room."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        self._keys.setVisible(self.width() >= 1000 and not self._at_end)
        self.pace.setVisible(self.width() >= 700 and not self._at_end)
        self.order.setVisible(self.width() >= 480 and not self._at_end)


def describe(pace: Pace) -> str:
    """``38 per minute``; empty while nothing was decided."""
    return "" if pace.per_minute is None else tr("{rate:.0f} per minute", rate=pace.per_minute)


def _figure(name: str, spoken: str) -> QLabel:
    label = PlainLabel()
    label.setObjectName(name)
    say(label.setAccessibleName, spoken)
    font = QFont(label.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    label.setFont(font)
    return label
