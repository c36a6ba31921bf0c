"""Labels in and out: COCO and YOLO files, beside pycocotools with json, and labelformat; projects with many objects."""

from __future__ import annotations

import io
import json
import math
import random
import tempfile
from collections.abc import Callable
from contextlib import redirect_stdout
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from pycocotools import mask as coco_mask
from pycocotools.coco import COCO

from swin_annotator import formats
from swin_annotator.bench import goals, io_peers, io_project
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.bench.paired import conditions, paired, set_up
from swin_annotator.core import geometry
from swin_annotator.core.dataset import Dataset
from swin_annotator.core.goals import Goal
from swin_annotator.core.types import Annotation, Category, Image
from swin_annotator.formats.image_copies import LEAVE
from swin_annotator.formats.writing import Writing

IMAGES, EACH, CORNERS, SIDE = 500, 20, 24, 1000
ROUNDS = 3
CLASSES = 5
_GOALS = {"write COCO": 1.0, "write YOLO outlines": 2.0}
"""Seconds for 2,000 images with 20 outlines each."""
FILES, PROJECT, PEERS = "files", "project", "peers"
"""Scenes."""
_LARGE = 727_103
"""Objects of a COCO file of 300 MB; that and the limits are of a folder that was tried."""
_PROJECT_GOALS = {"import": 60.0, "export": 60.0}
"""Seconds for so many objects."""


def report(options: Options) -> Report:
    """Files beside peers, and a project with as many objects; ``files`` and ``project`` as scenes.

    ``peers``, on request alone, takes minutes: the libraries that convert labels.
    """
    set_up(options.threads)
    count = options.images[0] if options.images else IMAGES
    scenes = options.scenes or (FILES, PROJECT)
    data: dict[str, Any] = {"images": count, "objects": count * EACH}
    texts: list[str] = []
    reached: list[Goal] = []
    if FILES in scenes:
        data["seconds"], text, own = _of_files(count, options.rounds or ROUNDS)
        texts.append(text)
        reached += own
    if PROJECT in scenes:
        data["project"], text, own = _of_project(count)
        texts.append(text)
        reached += own
    if PEERS in scenes:
        data["peers"], text, own = _of_peers(count, options.rounds or 1)
        texts.append(text)
        reached += own
    data["goals"] = goals.rows(reached)
    return Report(data, "\n\n".join([*texts, goals.table(reached), conditions()]))


def _of_files(count: int, rounds: int) -> tuple[dict[str, dict[str, float]], str, list[Goal]]:
    """Seconds of each way to write and read the same labels, and how many times faster ours are than the peer."""
    with tempfile.TemporaryDirectory() as folder:
        found = _timed(made_up(count), Path(folder), rounds)
    reached = [
        Goal(f"{what}, s for 2,000 images", found[what]["ours"] * 2000 / count, limit, at_least=False)
        for what, limit in _GOALS.items()
    ]
    if "faster" in found["read COCO"]:
        reached.append(Goal("read COCO, times faster than the peer", found["read COCO"]["faster"], 1.0))
    rows = [
        [what, *(f"{times[key]:.3f}" if key in times else "–" for key in ("ours", "peer", "faster"))]
        for what, times in found.items()
    ]
    head = [f"{count} images with {EACH} outlines of {CORNERS} corners", "ours, s", "peer, s", "times faster"]
    return found, markdown(head, rows), reached


def _of_peers(count: int, rounds: int) -> tuple[io_peers.Times, str, list[Goal]]:
    """Seconds of libraries that convert labels, in and out, and how many times faster ours are."""
    with tempfile.TemporaryDirectory() as folder:
        found = io_peers.measured(made_up(count), Path(folder), rounds)
    slowest = max((times["times"] for name, times in found.items() if name != io_peers.OURS), default=None)
    reached = [] if slowest is None else [Goal("COCO in and out, times faster than the slowest", slowest, 3.0)]
    rows = [[name, f"{times['seconds']:.2f}", f"{times['times']:.1f}"] for name, times in found.items()]
    return found, markdown([f"COCO of {count} images in and out", "s", "ours, times faster"], rows), reached


def _of_project(count: int) -> tuple[dict[str, dict[str, float]], str, list[Goal]]:
    """Processor time and peak memory of a project with ``count`` images."""
    with tempfile.TemporaryDirectory() as folder:
        found = io_project.measured(count, Path(folder))
    objects = count * io_project.EACH
    reached = [
        Goal(f"{task}, s for {_LARGE:,} objects", found[task]["seconds"] * _LARGE / objects, limit, at_least=False)
        for task, limit in _PROJECT_GOALS.items()
    ]
    for task in _PROJECT_GOALS:
        if "peak_mib" in found[task]:
            reached.append(
                Goal(f"{task} of {objects:,} objects, peak MiB", found[task]["peak_mib"], 1024, at_least=False)
            )
    reached.append(Goal(f"open {objects:,} objects, s", found["open"]["seconds"], 1.0, at_least=False))
    reached.append(Goal(f"a step among {objects:,} objects, ms", found["step"]["seconds"], 3.0, at_least=False))
    rows = [
        [
            task,
            f"{values['seconds']:.2f}",
            "–" if task == "step" else f"{values['clock']:.2f}",
            f"{values['peak_mib']:.0f}" if "peak_mib" in values else "–",
        ]
        for task, values in found.items()
    ]
    head = [f"A project with {objects:,} outlines and boxes", "s; of a step, ms", "s by the clock", "peak MiB"]
    return found, markdown(head, rows), reached


def made_up(count: int) -> Dataset:
    """Images with round outlines at random places, the same each time."""
    chance = random.Random(0)
    rows: list[Annotation] = []
    for image in range(1, count + 1):
        for i in range(EACH):
            x, y, radius = chance.uniform(100, 900), chance.uniform(100, 900), chance.uniform(5, 90)
            ring = tuple(_round(x, y, radius))
            box = geometry.polygons_bbox([ring])
            rows.append(Annotation(len(rows) + 1, image, 1 + i % CLASSES, box, polygons=(ring,)))
    images = tuple(Image(i, f"{i:06}.jpg", (SIDE, SIDE)) for i in range(1, count + 1))
    return Dataset(images, tuple(Category(i, f"class {i}") for i in range(1, CLASSES + 1)), tuple(rows))


def _round(x: float, y: float, radius: float) -> list[float]:
    found: list[float] = []
    for i in range(CORNERS):
        angle = 2 * math.pi * i / CORNERS
        found += [round(x + radius * math.cos(angle), 2), round(y + radius * math.sin(angle), 2)]
    return found


def _timed(data: Dataset, folder: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Time what is done -> seconds of ours, of the peer, and the ratio."""
    ours, theirs = folder / "ours.json", folder / "theirs.json"
    bare = Writing(images=LEAVE)
    numbers = iter(range(10**6))

    def fresh() -> Path:
        return folder / str(next(numbers))

    pairs: dict[str, tuple[Callable[[], object], Callable[[], object] | None]] = {
        "write COCO": (partial(formats.write, "coco", data, ours), partial(_write_coco, data, theirs)),
        "read COCO": (partial(formats.read, "coco", ours), partial(_read_coco, ours)),
        "write YOLO boxes": (
            lambda: formats.write("yolo", data, fresh(), bare),
            _peer_yolo(ours, fresh, "ObjectDetection"),
        ),
        "write YOLO outlines": (
            lambda: formats.write("yolo-segment", data, fresh(), bare),
            _peer_yolo(ours, fresh, "InstanceSegmentation"),
        ),
    }
    found: dict[str, dict[str, float]] = {}
    for what, (run, peer) in pairs.items():
        times = paired({"peer": peer, "ours": run} if peer is not None else {"ours": run}, rounds)
        found[what] = {name: timing.milliseconds / 1000 for name, timing in times.items()}
        if peer is not None:
            found[what]["faster"] = times["ours"].speedup
    return found


def _write_coco(data: Dataset, path: Path) -> None:
    """As scripts do: dictionaries, areas by pycocotools, json, and a look whether it reads."""
    entries: list[dict[str, Any]] = []
    for row in data.annotations:
        rings = [list(ring) for ring in row.polygons]
        area = float(coco_mask.area(coco_mask.merge(coco_mask.frPyObjects(rings, SIDE, SIDE))))
        place = {"bbox": list(row.bbox_xywh), "area": area, "segmentation": rings, "iscrowd": 0}
        entries.append({"id": row.id, "image_id": row.image_id, "category_id": row.category_id, **place})
    images = [{"id": i.id, "file_name": i.path, "width": SIDE, "height": SIDE} for i in data.images]
    categories = [{"id": c.id, "name": c.name} for c in data.categories]
    path.write_text(json.dumps({"images": images, "categories": categories, "annotations": entries}))
    _read_coco(path)


def _read_coco(path: Path) -> None:
    with redirect_stdout(io.StringIO()):
        COCO(str(path))


def _peer_yolo(source: Path, fresh: Callable[[], Path], kind: str) -> Callable[[], object] | None:
    """COCO to YOLO by labelformat, ``ObjectDetection`` or ``InstanceSegmentation``; None where it is not installed."""
    try:
        coco = import_module("labelformat.formats.coco")
        yolo = import_module("labelformat.formats.yolov8")
    except ImportError:
        return None
    read, write = getattr(coco, f"COCO{kind}Input"), getattr(yolo, f"YOLOv8{kind}Output")
    return lambda: write(fresh() / "data.yaml", "train").save(read(source))
