"""Brightness, contrast and gamma as tables."""

import numpy as np

from swin_annotator.core.look import Look


def test_the_plain_look_changes_nothing() -> None:
    assert Look().is_plain
    assert np.array_equal(Look().table(), np.arange(256))


def test_every_setting_goes_both_ways_and_never_turns_back() -> None:
    for look in (Look(brightness=40), Look(brightness=-40), Look(contrast=80), Look(gamma=2.2), Look(gamma=0.4)):
        table = look.table().astype(int)
        assert not look.is_plain
        assert (np.diff(table) >= 0).all()
    assert Look(brightness=40).table()[100] == 202
    assert Look(contrast=100).table()[[100, 155]].tolist() == [0, 255]
    assert set(Look(contrast=-100).table()) == {128}
    assert Look(gamma=2).table()[[0, 64, 255]].tolist() == [0, 128, 255]
