"""Figures of the model card beside average precision: F1 at thresholds, ranks among all tokens, pasted kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query
from swin_annotator.training.cut_scenes import CutScenes
from swin_annotator.training.examples import Rgb, Thing
from swin_annotator.training.one_example import Boxes, boxes_of, found_by, typical

TOP = 100
"""Tokens of the highest objectness that should show all there is."""
THRESHOLDS = (0.2, 0.3, 0.4)
OVERLAP = 0.5
SEED = 20261
SIDE = 320
GROUP = 4
"""Scenes that share kinds."""


@dataclass(slots=True)
class Outcome:
    """Hits and misses over some photos."""

    hits: int = 0
    shown: int = 0
    wanted: int = 0

    def add(self, boxes: Boxes, wanted: Boxes) -> None:
        """One photo: (n, 4) boxes that are shown, best first, and (m, 4) true ones, xyxy; each true one is hit once."""
        self.shown += len(boxes)
        self.wanted += len(wanted)
        free = np.ones(len(wanted), bool)
        for overlaps in geometry.iou(boxes, wanted) if len(boxes) and len(wanted) else ():
            best = int(np.where(free, overlaps, -1).argmax())
            if free[best] and overlaps[best] >= OVERLAP:
                free[best] = False
                self.hits += 1

    def recall(self) -> float:
        """Share of the true ones that are hit; nan without any."""
        return self.hits / self.wanted if self.wanted else float("nan")

    def f1(self) -> float:
        """Harmonic mean of precision and recall; nan without true ones."""
        return 2 * self.hits / (self.shown + self.wanted) if self.wanted else float("nan")


def ranked_first(things: Sequence[Sequence[Thing]], embeddings: Sequence[ImageEmbedding]) -> float:
    """Return the share of things that one of the ``TOP`` tokens of the highest objectness fits.

    Photos with more things than that ask for as many tokens as they hold things.
    """
    outcome = Outcome()
    for present, embedding in zip(things, embeddings, strict=True):
        wanted = boxes_of(present)
        assert embedding.objectness is not None
        best = np.argsort(-embedding.objectness, kind="stable")[: max(TOP, len(wanted))]
        boxes = embedding.boxes_xyxy[best]
        fits = geometry.iou(wanted, boxes).max(1) if len(wanted) else np.zeros(0)
        outcome.hits += int((fits >= OVERLAP).sum())
        outcome.wanted += len(wanted)
    return outcome.recall()


def at_thresholds(
    things: Sequence[Sequence[Thing]],
    embeddings: Sequence[ImageEmbedding],
    ask: Callable[[ImageEmbedding, Thing], Query],
) -> Iterator[tuple[float, float]]:
    """Thresholds, and F1 of what one example of each kind then shows on its own photo, over all kinds and photos."""
    outcomes = {threshold: Outcome() for threshold in THRESHOLDS}
    for present, embedding in zip(things, embeddings, strict=True):
        for kind in sorted({thing.kind for thing in present}):
            mates = [thing for thing in present if thing.kind == kind]
            boxes, scores = found_by(embedding, ask(embedding, typical(mates)))
            order = np.argsort(-scores, kind="stable")
            for threshold, outcome in outcomes.items():
                outcome.add(boxes[order][scores[order] >= threshold], boxes_of(mates))
    yield from ((threshold, outcome.f1()) for threshold, outcome in outcomes.items())


def pasted(scenes: CutScenes, count: int) -> Iterator[list[tuple[Rgb, list[Thing]]]]:
    """``count`` groups of scenes that share kinds, always the same ones."""
    rng = np.random.default_rng(SEED)
    for _ in range(count):
        yield [(each.rgb, each.things) for each in scenes.group(rng, GROUP, SIDE, SIDE)]
