"""EfficientNet-Lite for inference: the numbers of :class:`EfficientNetLite`, ReLU6 within the convolutions.

Its layers are thin, so that reading and writing maps takes as long as multiplying; every map that is not written again
is time saved. oneDNN clips a map while it makes it, which torch offers to its compiler only (``torch.ops.mkldnn``).
Where that operator is there and agrees, on the CPU in float32, it is used; everywhere else the network itself is.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.efficientnet_lite import Block, EfficientNetLite, pad_same

_log = logging.getLogger(__name__)
_CLOSE = 1e-5
Maps = Callable[[Tensor], Sequence[Tensor]]
"""sRGB pixels (b, 3, h, w), 0..255, to maps at strides 8, 16 and 32."""


def fast_maps(net: EfficientNetLite, dtype: torch.dtype = torch.float32) -> Maps:
    """Do what ``net`` does with its weights as they are; they are shared, not copied.

    Args:
        net: on the device where this is to run, its parameters frozen.
        dtype: that it is asked for; in others than float32 the network runs as its caller lets it.
    """
    on_cpu = net.stem.weight.device.type == "cpu"
    return _FastMaps(net) if on_cpu and dtype == torch.float32 and clipping_works() else net


class _FastMaps:
    def __init__(self, net: EfficientNetLite) -> None:
        self._stem = net.stem
        self._blocks = [cast("Block", block) for block in net.blocks]
        self._taps = net.taps

    @torch.inference_mode()
    def __call__(self, pixels: Tensor) -> list[Tensor]:
        """As :meth:`EfficientNetLite.forward`."""
        with torch.autocast("cpu", enabled=False):
            x = _clipped((pixels - 127) / 128, self._stem)
            maps = []
            for i, block in enumerate(self._blocks):
                x = _run(block, x)
                if i in self._taps:
                    maps.append(x)
            return maps


def _run(block: Block, x: Tensor) -> Tensor:
    y = x if block.expand is None else _clipped(x, block.expand)
    y = _convolved(_clipped(y, block.depthwise), block.project)
    return y.add_(x) if block.residual else y


def _clipped(x: Tensor, conv: nn.Conv2d) -> Tensor:
    """The convolution of ``x``, clipped to 0..6."""
    return pointwise(pad_same(x, conv), conv, "hardtanh", [0.0, 6.0])


def _convolved(x: Tensor, conv: nn.Conv2d) -> Tensor:
    return pointwise(x, conv, "none", [])


def pointwise(x: Tensor, conv: nn.Conv2d, act: str, limits: list[float]) -> Tensor:
    """Convolve by oneDNN, the activation in the same pass."""
    made: Tensor = torch.ops.mkldnn._convolution_pointwise(
        x, conv.weight, conv.bias, conv.padding, conv.stride, conv.dilation, conv.groups, act, limits, ""
    )
    return made


@dataclass(frozen=True, slots=True)
class _Trial:
    """A convolution as the network has them."""

    channels: int
    out: int
    kernel: int
    stride: int
    groups: int


_TRIALS = (_Trial(3, 8, 3, 2, 1), _Trial(8, 8, 5, 1, 8), _Trial(8, 8, 3, 2, 8), _Trial(8, 12, 1, 1, 1))


@cache
def clipping_works() -> bool:
    """Return whether this torch has convolutions that clip what they make, and they agree with the plain ones."""
    if not torch.backends.mkldnn.is_available():
        return False
    try:
        with torch.inference_mode():
            return all(_agrees(trial) for trial in _TRIALS)
    except (AttributeError, NotImplementedError, RuntimeError, TypeError) as error:
        # Another torch: the operator is private and may be missing or take other arguments.
        _log.info("Convolutions do not clip what they make: %s", error)
        return False


def _agrees(trial: _Trial) -> bool:
    generator = torch.Generator().manual_seed(0)
    padding = trial.kernel // 2 if trial.stride == 1 else 0
    with torch.device("meta"):  # weights are drawn here, from a generator of their own
        conv = nn.Conv2d(trial.channels, trial.out, trial.kernel, trial.stride, padding, groups=trial.groups)
    for name, parameter in list(conv.named_parameters()):
        drawn = torch.randn(parameter.shape, generator=generator)
        setattr(conv, name, nn.Parameter(drawn, requires_grad=False))
    x = 2 * torch.randn(1, trial.channels, 9, 10, generator=generator)
    x = x.contiguous(memory_format=torch.channels_last)
    wanted = functional.relu6(conv(pad_same(x, conv)))
    return bool((_clipped(x, conv) - wanted).abs().max() <= _CLOSE * wanted.abs().max())
