"""The simulated labelling counts what it does: right proposals are judged, the rest is drawn."""

import numpy as np
import pytest
from test_bench_answers import Eye, photo

from swin_annotator.bench import effort
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source


def test_everything_is_labelled_and_less_is_drawn_than_there_is() -> None:
    photos = [photo(seed) for seed in range(6)]
    row = effort.measure("coins", photos, Eye())  # type: ignore[arg-type]  # all that is asked of it
    assert (row.photos, row.objects) == (6, 96)
    assert row.judged + row.mended + row.drawn >= 96
    assert row.drawn < 96
    assert row.acts == row.judged + row.mended + row.drawn
    assert 0 <= row.wrong <= row.judged
    assert row.acts_together == row.wrong + row.mended + row.drawn + 6 < row.acts
    assert row.seconds == row.judged * effort.JUDGE_S + (row.mended + row.drawn) * effort.DRAW_S
    assert "| coins | 6 | 96 |" in effort.table([row])
    assert [goal.limit for goal in effort.goals([row])] == [0.3]


def test_of_coinciding_boxes_one_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every object is found twice, under two categories; the window shows the better one."""
    photos = [photo(seed) for seed in range(2)]
    boxes = photos[1].boxes

    def decode(*_given: object, floor: float) -> Proposals:
        scores = np.repeat(np.array([0.8, 0.7], np.float32), len(boxes))
        categories = tuple(map(str, photos[1].kinds)) + ("other",) * len(boxes)
        return Proposals(np.concatenate([boxes, boxes]), scores, categories, Source("model", "eye"))

    monkeypatch.setattr(effort.decode, "decode", decode)
    row = effort.measure("coins", photos, Eye())  # type: ignore[arg-type]  # all that is asked of it
    assert row.drawn == 1  # the first example; what it finds on its own photo is judged
    assert row.judged == 2 * len(boxes) - 1
    assert row.wrong == 0
