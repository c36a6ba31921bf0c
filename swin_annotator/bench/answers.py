"""Gains of a few yes and no: one drawn example, then a simulated person who judges the proposals, no training.

swin-annotator bench fewshot --scene answers --data ../shared/data

Half of the photos of a set is reviewed, best proposals and doubtful ones in turns; AP50 is measured on the other half.
Photos that the embedded model's training never saw are tested first. The person accepts what overlaps a thing of the
kind by IoU 0.5, mends what overlaps one by 0.25, and rejects the rest. After ``TIRED`` rejections in a row the person
draws one that is missing on that photo, if there is any, which is an answer too. Beside it stands what a query learns
from all labels of the reviewed photos at once.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.bench.base import markdown
from swin_annotator.core import decode, geometry, images, lessons
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.goals import Goal
from swin_annotator.core.learned_query import learn
from swin_annotator.core.queries import Query
from swin_annotator.core.types import Source
from swin_annotator.errors import LabelFileError
from swin_annotator.models.base import Detector
from swin_annotator.training.data import held_out
from swin_annotator.training.metrics import AveragePrecision

SETS = ("blood_cells", "dice", "chess_pieces", "nuclei", "apples", "snacks", "ore_pellets", "robot_soccer")
STAGES = (0, 10, 30, 100)
LEARNS_AT = (5, 10, 20, 30, 50, 100)
"""The proposals are ranked anew after so many answers ..."""
CALIBRATED_AT = 50
"""... and after so many, or the last, scores are compared with what is right on the other photos, from ``LOW`` on."""
LOW = 0.1
PHOTOS = 16
"""Photos of each set, read once."""
KINDS = 3
"""Kinds of each set: the most frequent, with ``LEAST`` things or more in either half."""
LEAST = 5
ACCEPTS, MENDS = 0.5, 0.25
TIRED = 2
BINS = 5

Boxes = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Photo:
    """An embedded photo and what is on it."""

    embedding: ImageEmbedding
    boxes: Boxes
    """(n, 4) xyxy."""
    kinds: NDArray[np.str_]
    """(n,)"""
    unseen: bool
    """True if training never saw it."""

    def of(self, kind: str) -> Boxes:
        """(m, 4) the boxes of a kind."""
        return self.boxes[self.kinds == kind]


@dataclass(frozen=True, slots=True)
class Row:
    """Gains of answers for one kind, by one first example."""

    data: str
    kind: str
    example: int
    ap50: Mapping[int, float]
    """Answers -> AP50 on the photos that were not reviewed; fewer where no proposals were left."""
    accepted: int
    rejected: int
    drawn: int
    """Accepted objects that nothing had proposed."""
    calibration: float
    """Expected calibration error of what is proposed on the photos that were not reviewed; NaN for too few."""
    chance: float
    """Average of it were every score exactly right: of so few, some are off."""
    everything: float
    """AP50 after all labels of the reviewed photos."""


@dataclass(slots=True)
class Review:
    """Verdicts of a simulated person on the photos so far."""

    accepted: dict[int, list[Boxes]] = field(default_factory=dict)
    rejected: dict[int, list[Boxes]] = field(default_factory=dict)
    told: int = 0
    """Answers so far."""
    drawn: int = 0
    in_vain: int = 0
    """Rejections since something was accepted."""

    def accept(self, photo: int, box: Boxes) -> None:
        """Yes, or a box drawn by hand."""
        self.accepted.setdefault(photo, []).append(box)
        self.told, self.in_vain = self.told + 1, 0

    def reject(self, photo: int, box: Boxes) -> None:
        """No."""
        self.rejected.setdefault(photo, []).append(box)
        self.told, self.in_vain = self.told + 1, self.in_vain + 1

    def missing(self, photo: int, true: Boxes) -> Boxes:
        """(n, 4) those of ``true`` that are not labelled yet."""
        done = _stack(self.accepted.get(photo, []))
        return true[geometry.iou(true, done).max(1) < ACCEPTS] if len(done) and len(true) else true

    def done(self, photo: int) -> Boxes:
        """(n, 4) everything judged on a photo."""
        return _stack(self.accepted.get(photo, []) + self.rejected.get(photo, []))

    def lessons(self, photos: Sequence[Photo]) -> lessons.Lessons:
        """Return what was said, to be learnt from."""
        judged = sorted(self.accepted.keys() | self.rejected.keys())
        parts = [
            lessons.of_image(
                photos[i].embedding, _stack(self.accepted.get(i, [])), _stack(self.rejected.get(i, [])), group=i
            )
            for i in judged
        ]
        return lessons.joined(parts)


def read(folder: Path, detector: Detector, most: int = PHOTOS) -> tuple[list[Photo], list[Photo]]:
    """The photos to review and those to test on, embedded once. Raises LabelFileError when there are no labels."""
    labels = folder / "annotations.json"
    if not labels.is_file():
        raise LabelFileError(f"{labels} does not exist.", hint="Give the folder that holds the photo sets.")
    content = json.loads(labels.read_text(encoding="utf-8"))
    names = {category["id"]: category["name"] for category in content["categories"]}
    things: dict[int, list[dict[str, object]]] = {}
    for one in content["annotations"]:
        if not one.get("iscrowd"):
            things.setdefault(one["image_id"], []).append(one)
    entries = sorted(content["images"], key=lambda entry: str(entry["file_name"]))
    listed = [
        (entry, held_out(folder.name, place, entry["file_name"]))
        for place, entry in enumerate(entries)
        if entry["id"] in things
    ]
    kept_aside = [entry for entry in listed if entry[1]][:most]
    others = [entry for entry in listed if not entry[1]]
    step = max(1, len(others) // max(1, most - len(kept_aside)))
    photos = []
    for entry, unseen in kept_aside + others[::step][: most - len(kept_aside)]:
        rgb = images.read_rgb(folder / "images" / str(entry["file_name"]))
        boxes = [geometry.xyxy_from_xywh(tuple(one["bbox"])) for one in things[entry["id"]]]  # type: ignore[arg-type]  # four numbers in a COCO file
        photos.append(
            Photo(
                replace(detector.embed(rgb), extras={}),
                np.array(boxes, np.float32).reshape(-1, 4),
                np.array([names[one["category_id"]] for one in things[entry["id"]]]),
                unseen,
            )
        )
    if len(kept_aside) >= most:
        return photos[1::2], photos[::2]
    tests = min(max(len(kept_aside), 1), most // 2)
    return photos[tests:], photos[:tests]


def run(
    data: Path, detector: Detector, sets: Iterable[str] = SETS, examples: int = 1, photos: int = PHOTOS
) -> list[Row]:
    """A row per set, kind and first example. Raises LabelFileError when a set is not there."""
    rows = []
    for name in sets:
        reviewed, tested = read(data / name, detector, photos)
        for kind in kinds_of(reviewed, tested):
            rows += [measure(name, kind, detector, reviewed, tested, number) for number in range(examples)]
    return rows


def measure(
    name: str, kind: str, detector: Detector, reviewed: Sequence[Photo], tested: Sequence[Photo], number: int = 0
) -> Row:
    """One first example, then answers until there are no proposals left or ``STAGES`` ends."""
    home, box, start = first_example(detector, reviewed, kind, number)
    review = Review({home: [box]})
    queries: tuple[Query, ...] = (start,)
    asked = queries
    found = {0: average_precision(queries, tested, kind)}
    for turn, until in enumerate(LEARNS_AT):
        judge(review, queries, reviewed, kind, until, doubtful=bool(turn % 2))
        queries = learn((start,), review.lessons(reviewed)).queries
        if until <= CALIBRATED_AT:
            asked = queries
        if until in STAGES or review.told < until:
            found[review.told] = average_precision(queries, tested, kind)
        if review.told < until:  # nothing waits any more
            break
    yes = sum(map(len, review.accepted.values())) - 1
    promised = shown(asked, tested, kind)
    most = average_precision(_everything(start, reviewed, kind), tested, kind)
    return Row(
        name,
        kind,
        number,
        found,
        yes,
        review.told - yes,
        review.drawn,
        calibration_error(promised),
        error_by_chance(promised),
        most,
    )


def first_example(detector: Detector, photos: Sequence[Photo], kind: str, number: int = 0) -> tuple[int, Boxes, Query]:
    """A photo that shows the kind, the thing of median size on it, and the query for more like it."""
    homes = [i for i, photo in enumerate(photos) if len(photo.of(kind))]
    home = homes[number * 7 % len(homes)]
    boxes = photos[home].of(kind)
    box = boxes[np.argsort(geometry.area_xyxy(boxes), kind="stable")[len(boxes) // 2]]
    return home, box, detector.encode_exemplar(photos[home].embedding, geometry.xywh_from_xyxy(box), kind)


def judge(
    review: Review, queries: Sequence[Query], photos: Sequence[Photo], kind: str, until: int, *, doubtful: bool
) -> None:
    """Answers up to ``until``: the best proposals that are not judged, or the most doubtful."""
    waiting: list[tuple[float, int, Boxes]] = []
    for i, photo in enumerate(photos):
        found = decode.decode(photo.embedding, queries, _source(photo))
        free = ~lessons.touching(found.boxes_xyxy, review.done(i))
        waiting += [(float(found.scores[k]), i, found.boxes_xyxy[k]) for k in np.flatnonzero(free)]
    waiting.sort(key=lambda one: abs(one[0] - 0.4) if doubtful else -one[0])
    for _score, i, box in waiting:
        if review.told >= until:
            return
        true = photos[i].of(kind)
        overlap = geometry.iou(box[None], true)[0] if len(true) else np.zeros(1, np.float32)
        if float(overlap.max()) >= MENDS:
            review.accept(i, true[int(overlap.argmax())])
            continue
        review.reject(i, box)
        missing = review.missing(i, true)
        if review.in_vain >= TIRED and len(missing) and review.told < until:
            review.accept(i, missing[0])
            review.drawn += 1


def _everything(start: Query, photos: Sequence[Photo], kind: str) -> tuple[Query, ...]:
    """Return what all labels of these photos make of a query."""
    parts = [
        lessons.of_image(photo.embedding, photo.of(kind), photo.boxes[photo.kinds != kind], group=i)
        for i, photo in enumerate(photos)
    ]
    return learn((start,), lessons.joined(parts)).queries


def average_precision(queries: Sequence[Query], photos: Sequence[Photo], kind: str) -> float:
    """AP50 of a kind over photos, as the program decodes it."""
    found = AveragePrecision()
    for photo in photos:
        answer = decode.decode(photo.embedding, queries, _source(photo))
        found.add(answer.boxes_xyxy, answer.scores, photo.of(kind))
    return found.value()


def shown(queries: Sequence[Query], photos: Sequence[Photo], kind: str) -> list[tuple[float, bool]]:
    """The score of everything that is proposed on photos from ``LOW`` on, and whether it would be accepted as it is."""
    told = []
    for photo in photos:
        found, true = decode.decode(photo.embedding, queries, _source(photo), floor=LOW), photo.of(kind)
        overlap = geometry.iou(found.boxes_xyxy, true).max(1) if len(true) else np.zeros(len(found.scores))
        told += [(float(score), bool(iou >= ACCEPTS)) for score, iou in zip(found.scores, overlap, strict=True)]
    return told


def calibration_error(told: Sequence[tuple[float, bool]]) -> float:
    """Expected calibration error over bins of equal count (Guo et al., arXiv 1706.04599); NaN below 20 answers."""
    if len(told) < 20:
        return float("nan")
    ordered = np.array(sorted(((score, float(right)) for score, right in told), key=lambda one: one[0]))
    parts = np.array_split(ordered, BINS)
    return float(sum(len(part) * abs(part[:, 0].mean() - part[:, 1].mean()) for part in parts) / len(ordered))


def error_by_chance(told: Sequence[tuple[float, bool]], draws: int = 20) -> float:
    """The calibration error that is left, on average, where everything is right as often as its score says."""
    rng = np.random.default_rng(0)
    honest = [[(score, bool(rng.random() < score)) for score, _ in told] for _ in range(draws)]
    return float(np.mean([calibration_error(one) for one in honest]))


def goals(rows: Sequence[Row]) -> list[Goal]:
    """State what was to be reached: gains over the fixed example, in points of AP50, means over sets."""
    sets = list(dict.fromkeys(row.data for row in rows))
    wanted = []
    for stage, least in ((30, 10.0), (100, 20.0)):
        wanted.append(Goal(f"gain after {stage} answers", _mean([gain(rows, name, stage) for name in sets]), least))
    worst = min((gain(rows, name, 10) for name in sets), default=float("nan"))
    errors = _mean([row.calibration for row in rows])
    return [
        Goal("worst set after 10 answers", worst, -1.0),
        *wanted,
        Goal("expected calibration error", errors, 0.08, at_least=False),
    ]


def gain(rows: Sequence[Row], name: str, stage: int) -> float:
    """Points of AP50 after ``stage`` answers, or after the last where proposals ran out; a mean over a set's kinds."""
    return 100 * _mean([at(row, stage) - row.ap50[0] for row in rows if row.data == name])


def at(row: Row, stage: int) -> float:
    """AP50 after ``stage`` answers, or after the last that were given."""
    return row.ap50[max(number for number in row.ap50 if number <= stage)]


def table(rows: Sequence[Row]) -> str:
    """The rows as Markdown."""
    head = ("set", "kind", "example only", *(f"{n} answers" for n in STAGES[1:]), "all labels", "yes", "drawn", "no",
            "calibration", "by chance")  # fmt: skip
    lines = [
        (
            row.data,
            row.kind,
            *(f"{at(row, n):.3f}" for n in STAGES),
            f"{row.everything:.3f}",
            row.accepted,
            row.drawn,
            row.rejected,
            *("–" if np.isnan(value) else f"{value:.3f}" for value in (row.calibration, row.chance)),
        )
        for row in rows
    ]
    return markdown(head, lines)


def kinds_of(reviewed: Sequence[Photo], tested: Sequence[Photo]) -> list[str]:
    """The most frequent kinds that are often enough on either half of the photos."""
    counts = [Counter(str(kind) for photo in half for kind in photo.kinds) for half in (reviewed, tested)]
    return [kind for kind, n in counts[1].most_common() if min(n, counts[0][kind]) >= LEAST][:KINDS]


def _source(photo: Photo) -> Source:
    return Source("model", photo.embedding.model)


def _stack(boxes: Sequence[Boxes]) -> Boxes:
    return np.array(boxes, np.float32).reshape(-1, 4)


def _mean(values: Iterable[float]) -> float:
    known = [value for value in values if not np.isnan(value)]
    return float(np.mean(known)) if known else float("nan")
