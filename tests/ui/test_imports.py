"""Every module of the window can be the first one that is imported."""

import subprocess
import sys

import pytest

FIRST = (
    "window.app",
    "actions.shortcuts",
    "actions.table",
    "actions.registry",
    "canvas",
    "window.main_window",
    "panels.adjustments",
    "i18n.translate",
)


@pytest.mark.parametrize("name", FIRST)
def test_a_module_can_be_imported_first(name: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"import swin_annotator.ui.{name}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_opening_a_window_imports_no_dialog_that_is_opened_from_a_menu() -> None:
    code = "import sys, swin_annotator.ui.window.app; print(*(name for name in sys.modules if '.ui.dialogs.' in name))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = {name.rpartition(".")[2] for name in done.stdout.split()}
    assert imported & {"manual", "manual_browser", "log", "problems", "shortcut_editor"} == set()
