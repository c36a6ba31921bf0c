"""Brightness, contrast and gamma as tables."""

import numpy as np

from swin_annotator.core.display_adjustment import DisplayAdjustment


def test_the_plain_look_changes_nothing() -> None:
    assert DisplayAdjustment().is_plain
    assert np.array_equal(DisplayAdjustment().table(), np.arange(256))


def test_every_setting_goes_both_ways_and_never_turns_back() -> None:
    for adjustment in (
        DisplayAdjustment(brightness=40),
        DisplayAdjustment(brightness=-40),
        DisplayAdjustment(contrast=80),
        DisplayAdjustment(gamma=2.2),
        DisplayAdjustment(gamma=0.4),
    ):
        table = adjustment.table().astype(int)
        assert not adjustment.is_plain
        assert (np.diff(table) >= 0).all()
    assert DisplayAdjustment(brightness=40).table()[100] == 202
    assert DisplayAdjustment(contrast=100).table()[[100, 155]].tolist() == [0, 255]
    assert set(DisplayAdjustment(contrast=-100).table()) == {128}
    assert DisplayAdjustment(gamma=2).table()[[0, 64, 255]].tolist() == [0, 128, 255]
