"""Sections under each other that share a column's height; a hand moves the borders between them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from swin_annotator.ui.widgets.sections import Section

HANDLE = 1
"""Pixels; Qt widens what the mouse may take hold of."""


class SharedHeights(QSplitter):
    """The first section takes what the others leave, so that its end stays where it is when room comes and goes.

    Every other one has its least height and a share (0..1) of what they all leave of the usual height; folded ones and
    those without a share have the height that they ask for.
    """

    shared = Signal(object)
    """The shares by name, after a hand moved a border."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setHandleWidth(HANDLE)
        self.setChildrenCollapsible(False)
        self._names: list[str] = []
        self._sections: list[QWidget] = []
        self._shares: dict[str, float] = {}
        self._usual = 0
        self._filler = QWidget()
        self.splitterMoved.connect(lambda _at, _index: self._take_hand())

    def add(self, name: str, section: QWidget) -> None:
        """Put a section under the others."""
        self._names.append(name)
        self._sections.append(section)
        self.addWidget(section)
        self.addWidget(self._filler)  # the last one: takes what is left where all are folded
        self.handle(self.count() - 1).setEnabled(False)

    def set_shares(self, shares: Mapping[str, float]) -> None:
        """Use these shares by name, of all sections but the first; those left out get their least height."""
        self._shares = dict(shares)
        self._share()

    def set_usual(self, height: int) -> None:
        """The height that shares are counted from, whatever is there at the moment: what is above comes and goes."""
        if height != self._usual:
            self._usual = height
            self._share()

    def minimumSizeHint(self) -> QSize:
        """All least heights."""
        heights = [self._least(place) for place in range(len(self._names))]
        return QSize(super().minimumSizeHint().width(), sum(heights) + HANDLE * len(heights))

    def sizeHint(self) -> QSize:
        """The same: the column around it gives more."""
        return self.minimumSizeHint()

    def event(self, event: QEvent) -> bool:
        """Share again when a section folded or asks for another height."""
        handled = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._share()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share again."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        sections = self._names
        if not sections:
            return
        least = [self._least(place) for place in range(len(sections))]
        room = self.height() - HANDLE * len(sections) - sum(least)
        usual = self._to_share(least)
        wanted = [round(usual * self._part(place)) for place in range(len(sections))]
        over = sum(wanted) - max(0, room)
        if over > 0:  # what is missing is missing from all of them
            wanted = [round(height * (1 - over / sum(wanted))) for height in wanted]
        rest = max(0, room - sum(wanted))
        taker = next((place for place in range(len(sections)) if self._is_open(place)), None)
        if taker is not None:
            wanted[taker] += rest
            rest = 0
        self.setSizes([a + b for a, b in zip(least, wanted, strict=True)] + [rest])

    def _part(self, place: int) -> float:
        return self._shares.get(self._names[place], 0.0) if place and self._is_open(place) else 0.0

    def _is_open(self, place: int) -> bool:
        """Return whether the section can use more than its least height."""
        section = self._sections[place]
        open_ = not section.is_folded if isinstance(section, Section) else False
        return open_ and (place == 0 or self._names[place] in self._shares)

    def _least(self, place: int) -> int:
        section = self._sections[place]
        hint = section.minimumSizeHint() if self._is_open(place) else section.sizeHint()
        return max(hint.height(), section.minimumHeight())

    def _to_share(self, least: Sequence[int]) -> int:
        """Pixels that the shares are parts of: what the first section says at the moment does not count."""
        return max(0, (self._usual or self.height()) - HANDLE * len(least) - sum(least[1:]))

    def _take_hand(self) -> None:
        """Count the shares that a hand gave."""
        least = [self._least(place) for place in range(len(self._names))]
        usual = max(1, self._to_share(least))
        for place, (name, height) in enumerate(zip(self._names, self.sizes(), strict=False)):
            if place and self._is_open(place):
                self._shares[name] = max(0.0, height - least[place]) / usual
        self._share()
        self.shared.emit(dict(self._shares))
