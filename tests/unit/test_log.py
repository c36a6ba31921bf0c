"""The log file: what goes where, and that a log that can't be written stops nothing."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

import pytest

from swin_annotator import log


def test_records_go_to_the_file_and_warnings_to_stderr(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "state" / "x.log"
    logger = logging.getLogger("swin_annotator.engine.test")
    with log.writing_to(file):
        logger.debug("too fine")
        logger.info("for the file")
        logger.warning("for both")
    logger.info("afterwards")
    text = file.read_text(encoding="utf-8")
    assert "for the file" in text
    assert "for both" in text
    assert "too fine" not in text
    assert "afterwards" not in text
    assert capsys.readouterr().err == "for both\n"


def test_a_traceback_is_for_the_file_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with log.writing_to(tmp_path / "x.log"):
        try:
            raise ZeroDivisionError("oops")
        except ZeroDivisionError:
            logging.getLogger("swin_annotator").exception("Something failed")
    assert "ZeroDivisionError" in (tmp_path / "x.log").read_text()
    assert capsys.readouterr().err == "Something failed\n"


def test_the_file_rotates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "MOST_BYTES", 2000)
    with log.writing_to(tmp_path / "x.log"):
        for _ in range(300):
            logging.getLogger("swin_annotator").info("x" * 40)
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["x.log", "x.log.1", "x.log.2", "x.log.3"]


def test_a_place_that_cannot_be_written_is_told_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "state").write_text("in the way")
    with log.writing_to(tmp_path / "state" / "x.log"):
        logging.getLogger("swin_annotator").warning("goes on")
    err = capsys.readouterr().err
    assert "No log is kept" in err
    assert err.endswith("goes on\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_stops_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    before = list(logging.getLogger().handlers)
    with log.writing_to(Path("/dev/full")):
        logging.getLogger("swin_annotator").warning("goes on")
    assert capsys.readouterr().err == "goes on\n"
    assert logging.getLogger().handlers == before


def test_nothing_is_left_behind(tmp_path: Path) -> None:
    before = list(logging.getLogger().handlers)
    with log.writing_to(tmp_path / "x.log", "debug"):
        assert len(logging.getLogger().handlers) == len(before) + 2
    assert logging.getLogger().handlers == before


def test_warnings_of_libraries_are_for_the_file_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        with log.writing_to(tmp_path / "x.log"):
            warnings.warn("an odd file", stacklevel=1)
    assert "an odd file" in (tmp_path / "x.log").read_text()
    assert capsys.readouterr().err == ""
