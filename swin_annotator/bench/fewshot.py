"""Gains of few labels on real photos: categories guessed from 1, 3 and 10 a class, answers to proposals, and effort.

swin-annotator bench fewshot --data ../shared/data [--scene guess] [--scene first] [--scene answers] [--scene effort]
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from swin_annotator.bench import answers, effort, first_look, goals
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.core import fewshot, images
from swin_annotator.core.fewshot import Classifier, Examples
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import AnnotatorError, LabelFileError
from swin_annotator.models.base import Describer
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.training.data import held_out

SCENES = ("guess", "first", "answers", "effort")
SETS = ("microcontrollers", "playing_cards")
SHOTS = (1, 3, 10)
DRAWS = 20
METHODS: dict[str, Callable[[Examples], Classifier]] = {
    "nearest label": fewshot.NearestLabel,
    "logistic regression": fewshot.LogisticRegression,
}
NOTE = (
    "The embedded model's training saw four fifths of these photos, with these boxes and category names.\n"
    "“tests held out”: labels come from those photos, all tests from the fifth that training never saw.\n"
    "“all held out”: labels and tests both come from that fifth, where it has labels enough."
)


@dataclass(frozen=True, slots=True, eq=False)
class Crops:
    """The labelled boxes of a photo set, described."""

    features: NDArray[np.float32]
    """(n, d)"""
    classes: NDArray[np.str_]
    photos: NDArray[np.int64]
    """(n,) number of the photo that each lies on."""
    unseen: NDArray[np.bool_]
    """(n,) whether training never saw that photo."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the result: accuracy over random draws of labels."""

    data: str
    photos: str
    """``any``, ``tests held out`` or ``all held out``: where tests, and labels, come from; see ``NOTE``."""
    method: str
    labels_per_class: int
    mean: float
    spread: float
    """Standard deviation between draws."""
    draws: int
    tests: int
    """Boxes tested in a draw, on average."""
    chance: float


def run(data: Path, model: str = "swin-mini", sets: Iterable[str] = SETS, draws: int = DRAWS) -> list[Row]:
    """Accuracy for every photo set, way of drawing, method and number of labels a class.

    A tested box never lies on a photo that one of the labels lies on. Both methods get the same draws.

    Args:
        data: folder laid out as ``<set>/{images/, annotations.json}``.
        model: a model that gives features.
        sets: names of folders.
        draws: random draws of labels for each figure.

    Raises:
        LabelFileError: a set is not there.
        ModelError: the model.
    """
    describer = ModelPool(default_catalog()).describer(model)
    rows: list[Row] = []
    for name in sets:
        crops = read_crops(data / name, describer)
        for photos in ("any", "tests held out", "all held out"):
            for shots in SHOTS:
                rows += _measure(name, crops, photos, shots, draws)
    return rows


def read_crops(folder: Path, describer: Describer) -> Crops:
    """Every box of a COCO folder that is no crowd. Raises LabelFileError when the folder holds none."""
    labels = folder / "annotations.json"
    if not labels.is_file():
        raise LabelFileError(f"{labels} does not exist.", hint="Give the folder that holds the photo sets.")
    content = json.loads(labels.read_text(encoding="utf-8"))
    names = {category["id"]: category["name"] for category in content["categories"]}
    features, classes, photos, unseen = [], [], [], []
    for place, image in enumerate(sorted(content["images"], key=lambda entry: str(entry["file_name"]))):
        objects = [a for a in content["annotations"] if a["image_id"] == image["id"] and not a.get("iscrowd")]
        if not objects:
            continue
        rgb = images.read_rgb(folder / "images" / image["file_name"])
        features.append(describer.features(rgb, [tuple(a["bbox"]) for a in objects]))
        classes += [names[a["category_id"]] for a in objects]
        photos += [place] * len(objects)
        unseen += [held_out(folder.name, place, image["file_name"])] * len(objects)
    return Crops(np.concatenate(features), np.array(classes), np.array(photos), np.array(unseen))


def _measure(name: str, crops: Crops, photos: str, shots: int, draws: int) -> list[Row]:
    """A row per method; none where there are too few boxes."""
    from_, to = {
        "any": (np.ones_like(crops.unseen), np.ones_like(crops.unseen)),
        "tests held out": (~crops.unseen, crops.unseen),
        "all held out": (crops.unseen, crops.unseen),
    }[photos]
    found: dict[str, list[float]] = {method: [] for method in METHODS}
    tests = []
    for seed in range(draws):
        parts = draw(crops, from_, to, shots, np.random.default_rng(seed))
        if parts is None:
            continue
        chosen, tested = parts
        tests.append(len(tested))
        examples = Examples(crops.features[chosen], tuple((str(c),) for c in crops.classes[chosen]))
        for method, learner in METHODS.items():
            learnt = learner(examples)
            best = np.array(learnt.classes)[learnt.probabilities(crops.features[tested]).argmax(1)]
            found[method].append(float((best == crops.classes[tested]).mean()))
    chance = 1 / len(np.unique(crops.classes))
    return [
        Row(name, photos, method, shots, float(np.mean(a)), float(np.std(a)), len(a), round(np.mean(tests)), chance)
        for method, a in found.items()
        if a
    ]


def draw(
    crops: Crops, from_: NDArray[np.bool_], to: NDArray[np.bool_], shots: int, rng: np.random.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]] | None:
    """Places of labels, ``shots`` of each class, and of tests on other photos; None where there are too few of either.

    Args:
        crops: to draw from.
        from_: (n,) which may be labels.
        to: (n,) which may be tests.
        shots: labels of each class.
        rng: source of chance.
    """
    chosen: list[int] = []
    for name in np.unique(crops.classes):
        places = rng.permutation(np.flatnonzero(from_ & (crops.classes == name)))
        if len(places) < shots:
            return None
        chosen += places[:shots].tolist()
    tested = np.flatnonzero(to & ~np.isin(crops.photos, crops.photos[chosen]))
    return (np.array(chosen), tested) if len(tested) else None


def report(options: Options) -> Report:
    """The scenes on the photo sets below ``options.data``.

    Args:
        options: ``scenes``: any of ``SCENES``, or names of photo sets for ``first`` and ``answers``; ``rounds``: random
            draws for each figure of ``guess``, first examples for each of ``answers``; ``images``: photos of each set
            for ``answers``, ``first`` and ``effort``.

    Raises:
        AnnotatorError: no folder was given, or a set is not in it.
    """
    if options.data is None:
        raise AnnotatorError("fewshot needs photo sets.", hint=f"Give --data, a folder with {' and '.join(SETS)}.")
    sets = [scene for scene in options.scenes if scene not in SCENES]
    scenes = [scene for scene in options.scenes if scene in SCENES] or (["answers"] if sets else list(SCENES))
    data: dict[str, Any] = {}
    texts = []
    photos = options.images[0] if options.images else 0
    if "guess" in scenes:
        rows = run(options.data, draws=options.rounds or DRAWS)
        data |= {"note": NOTE, "rows": [asdict(row) for row in rows]}
        texts.append(table(rows))
    if "first" in scenes:
        looks = first_look.run(
            options.data,
            ModelPool(default_catalog()).detector("swin-mini"),
            sets or answers.SETS,
            photos or answers.PHOTOS,
        )
        data["first"] = {"rows": [asdict(row) for row in looks], "means": first_look.means(looks)}
        texts.append(first_look.table(looks))
    if "answers" in scenes:
        detector = ModelPool(default_catalog()).detector("swin-mini")
        told = answers.run(options.data, detector, sets or answers.SETS, options.rounds or 1, photos or answers.PHOTOS)
        reached = answers.goals(told)
        data["answers"] = {"rows": [asdict(row) for row in told], "goals": goals.rows(reached)}
        texts.append(f"{answers.table(told)}\n\n{goals.table(reached)}")
    if "effort" in scenes:
        detector = ModelPool(default_catalog()).detector("swin-mini")
        spent = effort.run(options.data, detector, photos=photos or effort.PHOTOS)
        reached = effort.goals(spent)
        data["effort"] = {"rows": [asdict(row) for row in spent], "goals": goals.rows(reached)}
        texts.append(f"{effort.table(spent)}\n\n{goals.table(reached)}")
    return Report(data, "\n\n".join(texts))


def table(rows: Sequence[Row]) -> str:
    """The rows as Markdown, with what has to be known to read them."""
    head = ("photos", "labels and tests from", "method", *(f"{n} a class" for n in SHOTS))
    lines = []
    for key in dict.fromkeys((row.data, row.photos, row.method) for row in rows):
        cells = {row.labels_per_class: row for row in rows if (row.data, row.photos, row.method) == key}
        lines.append((*key, *(f"{cells[n].mean:.1%} ± {cells[n].spread:.1%}" if n in cells else "–" for n in SHOTS)))
    chances = {row.data: row.chance for row in rows}
    told = ", ".join(f"{name} {chance:.1%}" for name, chance in chances.items())
    return (
        f"{NOTE}\nMean and standard deviation over random draws of labels. Chance: {told}.\n\n{markdown(head, lines)}"
    )
