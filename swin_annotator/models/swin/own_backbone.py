"""Our Swin backbone inside a network of transformers."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import torch
from torch import Tensor, nn

from swin_annotator.errors import ModelError
from swin_annotator.models.nets.swin import SwinBackbone
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.swin.weight_names import config_of_transformers, rename


class _Inside(nn.Module):
    """A backbone that other parts of the network take for their own."""

    def __init__(self, fast: FastSwin) -> None:
        super().__init__()
        self._fast = fast

    def forward(self, pixel_values: Tensor) -> SimpleNamespace:
        """Maps in float32, as the parts behind expect them."""
        return SimpleNamespace(feature_maps=tuple(x.float().contiguous() for x in self._fast(pixel_values)))


def use_our_backbone(part: Any, folder: Path, *, bfloat16: bool) -> bool:
    """Put our backbone in the place of ``part.encoder``; False where that is another network, which then stays.

    Args:
        part: the part of a network that holds the encoder, with its weights, on its device.
        folder: of the model.
        bfloat16: compute in it.
    """
    encoder = part.encoder
    wanted = [f"stage{i + 1}" for i in range(4)]
    if type(encoder).__name__ != "SwinBackbone" or list(encoder.config.out_features) != wanted:
        return False
    try:
        config = config_of_transformers(encoder.config.to_dict(), folder)
    except ModelError:
        return False  # a Swin that none of the published ones is; transformers runs it
    plain = SwinBackbone(config).eval().requires_grad_(False)
    state = rename(encoder.state_dict())
    plain.load_state_dict({name.removeprefix("backbone."): tensor for name, tensor in state.items()})
    device = next(encoder.parameters()).device
    part.encoder = _Inside(FastSwin(plain.to(device), torch.bfloat16 if bfloat16 else torch.float32))
    return True
