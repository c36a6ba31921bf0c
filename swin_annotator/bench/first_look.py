"""The first threshold of the slider.

How good a first look is from each score on, by word and by one example, nothing judged.

swin-annotator bench fewshot --scene first --data ../shared/data

F1 is that of all proposals from a score on, against the labels of the photos that ``bench.answers`` tests on; a mean
over the kinds of a set, then over sets. Words count where the model knows them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from swin_annotator.bench.answers import ACCEPTS, PHOTOS, SETS, Photo, first_example, kinds_of, read
from swin_annotator.bench.base import markdown
from swin_annotator.core import decode, geometry
from swin_annotator.core.queries import Query, Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.models.base import Detector

THRESHOLDS = tuple(round(0.05 * step, 2) for step in range(2, 14))


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of things, asked in one way."""

    data: str
    kind: str
    way: str
    """``word`` or ``example``."""
    f1: Mapping[float, float]
    """From each score on."""


def run(data: Path, detector: Detector, sets: Iterable[str] = SETS, photos: int = PHOTOS) -> list[Row]:
    """A row per set, kind and way of asking. Raises LabelFileError when a set is not there."""
    rows = []
    for name in sets:
        reviewed, tested = read(data / name, detector, photos)
        for kind in kinds_of(reviewed, tested):
            rows += measure(name, kind, detector, reviewed, tested)
    return rows


def measure(name: str, kind: str, detector: Detector, reviewed: Sequence[Photo], tested: Sequence[Photo]) -> list[Row]:
    """One kind, by an example on a reviewed photo and, where the model knows it, by its name."""
    asked = {"example": first_example(detector, reviewed, kind)[2]}
    if detector.taught(kind):
        (asked["word"],) = detector.encode_text([TextPrompt(kind, (kind,))], Template.BARE)
    return [Row(name, kind, way, f1(query, tested, kind)) for way, query in asked.items()]


def f1(query: Query, photos: Sequence[Photo], kind: str) -> dict[float, float]:
    """F1 from each threshold on; each label is found once."""
    told: list[tuple[float, bool]] = []
    wanted = 0
    for photo in photos:
        true = photo.of(kind)
        wanted += len(true)
        found = decode.decode(photo.embedding, [query], Source("model", photo.embedding.model))
        free = np.ones(len(true), bool)
        for box, score in zip(found.boxes_xyxy, found.scores, strict=True):
            overlap = geometry.iou(box[None], true)[0] * free if len(true) else np.zeros(1)
            hit = bool(overlap.max() >= ACCEPTS)
            if hit:
                free[int(overlap.argmax())] = False
            told.append((float(score), hit))
    marks = {}
    for threshold in THRESHOLDS:
        shown = [hit for score, hit in told if score >= threshold]
        marks[threshold] = 2 * sum(shown) / max(1, len(shown) + wanted)
    return marks


def means(rows: Sequence[Row]) -> dict[str, dict[float, float]]:
    """Way -> threshold -> F1, a mean over sets."""
    found: dict[str, dict[float, float]] = {}
    for way in dict.fromkeys(row.way for row in rows):
        mine = [row for row in rows if row.way == way]
        sets = list(dict.fromkeys(row.data for row in mine))
        found[way] = {
            threshold: float(np.mean([np.mean([r.f1[threshold] for r in mine if r.data == one]) for one in sets]))
            for threshold in THRESHOLDS
        }
    return found


def table(rows: Sequence[Row]) -> str:
    """Means as Markdown, and where each way is best."""
    marks = means(rows)
    head = ("F1 from a score on", *(f"{threshold:.2f}" for threshold in THRESHOLDS), "best from")
    lines = [
        (way, *(f"{value:.3f}" for value in of.values()), f"{max(of, key=lambda one: of[one]):.2f}")
        for way, of in marks.items()
    ]
    return markdown(head, lines)
