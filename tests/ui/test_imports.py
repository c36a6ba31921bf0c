"""Every module of the window can be the first one that is imported."""

import subprocess
import sys

import pytest

FIRST = ("app", "bindings", "action_table", "actions", "canvas", "main_window", "panels.look", "words")


@pytest.mark.parametrize("name", FIRST)
def test_a_module_can_be_imported_first(name: str) -> None:
    done = subprocess.run([sys.executable, "-c", f"import swin_annotator.ui.{name}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
