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
