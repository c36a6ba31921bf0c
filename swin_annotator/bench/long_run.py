"""Memory of a long folder run into a project: resident bytes as the images go by, and how they grow.

swin-annotator bench batch --scene memory [--images 3000] [--json]
swin-annotator bench batch --scene bookkeeping [--images 20000] [--json]
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from swin_annotator import memory, paths
from swin_annotator.bench.base import Report, markdown
from swin_annotator.core import images as files
from swin_annotator.core.queries import TextPrompt
from swin_annotator.engine import exchange, sinks
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe, prelabel
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.settings import Settings
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

SCENES = {"memory": ("swin-mini", 3000), "bookkeeping": ("fake", 20000)}
"""Name: the detector, and images by default. ``bookkeeping`` is all of a run but a network: files, project, caches."""
SIZE_HW = (120, 160)
SAMPLES = 60
"""Times that memory is looked at."""
CACHE_MB = 2
"""Room for embeddings in memory: full soon, so that its filling counts as no growth."""
WARM = 0.25
"""Share of the run that is left out of the slope: caches and the allocator fill."""


@dataclass(frozen=True, slots=True)
class Course:
    """Memory of one run."""

    images: tuple[int, ...]
    """Done at each look."""
    resident: tuple[int, ...]
    """Bytes at each look."""
    seconds: float

    @property
    def slope(self) -> float:
        """Bytes an image, by least squares over what follows the warm-up."""
        return slope(self.images, self.resident)


def slope(images: Sequence[int], resident: Sequence[int]) -> float:
    """Bytes an image, by least squares over what follows the warm-up."""
    late = [(n, size) for n, size in zip(images, resident, strict=True) if n >= WARM * images[-1]]
    if len(late) < 2:
        return 0.0
    x, y = np.array(late, np.float64).T
    return float(np.polyfit(x - x.mean(), y, 1)[0])


def report(scene: str, count: int) -> Report:
    """See the module; ``count`` images, 0: as many as the scene finds right."""
    detector, usual = SCENES[scene]
    count = count or usual
    with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as place:
        course = run(drawn(Path(place), count), detector)
    warm = next(i for i, n in enumerate(course.images) if n >= WARM * count)
    facts = {
        "scene": scene,
        "detector": detector,
        "images": count,
        "seconds": round(course.seconds, 1),
        "after_warm_up": course.resident[warm],
        "end": course.resident[-1],
        "peak": memory.peak(),
        "bytes_an_image": round(course.slope, 1),
        "course": list(zip(course.images, course.resident, strict=True)),
    }
    row = (
        f"{scene}, {detector}",
        f"{count:,}",
        f"{course.resident[warm] / 1e6:.0f} MB",
        f"{course.resident[-1] / 1e6:.0f} MB",
        f"{course.slope:,.0f} B",
        f"{course.slope * 20_000 / 1e6:+.0f} MB",
    )
    head = ("folder run", "images", "after a quarter", "at the end", "growth an image", "over 20,000")
    return Report(facts, markdown(head, [row]))


def run(folder: Path, detector: str) -> Course:
    """Propose on all images of a folder into its project, as ``prelabel`` does, and look at the memory on the way."""
    pool, recipe = ModelPool(default_catalog()), Recipe((TextPrompt("red", ("red",)),), detector=detector)
    done, images, resident = 0, [], []
    begun = time.perf_counter()
    with Project.open(folder) as project:
        exchange.sync_images(project)
        todo = list(project.images())
        every = max(1, len(todo) // SAMPLES)
        cache = EmbeddingCache(project.place / "embeddings", CACHE_MB << 20, Settings().embedding_disk_mb << 20)
        sink = sinks.ProjectSink(project, "bench", recipe.categories)
        for step in prelabel(todo, folder, recipe, pool, cache):
            if isinstance(step.result, ImageResult):
                sink.add(step.result)
                done += 1
                if done % every == 0 or done == len(todo):
                    images.append(done)
                    resident.append(memory.resident() or 0)
                    print(f"{done} images, {resident[-1] / 1e6:.1f} MB", file=sys.stderr, flush=True)
    return Course(tuple(images), tuple(resident), time.perf_counter() - begun)


def drawn(folder: Path, count: int) -> Path:
    """As many small photos, each another one: the samples of the program tinted and cut."""
    samples = [files.read_rgb(path) for path in sorted(paths.resource("samples").glob("*.png"))]
    rng = np.random.default_rng(0)
    for number in range(count):
        rgb = samples[number % len(samples)]
        top, left = (
            int(rng.integers(0, max(1, side - least + 1))) for side, least in zip(rgb.shape, SIZE_HW, strict=False)
        )
        part = rgb[top : top + SIZE_HW[0], left : left + SIZE_HW[1]]
        tinted = np.clip(part * rng.uniform(0.8, 1.2, 3), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{number:06}.jpg"), tinted[..., ::-1])
    return folder
