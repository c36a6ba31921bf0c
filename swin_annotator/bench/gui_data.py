"""Folders and projects that the window is measured on, made anew for each run."""

from __future__ import annotations

import math
import os
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np

from swin_annotator import paths
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.store.project import Project

LINKS = 1000
"""Hard links to one file; file systems allow few more than a thousand."""
NAMES = ("cell", "nucleus", "debris", "edge", "bubble")


def photo(path: Path, size_hw: tuple[int, int], seed: int, quality: int = 88) -> Path:
    """A JPEG with detail at all scales, so that it is as large and as slow to decode as a real photo."""
    rng = np.random.default_rng(seed)
    height, width = size_hw
    total = np.full((height, width, 3), 120.0, np.float32)
    for cells in (4, 16, 64, 256, 1024):
        small = rng.normal(0, 90 / cells**0.4, (max(2, cells * height // width), cells, 3)).astype(np.float32)
        total += cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR)
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), np.clip(total, 0, 255).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, quality])
    return path


def many(folder: Path, count: int) -> Path:
    """A folder of ``count`` photos of 640 x 480: hard links where the disk has them."""
    folder.mkdir(parents=True)
    source = photo(folder.parent / "small.jpg", (480, 640), seed=1)
    data = source.read_bytes()
    linked = source
    for number in range(count):
        path = folder / f"img_{number:06d}.jpg"
        if number % LINKS == 0:
            path.write_bytes(data)
            linked = path
            continue
        try:
            os.link(linked, path)
        except OSError:
            path.write_bytes(data)
    return folder


def large_photos(folder: Path, count: int, boxes: int = 50) -> Path:
    """``count`` JPEGs of 4000 x 3000 with ``boxes`` labels each."""
    rng = np.random.default_rng(5)
    files = [photo(folder / f"photo_{number:02d}.jpg", (3000, 4000), seed=number) for number in range(count)]
    with Project.open(folder) as project:
        for image in project.add_images([path.name for path in files]):
            project.note_image(image.id, size_hw=(3000, 4000))
            edits = [Edit(None, label) for label in _labels(rng, project, image.id, (3000, 4000), boxes)]
            project.apply(Step("Prepare", tuple(edits)), undoable=False)
    return folder


def coins(folder: Path) -> Path:
    """Two photos of coins, which the embedded model finds."""
    folder.mkdir()
    for path in sorted(paths.resource("samples").glob("*coins*.png")):
        shutil.copyfile(path, folder / f"photo-{path.name}")  # by another name: no folder that the tour is for
    return folder


def proposals(folder: Path, count: int, each: int) -> Path:
    """A folder of ``count`` photos of 640 x 480 with ``each`` proposals."""
    many(folder, count)
    rng = np.random.default_rng(9)
    with Project.open(folder) as project:
        images = project.add_images([path.name for path in sorted(folder.glob("*.jpg"))])
        for image in images:
            project.note_image(image.id, size_hw=(480, 640))
        edits = [
            Edit(None, replace(label, state=State.PROPOSED, score=float(rng.uniform(0.35, 1))))
            for image in images
            for label in _labels(rng, project, image.id, (480, 640), each)
        ]
        project.apply(Step("Prepare", tuple(edits)), undoable=False)
    return folder


def _labels(
    rng: np.random.Generator, project: Project, image_id: int, size_hw: tuple[int, int], count: int
) -> list[Annotation]:
    """Boxes, of which every third waits for a judgement."""
    height, width = size_hw
    categories = [project.ensure_category(name).id for name in NAMES]
    labels = []
    for number in range(count):
        sides = np.array((width, height, width, height))
        x, y, w, h = (rng.uniform((0, 0, 0.015, 0.02), (0.87, 0.83, 0.12, 0.16)) * sides).tolist()
        state = State.PROPOSED if number % 3 == 0 else State.ACCEPTED
        score = rng.uniform(0.35, 1) if state is State.PROPOSED else None
        category_id = categories[number % len(categories)]
        labels.append(Annotation(project.new_id(), image_id, category_id, (x, y, w, h), state, score))
    return labels


def polygons(folder: Path, count: int = 2000, points: int = 40) -> Path:
    """One JPEG of 4000 x 3000 with ``count`` star-shaped polygons; every third waits for a judgement."""
    rng = np.random.default_rng(7)
    path = photo(folder / "crowd.jpg", (3000, 4000), seed=11)
    turns = np.linspace(0, 2 * math.pi, points, endpoint=False)
    with Project.open(folder) as project:
        categories = [project.ensure_category(name).id for name in NAMES]
        [image] = project.add_images([path.name])
        project.note_image(image.id, size_hw=(3000, 4000))
        edits = []
        across = math.ceil(math.sqrt(count * 4 / 3))
        for number in range(count):
            row, column = divmod(number, across)
            centre = np.array((column + 0.5, row + 0.5)) * (4000 / across) + rng.uniform(-12, 12, 2)
            radius = rng.uniform(24, 42) * (1 + 0.25 * np.sin(turns * 5 + rng.uniform(0, 6)))
            ring = np.stack([centre[0] + radius * np.cos(turns), centre[1] + radius * np.sin(turns)], 1)
            ring = np.clip(ring, 0, (4000, 3000))
            (left, top), (right, bottom) = ring.min(0).tolist(), ring.max(0).tolist()
            state = State.PROPOSED if number % 3 == 0 else State.ACCEPTED
            edits.append(
                Edit(
                    None,
                    Annotation(
                        project.new_id(),
                        image.id,
                        categories[number % len(categories)],
                        (left, top, right - left, bottom - top),
                        state,
                        rng.uniform(0.35, 1) if state is State.PROPOSED else None,
                        polygons=(tuple(ring.ravel().tolist()),),
                    ),
                )
            )
        project.apply(Step("Prepare", tuple(edits)), undoable=False)
    return folder


def huge_tiff(folder: Path, side: int) -> Path:
    """One tiled TIFF of ``side`` x ``side`` RGB pixels, without smaller copies inside."""
    import tifffile

    folder.mkdir(parents=True, exist_ok=True)
    tile = 512
    ramp = np.linspace(0, 255, tile, dtype=np.uint8)
    block = np.stack(np.broadcast_arrays(ramp[None, :], ramp[:, None], np.uint8(90)), axis=-1).astype(np.uint8)
    count = math.ceil(side / tile) ** 2
    tifffile.imwrite(
        folder / "huge.tif",
        (np.roll(block, number * 37, axis=1) for number in range(count)),
        shape=(side, side, 3),
        dtype=np.uint8,
        tile=(tile, tile),
        photometric="rgb",
        compression="zlib",
    )
    return folder
