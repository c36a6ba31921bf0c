"""OpenVINO, an optional engine for the image part of a network on CPUs: export, compile, quantise, run.

Needs the extra ``openvino``. Networks go there straight from ``torch.export``, one per input size.
"""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stdout
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from swin_annotator.errors import ModelError
from swin_annotator.memory import ran_out
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime.engine_slot import Run

INSTALL = "Run: python -m pip install 'swin-annotator[openvino]'"
HINTS = {"float32": "f32", "bfloat16": "bf16", "int8": "f32"}
"""Hints that each precision is compiled with.

Int8 is in the network itself, and what it leaves in floats stays exact.
"""
_log = logging.getLogger(__name__)


def installed(*, quantiser: bool = False) -> bool:
    """Return whether OpenVINO is there, and with ``quantiser`` also nncf, which int8 needs."""
    return find_spec("openvino") is not None and (not quantiser or find_spec("nncf") is not None)


def version() -> str:
    """OpenVINO's version."""
    import openvino

    return str(openvino.__version__).partition("-")[0]


def computes_bfloat16() -> bool:
    """Return whether OpenVINO has bfloat16 kernels for this CPU."""
    import openvino

    return "BF16" in openvino.Core().get_property("CPU", "OPTIMIZATION_CAPABILITIES")


def export(network: nn.Module, pixels: Tensor) -> Any:
    """``openvino.Model`` of a network for pixels of exactly this size.

    Raises:
        ModelError: the network uses something that can't be exported.
    """
    import openvino

    try:
        with torch.no_grad(), _quiet():
            program = torch.export.export(_Listed(network).eval(), (pixels,))
            model = openvino.convert_model(program)
            model.reshape(list(pixels.shape))
    except (RuntimeError, torch._dynamo.exc.TorchDynamoException) as error:
        if ran_out(error):
            raise
        reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
        raise ModelError(f"The network can't be exported to OpenVINO: {reason[:200]}.", hint="Use torch.") from error
    return model


def save(model: Any, path: Path) -> None:
    """Write a model as ``path`` (.xml) and its weights beside it, in full precision."""
    import openvino

    path.parent.mkdir(parents=True, exist_ok=True)
    openvino.save_model(model, str(path), compress_to_fp16=False)


def compiled(model: Any, precision: str) -> Run:
    """A model ready to run.

    Args:
        model: ``openvino.Model``, or the path of a saved one.
        precision: ``float32``, ``bfloat16`` or, for a quantised model, ``int8``.

    Raises:
        ModelError: the file is missing or damaged, or of another version.
    """
    import openvino

    options = {
        "INFERENCE_PRECISION_HINT": HINTS[precision],
        "INFERENCE_NUM_THREADS": devices.pick_threads(),
        "PERFORMANCE_HINT": "LATENCY",
    }
    try:
        network = openvino.Core().compile_model(str(model) if isinstance(model, Path) else model, "CPU", options)
        request = network.create_infer_request()
    except RuntimeError as error:
        if ran_out(error):
            raise
        raise ModelError(f"{model} can't be loaded by OpenVINO.", hint="Accelerate the model again.") from error

    def run(pixels: Tensor) -> list[Tensor]:
        request.infer([np.ascontiguousarray(pixels.float().cpu().numpy())], share_inputs=True)
        # The request will use its memory again.
        return [torch.from_numpy(np.array(output.data)) for output in request.output_tensors]

    return run


def quantised(model: Any, samples: Sequence[Tensor]) -> Any:
    """The model with int8 weights and activations, calibrated on pixels of real images.

    Post-training quantisation of nncf, in the form for transformers (its smooth quantisation tames outlier channels).

    Raises:
        ModelError: nncf is missing, or can't quantise this network.
    """
    if not installed(quantiser=True):
        raise ModelError("int8 needs nncf.", hint=INSTALL)
    with _quiet():
        import nncf

        try:
            return nncf.quantize(
                model,
                nncf.Dataset([sample.numpy() for sample in samples]),
                model_type=nncf.ModelType.TRANSFORMER,
                subset_size=len(samples),
            )
        except (RuntimeError, nncf.InternalError) as error:
            raise ModelError(f"The network can't be quantised: {error}.", hint="Do without --int8.") from error


class _Listed(nn.Module):
    """A network whose outputs are a flat tuple, whatever they were."""

    def __init__(self, inner: Callable[[Tensor], Tensor | Sequence[Tensor]]) -> None:
        super().__init__()
        self.inner = inner

    def forward(self, pixels: Tensor) -> tuple[Tensor, ...]:
        """See the class."""
        found = self.inner(pixels)
        return (found,) if isinstance(found, Tensor) else tuple(found)


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the progress bars and notes that the libraries print."""
    loggers = [logging.getLogger(name) for name in ("nncf", "openvino", "torch.export", "torch._dynamo")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), redirect_stdout(io.StringIO()):
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
