"""Clicks on the image on screen -> the object's mask."""

from __future__ import annotations

from dataclasses import dataclass

from swin_annotator.core.clicks import Clicks
from swin_annotator.core.excerpt import Excerpt
from swin_annotator.engine import slow_model_warning
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.propose import loading
from swin_annotator.models.base import ClickRefiner


@dataclass(frozen=True, slots=True, eq=False)
class ClickRequest:
    """One question; the pixels come with it, since they are on screen already."""

    seen: Excerpt
    """The image, or what is in view of one that is not in memory."""
    clicks: Clicks
    """In image pixels."""
    refiner: str


def outline(request: ClickRequest, pool: ModelPool) -> Work:
    """The object as a full-size ``Rle``.

    A refiner that only knows boxes leaves clicks to GrabCut.

    Raises:
        ModelError: the refiner can't be found, loaded or run.
    """
    yield from slow_model_warning.told(pool, request.refiner)
    yield Progress(0, 1, loading(pool, request.refiner))
    refiner = pool.refiner(request.refiner)
    seen, clicks = request.seen, request.seen.clicks_in(request.clicks)
    if isinstance(refiner, ClickRefiner):
        return seen.mask_out(refiner.refine_clicks(seen.rgb, clicks))
    from swin_annotator.models.grabcut import clicks as click_cut

    return seen.mask_out(click_cut.cut(seen.rgb, clicks))
