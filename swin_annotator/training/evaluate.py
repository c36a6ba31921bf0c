"""Figures of a model folder on what training never saw, by the same calls that the program makes."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from swin_annotator.core import geometry
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Query, Template, TextPrompt
from swin_annotator.models.mini.model import HEADS, MiniModel
from swin_annotator.training import card_figures, data, one_example, outlines, photo_sets
from swin_annotator.training import vocabulary as words
from swin_annotator.training.cut_scenes import CutScenes
from swin_annotator.training.examples import Example, Thing
from swin_annotator.training.metrics import AveragePrecision, MeanIou
from swin_annotator.training.one_example import boxes_of, found_by
from swin_annotator.training.scenes import SceneMaker

SCENES = 80
SCENE_SEED = 20260
SCENE_HW = (480, 640)
SAME, REST, OTHER = (
    f"one example AP50, {where}" for where in ("same image", "same image without the example", "other images")
)
WORDS = "text AP50, mean"
RANKED = f"things shown by the {card_figures.TOP} tokens of highest objectness"
PASTED_SET = "pasted"
UNTAUGHT = {PASTED_SET, photo_sets.EVERYDAY.name}
"""Sets of which nothing is taught: no mean of others counts them."""
PASTED = 30
"""Groups of scenes."""
SMALLEST = 14.0
"""Pixels, 3 % of the scene's height."""


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
        sets: names of data sets, ``scenes`` and ``pasted``; empty means all.
    """
    if not sets or "scenes" in sets:
        yield from scenes(model)
    if root is not None:
        for each in photo_sets.BY_NAME.values():
            if (not sets or each.name in sets) and (root / each.name).is_dir():
                yield from photos(model, root, each.name)
        if (not sets or PASTED_SET in sets) and (root / photo_sets.EVERYDAY.name).is_dir():
            yield from pasted(model, root)
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
                wanted = boxes_of(things)
                text[unseen].add(*found_by(embedding, _text_query(model, f"{colour} {shape}")), wanted)
                exemplar[unseen].add(*found_by(embedding, _exemplar(model, embedding, things[0])), wanted)
            for unseen in (True, False):
                absent = _absent_pair(rng, example, unseen)
                text[unseen].add(*found_by(embedding, _text_query(model, absent)), boxes_of(()))
    for unseen, name in ((True, "pairs never drawn in training"), (False, "pairs drawn in training")):
        yield Figure("scenes", f"{name}, text AP50", text[unseen].value(), cases[unseen])
        yield Figure("scenes", f"{name}, one exemplar AP50", exemplar[unseen].value(), cases[unseen])


def photos(model: MiniModel, root: Path, name: str) -> Iterator[Figure]:
    """A set's held-out photos: by each class's main phrase, by what may be said of all, and by one example."""
    known = photo_sets.BY_NAME[name]
    held = data.read_photos(root, name, evaluation=True, shrunk=False)
    embeddings = [model.embed(photo.rgb) for photo in held]
    asked = {phrases[0] for phrases in known.classes.values()} | ({known.phrase} if known.phrase else set())
    values: list[float] = []
    for phrase in sorted(asked):
        ap, cases = AveragePrecision(), 0
        query = _text_query(model, phrase)
        for photo, embedding in zip(held, embeddings, strict=True):
            things = [thing for thing in photo.things if phrase in thing.phrases]
            cases += len(things)
            ap.add(*found_by(embedding, query), boxes_of(things))
        if cases:
            values.append(ap.value())
            yield Figure(name, f"“{phrase}”, text AP50", values[-1], cases)
    if values:
        yield Figure(name, WORDS, float(np.mean(values)), len(values))

    def ask(embedding: ImageEmbedding, thing: Thing) -> Query:
        return _exemplar(model, embedding, thing)

    present = [photo.things for photo in held]
    score = one_example.measure(present, embeddings, ask)
    for what, value in ((SAME, score.same), (REST, score.rest), (OTHER, score.other)):
        yield Figure(name, what, value, score.kinds)
    for threshold, shown in card_figures.at_thresholds(present, embeddings, ask):
        yield Figure(name, f"one example, same image, F1 at {threshold}", shown, score.kinds)
    count = sum(len(each) for each in present)
    yield Figure(name, RANKED, card_figures.ranked_first(present, embeddings), count)


def pasted(model: MiniModel, root: Path) -> Iterator[Figure]:
    """Objects of everyday photos kept aside, pasted into scenes: kinds that no training saw."""
    name = photo_sets.EVERYDAY.name
    held = list(outlines.photos(root, name, evaluation=True))
    scenes = CutScenes(list(outlines.cutouts_of(held)), [rgb for rgb, _ in held])
    found = []
    for group in card_figures.pasted(scenes, PASTED):
        embeddings = [model.embed(rgb) for rgb, _ in group]
        things = [present for _, present in group]
        found.append(one_example.measure(things, embeddings, lambda e, thing: _exemplar(model, e, thing)))
    for what, values in ((SAME, [each.same for each in found]), (OTHER, [each.other for each in found])):
        yield Figure(PASTED_SET, what, float(np.nanmean(values)), len(values))


def means(figures: Sequence[Figure], trained: Collection[str]) -> Iterator[Figure]:
    """Means over the sets that training saw other photos of, and over those that it never saw."""
    for seen, label in ((True, "sets trained on other photos"), (False, "sets never trained")):
        for what in (SAME, REST, OTHER, WORDS):
            values = [
                f.value
                for f in figures
                if f.what == what and f.data not in UNTAUGHT and (f.data in trained) is seen and not np.isnan(f.value)
            ]
            if values:
                yield Figure(label, what, float(np.mean(values)), len(values))


def segmentation(model: MiniModel, root: Path) -> Iterator[Figure]:
    """Mean IoU of both heads on the aerial scene kept aside."""
    held = data.read_photos(root, data.AERIAL, evaluation=True, shrunk=False)
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


def _text_query(model: MiniModel, phrase: str) -> Query:
    return model.encode_text([TextPrompt(phrase, (phrase,))], Template.BARE)[0]


def _exemplar(model: MiniModel, embedding: ImageEmbedding, thing: Thing) -> Query:
    return model.encode_exemplar(embedding, geometry.xywh_from_xyxy(thing.box), thing.kind)


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


def summary(figures: Sequence[Figure]) -> str:
    """A Markdown table."""
    rows = ["| data | figure | value | cases |", "|---|---|---|---|"]
    rows += [f"| {f.data} | {f.what} | {f.value:.3f} | {f.cases} |" for f in figures]
    return "\n".join(rows)
