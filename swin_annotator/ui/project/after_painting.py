"""Work that waits until what changed is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer


class AfterPainting(QObject):
    """Does something once, in a later turn of the event loop than the one that it is put off in."""

    def __init__(self, do: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._do = do
        self._timer = QTimer(self, singleShot=True, interval=0)
        # A timer alone may fire in the turn that started it, before the window is painted.
        self._timer.timeout.connect(self._act, Qt.ConnectionType.QueuedConnection)
        self._wanted = False

    @property
    def waits(self) -> bool:
        """True if it is still to be done."""
        return self._wanted

    def start(self) -> None:
        """Put it off; once for all that asked until then."""
        self._wanted = True
        self._timer.start()

    def stop(self) -> None:
        """Leave it."""
        self._wanted = False
        self._timer.stop()

    def at_once(self) -> None:
        """Do it now where it waits."""
        self._timer.stop()
        self._act()

    def _act(self) -> None:
        if self._wanted:
            self._wanted = False
            self._do()
