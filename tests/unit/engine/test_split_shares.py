"""Shares of a split that are set one at a time."""

import random

import pytest

from swin_annotator.engine.split_shares import moved, text_of
from swin_annotator.engine.splits import parse_split


@pytest.mark.parametrize(
    ("shares", "part", "share", "wanted"),
    [
        ({}, "train", 0.8, "train=0.8,val=0.2"),
        ({}, "test", 0.1, "train=0.9,test=0.1"),
        ({"train": 0.8, "val": 0.2}, "test", 0.1, "train=0.72,val=0.18,test=0.1"),
        ({"train": 0.8, "val": 0.2}, "train", 1, "train=1"),
        ({"train": 0.8, "val": 0.2}, "val", 0, "train=1"),
        ({"train": 0.5, "days": 0.5}, "train", 0.2, "train=0.2,days=0.8"),
    ],
)
def test_the_others_make_room(shares: dict[str, float], part: str, share: float, wanted: str) -> None:
    assert text_of(moved(shares, part, share)) == wanted


def test_whatever_is_moved_is_a_split() -> None:
    dice = random.Random(1)
    shares: dict[str, float] = {}
    for _ in range(500):
        part, share = dice.choice(["train", "val", "test"]), dice.random()
        shares = moved(shares, part, share)
        assert parse_split(text_of(shares)) == shares
        assert shares.get(part, 0) == pytest.approx(share, abs=0.0051)
