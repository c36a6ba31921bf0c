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
from swin_annotator.models.weights import loading

CLOSE = 1e-4
"""Maps of a layer norm, so numbers about one: what differs by more is another network."""
_PROBE = (1, 3, 96, 128)
"""Small, and no whole number of windows in any of the published shapes."""


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
    fast = our_backbone(part.encoder, folder, bfloat16=bfloat16)
    if fast is None:
        return False
    part.encoder = _Inside(fast)
    return True


def our_backbone(encoder: Any, folder: Path, *, bfloat16: bool) -> FastSwin | None:
    """Our backbone with the weights of one of transformers; None where it would not give the same maps.

    Args:
        encoder: a backbone of transformers with its weights, on its device.
        folder: of the model.
        bfloat16: compute in it.
    """
    stages = [f"stage{i + 1}" for i in range(4)]
    if type(encoder).__name__ != "SwinBackbone" or len(encoder.config.depths) != len(stages):
        return None
    wanted = list(encoder.config.out_features)
    if wanted != [stage for stage in stages if stage in wanted]:
        return None
    try:
        config = config_of_transformers(encoder.config.to_dict(), folder)
    except ModelError:
        return None  # a Swin that none of the published ones is; transformers runs it
    with loading.no_random_weights():
        plain = SwinBackbone(config).eval().requires_grad_(False)
    for i, stage in enumerate(stages):
        if stage not in wanted:
            plain.norms[i] = nn.Identity()  # a map that nobody asks for
    state = rename(encoder.state_dict())
    plain.load_state_dict({name.removeprefix("backbone."): tensor for name, tensor in state.items()})
    device = next(encoder.parameters()).device
    fast = FastSwin(plain.to(device), torch.bfloat16 if bfloat16 else torch.float32)
    return fast if bfloat16 or agree(fast, encoder, device) else None


@torch.inference_mode()
def agree(fast: FastSwin, encoder: Any, device: torch.device) -> bool:
    """Return whether both give the same maps of one small input."""
    pixels = torch.randn(_PROBE, generator=torch.Generator().manual_seed(0)).to(device)
    ours, theirs = fast(pixels), encoder(pixels).feature_maps
    return len(ours) == len(theirs) and all(
        torch.allclose(a.float(), b.float(), rtol=CLOSE, atol=CLOSE) for a, b in zip(ours, theirs, strict=True)
    )
