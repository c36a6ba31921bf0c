"""A start imports what the window shows; what a menu opens or a model answers is imported when it is asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

MOST_MODULES = 375
"""Of ours, once the window is up. Each costs about a millisecond and a half of processor time."""
NEVER = {
    "the training of models": "swin_annotator.training",
    "benches": "swin_annotator.bench",
    "formats of label files": "swin_annotator.formats",
    "networks": "swin_annotator.models.nets",
    "the hub": "swin_annotator.models.catalog.hub",
    "dialogs": "swin_annotator.ui.dialogs",
    "the sheet of suggestions": "swin_annotator.ui.gallery.bulk_accept",
    "the contact sheet": "swin_annotator.ui.gallery.contact_sheet",
    "the sheet of what was learnt": "swin_annotator.ui.gallery.learned_sheet",
    "the sheet of doubtful labels": "swin_annotator.ui.gallery.quality_sheet",
    "statistics": "swin_annotator.ui.panels.statistics",
    "import": "swin_annotator.engine.import_plan",
    "export": "swin_annotator.engine.exporting",
    "folder runs": "swin_annotator.engine.prelabel",
    "training in the window": "swin_annotator.engine.train",
    "learning from answers": "swin_annotator.engine.learning",
    "torch": "torch",
    "transformers": "transformers",
    "scipy": "scipy",
    "network connections": "http.client",
}
USED = {"swin_annotator.ui.dialogs.enter"}
"""A key filter of dialogs, which the window's own fields use too."""

START = """
import json, linecache, sys
from PySide6.QtWidgets import QApplication

def loop():
    QApplication.processEvents()
    print(json.dumps([sorted(sys.modules), sorted(linecache.cache)]))
    QApplication.closeAllWindows()
    return 0

QApplication.exec = staticmethod(loop)
from swin_annotator.cli import main
raise SystemExit(main(["gui"]))
"""


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], list[str]]:
    """Modules that are there when the window is up, and the files whose source was read."""
    home = str(tmp_path_factory.mktemp("home"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SWIN_ANNOTATOR_HOME", home)
        done = subprocess.run([sys.executable, "-c", START], capture_output=True, text=True, check=True, timeout=120)
    modules, read = json.loads(done.stdout.splitlines()[-1])
    return set(modules), read


@pytest.mark.parametrize("what", NEVER)
def test_a_start_waits_for_nothing_that_is_asked_for_later(started: tuple[set[str], list[str]], what: str) -> None:
    room = NEVER[what]
    inside = {name for name in started[0] - USED if f"{name}.".startswith(f"{room}.")}
    assert inside - {"swin_annotator.ui.dialogs"} == set()  # a room's own name says nothing of what is in it


def test_a_start_imports_few_modules(started: tuple[set[str], list[str]]) -> None:
    ours = [name for name in started[0] if name.startswith("swin_annotator")]
    assert len(ours) <= MOST_MODULES, "import at the place of use what a start does not need"


def test_no_source_is_read_at_a_start(started: tuple[set[str], list[str]]) -> None:
    """PySide's hook on imports reads each module's source, on every thread."""
    assert [path for path in started[1] if {"swin_annotator", "ui"} <= set(Path(path).parts)] == []
