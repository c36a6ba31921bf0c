"""The embedded refiner as a model folder, and how well it draws what training never saw."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors.torch import save_file
from torch import Tensor

from swin_annotator.core import masks
from swin_annotator.models.base import Refiner
from swin_annotator.models.mini.mask_refiner import MODEL_TYPE
from swin_annotator.training import export, outlines

LICENCE = """Weights and config of this folder: Apache-2.0, as the program that made them.
The decoder was trained on cut-outs (Open Clip Art Library, public domain; Fluent Emoji, MIT) and on photos with
outlines under CC0 1.0, MIT and CC BY terms; README.md beside this file lists the sets. No image is contained here.

"""


def write(state: Mapping[str, Tensor], folder: Path) -> Path:
    """Write ``folder/{config.json, model.safetensors, LICENSE}``, float16; a card in the folder stays as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    tensors = {name: export.half(tensor) for name, tensor in state.items()}
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "config.json").write_text(json.dumps({"model_type": MODEL_TYPE}, indent=1) + "\n", encoding="utf-8")
    (folder / "LICENSE").write_text(LICENCE + export.IMAGENET_LICENCE, encoding="utf-8")
    return folder


@dataclass(frozen=True, slots=True)
class MaskFigure:
    """Figures of a refiner on the photos of a set that were kept aside."""

    data: str
    refiner: str
    mean_iou: float
    good: float
    """Share of masks with an IoU of 0.75 and more."""
    objects: int
    seconds: float
    """Processor time, per box."""


def measure(root: Path, refiners: Mapping[str, Refiner]) -> Iterator[MaskFigure]:
    """True boxes of kept-aside photos to masks, beside their true outlines; sets that ``root`` lacks are left out."""
    for name in outlines.SETS:
        if not (root / name).is_dir():
            continue
        photos = list(outlines.photos(root, name, evaluation=True))
        for label, refiner in refiners.items():
            found, begun = [], time.process_time()
            for rgb, objects in photos:
                drawn = refiner.refine(rgb, [one.box for one in objects])
                found += [masks.iou(rle, masks.encode(one.mask)) for rle, one in zip(drawn, objects, strict=True)]
            seconds = (time.process_time() - begun) / max(1, len(found))
            ious = np.array(found)
            yield MaskFigure(name, label, float(ious.mean()), float((ious >= 0.75).mean()), len(ious), seconds)
