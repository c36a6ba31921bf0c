"""Puts the engine that was found faster for a model to use. No torch here until a model has such a record."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from swin_annotator import paths
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.runtime.engines import place, record_of

_log = logging.getLogger(__name__)


def attach(model: Any, folder: Path, options: Mapping[str, object]) -> None:
    """Let ``model`` use the engine that was found faster for it, unless another precision is asked for.

    What goes wrong is logged, and the model stays with torch.
    """
    if not folder.is_dir() or not paths.engines().is_dir():
        return
    record = record_of(folder)
    if record is None:
        return
    from swin_annotator.models.runtime import device, engine_use  # torch comes with them

    if device.asked_precision(options) not in ("", record.trial.precision):
        return
    if find_spec("openvino") is None:
        _log.warning("%s uses torch: OpenVINO is not installed any more.", record.model)
        return
    try:
        engine_use.use(model, place(folder), record)
    except AnnotatorError as error:
        _log.warning("%s uses torch: %s", record.model, error.message)
