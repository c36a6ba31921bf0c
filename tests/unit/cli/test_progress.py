"""Progress lines: rewritten on a terminal, sparse elsewhere."""

from __future__ import annotations

import io

import pytest

from swin_annotator.cli import progress as progress_module
from swin_annotator.cli.progress import ProgressLine


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_elsewhere_a_line_per_tenth_and_the_last() -> None:
    out = io.StringIO()
    progress = ProgressLine(out)
    progress.show(0, 0, "Loading")
    for done in range(1, 101):
        progress.show(done, 100, "x")
    lines = out.getvalue().splitlines()
    assert lines[0] == "Loading"
    assert lines[1:] == [f"{n}/100 x" for n in range(10, 101, 10)]


def test_a_short_run_tells_every_step() -> None:
    out = io.StringIO()
    progress = ProgressLine(out)
    for done in (1, 2, 3):
        progress.show(done, 3, "x")
    assert out.getvalue().splitlines() == ["1/3 x", "2/3 x", "3/3 x"]


def test_a_terminal_has_one_line_that_makes_room_for_what_is_kept() -> None:
    out = Terminal()
    progress = ProgressLine(out)
    progress.show(3, 3, "a very long message " * 20)
    progress.keep("1.png is empty.")
    text = out.getvalue()
    assert text.startswith("\r3/3 a very long")
    assert len(text.split("\r")[1]) <= 78
    assert text.endswith("\r1.png is empty.\n")
    progress.close()
    assert out.getvalue() == text


def test_how_fast_it_goes_and_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(progress_module.time, "monotonic", lambda: now[0])
    out = io.StringIO()
    progress = ProgressLine(out)
    progress.show(0, 40, "Loading")
    for done in range(1, 40):
        progress.show(done, 40, "x")
        now[0] += 0.5
    lines = out.getvalue().splitlines()
    assert lines[1] == "4/40 (2.0/s, 18 s left) x"
    assert lines[-1] == "36/40 (2.0/s, 2 s left) x"
