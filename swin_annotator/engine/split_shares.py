"""Shares of the parts of a split, set one at a time, in hundredths that always make a whole."""

from __future__ import annotations

from collections.abc import Mapping

USUAL = ("train", "val", "test")
"""Parts that are offered, in their order."""


def moved(shares: Mapping[str, float], part: str, share: float) -> dict[str, float]:
    """Shares with that of one part set; the others keep their proportion, and parts without a share are left out.

    Args:
        shares: part name -> share; empty where there is no split.
        part: whose share it is.
        share: from 0 to 1; taken to whole hundredths.
    """
    own = max(0, min(100, round(100 * share)))
    others = {name: shares.get(name, 0.0) for name in dict.fromkeys((*USUAL, *shares)) if name != part}
    if not sum(others.values()):
        others[next(iter(others))] = 1.0
    whole, so_far, given = sum(others.values()), 0.0, 0
    hundredths = {part: own}
    for name, old in others.items():
        so_far += old
        hundredths[name] = round((100 - own) * so_far / whole) - given
        given += hundredths[name]
    order = dict.fromkeys((*USUAL, *shares))
    return {name: hundredths[name] / 100 for name in order if hundredths[name] > 0}


def text_of(shares: Mapping[str, float]) -> str:
    """The shares as ``splits.parse_split`` reads them."""
    return ",".join(f"{name}={share:g}" for name, share in shares.items())
