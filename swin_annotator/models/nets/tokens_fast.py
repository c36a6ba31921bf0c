"""The embedded network above its maps, for inference: the numbers of :class:`MiniNet`, with fewer passes.

Maps stay rows of channels, so that a 1x1 convolution is one product and sums are made by the products themselves;
maps of one stride are summed before they are resized; layers that read the same rows are one product. Words and
examples are none of this: they come from the network itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.models.nets.box_pooling import GAIN, BoxPooling, box_means
from swin_annotator.models.nets.mini_net import MapsOf, MiniNet
from swin_annotator.models.nets.owl_heads import (
    LEAST_SCALE,
    OwlHeads,
    TokenMixer,
    TokenOutput,
    cell_centres,
    decode_boxes,
)
from swin_annotator.models.nets.packed import GELU, PLAIN, PackedLinear, gelu_


def fast_tokens(net: MiniNet, dtype: torch.dtype = torch.float32) -> MiniNet | FastTokens:
    """Do what ``net`` does with maps, its weights as they are at this moment.

    Args:
        net: on the device where this is to run.
        dtype: that it is asked for; in others than float32 the network runs as its caller lets it.
    """
    on_cpu = net.exemplar_gain.device.type == "cpu"
    return FastTokens(net) if on_cpu and dtype == torch.float32 else net


class FastTokens:
    """``tokens`` and ``detect`` of a :class:`MiniNet` on the CPU, in float32."""

    def __init__(self, net: MiniNet) -> None:
        self._net = net
        self._neck = _Neck(net)
        self._heads = _Heads(net.owl)
        self._pooled = None if net.pooling is None else _Pooled(net.pooling)

    @torch.inference_mode()
    def tokens(self, pixels: Tensor, maps: Sequence[Tensor], second_of: MapsOf | None = None) -> Tensor:
        """See :meth:`MiniNet.tokens`."""
        return self._neck(maps, self._net.second_maps(pixels, second_of))

    @torch.inference_mode()
    def detect(self, pixels: Tensor, maps: Sequence[Tensor], second_of: MapsOf | None = None) -> TokenOutput:
        """See :meth:`MiniNet.detect`."""
        second = self._net.second_maps(pixels, second_of)
        out = self._heads(self._neck(maps, second))
        if self._pooled is None:
            return out
        inside = self._pooled(second, out.boxes, (pixels.shape[-2], pixels.shape[-1]))
        return self._net.with_pooled(out, inside)


class _Neck:
    """See :class:`TokenNeck`."""

    def __init__(self, net: MiniNet) -> None:
        neck = net.neck
        merge = neck.merge.weight.permute(0, 2, 3, 1).flatten(1)  # of a 2x2 cell's channels, row by row
        laterals, second = ([cast("nn.Conv2d", layer) for layer in layers] for layers in (neck.laterals, neck.second))
        levels = [[layers[i] for layers in (laterals, second) if layers] for i in range(len(laterals))]
        self._fine = _Sum(
            [merge, *(layer.weight.flatten(1) for layer in levels[0])],
            [neck.merge.bias, *(layer.bias for layer in levels[0])],
        )
        self._coarse = [
            _Sum([layer.weight.flatten(1) for layer in level], [layer.bias for layer in level]) for level in levels[1:]
        ]
        self._mixers = [_Mixer(cast("TokenMixer", mixer)) for mixer in neck.mixers]
        self._norm = neck.norm

    def __call__(self, maps: Sequence[Tensor], second: Sequence[Tensor]) -> Tensor:
        rows, others = ([x.float().permute(0, 2, 3, 1).contiguous() for x in some] for some in (maps, second))
        h, w = rows[1].shape[1:3]
        levels = [[some[i] for some in (rows[1:], others) if some] for i in range(len(rows) - 1)]
        x = self._fine([_cells(rows[0], h, w), *levels[0]])
        for products, level, factor in zip(self._coarse, levels[1:], (2, 4), strict=True):
            y = products(level).permute(0, 3, 1, 2)
            y = functional.interpolate(y, scale_factor=factor, mode="bilinear", align_corners=False)
            x += y.permute(0, 2, 3, 1)[:, :h, :w]
        for mixer in self._mixers:
            mixer(x)
        return cast("Tensor", self._norm(x))


def _cells(rows: Tensor, h: int, w: int) -> Tensor:
    """(b, h, w, 4 c) two by two neighbours of (b, about 2 h, about 2 w, c) side by side, zeros where there are none."""
    batch, high, wide, channels = rows.shape
    if (high, wide) != (2 * h, 2 * w):
        rows = functional.pad(rows, (0, 0, 0, 2 * w - wide, 0, 2 * h - high))
    return rows.view(batch, h, 2, w, 2, channels).permute(0, 1, 3, 2, 4, 5).reshape(batch, h, w, 4 * channels)


class _Sum:
    """The sum of linear layers, each of rows of its own."""

    def __init__(self, weights: Sequence[Tensor], biases: Sequence[Tensor | None]) -> None:
        bias = torch.stack([each for each in biases if each is not None]).sum(0)
        self._first = PackedLinear(weights[0], bias, dtype=torch.float32)
        self._others = [PackedLinear(weight, None, dtype=torch.float32) for weight in weights[1:]]

    def __call__(self, rows: Sequence[Tensor]) -> Tensor:
        total = self._first(rows[0])
        for linear, own in zip(self._others, rows[1:], strict=True):
            linear.add_to(total, own)
        return total


class _Mixer:
    """See :class:`TokenMixer`; changes its tokens (b, h, w, c) in place."""

    def __init__(self, mixer: TokenMixer) -> None:
        self._spatial, self._norm = mixer.spatial, mixer.norm
        self._widen = PackedLinear.of(mixer.widen, dtype=torch.float32, act=GELU)
        self._narrow = PackedLinear.of(mixer.narrow, dtype=torch.float32)

    def __call__(self, x: Tensor) -> None:
        y = self._spatial(x.permute(0, 3, 1, 2)).permute(0, 2, 3, 1)
        self._narrow.add_to(x, self._widen(self._norm(y)))


class _Heads:
    """See :class:`OwlHeads`."""

    def __init__(self, heads: OwlHeads) -> None:
        self._stride = heads.stride
        box, objectness, vector = (
            [cast("nn.Linear", layer) for layer in list(layers)[::2]]
            for layers in (heads.box, heads.objectness, heads.vector)
        )
        self._first = _beside([box[0], objectness[0], vector[0]], GELU)
        self._widths = [one[0].out_features for one in (box, objectness, vector)]
        self._box, self._objectness = (
            (PackedLinear.of(one[1], dtype=torch.float32, act=GELU), PackedLinear.of(one[2], dtype=torch.float32))
            for one in (box, objectness)
        )
        self._vector = PackedLinear.of(vector[1], dtype=torch.float32)
        self._line = _beside([heads.shift, heads.scale])

    def __call__(self, tokens: Tensor) -> TokenOutput:
        batch, h, w, width = tokens.shape
        flat = tokens.reshape(-1, width)
        box, objectness, vector = self._first(flat).split(self._widths, -1)
        raw = self._box[1](self._box[0](box))
        shift, scale = self._line(flat).unbind(-1)
        out = TokenOutput(
            functional.normalize(self._vector(vector), dim=-1),
            decode_boxes(raw, cell_centres(h, w, self._stride, tokens.device).repeat(batch, 1), self._stride),
            shift,
            LEAST_SCALE + functional.elu(scale) + 1,
            self._objectness[1](self._objectness[0](objectness)).squeeze(-1),
        )
        return TokenOutput(*(each.unflatten(0, (batch, h * w)) for each in out))


class _Pooled:
    """See :class:`BoxPooling`."""

    def __init__(self, pooling: BoxPooling) -> None:
        self._parts = pooling.parts
        widen, narrow = cast("nn.Linear", pooling.correct[0]), cast("nn.Linear", pooling.correct[2])
        self._vector = pooling.project.out_features
        weight = torch.cat([pooling.project.weight, GAIN * widen.weight])
        bias = torch.cat([weight.new_zeros(self._vector), widen.bias])
        self._first = PackedLinear(weight, bias, dtype=torch.float32)
        self._narrow = PackedLinear.of(narrow, dtype=torch.float32)

    def __call__(self, maps: Sequence[Tensor], boxes: Tensor, size_hw: tuple[int, int]) -> Tensor:
        rows = self._parts(box_means(maps, boxes, size_hw)).flatten(0, 1)
        first = self._first(rows)
        vectors = first[:, : self._vector].contiguous()
        self._narrow.add_to(vectors, gelu_(first[:, self._vector :]))
        return functional.normalize(vectors, dim=-1).unflatten(0, boxes.shape[:2])


def _beside(layers: Sequence[nn.Linear], act: str = PLAIN) -> PackedLinear:
    """Several layers of the same rows as one, their outputs side by side."""
    weight, bias = torch.cat([one.weight for one in layers]), torch.cat([one.bias for one in layers])
    return PackedLinear(weight, bias, dtype=torch.float32, act=act)
