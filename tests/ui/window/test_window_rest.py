"""A window that nobody touches paints nothing and spends nothing."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from window_driver import WindowDriver


class Paints(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.append(watched.objectName() or type(watched).__name__)
        return False


def test_nothing_is_painted_without_a_reason(opened: WindowDriver) -> None:
    opened.qtbot.wait(400)  # counts and thumbnails follow a little later
    noted = Paints()
    QApplication.instance().installEventFilter(noted)
    for _ in range(20):
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(noted)
    assert noted.seen == []
