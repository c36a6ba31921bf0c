"""Opens the window's dialogs; none of them stands in the way of the others."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

import swin_annotator
from swin_annotator import paths
from swin_annotator.core.dataset import Problem
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.project.session import Session

if TYPE_CHECKING:
    from swin_annotator.ui.dialogs.command_palette import CommandPalette
    from swin_annotator.ui.dialogs.manual import ManualDialog
    from swin_annotator.ui.dialogs.models import ModelsDialog


class DialogOpener(QObject):
    """Makes each dialog when it is asked for; none is needed to open a window, nor imported for it."""

    catalog_changed = Signal()
    """Models came or went."""
    mapping_chosen = Signal(object)
    """LabelMap: what a segmenter's labels stand for from here on."""

    def __init__(self, session: Session, catalog: Catalog, actions: Actions, window: QWidget) -> None:
        """Dialogs of ``window``."""
        super().__init__(window)
        self._session, self._catalog, self._actions, self._window = session, catalog, actions, window
        self.models: ModelsDialog | None = None

    @cached_property
    def palette(self) -> CommandPalette:
        """Every action by name, over the window."""
        from swin_annotator.ui.dialogs.command_palette import CommandPalette

        return CommandPalette(self._actions.all(), self._window)

    def stop(self) -> None:
        """End what runs behind the dialogs."""
        if self.models is not None:
            self.models.stop()

    def say_again(self) -> None:
        """Close what is open; it opens in the language in use. The models stay, for downloads go on there."""
        for dialog in self._window.findChildren(QDialog):
            if dialog is not self.models:
                dialog.close()
        if self.models is not None:
            self.models.say_again()

    def show_commands(self) -> None:
        """Open the command palette."""
        self.palette.open()

    def show_keys(self) -> None:
        """Open the table of keys."""
        from swin_annotator.ui.dialogs.shortcut_editor import KeysDialog

        self._open(KeysDialog(self._actions, self._window))

    def show_manual(self) -> ManualDialog:
        """Open the manual; one that is open comes to the front with its page."""
        from swin_annotator.ui.dialogs.manual import ManualDialog

        held = self._window.findChild(ManualDialog)
        dialog = ManualDialog(self._window) if held is None else held
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()  # beside the window, so that what it says can be tried
        dialog.raise_()
        dialog.activateWindow()
        return dialog

    def show_log(self) -> None:
        """Open the log."""
        from swin_annotator.ui.dialogs.log import LogDialog

        self._open(LogDialog(paths.log_file(), self._window))

    def show_about(self) -> None:
        """Say what this is."""
        box = QMessageBox(self._window)
        box.setWindowTitle(tr("About Swin Annotator"))
        box.setText(f"Swin Annotator {swin_annotator.__version__}")
        box.setInformativeText(
            tr("Label a folder of images by reviewing what OWL and Swin propose; works offline. Apache-2.0.")
        )
        self._open(box)

    def show_models(self) -> ModelsDialog:
        """Open the models dialog."""
        from swin_annotator.ui.dialogs.models import ModelsDialog

        if self.models is None:
            self.models = ModelsDialog(self._catalog, parent=self._window)
            self.models.catalog_changed.connect(self.catalog_changed)
        self.models.show()
        self.models.raise_()
        return self.models

    def reload_models(self) -> None:
        """Let the models dialog show a model that came by another way."""
        if self.models is not None:
            self.models.reload()

    def show_problems(self, name: str, problems: Sequence[Problem]) -> None:
        """List what is wrong in a label file."""
        from swin_annotator.ui.dialogs.problems import ProblemsDialog

        self._open(ProblemsDialog(name, problems, self._window))

    def show_failed(self, name: str, problems: Sequence[Problem]) -> None:
        """List the images of a run that could not be worked on."""
        from swin_annotator.ui.dialogs.problems import RUN_TITLE, ProblemsDialog

        self._open(ProblemsDialog(name, problems, self._window, title=RUN_TITLE))

    def show_label_map(self, mapping: LabelMap) -> None:
        """Let the user look over what a segmenter's labels stand for."""
        from swin_annotator.ui.dialogs.label_mapping import LabelMappingDialog

        dialog = LabelMappingDialog(mapping, self._session.categories(), self._window)
        dialog.chosen.connect(self.mapping_chosen)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
