"""A project with many objects: taken in from COCO, given out again, opened, changed; each in a process of its own.

python -m swin_annotator.bench.io_project fill FOLDER 36356
python -m swin_annotator.bench.io_project large FOLDER 50000
python -m swin_annotator.bench.io_project import FOLDER
"""

from __future__ import annotations

import json
import math
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from statistics import median

from PIL import Image as PillowImage

from swin_annotator import formats, memory
from swin_annotator.core import geometry
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Category, Image, State
from swin_annotator.engine.exchange import export_labels, sync_images
from swin_annotator.engine.importing import import_labels
from swin_annotator.store.project import Project

EACH, SIDE, CLASSES = 20, 1000, 80
LABELS, OUT, IMAGES = "labels.json", "out.json", "images"
STEPS = 50
_LARGE_CORNERS, _SHAPES = 60, 997
_BOXES = 0.25
"""Share of the objects that are a box alone."""


class MadeUp(Collection[Annotation]):
    """Outlines and boxes of many sizes at random places, the same each time, never all in memory."""

    def __init__(self, images: int) -> None:
        self._images = images

    def __len__(self) -> int:
        return self._images * EACH

    def __contains__(self, row: object) -> bool:
        return any(row == other for other in self)

    def __iter__(self) -> Iterator[Annotation]:
        chance = random.Random(0)
        for number in range(1, len(self) + 1):
            x, y, reach = chance.uniform(100, 900), chance.uniform(100, 900), min(chance.lognormvariate(3, 0.8), 95)
            image, category = 1 + (number - 1) // EACH, 1 + number % CLASSES
            if chance.random() < _BOXES:
                box = (round(x - reach, 2), round(y - reach, 2), round(2 * reach, 2), round(2 * reach, 2))
                yield Annotation(number, image, category, box)
                continue
            ring: list[float] = []
            corners = chance.randint(8, 40)
            for i in range(corners):
                angle, way = 2 * math.pi * i / corners, reach * chance.uniform(0.8, 1)
                ring += [round(x + way * math.cos(angle), 2), round(y + way * math.sin(angle), 2)]
            box = geometry.polygons_bbox([ring])
            yield Annotation(number, image, category, box, polygons=(tuple(ring),))


def measured(images: int, folder: Path) -> dict[str, dict[str, float]]:
    """Task -> seconds of processor time, of a step in thousandths, seconds by the clock, and the most memory held.

    By the clock a task takes its opening of the project, too; memory is in MiB, where known.

    Args:
        images: how many, each with ``EACH`` objects.
        folder: empty; it is filled.
    """
    _fill(images, folder)
    found: dict[str, dict[str, float]] = {}
    for task in TASKS:
        command = [sys.executable, "-m", __name__, task, str(folder)]
        told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        found[task] = json.loads(told.splitlines()[-1])
    return found


def main(argv: Sequence[str] | None = None) -> int:
    """Run a task on a folder that was filled and print what it took.

    Arguments: the task and the folder; or ``fill``, a folder that is not there yet, and how many images it gets;
    ``large`` instead of it gives every object about a kilobyte.
    """
    task, folder, *images = sys.argv[1:] if argv is None else argv
    if task in ("fill", "large"):
        Path(folder).mkdir(parents=True)
        (_fill if task == "fill" else _fill_large)(int(images[0]), Path(folder))
        return 0
    start = time.perf_counter()
    seconds = TASKS[task](Path(folder))
    taken = {"seconds": seconds, "clock": time.perf_counter() - start}
    held = memory.peak()
    print(json.dumps(taken | ({} if held is None else {"peak_mib": held / 1024**2})))
    return 0


def _fill(images: int, folder: Path) -> None:
    """Make a folder of images that are all the same file, and a COCO file for them."""
    names = _images(images, folder)
    rows = tuple(Image(number, name, (SIDE, SIDE)) for number, name in enumerate(names, 1))
    categories = tuple(Category(number, f"class {number}") for number in range(1, CLASSES + 1))
    formats.write("coco", Dataset(rows, categories, MadeUp(images)), folder / LABELS)


def _fill_large(images: int, folder: Path) -> None:
    """Do so with outlines of ``_LARGE_CORNERS`` corners, of which there are ``_SHAPES`` different ones."""
    chance = random.Random(0)
    shapes = []
    for _ in range(_SHAPES):
        x, y, reach = chance.uniform(100, 900), chance.uniform(100, 900), chance.uniform(5, 90)
        ring: list[float] = []
        for i in range(_LARGE_CORNERS):
            angle, way = 2 * math.pi * i / _LARGE_CORNERS, reach * chance.uniform(0.8, 1)
            ring += [round(x + way * math.cos(angle), 2), round(y + way * math.sin(angle), 2)]
        box = geometry.polygons_bbox([ring])
        shapes.append(f'"bbox": {list(box)}, "area": {box[2] * box[3]}, "iscrowd": 0, "segmentation": [{ring}]')
    with (folder / LABELS).open("w") as file:
        entries = [
            {"id": number, "file_name": name, "width": SIDE, "height": SIDE}
            for number, name in enumerate(_images(images, folder), 1)
        ]
        categories = [{"id": number, "name": f"class {number}"} for number in range(1, CLASSES + 1)]
        file.write(f'{{"images": {json.dumps(entries)}, "categories": {json.dumps(categories)}, "annotations": [')
        for number in range(images * EACH):
            image, category = 1 + number // EACH, 1 + number % CLASSES
            head = f'"id": {number + 1}, "image_id": {image}, "category_id": {category}, '
            file.write(f"{',' * (number > 0)}\n{{{head}{shapes[(number * 31 + image) % _SHAPES]}}}")
        file.write("]}\n")


def _images(images: int, folder: Path) -> list[str]:
    """Names of so many images, which are all the same file."""
    there = folder / IMAGES
    there.mkdir()
    names = [f"{number:07}.png" for number in range(1, images + 1)]
    PillowImage.new("L", (SIDE, SIDE)).save(there / names[0])
    for name in names[1:]:
        os.link(there / names[0], there / name)
    return names


def _import(folder: Path) -> float:
    with Project.open(folder / IMAGES) as project:
        sync_images(project)
        start = time.process_time()
        import_labels(project, folder / LABELS, "coco", state=State.ACCEPTED)
        return time.process_time() - start


def _export(folder: Path) -> float:
    with Project.open(folder / IMAGES) as project:
        start = time.process_time()
        export_labels(project, folder / OUT, "coco")
        return time.process_time() - start


def _open(folder: Path) -> float:
    """Read as much as the window's list needs."""
    start = time.process_time()
    with Project.open(folder / IMAGES) as project:
        project.images()
        project.categories()
        project.summaries()
        return time.process_time() - start


def _step(folder: Path) -> float:
    """Median of an object that is drawn, in thousandths of a second."""
    taken: list[float] = []
    with Project.open(folder / IMAGES) as project:
        image, category = project.images()[0], project.categories()[0]
        for number in range(STEPS):
            start = time.process_time()
            row = Annotation(project.new_id(), image.id, category.id, (float(number), 0.0, 20.0, 20.0))
            project.apply(Step("Draw", (Edit(None, row),)))
            taken.append(time.process_time() - start)
    return 1000 * median(taken)


TASKS: dict[str, Callable[[Path], float]] = {"import": _import, "export": _export, "open": _open, "step": _step}


if __name__ == "__main__":
    sys.exit(main())
