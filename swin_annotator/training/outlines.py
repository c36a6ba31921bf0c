"""Crops with true masks, to teach outlines: objects of photos with polygons, and cut-outs pasted among each other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from swin_annotator.core import images, masks
from swin_annotator.core.types import BoxXYWH
from swin_annotator.models.base import Rgb
from swin_annotator.models.mini import mask_crops
from swin_annotator.models.nets.mask_net import SIDE
from swin_annotator.training import data
from swin_annotator.training.cut_scenes import CutScenes, Look, finished, put, render
from swin_annotator.training.cutouts import Cutout

SETS = ("nuclei", "ore_pellets", "coco_everyday", "coco_scenes")
"""Photo sets with an outline around each object."""
LEAST_SIDE = 6.0
"""Pixels; a smaller box has no outline to learn."""
LEAST_CORNERS = 5
"""Corners of a polygon: four can be a box that somebody exported as an outline."""
JITTER = 0.06
"""Standard deviation of each side of a box, as a part of its length: proposals do not sit exactly."""
SCENE = 288
"""Pixels a side of a scene of cut-outs."""
LEAST_CUTOUT, MOST_COVER = 32, 0.95
"""Limits of an object to be cut out of a photo: pixels of its shorter side, share of its box."""
LEAST_SEEN, LEAST_INSIDE = 0.6, 200
"""Least part of a cut-out that must be seen to ask for it: share, pixels."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Outlined:
    """An object on a photo."""

    box: BoxXYWH
    mask: Mask
    """(h, w) of the whole photo."""


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """A scene that is shown, and what is right on it."""

    crop: mask_crops.Crop
    target: NDArray[np.uint8]
    """(SIDE / 2, SIDE / 2) share of each point that belongs to the object, 0..255."""


def photos(root: Path, dataset: str, *, evaluation: bool) -> Iterator[tuple[Rgb, list[Outlined]]]:
    """Photos of a set with their outlined objects: those kept aside, or the others."""
    folder = root / dataset
    records = json.loads((folder / "annotations.json").read_text(encoding="utf-8"))
    for position, record in enumerate(sorted(records["images"], key=lambda each: str(each["file_name"]))):
        if data.held_out(dataset, position, record["file_name"]) is not evaluation:
            continue
        rgb = images.read_rgb(folder / "images" / record["file_name"])
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        found = []
        for annotation in records["annotations"]:
            rings = annotation.get("segmentation")
            if annotation["image_id"] != record["id"] or annotation.get("iscrowd") or not isinstance(rings, list):
                continue
            if sum(len(ring) // 2 for ring in rings) < LEAST_CORNERS:
                continue
            outline = masks.from_polygons(rings, size_hw)
            box = masks.bbox(outline)
            if min(box[2:]) >= LEAST_SIDE:
                found.append(Outlined(box, masks.decode(outline)))
        if found:
            yield rgb, found


def of_photo(rng: np.random.Generator, rgb: Rgb, objects: Sequence[Outlined], times: int) -> Iterator[Lesson]:
    """Every object ``times`` times, its box moved a little, mirrored and turned at random."""
    for one in objects:
        for _ in range(times):
            yield _lesson(rng, rgb, one)


def of_cutouts(rng: np.random.Generator, scenes: CutScenes) -> Iterator[Lesson]:
    """The objects of one scene of cut-outs that hide parts of each other."""
    rgb = scenes.background(rng, SCENE, SCENE).astype(np.float32) / np.float32(255)
    owners = np.full((SCENE, SCENE), -1, np.int16)
    whole: list[int] = []
    shadow = float(rng.uniform(0.2, 0.7)) if rng.random() < 0.3 else 0.0
    crowd = rng.random() < 0.4
    for look in _looks(rng, scenes, crowd):
        size = float(rng.uniform(30, 90) if crowd else rng.uniform(50, 230))
        patch = render(rng, look, size)
        if patch is None:
            continue
        h, w = patch.shape[:2]
        x, y = int(rng.uniform(-0.2 * w, SCENE - 0.8 * w)), int(rng.uniform(-0.2 * h, SCENE - 0.8 * h))
        if put(rgb, patch, x, y, shadow) is None:
            continue
        solid = patch[..., 3] > 0.5
        top, left, bottom, right = max(0, y), max(0, x), min(SCENE, y + h), min(SCENE, x + w)
        owners[top:bottom, left:right][solid[top - y : bottom - y, left - x : right - x]] = len(whole)
        whole.append(int(solid.sum()))
    picture = finished(rng, rgb)
    for i, pixels in enumerate(whole):
        mask = owners == i
        seen = int(mask.sum())
        if seen >= max(LEAST_INSIDE, LEAST_SEEN * pixels):
            yield _lesson(rng, picture, Outlined(_box_of(mask), mask))


def _looks(rng: np.random.Generator, scenes: CutScenes, crowd: bool) -> list[Look]:
    """A few kinds; in a crowd many of one, which touch."""
    pool = scenes.kinds(rng, int(rng.integers(2, 5)))
    count = int(rng.integers(10, 24) if crowd else rng.integers(3, 8))
    return [pool[int(i)] for i in rng.integers(len(pool), size=count)]


def _lesson(rng: np.random.Generator, rgb: Rgb, one: Outlined) -> Lesson:
    x, y, w, h = one.box
    left, right = (edge + float(rng.normal(0, JITTER)) * w for edge in (x, x + w))
    top, bottom = (edge + float(rng.normal(0, JITTER)) * h for edge in (y, y + h))
    box = (left, top, max(2.0, right - left), max(2.0, bottom - top))
    crop = mask_crops.cut(rgb, box, SIDE)
    truth = mask_crops.within(one.mask * np.uint8(255), crop.window, edge=cv2.BORDER_CONSTANT)
    target = mask_crops.scaled(truth, SIDE // 2)
    turns, mirrored = int(rng.integers(4)), bool(rng.random() < 0.5)

    def moved(picture: NDArray[np.generic], axes: tuple[int, int]) -> NDArray[np.generic]:
        turned = np.rot90(picture, turns, axes)
        return np.ascontiguousarray(np.flip(turned, axes[1]) if mirrored else turned)

    changed = mask_crops.Crop(
        _recoloured(rng, np.asarray(moved(crop.pixels, (0, 1)), np.uint8)),
        np.asarray(moved(crop.hints, (1, 2)), np.float32),
        crop.window,
    )
    return Lesson(changed, np.asarray(moved(target, (0, 1)), np.uint8))


def _recoloured(rng: np.random.Generator, pixels: Rgb) -> Rgb:
    """Another light: brightness, contrast, tint; at times grey or inverted, as microscopes show things."""
    changed = pixels.astype(np.float32)
    if rng.random() < 0.15:
        changed = np.repeat(changed.mean(-1, keepdims=True), 3, -1)
    if rng.random() < 0.08:
        changed = 255 - changed
    gain = np.exp(rng.normal(0, 0.2)) * np.exp(rng.normal(0, 0.08, 3))
    middle = changed.mean()
    changed = (changed - middle) * gain + middle + rng.normal(0, 15)
    return np.clip(changed, 0, 255).astype(np.uint8)


def _box_of(mask: Mask) -> BoxXYWH:
    x, y, w, h = cv2.boundingRect(mask.astype(np.uint8))
    return float(x), float(y), float(w), float(h)


def cutouts_of(photos: Sequence[tuple[Rgb, Sequence[Outlined]]]) -> Iterator[Cutout]:
    """The objects of photos as cut-outs, to be pasted elsewhere."""
    for n, (rgb, objects) in enumerate(photos):
        for m, one in enumerate(objects):
            x, y, w, h = (int(v) for v in one.box)
            alpha = one.mask[y : y + h, x : x + w]
            if min(w, h) < LEAST_CUTOUT or alpha.mean() > MOST_COVER:
                continue
            rgba = np.dstack([rgb[y : y + h, x : x + w], alpha * np.uint8(255)])
            name = f"coco:{n}.{m}"
            yield Cutout(np.ascontiguousarray(rgba), name, "coco", (), name)
