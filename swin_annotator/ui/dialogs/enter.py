"""The button of a dialog that Enter presses."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton


def enter_presses(dialog: QDialog, button: QPushButton | None) -> None:
    """Let Enter press ``button``, or none, unless another button has the focus. To be called when all are there.

    Left to itself Qt takes the first button that was made: "Choose…" beside a field, or "Refresh".
    """
    for other in dialog.findChildren(QPushButton):
        other.setAutoDefault(False)
    if button is not None:
        button.setAutoDefault(True)
        button.setDefault(True)
