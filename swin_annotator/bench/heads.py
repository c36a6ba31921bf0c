"""Heads trained on a few labelled images: regions beside pixels' own colours and filters, boxes beside one example.

swin-annotator bench heads --data ../shared/data [--scene regions] [--scene boxes] [--images 20]
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator import paths
from swin_annotator.bench.base import Options, Report, markdown, photo_sets
from swin_annotator.core import detector_head, geometry
from swin_annotator.core.detector_head import Labelled
from swin_annotator.core.epochs import PATIENCE
from swin_annotator.core.fewshot import Examples, LogisticRegression
from swin_annotator.engine.train import EPOCHS
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.mini.region_tuning import RegionTuning
from swin_annotator.models.pixel_loss import UNKNOWN
from swin_annotator.training import data, one_example
from swin_annotator.training.data import Photo
from swin_annotator.training.metrics import MeanIou

SCENES = ("regions", "boxes")
AERIAL_LABELS = data.LABELS[:5]
SETS = ("aquarium", "vegetables")
REGION_COUNTS, BOX_COUNTS = (5, 20, 100), (5, 20, 50)
PIXELS = 20_000
"""That the baseline learns from."""
ASIDE = 5
"""Every so manieth of the labelled images ends the training."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line."""

    data: str
    images: int
    method: str
    measure: str
    value: float
    cpu_seconds: float
    """Processor time of this process, encoding and training, without the measurement."""


def report(options: Options) -> Report:
    """See the module. Raises AnnotatorError where the photo sets are missing."""
    unknown = set(options.scenes) - set(SCENES)
    if unknown:
        raise AnnotatorError(
            f"There is no scene {', '.join(sorted(unknown))}.", hint=f"Choose from {', '.join(SCENES)}."
        )
    scenes = options.scenes or SCENES
    root = photo_sets(options, [data.AERIAL] * ("regions" in scenes) + list(SETS) * ("boxes" in scenes))
    model = MiniModel.from_folder(paths.resource("models/swin-mini"), options={"precision": "float32"})
    rows: list[Row] = []
    if "regions" in scenes:
        rows += regions(model, root, options.images or REGION_COUNTS)
    if "boxes" in scenes:
        for name in SETS:
            rows += boxes(model, root, name, options.images or BOX_COUNTS)
    head = ("set", "images", "method", "measure", "value", "CPU s")
    table = [(r.data, r.images, r.method, r.measure, f"{r.value:.3f}", f"{r.cpu_seconds:.0f}") for r in rows]
    return Report({"rows": [asdict(row) for row in rows]}, markdown(head, table))


def regions(model: MiniModel, root: Path, counts: Sequence[int]) -> Iterator[Row]:
    """aerial_dubai, measured on the scene kept aside; the Swin of the model was trained with the other scenes' labels.

    So it is measured without its maps, too: what is left are those of EfficientNet-Lite0, which saw ImageNet alone.
    """
    held = data.read_photos(root, data.AERIAL, evaluation=True, shrunk=False)
    every = data.read_photos(root, data.AERIAL, evaluation=False, shrunk=False)
    order = np.random.default_rng(0).permutation(len(every))
    seen = [model.region_maps(photo.rgb, None, imagenet=True) for photo in held]
    for count in counts:
        photos = [every[i] for i in order[:count]]
        begun = time.process_time()
        linear = _pixels(photos)
        spent = time.process_time() - begun
        score = _iou(held, [linear.probabilities(_filters(p.rgb)).argmax(1).reshape(p.rgb.shape[:2]) for p in held])
        yield Row(data.AERIAL, count, "logistic regression, colour and filters", "mean IoU", score, spent)
        for name, with_swin in (("head, maps that never saw the set", False), ("head, all maps", True)):
            begun = time.process_time()
            tuning = _tuned(model, photos, with_swin=with_swin)
            spent = time.process_time() - begun
            found = [
                tuning.answer(_hidden(maps, with_swin), p.rgb.shape[:2]) for maps, p in zip(seen, held, strict=True)
            ]
            yield Row(data.AERIAL, count, name, "mean IoU", _iou(held, found), spent)


def boxes(model: MiniModel, root: Path, name: str, counts: Sequence[int]) -> Iterator[Row]:
    """A photo set, measured on its photos kept aside: a head, and the profile of one example of each kind."""
    held = data.read_photos(root, name, evaluation=True, shrunk=False)
    every = data.read_photos(root, name, evaluation=False, shrunk=False)
    order = np.random.default_rng(0).permutation(len(every))
    names = sorted({thing.kind for photo in (*held, *every) for thing in photo.things})
    begun = time.process_time()
    known: dict[int, Labelled] = {}
    tests = [_labelled(model, photo, names) for photo in held]
    each = (time.process_time() - begun) / len(held)
    queries = []
    for kind in names:
        for i in order:
            mates = [thing for thing in every[i].things if thing.kind == kind]
            if mates:
                embedding = known.setdefault(i, _labelled(model, every[i], names)).embedding
                box = geometry.xywh_from_xyxy(one_example.typical(mates).box)
                queries.append(model.encode_exemplar(embedding, box, kind))
                break
    one = _mean(detector_head.measure(tests, names, queries))
    yield Row(name, 1, "one example of each kind", "AP50", one, each)
    for count in counts:
        chosen = [int(i) for i in order[: min(count, len(every))]]
        for i in chosen:
            known.setdefault(i, _labelled(model, every[i], names))
        begun = time.process_time()
        aside = [known[i] for i in chosen[::ASIDE]]
        train = [known[i] for i in chosen if i not in chosen[::ASIDE]]
        ranked = [
            (_mean(detector_head.measure(aside, names, detector_head.fit(train, names, s, model.name))), s)
            for s in detector_head.strengths(len(aside))
        ]
        best = max(ranked, key=lambda entry: entry[0])[1]
        learnt = detector_head.fit([*train, *aside], names, best, model.name)
        spent = time.process_time() - begun + each * len(chosen)
        yield Row(name, len(chosen), "head", "AP50", _mean(detector_head.measure(tests, names, learnt)), spent)


def _tuned(model: MiniModel, photos: Sequence[Photo], *, with_swin: bool) -> RegionTuning:
    tuning = RegionTuning(model, AERIAL_LABELS)
    for number, photo in enumerate(photos):
        maps = _hidden(model.region_maps(photo.rgb, None, imagenet=True), with_swin)
        tuning.take(maps, photo.rgb.shape[:2], _classes(photo), aside=number % ASIDE == 0)
    for _ in tuning.epochs(EPOCHS, PATIENCE):
        pass
    return tuning


def _hidden(maps: Sequence[NDArray[np.float32]], with_swin: bool) -> list[NDArray[np.float32]]:
    """The maps, those of the Swin empty where they are not to be used."""
    return [x if with_swin or i >= 4 else np.zeros_like(x) for i, x in enumerate(maps)]


def _classes(photo: Photo) -> NDArray[np.uint8]:
    assert photo.mask is not None
    return np.where(photo.mask < len(AERIAL_LABELS), photo.mask, UNKNOWN).astype(np.uint8)


def _iou(held: Sequence[Photo], found: Sequence[NDArray[Any]]) -> float:
    score = MeanIou(AERIAL_LABELS)
    for photo, labels in zip(held, found, strict=True):
        score.add(labels.astype(np.uint8), _classes(photo))
    return score.mean()


def _pixels(photos: Sequence[Photo]) -> _Ordered:
    rng = np.random.default_rng(0)
    rows, names = [], []
    for photo in photos:
        classes = _classes(photo).ravel()
        known = np.flatnonzero(classes != UNKNOWN)
        chosen = rng.choice(known, min(len(known), PIXELS // len(photos)), replace=False)
        rows.append(_filters(photo.rgb)[chosen])
        names += [(AERIAL_LABELS[i],) for i in classes[chosen]]
    learnt = LogisticRegression(Examples(np.concatenate(rows), tuple(names)))
    order = [learnt.classes.index(name) if name in learnt.classes else -1 for name in AERIAL_LABELS]
    return _Ordered(learnt, order)


@dataclass(frozen=True, slots=True)
class _Ordered:
    """Answers in the order of the labels, also where some were not among those learnt from."""

    learnt: LogisticRegression
    order: list[int]

    def probabilities(self, features: NDArray[Any]) -> NDArray[np.float64]:
        found = self.learnt.probabilities(features)
        return np.stack([found[:, i] if i >= 0 else np.zeros(len(found)) for i in self.order], 1)


def _filters(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """(h * w, d): colours, their means at four scales, edges, spots and spread of the grey at each."""
    colour = rgb.astype(np.float32) / 255
    lab = cv2.cvtColor(colour, cv2.COLOR_RGB2LAB)
    grey = cv2.cvtColor(colour, cv2.COLOR_RGB2GRAY)
    found = [colour, lab]
    for sigma in (1.0, 2.0, 4.0, 8.0):
        smooth = cv2.GaussianBlur(grey, (0, 0), sigma)
        spread = np.sqrt(np.maximum(cv2.GaussianBlur(grey * grey, (0, 0), sigma) - smooth * smooth, 0))
        edges = np.hypot(cv2.Sobel(smooth, cv2.CV_32F, 1, 0), cv2.Sobel(smooth, cv2.CV_32F, 0, 1))
        spots = cv2.Laplacian(smooth, cv2.CV_32F)
        found += [cv2.GaussianBlur(lab, (0, 0), sigma), np.dstack([edges, spots, spread])]
    stacked = np.dstack(found)
    return np.asarray(stacked.reshape(-1, stacked.shape[2]), np.float32)


def _labelled(model: MiniModel, photo: Photo, names: Sequence[str]) -> Labelled:
    corners = np.array([thing.box for thing in photo.things], np.float32).reshape(-1, 4)
    classes = np.array([names.index(thing.kind) for thing in photo.things], np.intp)
    return Labelled(model.embed(photo.rgb), corners, classes, np.array(photo.crowds, np.float32).reshape(-1, 4))


def _mean(values: dict[str, float]) -> float:
    return float(np.mean(list(values.values()))) if values else 0.0
