"""A picture of what a run found on a few images."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from swin_annotator.core import masks
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Image, Source
from swin_annotator.engine import contact_sheet
from swin_annotator.engine.contact_sheet import CELL, LINE
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.errors import ImageUnreadable


def test_a_sample_is_spread_over_the_folder() -> None:
    assert contact_sheet.sample(range(100), 4) == [0, 33, 66, 99]
    assert contact_sheet.sample(range(3), 9) == [0, 1, 2]


def test_every_image_has_a_cell_with_its_boxes_and_outlines(draw: Callable[..., Path]) -> None:
    folder = draw("1.png").parent
    blob = np.zeros((120, 160), bool)
    blob[20:60, 20:60] = True
    found = Proposals(
        np.array([[20, 20, 60, 60], [80, 40, 140, 100]], np.float32),
        np.array([0.9, 0.2], np.float32),
        ("a", "b"),
        Source("model", "m"),
        (masks.encode(blob), None),
    )
    image = Image(1, "1.png", size_hw=(120, 160))
    results = [ImageResult(image, (found,)), ImageResult(Image(2, "2.png"), error=ImageUnreadable("gone", hint=""))]
    sheet = contact_sheet.draw(results, folder)
    assert sheet.shape == (CELL + LINE, 2 * CELL, 3)
    colourful = np.ptp(sheet.astype(int), axis=2) > 60
    assert colourful[:, :CELL].sum() > 200
    assert not colourful[:, CELL:].any()
    fewer = contact_sheet.draw(results, folder, least=0.5)
    assert 0 < (np.ptp(fewer.astype(int), axis=2) > 60).sum() < colourful.sum()


def test_nothing_is_a_sheet_too(tmp_path: Path) -> None:
    assert contact_sheet.draw([], tmp_path).shape == (CELL, CELL, 3)
