"""Plans of where every token of a map goes when the map is cut into windows, worked out once per size.

Rolling, padding and cutting of Liu et al. (arXiv 2103.14030, section 3.2) only move tokens. Here they
are one reordering of rows: all tokens of a window lie one after the other, windows without padding and
mask first, and padding tokens, which carry no image, are not stored at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product

import torch
from torch import Tensor

MASKED = -100.0
"""Added to the attention logit of two tokens that only the cyclic shift made neighbours."""


@dataclass(frozen=True, slots=True, eq=False)
class WindowGroup:
    """Windows that are treated alike: rows [start, stop) of the tokens."""

    start: int
    stop: int
    windows: int
    kind: int
    """Index of the mask of :func:`shift_masks`."""
    fill: Tensor | None
    """(windows * window**2,) row of each place, counted from ``start``; ``stop - start`` stands for padding.
    None: no padding."""
    kept: Tensor | None
    """(stop - start,) the place of each row: undoes ``fill``."""

    def pieces(self, most: int, tokens: int) -> list[WindowGroup]:
        """The group in parts of at most ``most`` windows of ``tokens`` tokens; whole where it has padding."""
        if self.fill is not None or self.windows <= most:
            return [self]
        count = -(-self.windows // most)
        ends = [self.windows * i // count for i in range(count + 1)]
        return [
            WindowGroup(self.start + a * tokens, self.start + b * tokens, b - a, self.kind, None, None)
            for a, b in pairwise(ends)
        ]


@dataclass(frozen=True, slots=True, eq=False)
class WindowPlan:
    """A batch of maps cut into windows."""

    order: Tensor
    """(b * h * w,) int64: the map's token (image by image, row by row) in each row."""
    groups: tuple[WindowGroup, ...]

    @property
    def places(self) -> Tensor:
        """(b * h * w,) int64: the row of each of the map's tokens; undoes ``order``."""
        places = torch.empty_like(self.order)
        places[self.order] = torch.arange(len(self.order), device=self.order.device)
        return places


@dataclass(frozen=True, slots=True, eq=False)
class StagePlan:
    """The way of all tokens through one stage; int32 row numbers for ``index_select``."""

    h: int
    w: int
    enter: Tensor
    """(b * h * w * joined,) rows of what came before, in the order of the first block's windows."""
    joined: int
    """Number of rows that make one token: 1 after the embedding, 4 after another stage."""
    beyond: bool
    """True if ``enter`` names one row more than there are: zeros, beside a map of odd size."""
    blocks: tuple[WindowPlan, ...]
    moves: tuple[Tensor | None, ...]
    """From each block's order to the next one's, the last block left out; None: they are the same."""
    leave: Tensor
    """(b * h * w,) from the last block's order to the map's."""

    @property
    def bytes(self) -> int:
        """Bytes of all tensors, each counted once."""
        groups = [group for plan in self.blocks for group in plan.groups]
        tensors = [self.enter, self.leave, *self.moves, *(plan.order for plan in self.blocks)]
        tensors += [tensor for group in groups for tensor in (group.fill, group.kept)]
        return sum({id(tensor): tensor.nbytes for tensor in tensors if tensor is not None}.values())


def plan_stages(
    batch: int, size_hw: tuple[int, int], window: int, shifts: Sequence[Sequence[int]], device: torch.device
) -> tuple[StagePlan, ...]:
    """Plan how a batch of embedded images goes through all stages.

    Args:
        batch: number of images.
        size_hw: of the map that the embedding gives; each further stage has half of it, rounded up.
        window: side of a window in tokens.
        shifts: of each block of each stage.
        device: where the plans are used.
    """
    h, w = size_hw
    stages: list[StagePlan] = []
    for of_stage in shifts:
        plans = {shift: plan_windows(batch, h, w, window, shift, device) for shift in set(of_stage)}
        blocks = tuple(plans[shift] for shift in of_stage)
        between = {(a, b): plans[a].places[plans[b].order].int() for a, b in set(pairwise(of_stage)) if a != b}
        moves = tuple(between.get(pair) for pair in pairwise(of_stage))
        enter, joined = blocks[0].order, 1
        if stages:
            enter, joined = _neighbours(stages[-1], batch)[enter].flatten(), 4
        beyond = bool(stages) and bool(stages[-1].h % 2 or stages[-1].w % 2)
        stages.append(StagePlan(h, w, enter.int(), joined, beyond, blocks, moves, blocks[-1].places.int()))
        h, w = -(-h // 2), -(-w // 2)
    return tuple(stages)


def _neighbours(stage: StagePlan, batch: int) -> Tensor:
    """(b * ceil(h/2) * ceil(w/2), 4) int64: the rows that are merged, in the order (0,0) (1,0) (0,1) (1,1)."""
    h, w = stage.h, stage.w
    tokens = torch.full((batch, h + h % 2, w + w % 2), batch * h * w, device=stage.leave.device)
    tokens[:, :h, :w] = stage.leave.view(batch, h, w).long()
    fours = tokens.view(batch, -(-h // 2), 2, -(-w // 2), 2).permute(0, 1, 3, 4, 2)
    return fours.reshape(-1, 4)


def plan_windows(batch: int, h: int, w: int, window: int, shift: int, device: torch.device) -> WindowPlan:
    """Plan how ``batch`` maps of ``h`` x ``w`` tokens are cut after a cyclic shift by ``shift``.

    Maps are padded at the bottom and right to whole windows before they are shifted.
    """
    tokens = _cut(h, w, window, shift)
    rows, columns = -(-h // window), -(-w // window)
    last_row = torch.arange(rows * columns) // columns == rows - 1
    last_column = torch.arange(rows * columns) % columns == columns - 1
    kinds = (2 * last_row + last_column) * (shift > 0)
    padded = (tokens < 0).any(1)
    orders, groups, start = [], [], 0
    for kind, pads in product(range(4), (False, True)):
        chosen = tokens[(kinds == kind) & (padded == pads)]
        if not len(chosen):
            continue
        everywhere = torch.where(chosen < 0, -1, chosen + torch.arange(batch)[:, None, None] * (h * w)).flatten()
        real = everywhere >= 0
        count = int(real.sum())
        fill = torch.where(real, real.cumsum(0) - 1, count).to(device) if pads else None
        kept = real.nonzero()[:, 0].to(device) if pads else None
        orders.append(everywhere[real])
        groups.append(WindowGroup(start, start + count, batch * len(chosen), kind, fill, kept))
        start += count
    return WindowPlan(torch.cat(orders).to(device), tuple(groups))


def shift_masks(window: int, shift: int) -> Tensor:
    """(4, window**2, window**2) float32: the mask of a window inside, at the right, at the bottom, in the corner.

    A window at the end holds tokens from both ends of the map; those of different ends do not see each other.
    """
    wrapped = torch.arange(window) >= window - shift
    masks = []
    for bottom, right in product((False, True), repeat=2):
        region = (2 * (wrapped & bottom)[:, None] + (wrapped & right)[None, :]).flatten()
        masks.append((region[:, None] != region[None, :]).float() * MASKED)
    return torch.stack(masks)


def _cut(h: int, w: int, window: int, shift: int) -> Tensor:
    """(windows, window**2) int64: the token at each place, -1 for padding."""
    high, wide = -(-h // window) * window, -(-w // window) * window
    row = (torch.arange(high) + shift) % high
    column = (torch.arange(wide) + shift) % wide
    tokens = torch.where((row < h)[:, None] & (column < w)[None, :], row[:, None] * w + column[None, :], -1)
    tokens = tokens.view(high // window, window, wide // window, window).transpose(1, 2)
    return tokens.reshape(-1, window * window)
