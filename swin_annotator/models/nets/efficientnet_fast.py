"""EfficientNet-Lite for inference: the numbers of :class:`EfficientNetLite`, ReLU6 within the convolutions.

Its layers are thin, so that reading and writing maps takes as long as multiplying; every map that is not written again
is time saved. oneDNN clips a map while it makes it, which torch offers to its compiler only (``torch.ops.mkldnn``).
Where that operator is there and agrees, on the CPU in float32, it is used; everywhere else the network itself is.

Two more things save passes: a strided convolution whose zeros are uneven gets a kernel with an empty row and column
instead of a padded copy of its map, and small products across channels go to the library that is faster here.
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
from swin_annotator.models.nets.packed import PackedLinear, packing_pays

_log = logging.getLogger(__name__)
_CLOSE = 1e-5
_CLIP: tuple[str, list[float]] = ("hardtanh", [0.0, 6.0])
_PLAIN: tuple[str, list[float]] = ("none", [])
SMALL_BYTES = 1 << 22
"""Bytes of a map that may be clipped in a pass of its own: it is still in the cache."""
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
        self._blocks = [_FastBlock(cast("Block", block)) for block in net.blocks]
        self._taps = net.taps

    @torch.inference_mode()
    def __call__(self, pixels: Tensor) -> list[Tensor]:
        """As :meth:`EfficientNetLite.forward`."""
        with torch.autocast("cpu", enabled=False):
            x = _clipped((pixels - 127) / 128, self._stem)
            maps = []
            for i, block in enumerate(self._blocks):
                x = block(x)
                if i in self._taps:
                    maps.append(x)
            return maps


class _FastBlock:
    def __init__(self, block: Block) -> None:
        self._expand = None if block.expand is None else _Across(block.expand)
        self._depthwise = _Depthwise(block.depthwise)
        self._project = _Across(block.project)
        self._residual = block.residual

    def __call__(self, x: Tensor) -> Tensor:
        y = x if self._expand is None else self._expand(x, clip=True)
        y = self._project(self._depthwise(y))
        return y.add_(x) if self._residual else y


class _Depthwise:
    """A convolution of each channel, clipped to 0..6."""

    def __init__(self, conv: nn.Conv2d) -> None:
        self._conv = conv
        self._grown: nn.Conv2d | None = None
        if conv.stride[0] == 2:  # of maps of even sides one more zero goes to the bottom and right than to the others
            self._grown = _grown(conv)

    def __call__(self, x: Tensor) -> Tensor:
        even = x.shape[-2] % 2 == 0 and x.shape[-1] % 2 == 0
        if self._grown is not None and even:
            return pointwise(x, self._grown, *_CLIP)
        return _clipped(x, self._conv)


def _grown(conv: nn.Conv2d) -> nn.Conv2d:
    """A convolution with an empty first row and column, so that as many zeros on all sides give the same."""
    side = conv.kernel_size[0] + 1
    with torch.device("meta"):
        grown = nn.Conv2d(
            conv.in_channels, conv.out_channels, side, stride=2, padding=side // 2 - 1, groups=conv.groups
        )
    grown.weight = nn.Parameter(functional.pad(conv.weight.detach(), (1, 0, 1, 0)), requires_grad=False)
    grown.bias = conv.bias
    return grown


class _Across:
    """A 1x1 convolution, clipped to 0..6 where asked."""

    def __init__(self, conv: nn.Conv2d) -> None:
        self._conv = conv
        self._linear: PackedLinear | None = None
        if not packing_pays(torch.float32):
            self._linear = PackedLinear(conv.weight.flatten(1), conv.bias, dtype=torch.float32, pack=False)

    def __call__(self, x: Tensor, *, clip: bool = False) -> Tensor:
        b, _, h, w = x.shape
        if self._linear is None or 4 * b * h * w * self._conv.out_channels > SMALL_BYTES:
            return pointwise(x, self._conv, *(_CLIP if clip else _PLAIN))
        y = self._linear(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return y.clamp_(0, 6) if clip else y


def _clipped(x: Tensor, conv: nn.Conv2d) -> Tensor:
    """The convolution of ``x``, clipped to 0..6."""
    return pointwise(pad_same(x, conv), conv, *_CLIP)


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
    x = 2 * torch.randn(1, trial.channels, 8, 10, generator=generator)
    x = x.contiguous(memory_format=torch.channels_last)
    wanted = functional.relu6(conv(pad_same(x, conv)))
    found = _clipped(x, conv) if trial.groups == 1 else _Depthwise(conv)(x)
    return bool((found - wanted).abs().max() <= _CLOSE * wanted.abs().max())
