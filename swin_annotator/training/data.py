"""Labelled photos: reading the data folder, the split, and random views for training."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.training import photo_sets
from swin_annotator.training import vocabulary as words
from swin_annotator.training.examples import UNLABELLED, Example, Rgb, Thing, sensor_noise

LABELS = (
    "Building",
    "Land (unpaved area)",
    "Road",
    "Vegetation",
    "Water",
    "nucleus",
    "background",
)
"""Classes that the segmentation heads tell apart; ``background`` is everything without a better name."""
BACKGROUND = LABELS.index("background")

LONGEST = 640
"""Longer side in pixels at which a view of scale 1 shows a photo."""
AERIAL = "aerial_dubai"
HELD_OUT_SCENES = ("tile1_",)
"""Aerial scenes kept aside whole: pieces of one scene look so alike that a split by piece would flatter."""
EVERY = 5
BARE = frozenset({"blood_cells", "nuclei", AERIAL})
"""Sets whose photos show nothing that a cut-out shows."""


@dataclass(slots=True)
class Photo:
    """A labelled photo in memory; boxes and mask are at the size of ``rgb``."""

    dataset: str
    file_name: str
    rgb: Rgb
    things: list[Thing]
    crowds: list[tuple[float, float, float, float]]
    mask: NDArray[np.uint8] | None = None
    size_hw: tuple[int, int] = (0, 0)
    """Size of the file."""


def held_out(dataset: str, position: int, file_name: str) -> bool:
    """Return whether a photo is kept for evaluation: every fifth by sorted name, for aerial a whole scene."""
    if dataset == AERIAL:
        return file_name.startswith(HELD_OUT_SCENES)
    return position % EVERY == 2


def kind_and_phrases(dataset: str, label: str) -> tuple[str, tuple[str, ...]]:
    """The exemplar kind and the true phrases of a labelled object."""
    known = photo_sets.BY_NAME.get(dataset)
    kind = known.kind if known is not None and known.kind else label
    return f"{dataset}:{kind}", photo_sets.phrases_of(dataset, label)


def read_photos(root: Path, dataset: str, *, evaluation: bool, shrunk: bool = True) -> list[Photo]:
    """The training or the held-out photos of ``root / dataset``, in the order of their names.

    Args:
        root: folder laid out as ``<dataset>/{images/, annotations.json[, semantic/]}``.
        dataset: name of the folder.
        evaluation: the photos kept aside, instead of the others.
        shrunk: hold photos at the longer side that their set asks for; else as the files are.
    """
    folder = root / dataset
    records = json.loads((folder / "annotations.json").read_text())
    names = {c["id"]: c["name"] for c in records["categories"]}
    labels: dict[int, list[dict[str, object]]] = {}
    for annotation in records["annotations"]:
        labels.setdefault(annotation["image_id"], []).append(annotation)
    photos = []
    for position, record in enumerate(sorted(records["images"], key=lambda r: str(r["file_name"]))):
        if held_out(dataset, position, record["file_name"]) is not evaluation:
            continue
        photo = _read(folder, dataset, record["file_name"], _longest(dataset) if shrunk else None)
        factor = photo.rgb.shape[1] / photo.size_hw[1]
        for annotation in labels.get(record["id"], []):
            x, y, w, h = (float(v) * factor for v in annotation["bbox"])  # type: ignore[attr-defined]  # JSON
            box = (x, y, x + w, y + h)
            if annotation.get("iscrowd"):
                photo.crowds.append(box)
                continue
            kind, phrases = kind_and_phrases(dataset, names[annotation["category_id"]])
            photo.things.append(Thing(box, kind, phrases))
        photos.append(photo)
    return photos


def _longest(dataset: str) -> int:
    return photo_sets.BY_NAME[dataset].longest if dataset in photo_sets.BY_NAME else LONGEST


def _read(folder: Path, dataset: str, file_name: str, longest: int | None) -> Photo:
    path = folder / "images" / file_name
    bgr = cv2.imread(str(path), cv2.IMREAD_COLOR)
    if bgr is None:
        raise FileNotFoundError(f"{path} cannot be read as an image")
    size = (bgr.shape[0], bgr.shape[1])
    rgb: Rgb = np.ascontiguousarray(bgr[..., ::-1])
    mask = None
    semantic = folder / "semantic" / f"{path.stem}.png"
    if semantic.exists() and (dataset == AERIAL or photo_sets.BY_NAME[dataset].masks):
        mask = _label_mask(dataset, _grey(semantic))
    if longest is not None:
        factor = min(1.0, longest / max(size))
        if factor < 1:
            shape = (round(size[1] * factor), round(size[0] * factor))
            rgb = cv2.resize(rgb, shape, interpolation=cv2.INTER_AREA).astype(np.uint8)
            if mask is not None:
                mask = cv2.resize(mask, shape, interpolation=cv2.INTER_NEAREST).astype(np.uint8)
    return Photo(dataset, file_name, rgb, [], [], mask, size)


def _grey(path: Path) -> NDArray[np.uint8]:
    grey = cv2.imread(str(path), cv2.IMREAD_GRAYSCALE)
    if grey is None:
        raise FileNotFoundError(f"{path} cannot be read as an image")
    return grey.astype(np.uint8)


def _label_mask(dataset: str, mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """File values to indices into LABELS; unlabelled pixels to UNLABELLED."""
    table = np.full(256, UNLABELLED, np.uint8)
    if dataset == AERIAL:
        table[1:6] = range(5)
    else:
        table[0], table[1] = BACKGROUND, LABELS.index("nucleus")
    return table[mask]


def unknown_groups(dataset: str) -> frozenset[str]:
    """Phrase groups that may hold on a photo of ``dataset`` although it has no labels for them."""
    known = photo_sets.BY_NAME.get(dataset)
    related = frozenset() if known is None else known.related
    return related | {words.DRAWN} | (frozenset() if dataset in BARE else {words.CUTOUT})


def view(
    rng: np.random.Generator,
    photo: Photo,
    h: int,
    w: int,
    scale: tuple[float, float] = (0.4, 1.35),
    tint: float = 0.08,
) -> Example:
    """A random ``h`` x ``w`` view: scaled, turned, flipped, cut and with changed colours.

    Args:
        rng: source of chance.
        photo: what to look at.
        h: height of the view.
        w: width of the view.
        scale: range of the whole photo's longer side, as a factor of LONGEST.
        tint: how far the white balance may go, as in :func:`colours`.
    """
    sides = photo.rgb.shape[:2]
    longest = LONGEST * float(np.exp(rng.uniform(*np.log(scale))))
    factor = longest / max(sides)
    known = photo_sets.BY_NAME.get(photo.dataset)
    turns = 0 if known is not None and known.upright else int(rng.integers(4))
    flip = bool(rng.random() < 0.5)
    # One affine map does all of it, and only the pixels of the view are touched.
    matrix = _turn(sides, turns, flip)
    stretch = np.exp(rng.uniform(-0.1, 0.1))
    matrix = np.diag([factor * stretch, factor / stretch, 1]) @ matrix
    corners = _boxes_through(matrix, np.array([[0, 0, sides[1], sides[0]]], np.float64))[0]
    room = corners[2:] - [w, h]
    offset = rng.uniform(np.minimum(room, 0), np.maximum(room, 0))
    if photo.things and rng.random() < 0.7:
        middle = _boxes_through(matrix, np.array([photo.things[rng.integers(len(photo.things))].box]))
        aim = (middle[0, :2] + middle[0, 2:]) / 2 - rng.uniform(0.15, 0.85, 2) * [w, h]
        offset = np.clip(aim, np.minimum(room, 0), np.maximum(room, 0))
    matrix[:2, 2] -= offset
    smooth = cv2.INTER_AREA if factor < 0.6 else cv2.INTER_LINEAR
    source, chain = photo.rgb, matrix
    if factor < 0.6:  # warpAffine does not average, so shrink first
        small = cv2.resize(photo.rgb, None, fx=factor, fy=factor, interpolation=smooth)
        source = small.astype(np.uint8)
        chain = matrix @ np.diag([sides[1] / source.shape[1], sides[0] / source.shape[0], 1])
    fillers = tuple(float(v) for v in rng.uniform(0, 255, 3))
    shift = _half_pixel(chain)
    rgb = cv2.warpAffine(source, shift[:2], (w, h), flags=cv2.INTER_LINEAR, borderValue=fillers)
    mask = None
    if photo.mask is not None:
        mask = cv2.warpAffine(
            photo.mask, _half_pixel(matrix)[:2], (w, h), flags=cv2.INTER_NEAREST, borderValue=UNLABELLED
        ).astype(np.uint8)
    example = Example(colours(rng, rgb.astype(np.uint8), tint), [], unknown_groups(photo.dataset), mask=mask)
    _cut_things(example, photo, matrix, h, w)
    return example


def _cut_things(example: Example, photo: Photo, matrix: NDArray[np.float64], h: int, w: int) -> None:
    boxes = [t.box for t in photo.things] + photo.crowds
    if not boxes:
        return
    whole = _boxes_through(matrix, np.array(boxes, np.float64))
    cut = np.clip(whole, 0, [w, h, w, h])
    sides = np.clip(cut[:, 2:] - cut[:, :2], 0, None)
    share = sides.prod(1) / np.maximum((whole[:, 2:] - whole[:, :2]).prod(1), 1e-6)
    for i, box in enumerate(cut):
        if share[i] <= 0.02:
            continue
        corners = (float(box[0]), float(box[1]), float(box[2]), float(box[3]))
        if i >= len(photo.things) or share[i] < 0.3 or sides[i].min() < 3:
            example.ignored.append(corners)
        else:
            thing = photo.things[i]
            example.things.append(Thing(corners, thing.kind, thing.phrases, thing.family))


def _turn(sides: Sequence[int], turns: int, flip: bool) -> NDArray[np.float64]:
    h, w = sides[0], sides[1]
    matrix = np.eye(3)
    if flip:
        matrix = np.array([[-1.0, 0, w], [0, 1, 0], [0, 0, 1]])
    for _ in range(turns):
        matrix = np.array([[0.0, -1, h], [1, 0, 0], [0, 0, 1]]) @ matrix
        h, w = w, h
    return matrix


def _half_pixel(matrix: NDArray[np.float64]) -> NDArray[np.float64]:
    """``matrix`` between pixel corners as one between pixel centres, which is what cv2 uses."""
    half = np.eye(3)
    half[:2, 2] = 0.5
    return np.linalg.inv(half) @ matrix @ half


def _boxes_through(matrix: NDArray[np.float64], boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    first = boxes[:, :2] @ matrix[:2, :2].T + matrix[:2, 2]
    second = boxes[:, 2:] @ matrix[:2, :2].T + matrix[:2, 2]
    return np.concatenate([np.minimum(first, second), np.maximum(first, second)], 1)


def colours(rng: np.random.Generator, rgb: Rgb, tint: float = 0.08) -> Rgb:
    """Changed brightness, contrast, saturation and white balance; at times blur, noise or grey.

    Args:
        rng: source of chance.
        rgb: (h, w, 3) uint8.
        tint: largest change of one channel's gain against the others.
    """
    result = rgb.astype(np.float32)
    grey = result.mean(2, keepdims=True)
    saturation = 0.0 if rng.random() < 0.05 else rng.uniform(0.6, 1.4)
    result = grey + (result - grey) * saturation
    gain = rng.uniform(0.75, 1.25) * rng.uniform(1 - tint, 1 + tint, 3)
    result = (result - 128) * gain.astype(np.float32) + 128 + rng.uniform(-25, 25)
    if rng.random() < 0.2:
        result = cv2.GaussianBlur(result, (3, 3), float(rng.uniform(0.4, 1.2)))
    if rng.random() < 0.3:
        result += sensor_noise(rng, rgb.shape, 8)
    return np.clip(result, 0, 255).astype(np.uint8)


def mosaic(examples: Sequence[Example]) -> Example:
    """Four examples of one size as the quarters of a view twice as large."""
    h, w = examples[0].rgb.shape[:2]
    rgb = np.zeros((2 * h, 2 * w, 3), np.uint8)
    joined = Example(rgb, [], frozenset().union(*(e.unknown for e in examples)))
    for i, example in enumerate(examples[:4]):
        y, x = (i // 2) * h, (i % 2) * w
        rgb[y : y + h, x : x + w] = example.rgb
        for thing in example.things:
            box = _moved(thing.box, x, y)
            joined.things.append(Thing(box, thing.kind, thing.phrases, thing.family))
        joined.ignored += [_moved(box, x, y) for box in example.ignored]
    return joined


def _moved(box: tuple[float, float, float, float], x: float, y: float) -> tuple[float, float, float, float]:
    return (box[0] + x, box[1] + y, box[2] + x, box[3] + y)
