"""Figures of a model folder on what training never saw, by the same calls that the program makes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import decode, geometry
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.models.mini import HEADS, MiniModel
from swin_annotator.training import data
from swin_annotator.training import vocabulary as words
from swin_annotator.training.examples import Example, Thing
from swin_annotator.training.metrics import AveragePrecision, MeanIou
from swin_annotator.training.scenes import SceneMaker

SCENES = 80
SCENE_SEED = 20260
SCENE_HW = (480, 640)
SMALLEST = 14.0
"""Pixels, 3 % of the scene's height."""
ONE_CLASS = {
    "dice": "dice",
    "chess_pieces": "chess piece",
    "playing_cards": "playing card",
    "microcontrollers": "circuit board",
}
"""Phrase that is true of everything labelled in a set."""
SAMPLES = 5
"""Exemplars per kind whose cross-image figures are averaged."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the report."""

    data: str
    what: str
    value: float
    cases: int


def evaluate(model: MiniModel, root: Path | None, sets: Sequence[str] = ()) -> Iterator[Figure]:
    """All figures, one after the other as they are known.

    Args:
        model: what is measured.
        root: data folder; None: scenes only.
        sets: names of data sets and ``scenes``; empty means all.
    """
    if not sets or "scenes" in sets:
        yield from scenes(model)
    if root is not None:
        for name in data.BOXES:
            if not sets or name in sets:
                yield from photos(model, root, name)
        if not sets or data.AERIAL in sets:
            yield from segmentation(model, root)


def scenes(model: MiniModel, count: int = SCENES) -> Iterator[Figure]:
    """Drawn scenes with all pairs; figures for those drawn in training and those never drawn."""
    maker = SceneMaker(unseen=True, smallest=SMALLEST)
    rng = np.random.default_rng(SCENE_SEED)
    text = {True: AveragePrecision(), False: AveragePrecision()}
    exemplar = {True: AveragePrecision(), False: AveragePrecision()}
    cases = {True: 0, False: 0}
    for _ in range(count // 4):
        for example in maker.group(rng, 4, *SCENE_HW):
            embedding = model.embed(example.rgb)
            for family, things in _by(example.things, lambda thing: thing.family).items():
                colour, shape = family.split(":")
                unseen = (colour, shape) in words.UNSEEN_PAIRS
                cases[unseen] += 1
                wanted = _boxes(things)
                _answer(text[unseen], embedding, _text_query(model, f"{colour} {shape}"), wanted)
                _answer(exemplar[unseen], embedding, _exemplar(model, embedding, things[0]), wanted)
            for unseen in (True, False):
                absent = _absent_pair(rng, example, unseen)
                _answer(text[unseen], embedding, _text_query(model, absent), _boxes(()))
    for unseen, name in ((True, "pairs never drawn in training"), (False, "pairs drawn in training")):
        yield Figure("scenes", f"{name}, text AP50", text[unseen].value(), cases[unseen])
        yield Figure("scenes", f"{name}, one exemplar AP50", exemplar[unseen].value(), cases[unseen])


def photos(model: MiniModel, root: Path, name: str) -> Iterator[Figure]:
    """A data set's held-out photos: by text per class, by one exemplar in the same and in others."""
    held = data.read_photos(root, name, evaluation=True, longest=None)
    embeddings = [model.embed(photo.rgb) for photo in held]
    phrases = words.REAL[name]
    asked = {texts[0] for texts in phrases.values()} | {"die showing five"} & _all(phrases)
    for phrase in sorted(asked | {ONE_CLASS.get(name, phrases[next(iter(phrases))][0])}):
        ap, cases = AveragePrecision(), 0
        query = _text_query(model, phrase)
        for photo, embedding in zip(held, embeddings, strict=True):
            things = [thing for thing in photo.things if phrase in thing.phrases]
            cases += len(things)
            _answer(ap, embedding, query, _boxes(things))
        yield Figure(name, f"“{phrase}”, text AP50", ap.value(), cases)
    for kind in sorted({thing.kind for photo in held for thing in photo.things}):
        yield from _one_shot(model, name, kind, held, embeddings)


def _one_shot(
    model: MiniModel,
    name: str,
    kind: str,
    held: Sequence[data.Photo],
    embeddings: Sequence[ImageEmbedding],
) -> Iterator[Figure]:
    """One exemplar of ``kind``: of each photo on itself, and of a few photos on all."""
    own, own_cases = AveragePrecision(), 0
    across: list[float] = []
    pairs = list(zip(held, embeddings, strict=True))
    for photo, embedding in pairs:
        things = [thing for thing in photo.things if thing.kind == kind]
        if not things:
            continue
        query = _exemplar(model, embedding, _typical(things))
        _answer(own, embedding, query, _boxes(things))
        own_cases += 1
        if len(across) < SAMPLES:
            ap = AveragePrecision()
            for other, others in pairs:
                wanted = [thing for thing in other.things if thing.kind == kind]
                _answer(ap, others, query, _boxes(wanted))
            across.append(ap.value())
    label = kind.partition(":")[2]
    yield Figure(name, f"{label}, one exemplar AP50, same image", own.value(), own_cases)
    mean = float(np.mean(across))
    yield Figure(name, f"{label}, one exemplar AP50, all images", mean, len(across))


def segmentation(model: MiniModel, root: Path) -> Iterator[Figure]:
    """Mean IoU of both heads on the aerial scene kept aside."""
    held = data.read_photos(root, data.AERIAL, evaluation=True, longest=None)
    for head in HEADS:
        model.use_head(head)
        score = MeanIou(data.LABELS)
        for photo in held:
            if photo.mask is not None:
                score.add(model.label_map(photo.rgb)[0], photo.mask)
        for label, value in score.values().items():
            yield Figure(data.AERIAL, f"{head}, {label}, IoU", value, len(held))
        yield Figure(data.AERIAL, f"{head}, mean IoU", score.mean(), len(held))


def encoding_time(model: MiniModel, repeats: int = 9) -> float:
    """Median seconds to embed a 640 x 480 image."""
    rgb = np.random.default_rng(0).integers(0, 255, (480, 640, 3), np.uint8)
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        model.embed(rgb)
        times.append(time.perf_counter() - start)
    return float(np.median(times))


def _answer(ap: AveragePrecision, embedding: ImageEmbedding, query: Query, wanted: NDArray[np.float32]) -> None:
    found = decode.decode(embedding, [query], Source("model", embedding.model))
    ap.add(found.boxes_xyxy, found.scores, wanted)


def _text_query(model: MiniModel, phrase: str) -> Query:
    return model.encode_text([TextPrompt(phrase, (phrase,))], Template.BARE)[0]


def _exemplar(model: MiniModel, embedding: ImageEmbedding, thing: Thing) -> Query:
    return model.encode_exemplar(embedding, geometry.xywh_from_xyxy(thing.box), thing.kind)


def _typical(things: Sequence[Thing]) -> Thing:
    """The thing of median area: what a user would pick, neither cut off nor huge."""
    areas = [(t.box[2] - t.box[0]) * (t.box[3] - t.box[1]) for t in things]
    return things[int(np.argsort(areas, kind="stable")[len(areas) // 2])]


def _boxes(things: Sequence[Thing]) -> NDArray[np.float32]:
    return np.array([thing.box for thing in things], np.float32).reshape(-1, 4)


def _by(things: Sequence[Thing], key: Callable[[Thing], str]) -> dict[str, list[Thing]]:
    groups: dict[str, list[Thing]] = {}
    for thing in things:
        groups.setdefault(key(thing), []).append(thing)
    return groups


def _absent_pair(rng: np.random.Generator, example: Example, unseen: bool) -> str:
    """A pair that is not in the scene."""
    present = {thing.family for thing in example.things}
    while True:
        colour, shape = str(rng.choice(list(words.COLOURS))), str(rng.choice(words.SHAPES))
        if unseen:
            pairs = sorted(words.UNSEEN_PAIRS)
            colour, shape = pairs[int(rng.integers(len(pairs)))]
        if f"{colour}:{shape}" not in present and ((colour, shape) in words.UNSEEN_PAIRS) == unseen:
            return f"{colour} {shape}"


def _all(phrases: dict[str, tuple[str, ...]]) -> set[str]:
    return {phrase for each in phrases.values() for phrase in each}


def summary(figures: Sequence[Figure]) -> str:
    """A Markdown table."""
    rows = ["| data | figure | value | cases |", "|---|---|---|---|"]
    rows += [f"| {f.data} | {f.what} | {f.value:.3f} | {f.cases} |" for f in figures]
    return "\n".join(rows)
