"""UperNet and SSFormer heads for inference: the logits of the plain heads, with far fewer products.

BatchNorm is folded into its convolution, and convolutions over resized maps are done before resizing
(``convs_fast``).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.convs_fast import JoinedConv, fast_conv, folded, resized
from swin_annotator.models.nets.packed import RELU, PackedLinear, taken
from swin_annotator.models.nets.ssformer import ConvNormRelu, SSFormerHead
from swin_annotator.models.nets.swin import SwinBackbone
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.nets.upernet import POOL_SIZES, UperNetHead

FastHead = Callable[[Sequence[Tensor]], Tensor]
"""Maps (b, c, h, w), from large to small, to float32 logits (b, classes, h, w) at the size of the first."""


class FastUperNet:
    """The logits of an UperNet head with its weights as they are at this moment.

    Args:
        head: on the device where this is to run.
        dtype: float32 equals the head within 1e-4 of its logits' spread, bfloat16 is close.
        release: give the head's memory back layer by layer; it can't be used afterwards.
    """

    def __init__(self, head: UperNetHead, dtype: torch.dtype = torch.float32, *, release: bool = False) -> None:
        self._dtype = dtype
        self._laterals, self._pools = (_all(layers, dtype, release) for layers in (head.laterals, head.pooling.convs))
        self._smooths = _all(head.smooths[:-1], dtype, release) + _all(head.smooths[-1:], dtype, release, small=True)
        width = head.classifier.in_channels
        deep = head.pooling.bottleneck.conv.in_channels - width * len(POOL_SIZES)
        self._bottleneck = _joined(
            head.pooling.bottleneck, [deep, *[width] * len(POOL_SIZES)], dtype, release, small=True
        )
        self._fusion = _joined(head.fusion, [width] * (len(head.laterals) + 1), dtype, release)
        self._classifier = _Classifier(head.classifier)

    @torch.inference_mode()
    def __call__(self, maps: Sequence[Tensor]) -> Tensor:
        """Float32 logits (b, classes, h, w) at the size of ``maps[0]``; a channels-last view."""
        with torch.autocast(maps[0].device.type, enabled=False):
            return self._logits(maps)

    def _logits(self, maps: Sequence[Tensor]) -> Tensor:
        rows = _rows(maps, self._dtype)
        pooled = [
            conv(functional.adaptive_avg_pool2d(rows[-1].permute(0, 3, 1, 2), size).permute(0, 2, 3, 1).contiguous())
            for size, conv in zip(POOL_SIZES, self._pools, strict=True)
        ]
        levels = [lateral(x) for lateral, x in zip(self._laterals, rows, strict=False)]
        levels.append(self._bottleneck(rows[-1], pooled))
        for small, large in pairwise(reversed(levels)):
            large += resized(small, large.shape[1:3])
        for i, smooth in enumerate(self._smooths):
            levels[i] = smooth(levels[i])
        return self._classifier(self._fusion(levels[0], levels[1:]))


class FastSSFormer:
    """The logits of an SSFormer head with its weights as they are at this moment.

    Args:
        head: on the device where this is to run.
        dtype: float32 equals the head within 1e-5 of its logits' spread, bfloat16 is close.
        release: give the head's memory back layer by layer; it can't be used afterwards.
    """

    def __init__(self, head: SSFormerHead, dtype: torch.dtype = torch.float32, *, release: bool = False) -> None:
        self._dtype = dtype
        self._convs = _all(head.convs, dtype, release)
        weight, bias = folded(head.fusion)
        first, *others = weight.flatten(1).chunk(len(head.convs), dim=1)
        self._parts = [PackedLinear(first, bias, dtype=dtype)]
        self._parts += [PackedLinear(part, None, dtype=dtype) for part in others]
        self._classifier = _Classifier(head.classifier)

    @torch.inference_mode()
    def __call__(self, maps: Sequence[Tensor]) -> Tensor:
        """Float32 logits (b, classes, h, w) at the size of ``maps[0]``; a channels-last view."""
        with torch.autocast(maps[0].device.type, enabled=False):
            return self._logits(maps)

    def _logits(self, maps: Sequence[Tensor]) -> Tensor:
        rows = _rows(maps, self._dtype)
        first, *others = (part(conv(x)) for part, conv, x in zip(self._parts, self._convs, rows, strict=True))
        for other in others:
            first += resized(other, first.shape[1:3])
        return self._classifier(functional.relu_(first))


class _Classifier:
    """The last 1x1 convolution, in float32: logits rounded to bfloat16 would often tie."""

    def __init__(self, layer: nn.Conv2d) -> None:
        self._linear = PackedLinear(layer.weight.flatten(1), layer.bias, dtype=torch.float32)

    def __call__(self, x: Tensor) -> Tensor:
        return self._linear(x.float()).permute(0, 3, 1, 2)


class FastLabeller:
    """Normalised pixels (b, 3, h, w) to logits (b, classes, h/4, w/4): a fast backbone under a fast head.

    Arguments as of :class:`FastSwin` and :class:`FastUperNet`.
    """

    def __init__(
        self,
        backbone: SwinBackbone,
        head: UperNetHead | SSFormerHead,
        dtype: torch.dtype = torch.float32,
        *,
        release: bool = False,
    ) -> None:
        self.backbone = FastSwin(backbone, dtype, release=release)
        self._head = fast_head(head, dtype, release=release)

    def __call__(self, pixels: Tensor) -> Tensor:
        """See the class."""
        return self._head(self.backbone(pixels))


def fast_head(
    head: UperNetHead | SSFormerHead, dtype: torch.dtype = torch.float32, *, release: bool = False
) -> FastHead:
    """The fast form of either head."""
    if isinstance(head, UperNetHead):
        return FastUperNet(head, dtype, release=release)
    return FastSSFormer(head, dtype, release=release)


def _all(
    layers: Iterable[nn.Module], dtype: torch.dtype, release: bool, *, small: bool = False
) -> list[Callable[[Tensor], Tensor]]:
    def made(layer: ConvNormRelu) -> Callable[[Tensor], Tensor]:
        return fast_conv(*folded(layer), dtype, RELU, small=small)

    return [taken(cast("ConvNormRelu", layer), made, release=release) for layer in layers]


def _joined(
    layer: ConvNormRelu, channels: Sequence[int], dtype: torch.dtype, release: bool, *, small: bool = False
) -> JoinedConv:
    def made(layer: ConvNormRelu) -> JoinedConv:
        return JoinedConv(*folded(layer), channels, dtype, small=small)

    return taken(layer, made, release=release)


def _rows(maps: Sequence[Tensor], dtype: torch.dtype) -> list[Tensor]:
    """(b, h, w, c), contiguous; no copy of the backbone's maps."""
    return [x.permute(0, 2, 3, 1).to(dtype).contiguous() for x in maps]
