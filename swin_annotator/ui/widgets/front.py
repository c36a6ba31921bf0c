"""Windows brought to the front."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window over all others of the program, ready for keys."""
    window.show()
    window.raise_()
    window.activateWindow()
