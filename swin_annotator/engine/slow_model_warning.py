"""The warning that a model is too slow for this computer, said before it is used."""

from __future__ import annotations

from collections.abc import Generator

from swin_annotator.engine.advice import Advice
from swin_annotator.engine.jobs import Progress
from swin_annotator.engine.pool import ModelPool
from swin_annotator.messages import Message

SLOW = 20.0
"""Seconds for an image from which on it is worth a word."""


def told(pool: ModelPool, name: str) -> Generator[Progress, None, None]:
    """Yield ``Advice`` where a model that is not loaded yet will take long for every image.

    Args:
        pool: gives the model, and where it runs.
        name: of the model.

    Raises:
        UnknownModel: nothing is called so.
    """
    seconds = estimate(pool, name)
    if seconds is not None and seconds >= SLOW:
        spec = pool.spec(name)
        yield Progress(
            0,
            0,
            result=Advice(
                Message(
                    "{model} will take about {n} seconds for each image on this computer.",
                    model=spec.title or spec.name,
                    n=_rounded(seconds),
                ),
                Message("Stop it and choose a smaller model, or run it on a computer with a GPU."),
                about_words=False,
            ),
        )


def estimate(pool: ModelPool, name: str) -> float | None:
    """Return about how many seconds a model will take for an image; None where it is loaded, quick or unknown.

    Raises:
        UnknownModel: nothing is called so.
    """
    spec = pool.spec(name)
    if not spec.gmacs or pool.holds_spec(spec):
        return None
    from swin_annotator.models.runtime import time_estimate  # measuring brings torch

    return time_estimate.seconds(spec.gmacs * 1e9, pool.device)


def _rounded(seconds: float) -> int:
    """Return the number with one digit that counts, two from a hundred on: it is no more than an estimate."""
    step = 10 if seconds < 200 else 50
    return max(step, round(seconds / step) * step)
