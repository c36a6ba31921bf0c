"""Puts another engine in the place of the image part of a model, as it was measured to pay."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from torch import Tensor

from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.runtime import engines, openvino
from swin_annotator.models.runtime.engine_slot import EngineSlot, HasEngineSlot, Run
from swin_annotator.models.runtime.engines import AccelerationRecord

_log = logging.getLogger(__name__)


def use(model: object, where: Path, record: AccelerationRecord) -> None:
    """Let a model run what ``record`` says; each network is loaded when an image of its size comes.

    For a network that turns out to be damaged the model stays with torch, which is logged.

    Raises:
        ModelError: the model has no part that another engine can take over.
    """
    engine_slot = slot_of(model)
    precision = record.trial.precision
    files = {size: engines.network_file(where, precision, size) for size in record.sizes}
    missing = [file for file in files.values() if not file.is_file()]
    if missing:
        raise ModelError(
            Message("{path} is missing.", path=missing[0]),
            hint=Message("Run: swin-annotator models accelerate {model}", model=record.model),
        )
    runs: dict[tuple[int, int], Run] = {}

    def run_of(size: tuple[int, int]) -> Run:
        try:
            return openvino.compiled(files[size], precision)
        except ModelError as error:
            _log.warning("%s uses torch for inputs of %d×%d: %s", record.model, *size, error.message)
            return engine_slot.own

    def run(pixels: Tensor) -> Sequence[Tensor]:
        size = size_of(pixels)
        if len(pixels) != 1 or size not in files:
            return engine_slot.own(pixels)
        if size not in runs:
            runs[size] = run_of(size)
        return runs[size](pixels)

    engine_slot.put(run)
    assert isinstance(model, HasEngineSlot)
    model.dtype = "-".join([precision, record.trial.engine, *model.dtype.split("-")[1:]])


def slot_of(model: object) -> EngineSlot:
    """Return where another engine can take over. Raises ModelError where a model has no such part."""
    engine_slot = model.engine_slot() if isinstance(model, HasEngineSlot) else None
    if engine_slot is None:
        name = getattr(model, "name", "This model")
        raise ModelError(
            Message("{name} has no part that OpenVINO can run.", name=name), hint=Message("It runs in torch.")
        )
    return engine_slot


def size_of(pixels: Tensor) -> tuple[int, int]:
    """(height, width) of an input."""
    return int(pixels.shape[-2]), int(pixels.shape[-1])
