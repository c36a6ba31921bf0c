"""A folder run beside the model alone, and on Ray beside this process, in pairs on the same images.

swin-annotator bench batch [--images 64] [--rounds 3] [--json]

With ``--scene memory`` or ``--scene bookkeeping`` it is the memory of a long run: see ``bench.long_run``.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import cv2
import numpy as np

from swin_annotator import memory, paths
from swin_annotator.bench import cpu_time, long_run
from swin_annotator.bench.base import Options, Report, markdown
from swin_annotator.core import images as files
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Recipe, prelabel
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.store.embeddings import EmbeddingCache

COUNT, ROUNDS = 32, 3
SIZE_HW = (480, 640)
WORKERS = 2
TOGETHER_S = 0.05
"""Seconds within which all that arrives is one batch."""
RECIPE = Recipe((TextPrompt("coin", ("coin",)), TextPrompt("die", ("die",))), detector="swin-mini")


@dataclass(frozen=True, slots=True)
class Row:
    """One way to work on the images."""

    way: str
    images_per_second: float
    """Images by the clock; compare rows of one run alone."""
    of_first: float | None
    """Median over the rounds of this way's rate by that of the model alone in the same round."""
    processor_s: float | None
    """Seconds of the processor for an image, of all processes together, median: what else runs does not count."""


@dataclass(slots=True)
class Marks:
    """Moments of the clock and of the processor at which results of a run on Ray arrived."""

    arrived: list[float]
    processor: list[float | None]

    def note(self) -> None:
        """A result arrived."""
        self.arrived.append(time.perf_counter())
        self.processor.append(cpu_time.of_tree(os.getpid()))

    def processor_s(self) -> float | None:
        """Seconds of the processor for an image once the workers run; None where the system does not tell."""
        first, last = self.processor[0], self.processor[-1]
        count = len(self.arrived) - _together(self.arrived)
        return None if first is None or last is None or not count else (last - first) / count


def report(options: Options) -> Report:
    """See the module."""
    if options.scenes:
        return _memory(options)
    count, rounds = (options.images or (COUNT,))[0], options.rounds or ROUNDS
    with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as place:
        folder = _drawn(Path(place), count)
        running: list[Marks] = []
        ways = _ways(running, folder, [Image(i, path.name) for i, path in enumerate(sorted(folder.iterdir()), start=1)])
        rates: dict[str, list[float]] = {name: [] for name in ways}
        costs: dict[str, list[float]] = {name: [] for name in ways}
        notes: list[str] = []
        for _ in range(rounds):
            for name, run in list(ways.items()):
                begun, processor = time.perf_counter(), time.process_time()
                try:
                    run()
                except AnnotatorError as error:
                    notes.append(f"{name}: {error.message} {error.hint}")
                    del ways[name], rates[name]
                    continue
                rates[name].append(count / (time.perf_counter() - begun))
                costs[name].append((time.process_time() - processor) / count)
    first = next(iter(rates.values()))
    rows = [
        Row(
            name,
            statistics.median(found),
            statistics.median(a / b for a, b in zip(found, first, strict=True)),
            None if "Ray" in name else statistics.median(costs[name]),  # its work is done by others
        )
        for name, found in rates.items()
    ]
    if running:
        alone = rates.get("model alone", [])
        found = [_rate(marks.arrived) for marks in running]
        shares = [a / b for a, b in zip(found, alone, strict=True)]
        seconds = [cost for marks in running if (cost := marks.processor_s()) is not None]
        rows.append(
            Row(
                f"Ray, {WORKERS} workers, once they run",
                statistics.median(found),
                statistics.median(shares),
                statistics.median(seconds) if seconds else None,
            )
        )
    table = [(r.way, f"{r.images_per_second:.2f}", f"{r.of_first:.2f}", _seconds(r.processor_s)) for r in rows]
    text = markdown(("way", "images a second", "of the model alone", "processor, s an image"), table)
    facts = {"images": count, "rounds": rounds, "rows": [asdict(row) for row in rows], "notes": notes}
    return Report({**facts, "free_memory": memory.available()}, "\n".join([text, *notes]))


def _memory(options: Options) -> Report:
    unknown = [scene for scene in options.scenes if scene not in long_run.SCENES]
    if unknown:
        raise AnnotatorError(f"batch has no scene {unknown[0]}.", hint=f"Choose from: {', '.join(long_run.SCENES)}.")
    found = [long_run.report(scene, (options.images or (0,))[0]) for scene in options.scenes]
    return Report({"memory": [one.data for one in found]}, "\n\n".join(one.text for one in found))


def _ways(running: list[Marks], folder: Path, images: list[Image]) -> dict[str, Callable[[], None]]:
    pool = ModelPool(default_catalog())
    detector = pool.detector(RECIPE.detector)
    pixels = [files.read_rgb(folder / image.path) for image in images]
    detector.embed(pixels[0])  # its libraries are loaded

    def alone() -> None:
        for rgb in pixels:
            detector.embed(rgb)

    def local() -> None:
        for _ in prelabel(images, folder, RECIPE, pool, EmbeddingCache(None)):
            pass

    def on_ray() -> None:
        from swin_annotator.engine.prelabel_ray import Cluster, prelabel_ray
        from swin_annotator.engine.remote_folder import ImageFolder

        place, cluster = ImageFolder(str(folder)), Cluster(workers=WORKERS)
        marks = Marks([], [])
        for step in prelabel_ray(images, place, RECIPE, pool, EmbeddingCache(None), cluster):
            if step.result is not None:
                marks.note()
        running.append(marks)

    return {"model alone": alone, "folder run": local, f"Ray, {WORKERS} workers": on_ray}


def _rate(arrived: Sequence[float]) -> float:
    """Images a second from the arrival of the first ones on: the start of workers is no part of it.

    Args:
        arrived: of every image, in order; those of one batch come at once.
    """
    first = _together(arrived)
    return (len(arrived) - first) / max(arrived[-1] - arrived[0], 1e-9)


def _together(arrived: Sequence[float]) -> int:
    """Return how many came with the first one."""
    return sum(moment - arrived[0] < TOGETHER_S for moment in arrived)


def _seconds(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}"


def _drawn(folder: Path, count: int) -> Path:
    """As many photos, the samples of the program tinted and scaled."""
    samples = [files.read_rgb(path) for path in sorted(paths.resource("samples").glob("*.png"))]
    rng = np.random.default_rng(0)
    for number in range(count):
        rgb = cv2.resize(samples[number % len(samples)], SIZE_HW[::-1], interpolation=cv2.INTER_AREA)
        tinted = np.clip(rgb * rng.uniform(0.8, 1.2, 3), 0, 255).astype(np.uint8)
        cv2.imwrite(str(folder / f"{number:05}.jpg"), tinted[..., ::-1])
    return folder
