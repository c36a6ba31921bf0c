"""Fixtures shared by all rooms."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
# The window speaks English whatever the system speaks; tests of the languages choose theirs.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"
# The same numbers on every machine; tests of the choice itself take this away again.
os.environ.setdefault("SWIN_ANNOTATOR_PRECISION", "float32")


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Models, projects, settings and logs of a test stay in a folder of its own."""
    monkeypatch.setenv("SWIN_ANNOTATOR_HOME", str(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real images and foreign label files; tests that need it are skipped where it is absent."""
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("SWIN_ANNOTATOR_DATA", default))
    if not folder.is_dir():
        pytest.skip("the shared test data is not on this machine; set SWIN_ANNOTATOR_DATA")
    return folder
