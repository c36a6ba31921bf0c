"""The embedded refiner: boxes and clicks to masks, drawn by a small network on a crop around each box."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.core.types import BoxXYWH, Rle
from swin_annotator.models.base import Rgb
from swin_annotator.models.grabcut import clicks as click_cut
from swin_annotator.models.grabcut.refiner import ellipse, whole_box
from swin_annotator.models.mini import mask_crops
from swin_annotator.models.nets.efficientnet_fast import fast_maps
from swin_annotator.models.nets.mask_net import SIDE, MaskNet
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.weights import loading

MODEL_TYPE = "mask-mini"
BATCH = 16
"""Crops per run, so that memory does not grow with the number of boxes."""
PART = 0.1
"""A part of a mask is kept when it has at least so much of the largest one's pixels, or was clicked at."""
ROUNDS = 2
"""Crops that are drawn for clicks without a box: the second around what the first found."""

Mask = NDArray[np.bool_]


class MaskRefiner:
    """Draws the object of each box; see ``models.base.ClickRefiner``.

    It needs no encoding of the image, so it serves the boxes of any detector; equal input, equal answer.
    """

    def __init__(self, net: MaskNet, *, name: str = MODEL_TYPE, device: str = "cpu") -> None:
        self.name = name
        self._net = net.eval().requires_grad_(False).to(device)
        self._device = torch.device(device)
        self._maps = fast_maps(self._net.imagenet)

    @classmethod
    def from_folder(cls, folder: Path, *, name: str, device: str, options: Mapping[str, object]) -> MaskRefiner:
        """The refiner in a folder with config.json and model.safetensors; it has no ``options``.

        Raises:
            ModelError: a file is missing or does not fit the other.
            ModelOutOfMemory: the weights did not fit.
        """
        loading.read_config(folder, (MODEL_TYPE,))
        devices.use_threads()
        with devices.guard_memory(name):
            net = loading.build_empty(MaskNet, folder)
            loading.load_strict(net, loading.read_state_dict(folder), folder)
            return cls(net, name=name, device=device)

    def refine(self, rgb: Rgb, boxes: Sequence[BoxXYWH]) -> list[Rle]:
        """One full-size mask per box; never empty: where nothing is found, the ellipse in the box.

        Args:
            rgb: (h, w, 3) uint8.
            boxes: in image pixels; parts outside the image are left out. A mask may reach a little over its box.

        Raises:
            ModelOutOfMemory: the network did not fit.
        """
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        found: list[Rle] = []
        with devices.guard_memory(self.name):
            for start in range(0, len(boxes), BATCH):
                part = [_on_image(box, size_hw) for box in boxes[start : start + BATCH]]
                cropped = [mask_crops.cut(rgb, box, SIDE) for box in part]
                for box, crop, logits in zip(part, cropped, self.logits(cropped), strict=True):
                    found.append(_mask(logits, crop.window, box, size_hw, ()))
        return found

    def refine_clicks(self, rgb: Rgb, clicks: Clicks) -> Rle:
        """One full-size mask of what was pointed at; never empty, and true to every click. Errors as ``refine``.

        Without a box, colours find the extent of what was pointed at (``grabcut.clicks``); the network draws it then.
        """
        size_hw = (int(rgb.shape[0]), int(rgb.shape[1]))
        if clicks.box is not None:
            return self._drawn(rgb, _on_image(clicks.box, size_hw), clicks.clicks, size_hw)
        found = click_cut.cut(rgb, clicks)
        for _ in range(ROUNDS):
            found = self._drawn(rgb, masks.bbox(found), clicks.clicks, size_hw)
        return found

    def _drawn(self, rgb: Rgb, box: BoxXYWH, clicks: Sequence[Click], size_hw: tuple[int, int]) -> Rle:
        around = _with_clicks(box, clicks)
        with devices.guard_memory(self.name):
            crop = mask_crops.cut(rgb, around, SIDE, clicks)
            return _mask(self.logits([crop])[0], crop.window, box, size_hw, clicks)

    @torch.inference_mode()
    def logits(self, cropped: Sequence[mask_crops.Crop]) -> NDArray[np.float32]:
        """(n, SIDE / 2, SIDE / 2) of the crops."""
        pixels = torch.from_numpy(np.stack([crop.pixels for crop in cropped])).to(self._device)
        hints = torch.from_numpy(np.stack([crop.hints for crop in cropped])).to(self._device)
        shown = pixels.permute(0, 3, 1, 2).float()
        logits: Tensor = self._net.decoder(self._maps(shown), shown, hints)
        return np.asarray(logits.float().cpu().numpy(), np.float32)


def _on_image(box: BoxXYWH, size_hw: tuple[int, int]) -> BoxXYWH:
    """The part of a box on the image, at least one pixel wide and high."""
    x0, y0 = max(0.0, box[0]), max(0.0, box[1])
    x1, y1 = min(size_hw[1], box[0] + box[2]), min(size_hw[0], box[1] + box[3])
    if x1 - x0 >= 1 and y1 - y0 >= 1:
        return x0, y0, x1 - x0, y1 - y0
    left, top, right, bottom = whole_box(box, size_hw)
    return float(left), float(top), float(right - left), float(bottom - top)


def _with_clicks(box: BoxXYWH, clicks: Sequence[Click]) -> BoxXYWH:
    """The box, grown to the clicks on the object: who clicks outside says that it is larger."""
    places = [(click.x, click.y) for click in clicks if click.positive]
    x0, y0 = min([box[0], *(x for x, _ in places)]), min([box[1], *(y for _, y in places)])
    x1, y1 = max([box[0] + box[2], *(x for x, _ in places)]), max([box[1] + box[3], *(y for _, y in places)])
    return x0, y0, x1 - x0, y1 - y0


def _mask(
    logits: NDArray[np.float32],
    window: mask_crops.Window,
    box: BoxXYWH,
    size_hw: tuple[int, int],
    clicks: Sequence[Click],
) -> Rle:
    drawn, left, top = mask_crops.on_image(logits, window, size_hw)
    if not drawn.any():
        x0, y0, x1, y1 = whole_box(box, size_hw)
        drawn[y0 - top : y1 - top, x0 - left : x1 - left] = ellipse(y1 - y0, x1 - x0)
    places = [(math.floor(click.y) - top, math.floor(click.x) - left, click.positive) for click in clicks]
    places = [(y, x, yes) for y, x, yes in places if 0 <= y < drawn.shape[0] and 0 <= x < drawn.shape[1]]
    for y, x, yes in places:
        drawn[y, x] = yes
    if not drawn.any():  # one pixel, and somebody said that it is not of the object
        drawn[:] = True
    return masks.encode_at(_large_parts(drawn, [(y, x) for y, x, yes in places if yes]), left, top, size_hw)


def _large_parts(mask: Mask, clicked: Sequence[tuple[int, int]]) -> Mask:
    """The mask without specks; parts that were clicked at stay."""
    count, parts, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    if count <= 2:
        return mask
    areas = stats[:, cv2.CC_STAT_AREA].astype(np.float64)
    areas[0] = 0
    wanted = areas >= PART * areas.max()
    for y, x in clicked:
        wanted[parts[y, x]] = True
    wanted[0] = False
    kept: Mask = wanted[parts]
    return kept
