"""Files of a fine-tuned model that are the same for every kind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from swin_annotator.models.swin.preprocess import SwinPixels
from swin_annotator.models.swin.view import View

CARD = "README.md"


def put_card(folder: Path, card: str) -> None:
    """Write the model's README. Raises OSError."""
    (folder / CARD).write_text(card, encoding="utf-8")


def values_of(pixels: SwinPixels) -> dict[str, Any]:
    """A ``preprocessor_config.json`` from which ``read_pixels`` makes these steps again."""
    if pixels.height_width is not None:
        size = {"height": pixels.height_width[0], "width": pixels.height_width[1]}
    else:
        size = {"shortest_edge": pixels.short, "longest_edge": pixels.long}
    return {
        "size": size,
        "size_divisor": pixels.divisor,
        "resample": int(pixels.resample),
        "rescale_factor": pixels.scale,
        "image_mean": list(pixels.mean),
        "image_std": list(pixels.std),
    }


def values_of_view(view: View) -> dict[str, Any]:
    """A ``preprocessor_config.json`` from which ``read_view`` makes these steps again."""
    found = values_of(view.pixels)
    if view.crop:
        found |= {"do_center_crop": True, "crop_size": {"height": view.crop, "width": view.crop}}
    return found
