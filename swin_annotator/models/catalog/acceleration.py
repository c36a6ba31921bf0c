"""Tries OpenVINO on one model and the user's images: how fast, and how far its answers are from torch in float32.

Nothing is used that was not measured on this computer: a way to run the model is taken when its answers agree within
the limits below and it is faster than torch as the model runs without it.
"""

from __future__ import annotations

import logging
import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.errors import ModelError
from swin_annotator.models import registry
from swin_annotator.models.base import Detector, ModelSpec, Rgb
from swin_annotator.models.runtime import agreement, engines, openvino
from swin_annotator.models.runtime.engine_slot import EngineSlot, HasEngineSlot, Run
from swin_annotator.models.runtime.engine_use import size_of, slot_of
from swin_annotator.models.runtime.engines import AccelerationRecord, Trial

LEAST_EQUAL, LEAST_IOU, LEAST_COSINE = 0.99, 0.97, 0.99
"""Limits of agreement with torch in float32; see ``engines.Trial``."""
LEAST_SPEEDUP = 1.1
MOST_SIZES = 4
"""Networks are made for so many input sizes, the most frequent ones."""
MOST_IMAGES = 8
"""Images on which agreement is measured."""
LEAST_CALIBRATION = 8
"""Images that each int8 network wants to see, if not more."""
ROUNDS = 5
_PATIENCE_S = 20.0
"""No further round of timing is begun after this."""
_log = logging.getLogger(__name__)

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """All ways that were tried, and the one that the model uses from now on."""

    trials: tuple[Trial, ...]
    """torch as the model runs without another engine comes first."""
    record: AccelerationRecord | None
    """None: torch stays."""


def accelerate(
    spec: ModelSpec, folder: Path, images: Sequence[Rgb], *, int8: bool = False, report: Report = lambda _what: None
) -> Outcome:
    """Try every precision that OpenVINO has here, and keep the fastest that agrees.

    Args:
        spec: the model's row.
        folder: where its weights are.
        images: of the kind that the model will see; at least eight for ``int8``.
        int8: try int8 too, calibrated on ``images``, on others than agreement is measured on where there are enough.
        report: told what is done next.

    Raises:
        ModelError: the model has no part that another engine can take over, OpenVINO is missing, too few images.
    """
    if not openvino.installed(quantiser=int8):
        raise ModelError("OpenVINO is not installed.", hint=openvino.INSTALL)
    if int8 and len(images) < LEAST_CALIBRATION:
        raise ModelError(
            f"int8 needs at least {LEAST_CALIBRATION} images to see, and there are {len(images)}.",
            hint="Name a folder with more images of the kind that you label.",
        )
    engines.forget(folder)
    where = engines.place(folder)
    report("Loading the model")
    bench = _Bench(_loaded(spec, folder, {}), _loaded(spec, folder, {"precision": "float32"}), images[:MOST_IMAGES])
    try:
        trials, made = bench.torch_trials(), {}
        for precision, runs in _variants(bench.engine_slot, images, where, int8=int8, report=report):
            report(f"Measuring OpenVINO {precision}")
            trials.append(bench.trial(precision, _by_size(runs, bench.engine_slot.own)))
            made[precision] = tuple(runs)
        best = best_of(trials)
        record = None
        if best is not None:
            record = AccelerationRecord(spec.name, best, made[best.precision], len(bench.images), openvino.version())
            engines.keep(where, record)
    finally:
        _tidy(where, engines.record_of(folder))
    return Outcome(tuple(trials), record)


class _Bench:
    """Times and compares ways to run one model.

    Args:
        now: the model as it runs without another engine.
        exact: the same in float32.
        images: to compare on; the first is timed.
    """

    def __init__(self, now: HasEngineSlot, exact: HasEngineSlot, images: Sequence[Rgb]) -> None:
        self.images = images
        self.engine_slot = slot_of(exact)
        self._now, self._exact = now, exact
        self._truth = [self._answer(image) for image in images]

    def torch_trials(self) -> list[Trial]:
        """Torch as the model runs, and in float32 where that is another."""
        found = [self._compared(self._now, self._now.dtype.partition("-")[0], "torch")]
        if found[0].precision != "float32":
            found.append(self._compared(self._exact, "float32", "torch"))
        return found

    def trial(self, precision: str, run: Run) -> Trial:
        """One way to run the model's image part, under heads in float32."""
        self.engine_slot.put(run)
        try:
            return self._compared(self._exact, precision, "openvino")
        finally:
            self.engine_slot.put(None)

    def _compared(self, model: HasEngineSlot, precision: str, engine: str) -> Trial:
        milliseconds, speedup = self._timed(model)
        if model is self._now:
            speedup = 1.0  # anything else is noise
        answers = [_answer(model, image) for image in self.images]
        pairs = list(zip(answers, self._truth, strict=True))
        found = [(a.embedding, b.embedding) for a, b in pairs if a.embedding is not None and b.embedding is not None]
        return Trial(
            engine,
            precision,
            milliseconds,
            speedup,
            _mean([agreement.matching_iou(a.boxes_xyxy, b.boxes_xyxy)[_telling(b)] for a, b in found]),
            _mean([np.einsum("nd,nd->n", a.class_vectors, b.class_vectors, dtype=np.float32) for a, b in found]),
            _mean([a.labels == b.labels for a, b in pairs if a.labels is not None]),
        )

    def _answer(self, image: Rgb) -> _Answer:
        return _answer(self._exact, image)

    def _timed(self, model: HasEngineSlot) -> tuple[float, float]:
        """Milliseconds, and the median ratio to ``now`` run by run."""
        image, seconds, ratios, began = self.images[0], [], [], time.monotonic()
        for call in (self._now, model):  # what is only done the first time
            _work(call, image)
        for _ in range(ROUNDS):
            before, after = _seconds(self._now, image), _seconds(model, image)
            seconds.append(after)
            ratios.append(before / after)
            if time.monotonic() - began > _PATIENCE_S:
                break
        return 1000 * median(seconds), median(ratios)


@dataclass(frozen=True, slots=True)
class _Answer:
    """A model's answer about one image."""

    embedding: ImageEmbedding | None
    labels: NDArray[np.integer] | None


def _answer(model: HasEngineSlot, image: Rgb) -> _Answer:
    engine_slot = slot_of(model)
    embedding = model.embed(image) if isinstance(model, Detector) else None
    return _Answer(embedding, None if engine_slot.labels is None else engine_slot.labels(image))


def _telling(embedding: ImageEmbedding) -> NDArray[np.bool_] | slice:
    """The tenth of the tokens that most likely hold an object; boxes of the others are never shown."""
    objectness = embedding.objectness
    return slice(None) if objectness is None else objectness >= np.quantile(objectness, 0.9)


def _work(model: HasEngineSlot, image: Rgb) -> None:
    """Do what the user waits for: the embedding, or of a model that has none the labels."""
    if isinstance(model, Detector):
        model.embed(image)
    elif (labels := slot_of(model).labels) is not None:
        labels(image)


def _seconds(model: HasEngineSlot, image: Rgb) -> float:
    start = time.perf_counter()
    _work(model, image)
    return time.perf_counter() - start


def _variants(
    engine_slot: EngineSlot, images: Sequence[Rgb], where: Path, *, int8: bool, report: Report
) -> Iterator[tuple[str, dict[tuple[int, int], Run]]]:
    """Each precision with its networks by input size, ready to run."""
    samples = [engine_slot.pixels(image) for image in images]
    models, network = {}, engine_slot.network()
    for size, _ in Counter(map(size_of, samples)).most_common(MOST_SIZES):
        report(f"Making a network for inputs of {size[0]}×{size[1]}")
        models[size] = openvino.export(network, next(pixels for pixels in samples if size_of(pixels) == size))
        openvino.save(models[size], engines.network_file(where, "float32", size))
    for precision in ("float32", "bfloat16") if openvino.computes_bfloat16() else ("float32",):
        yield precision, {size: openvino.compiled(model, precision) for size, model in models.items()}
    if int8:
        for size, model in models.items():
            report(f"Calibrating int8 for inputs of {size[0]}×{size[1]}")
            models[size] = openvino.quantised(model, calibration(samples, size))
            openvino.save(models[size], engines.network_file(where, "int8", size))
        yield "int8", {size: openvino.compiled(model, "int8") for size, model in models.items()}


def calibration(samples: Sequence[Tensor], size: tuple[int, int]) -> list[Tensor]:
    """Return what a network for inputs of ``size`` is calibrated on, of the pixels of all images.

    Those that agreement is measured on are left out where enough others remain. Where too few have the size itself,
    others are stretched to it: what counts is the range of numbers inside the network.
    """
    others = samples[MOST_IMAGES:] if len(samples) >= MOST_IMAGES + LEAST_CALIBRATION else samples
    fitting = [pixels for pixels in others if size_of(pixels) == size]
    strange = [pixels for pixels in others if size_of(pixels) != size][: max(0, LEAST_CALIBRATION - len(fitting))]
    return fitting + [functional.interpolate(pixels, size, mode="bilinear") for pixels in strange]


def _by_size(runs: Mapping[tuple[int, int], Run], own: Run) -> Run:
    return lambda pixels: runs.get(size_of(pixels), own)(pixels)


def best_of(trials: Sequence[Trial]) -> Trial | None:
    """Choose the fastest trial that agrees with torch and pays; None where none does."""
    able = [trial for trial in trials if trial.engine != "torch" and agrees(trial) and trial.speedup >= LEAST_SPEEDUP]
    return max(able, key=lambda trial: trial.speedup, default=None)


def agrees(trial: Trial) -> bool:
    """Return whether the answers are those of torch in float32, within the limits."""
    limits = ((trial.equal, LEAST_EQUAL), (trial.iou, LEAST_IOU), (trial.cosine, LEAST_COSINE))
    return all(value is None or value >= limit for value, limit in limits)


def _tidy(where: Path, record: AccelerationRecord | None) -> None:
    """Delete the networks that nothing uses."""
    if record is None:
        shutil.rmtree(where, ignore_errors=True)
        return
    for precision in ("float32", "int8"):
        if engines.networks(where, precision) != engines.networks(where, record.trial.precision):
            shutil.rmtree(engines.networks(where, precision), ignore_errors=True)


def _loaded(spec: ModelSpec, folder: Path, options: Mapping[str, object]) -> HasEngineSlot:
    spec = replace(spec, options={**spec.options, **options})
    model = registry.load(spec, folder, "cpu")
    slot_of(model)
    assert isinstance(model, HasEngineSlot)
    return model


def _mean(parts: Sequence[NDArray[Any]]) -> float | None:
    return float(np.concatenate([part.ravel() for part in parts]).mean()) if parts else None
