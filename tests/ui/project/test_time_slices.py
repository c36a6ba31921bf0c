"""Work in short parts: its end, its errors, and other work that takes its place."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from swin_annotator.ui.project.time_slices import TimeSlices


class Held:
    """Something that work holds on to."""


def parts(heard: list[str], *names: str, error: Exception | None = None) -> Iterator[None]:
    for name in names:
        heard.append(name)
        yield
    if error is not None:
        raise error


def test_the_first_part_is_done_at_once_and_the_rest_by_turns(qtbot: QtBot) -> None:
    heard: list[str] = []
    slices = TimeSlices()
    slices.start(parts(heard, "a", "b"), lambda: heard.append("end"))
    assert heard == ["a"]
    qtbot.waitUntil(lambda: not slices.busy)
    assert heard == ["a", "b", "end"]


def test_an_error_is_told_in_place_of_the_end_and_other_work_may_follow(qtbot: QtBot) -> None:
    heard: list[str] = []
    slices = TimeSlices()

    def mend(error: Exception) -> None:
        heard.append(str(error))
        slices.start(parts(heard, "c", "d"), lambda: heard.append("mended"))

    slices.start(parts(heard, "a", error=ValueError("broken")), lambda: heard.append("end"), mend)
    qtbot.waitUntil(lambda: not slices.busy)
    assert heard == ["a", "broken", "c", "d", "mended"]


def test_without_anybody_to_tell_an_error_is_raised(qtbot: QtBot) -> None:
    slices = TimeSlices()
    with qtbot.captureExceptions() as raised:
        slices.start(parts([], "a", error=ValueError("broken")), lambda: None)
        qtbot.waitUntil(lambda: not slices.busy)
    assert [str(error) for _kind, error, _trace in raised] == ["broken"]


def test_what_is_given_up_is_let_go_of(qtbot: QtBot) -> None:
    def work(held: Held) -> Iterator[None]:
        while held is not None:
            yield

    slices, held = TimeSlices(), Held()
    gone = weakref.ref(held)
    slices.start(work(held), lambda: None)
    del held
    slices.stop()
    gc.collect()
    assert gone() is None
    assert not slices.busy
