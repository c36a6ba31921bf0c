"""Swin for inference: the numbers of :class:`SwinBackbone`, faster and with little memory.

Liu et al., "Swin Transformer" (arXiv 2103.14030). Against the plain formulation:

* tokens stay in window order for a whole block (``window_plan``), so attention reads q, k and v where
  the linear layer wrote them, and one reordering of c numbers a token replaces rolling, padding and
  cutting of 3c and back of c;
* padding tokens are only keys: no layer is computed for them;
* a block runs over a few windows at a time, so that what it makes in between stays in the cache;
* weights are packed once (``packed``), the GELU is part of its product;
* position biases are gathered once, and a window without mask reads no mask.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Hashable, Sequence
from copy import deepcopy
from functools import partial
from typing import cast

import torch
from torch import Tensor, nn
from torch.nn import functional

from swin_annotator.core.byte_lru import ByteLru
from swin_annotator.models.nets.packed import GELU, PackedLinear, gelu_, taken
from swin_annotator.models.nets.swin import ConvEmbed, PatchEmbed, PatchMerging, SwinBackbone, SwinBlock
from swin_annotator.models.nets.window_plan import StagePlan, WindowGroup, WindowPlan, plan_stages, shift_masks

PLAN_BYTES = 1 << 25
"""Bytes of the plans that are kept: some thirty sizes of photos at 512 pixels, or three of 2048 x 2048."""

CHUNK_BYTES = 1 << 22
"""Bytes of the widest product while a block passes over some windows: memory stays small, the calls are few."""


class FastSwin:
    """The maps of a backbone with its weights as they are at this moment; the backbone itself can go.

    Args:
        backbone: on the device where this is to run.
        dtype: of weights, products and maps: float32 equals the backbone within 1e-5, bfloat16 is close.
        release: give the backbone's memory back layer by layer; it can't be used afterwards.
    """

    def __init__(self, backbone: SwinBackbone, dtype: torch.dtype = torch.float32, *, release: bool = False) -> None:
        self.config = backbone.config
        self.dtype = dtype
        self.device = next(backbone.parameters()).device
        self._embed = _embedding(backbone.embed, dtype)
        self._stages = [
            [
                taken(cast("SwinBlock", block), partial(_Block, dtype=dtype), release=release)
                for block in cast("nn.Sequential", stage)
            ]
            for stage in backbone.stages
        ]
        self._merges = [
            taken(cast("PatchMerging", merge), partial(_Merge, dtype=dtype), release=release)
            for merge in backbone.merges
        ]
        self._norms = [_Norm(norm, dtype) if isinstance(norm, nn.LayerNorm) else None for norm in backbone.norms]
        self.plans = ByteLru[Hashable, tuple[StagePlan, ...]](
            PLAN_BYTES, lambda stages: sum(stage.bytes for stage in stages)
        )

    @torch.inference_mode()
    def __call__(self, pixels: Tensor) -> list[Tensor]:
        """As :meth:`SwinBackbone.forward`: maps (b, c_i, h_i, w_i), channels-last views of ``dtype``."""
        with torch.autocast(self.device.type, enabled=False):
            return self._maps(pixels)

    def _maps(self, pixels: Tensor) -> list[Tensor]:
        tokens = self._embed(pixels.to(self.device, self.dtype))
        batch, h, w, _ = tokens.shape
        x, maps = tokens.flatten(0, 2), []
        for i, stage in enumerate(self.planned(batch, h, w)):
            x = _entered(x, stage)
            if i:
                x = self._merges[i - 1](x)
            for block, plan, move in zip(self._stages[i], stage.blocks, (*stage.moves, None), strict=True):
                block(x, plan)
                x = x if move is None else x.index_select(0, move)
            norm = self._norms[i]
            if norm is not None:
                rows = norm(x).index_select(0, stage.leave)
                maps.append(rows.view(batch, stage.h, stage.w, -1).permute(0, 3, 1, 2))
        return maps

    def planned(self, batch: int, h: int, w: int) -> tuple[StagePlan, ...]:
        """Return the plans of all stages for ``batch`` embedded maps of ``h`` x ``w`` tokens, made once a size."""

        def plan() -> tuple[StagePlan, ...]:
            return plan_stages(batch, (h, w), self.config.window, self.config.shifts((h, w)), self.device)

        return self.plans.get_or_make((batch, h, w), plan)


class _Norm:
    def __init__(self, norm: nn.LayerNorm, dtype: torch.dtype) -> None:
        self._shape, self._eps = norm.normalized_shape, norm.eps
        self._weight, self._bias = norm.weight.detach().to(dtype), norm.bias.detach().to(dtype)

    def __call__(self, x: Tensor) -> Tensor:
        return functional.layer_norm(x, self._shape, self._weight, self._bias, self._eps)


class _Block:
    """A Swin block on rows in window order; changes them in place."""

    def __init__(self, block: SwinBlock, dtype: torch.dtype) -> None:
        attention = block.attention
        self._heads, self._tokens = attention.heads, attention.window**2
        self._scale = attention.scale
        self._norm1, self._norm2 = _Norm(block.norm1, dtype), _Norm(block.norm2, dtype)
        self._qkv = PackedLinear.of(attention.qkv, dtype=dtype)
        self._proj = PackedLinear.of(attention.proj, dtype=dtype)
        self._fc1 = PackedLinear.of(block.fc1, dtype=dtype, act=GELU)
        self._fc2 = PackedLinear.of(block.fc2, dtype=dtype)
        self._padding = attention.qkv.bias.detach().to(dtype)[None]
        self._bias = attention.position_bias().detach().to(dtype).contiguous()
        masks = shift_masks(attention.window, attention.shift) if attention.shift else None
        self._masks = None if masks is None else masks.to(self._bias.device, dtype)
        self._row_bytes = block.fc1.out_features * dtype.itemsize

    def __call__(self, x: Tensor, plan: WindowPlan) -> None:
        for part in self._parts(plan, x.device):
            self._part(x[part[0].start : part[-1].stop], part)

    def _parts(self, plan: WindowPlan, device: torch.device) -> list[list[WindowGroup]]:
        """The plan in parts that suit the cache: many windows are split, groups of few windows go together."""
        most = max(1, CHUNK_BYTES // (self._row_bytes * self._tokens)) if device.type == "cpu" else sys.maxsize
        parts: list[list[WindowGroup]] = []
        windows = most
        for group in plan.groups:
            for piece in group.pieces(most, self._tokens):
                if windows + piece.windows > most:
                    parts.append([])
                    windows = 0
                parts[-1].append(piece)
                windows += piece.windows
        return parts

    def _part(self, rows: Tensor, part: Sequence[WindowGroup]) -> None:
        qkv = self._qkv(self._norm1(rows))
        of_groups = qkv.split([group.stop - group.start for group in part])
        mixed = [self._attended(own, group) for own, group in zip(of_groups, part, strict=True)]
        self._proj.add_to(rows, mixed[0] if len(mixed) == 1 else torch.cat(mixed))
        self._fc2.add_to(rows, self._fc1(self._norm2(rows)))

    def _attended(self, qkv: Tensor, group: WindowGroup) -> Tensor:
        """(n, 3c) queries, keys and values of a group's rows to (n, c)."""
        bias = self._bias
        if group.kind and self._masks is not None:
            bias = bias + self._masks[group.kind]
        if group.fill is not None:
            qkv = torch.cat([qkv, self._padding]).index_select(0, group.fill)
        q, k, v = qkv.view(group.windows, self._tokens, 3, self._heads, -1).permute(2, 0, 3, 1, 4)
        y = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias[None], scale=self._scale)
        y = y.transpose(1, 2).reshape(len(qkv), -1)
        return y if group.kept is None else y.index_select(0, group.kept)


class _Merge:
    """Four neighbours, side by side in a row, to one token of twice the width."""

    def __init__(self, merge: PatchMerging, dtype: torch.dtype) -> None:
        self._norm = _Norm(merge.norm, dtype)
        self._reduction = PackedLinear.of(merge.reduction, dtype=dtype)

    def __call__(self, x: Tensor) -> Tensor:
        return self._reduction(self._norm(x))


class _Stem:
    """See :class:`ConvEmbed`; colours are innermost in memory, so that its tokens are too."""

    def __init__(self, embed: ConvEmbed, dtype: torch.dtype) -> None:
        own = deepcopy(embed).to(dtype)
        own.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's stubs lack it
        self._first, self._second, self._norm = own.first, own.second, own.norm

    def __call__(self, pixels: Tensor) -> Tensor:
        height, width = pixels.shape[-2:]
        if height % 4 or width % 4:
            pixels = functional.pad(pixels, (0, -width % 4, 0, -height % 4))
        half = gelu_(self._first(pixels.contiguous(memory_format=torch.channels_last)))
        return cast("Tensor", self._norm(self._second(half).permute(0, 2, 3, 1)))


def _entered(x: Tensor, stage: StagePlan) -> Tensor:
    if stage.beyond:
        x = torch.cat([x, x.new_zeros(1, x.shape[1])])
    return x.index_select(0, stage.enter).view(-1, x.shape[1] * stage.joined)


def _embedding(embed: PatchEmbed | ConvEmbed, dtype: torch.dtype) -> Callable[[Tensor], Tensor]:
    """Pixels (b, 3, h, w) to tokens (b, h/4, w/4, c)."""
    if isinstance(embed, ConvEmbed):
        return _Stem(embed, dtype)
    side, norm = embed.patch, _Norm(embed.norm, dtype)
    weight = embed.projection.weight
    linear = PackedLinear(weight.flatten(1), embed.projection.bias, dtype=dtype)

    def patches(pixels: Tensor) -> Tensor:
        b, c, h, w = pixels.shape
        pixels = functional.pad(pixels, (0, -w % side, 0, -h % side))
        h, w = pixels.shape[2] // side, pixels.shape[3] // side
        cut = pixels.view(b, c, h, side, w, side).permute(0, 2, 4, 1, 3, 5)
        return norm(linear(cut.reshape(b * h * w, -1))).view(b, h, w, -1)

    return patches
