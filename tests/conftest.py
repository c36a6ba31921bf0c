"""Fixtures shared by all rooms."""

import gc
import itertools
import os
import re
from collections import Counter
from collections.abc import Generator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
# The window speaks English whatever the system speaks; tests of the languages choose theirs.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["LANGUAGE"] = "en"
if "PYTEST_XDIST_WORKER" in os.environ:
    # Each of several processes with threads for all cores waits for the others most of the time.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
# The same numbers on every machine; tests of the choice itself take this away again.
os.environ.setdefault("SWIN_ANNOTATOR_PRECISION", "float32")

LONG = ("test_tour.py", "test_window_memory.py", "test_soak.py", "test_manual_pictures.py", "test_cli_demo.py")
"""Files of few tests that take ten seconds and more."""

gc.disable()  # until all tests are found: what is imported meanwhile stays


def pytest_configure(config: pytest.Config) -> None:
    """Several processes take files in the order given below, not those of few tests last."""
    if hasattr(config.option, "loadscopereorder"):
        config.option.loadscopereorder = False


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first, then those of most tests: the last ones are short, so that all processes end together."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        count = Counter(item.path for item in items)
        items.sort(key=lambda item: (item.path.name not in LONG, -count[item.path], item.path))


def pytest_collection_finish() -> None:
    """Libraries and tests stay to the end: the search for garbage, 0.6 s over all of them, leaves them out."""
    gc.collect()
    gc.freeze()
    gc.enable()


@pytest.fixture(scope="session", autouse=True)
def _no_waiting_for_the_disk() -> None:
    """Ten times for each project, 5 to 20 ms each. Only a power cut could tell, and no test in this process has one."""
    from swin_annotator.store import database  # numpy must find OMP_NUM_THREADS as it is set above

    assert database.SYNCHRONOUS == "NORMAL"
    database.SYNCHRONOUS = "OFF"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """File names of any bytes come into what tests log; between processes only clean text can be sent."""
    report = yield
    report.sections = [(name, text.encode("utf-8", "backslashreplace").decode()) for name, text in report.sections]
    return report


_NUMBERS = itertools.count(1)


def _new_folder(factory: pytest.TempPathFactory, name: str) -> Path:
    """Numbered here: pytest goes through all folders of the run for the next number, 5 ms at 4,000."""
    return factory.mktemp(f"{name}-{next(_NUMBERS)}", numbered=False)


@pytest.fixture
def tmp_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder of the test's own, named after it."""
    return _new_folder(tmp_path_factory, re.sub(r"\W", "_", request.node.name)[:30])


@pytest.fixture(autouse=True)
def _home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Models, projects, settings and logs of a test stay in a folder of its own."""
    monkeypatch.setenv("SWIN_ANNOTATOR_HOME", str(_new_folder(tmp_path_factory, "home")))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real images and foreign label files; tests that need it are skipped where it is absent."""
    default = Path(__file__).resolve().parents[2] / "shared" / "data"
    folder = Path(os.environ.get("SWIN_ANNOTATOR_DATA", default))
    if not folder.is_dir():
        pytest.skip("the shared test data is not on this machine; set SWIN_ANNOTATOR_DATA")
    return folder
