"""What tests without weights need: drawn images, and catalogues of fake models that know the colours in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np

from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.fake import COLOURS

Blob = tuple[str, tuple[int, int, int, int]]
"""A colour of the fake models, and the box_xywh filled with it."""


def paint(path: Path, blobs: Sequence[Blob] = (), size_hw: tuple[int, int] = (120, 160)) -> Path:
    """A white PNG with filled boxes; its path."""
    rgb = np.full((*size_hw, 3), 250, np.uint8)
    for colour, (x, y, w, h) in blobs:
        rgb[y : y + h, x : x + w] = COLOURS[colour]
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), rgb[..., ::-1])
    return path


def catalog(folder: Path, models: Mapping[str, tuple[str, str]], more: str = "") -> Catalog:
    """A catalogue of models without weights; its files lie in ``folder``.

    Args:
        folder: for ``models.toml`` and the user's models.
        models: name -> (backend, task).
        more: further rows as TOML.
    """
    rows = [
        f'[models.{name}]\ntitle = "{title(name)}"\nbackend = "{backend}"\ntasks = ["{task}"]\nlocation = ""\n'
        'licence = "Apache-2.0"\nembedded = true\n'
        for name, (backend, task) in models.items()
    ]
    listed = folder / "models.toml"
    listed.write_text("\n".join([*rows, more]), encoding="utf-8")
    return Catalog(listed, folder / "user")


def title(name: str) -> str:
    """What ``catalog`` calls a model."""
    return f"{name.replace('-', ' ').capitalize()} model"
