"""Seconds and acts that a simulated person needs to label photos completely, beside drawing everything by hand.

swin-annotator bench fewshot --scene effort --data ../shared/data

One example of each kind is drawn on the first photo that has it, and what it finds there is judged at once. From then
on each photo comes with proposals, and after each photo every kind learns from what was said, and from what was called
another kind, as in the window (``core.lessons``). Of boxes that coincide the person is asked about the best, as in the
window, too (``core.rivals``).
Judging one proposal takes 1.6 s, under whatever category
(Papadopoulos et al., "We don't need no bounding-boxes", arXiv 1602.08405); drawing or mending a box takes 7 s
(Papadopoulos et al., "Extreme clicking", arXiv 1708.02750), which is also what everything costs that is drawn by hand.
Fewer acts are enough where one accepts what is left on a photo, after the wrong ones: the seconds stay, since each
proposal has to be looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from swin_annotator.bench.answers import Photo, read
from swin_annotator.bench.base import markdown
from swin_annotator.core import decode, geometry, lessons, suppression
from swin_annotator.core.goals import Goal
from swin_annotator.core.learned_query import learn
from swin_annotator.core.lessons import Judged
from swin_annotator.core.progress import DEFAULT_THRESHOLD
from swin_annotator.core.queries import Query
from swin_annotator.core.rivals import SAME_OBJECT
from swin_annotator.core.types import BoxXYWH, Source
from swin_annotator.models.base import Detector

SETS = ("dice", "blood_cells")
PHOTOS = 100
JUDGE_S, DRAW_S = 1.6, 7.0
RIGHT, MENDS = 0.5, 0.25
"""IoU from which a box is right, and from which it is mended."""
LIMIT = 0.3
"""Share of the time by hand."""


@dataclass(frozen=True, slots=True)
class Row:
    """Effort for one photo set."""

    data: str
    photos: int
    objects: int
    judged: int
    """Proposals that were accepted, renamed or rejected."""
    mended: int
    drawn: int
    wrong: int
    """Judged objects that were renamed or rejected."""

    @property
    def acts_together(self) -> int:
        """All of them, where one act accepts what is left on a photo."""
        return self.wrong + self.mended + self.drawn + self.photos

    @property
    def acts(self) -> int:
        """All of them."""
        return self.judged + self.mended + self.drawn

    @property
    def seconds(self) -> float:
        """All of them."""
        return self.judged * JUDGE_S + (self.mended + self.drawn) * DRAW_S

    @property
    def share(self) -> float:
        """Share of the time that drawing everything takes."""
        return self.seconds / (self.objects * DRAW_S)


def run(data: Path, detector: Detector, sets: Iterable[str] = SETS, photos: int = PHOTOS) -> list[Row]:
    """A row per set. Raises LabelFileError when a set is not there."""
    rows = []
    for name in sets:
        parts = read(data / name, detector, photos)
        rows.append(measure(name, [*parts[1], *parts[0]], detector))
    return rows


def measure(name: str, photos: Sequence[Photo], detector: Detector) -> Row:
    """Photo by photo, everything labelled."""
    starts: dict[str, Query] = {}
    taught: dict[str, list[lessons.Lessons]] = {}
    queries: list[Query] = []
    visits = []
    for number, photo in enumerate(photos):
        visit = _Visit(photo)
        visits.append(visit)
        visit.judge(queries)
        for kind in dict.fromkeys(str(one) for one in photo.kinds):
            if kind not in starts:
                box = visit.draw(kind)
                starts[kind] = detector.encode_exemplar(photo.embedding, geometry.xywh_from_xyxy(box.tolist()), kind)
                visit.judge([starts[kind]])
        visit.draw_rest()
        for kind in starts:
            yes, no, others = map(_boxes, (photo.of(kind), visit.wrong.get(kind, []), photo.boxes[photo.kinds != kind]))
            part = lessons.of_judged(photo.embedding, Judged(number, Path(), kind, yes, no, others=others))
            if len(part):
                taught.setdefault(kind, []).append(part)
        queries = [
            learn([start], lessons.joined(taught[kind])).queries[0] if kind in taught else start
            for kind, start in starts.items()
        ]
    counts = (sum(getattr(visit, count) for visit in visits) for count in ("judged", "mended", "drawn", "misses"))
    return Row(name, len(photos), sum(len(photo.boxes) for photo in photos), *counts)


class _Visit:
    """A photo under the person's hands."""

    def __init__(self, photo: Photo) -> None:
        self._photo = photo
        self._free = np.ones(len(photo.boxes), bool)
        self._done = np.zeros((0, 4), np.float32)
        self.judged = self.mended = self.drawn = self.misses = 0
        self.wrong: dict[str, list[np.ndarray]] = {}
        """Category -> boxes of nothing that were proposed as one."""

    def judge(self, queries: Sequence[Query]) -> None:
        """Say of each proposal what it is; of boxes that coincide with one that is done nothing is shown."""
        if not queries:
            return
        photo = self._photo
        source = Source("model", photo.embedding.model)
        every = decode.decode(photo.embedding, queries, source, floor=DEFAULT_THRESHOLD)
        found = every.take(suppression.nms(every.boxes_xyxy, every.scores, SAME_OBJECT))  # as the window asks
        for box, category in zip(found.boxes_xyxy, found.categories, strict=True):
            if len(self._done) and geometry.iou(box[None], self._done).max() >= SAME_OBJECT:
                continue
            self._done = np.concatenate([self._done, box[None]])
            overlap = geometry.iou(box[None], photo.boxes)[0] * self._free if len(photo.boxes) else np.zeros(1)
            best = int(overlap.argmax())
            if overlap[best] < MENDS:
                self.judged, self.misses = self.judged + 1, self.misses + 1
                self.wrong.setdefault(category, []).append(box)
                continue
            self._free[best] = False
            if overlap[best] < RIGHT:
                self.mended += 1
            else:
                self.judged += 1
                self.misses += str(photo.kinds[best]) != category

    def draw(self, kind: str) -> np.ndarray:
        """The (4,) xyxy box of a first example: the first of its kind that nothing proposed, else one that is there."""
        own = np.flatnonzero(self._photo.kinds == kind)
        free = own[self._free[own]]
        chosen = int(free[0] if len(free) else own[0])
        if self._free[chosen]:
            self._take(np.array([chosen]))
        return self._photo.boxes[chosen]

    def draw_rest(self) -> None:
        """All that nothing proposed."""
        self._take(np.flatnonzero(self._free))

    def _take(self, drawn: np.ndarray) -> None:
        self._free[drawn] = False
        self._done = np.concatenate([self._done, self._photo.boxes[drawn]])
        self.drawn += len(drawn)


def _boxes(boxes: Iterable[np.ndarray]) -> tuple[BoxXYWH, ...]:
    return tuple(geometry.xywh_from_xyxy(box.tolist()) for box in boxes)


def goals(rows: Sequence[Row]) -> list[Goal]:
    """State what was to be reached."""
    return [Goal(f"share of the time by hand, {row.data}", row.share, LIMIT, at_least=False) for row in rows]


def table(rows: Sequence[Row]) -> str:
    """The rows as Markdown."""
    head = ("set", "photos", "objects", "judged", "mended", "drawn", "acts a photo", "accepting the rest at once",
            "acts an object", "s an object", "of drawing all")  # fmt: skip
    lines = [
        (
            row.data,
            row.photos,
            row.objects,
            row.judged,
            row.mended,
            row.drawn,
            f"{row.acts / max(1, row.photos):.1f}",
            f"{row.acts_together / max(1, row.photos):.1f}",
            f"{row.acts / max(1, row.objects):.2f}",
            f"{row.seconds / max(1, row.objects):.1f}",
            f"{row.share:.2f}",
        )
        for row in rows
    ]
    return markdown(head, lines)
