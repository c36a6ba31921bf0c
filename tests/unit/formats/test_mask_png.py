"""PNG files of labels take memory by what they unpack to, and not more than a bound."""

import json
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator import formats
from swin_annotator.formats import mask_png

SIDE = 1500


def _panoptic(folder: Path) -> Path:
    (folder / "panoptic").mkdir()
    Pillow.new("RGB", (SIDE, SIDE), (7, 1, 0)).save(folder / "panoptic" / "a.png")
    content = {
        "images": [{"id": 1, "file_name": "a.jpg", "width": SIDE, "height": SIDE}],
        "categories": [{"id": 1, "name": "road"}],
        "annotations": [{"image_id": 1, "file_name": "a.png", "segments_info": [{"id": 263, "category_id": 1}]}],
    }
    path = folder / "panoptic.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def _index_masks(folder: Path) -> Path:
    (folder / "SegmentationClass").mkdir()
    (folder / "labelmap.txt").write_text("road:7,1,0::\n", encoding="utf-8")
    Pillow.new("RGB", (SIDE, SIDE), (7, 1, 0)).save(folder / "SegmentationClass" / "a.png")
    return folder


@pytest.mark.parametrize("make", [_panoptic, _index_masks])
def test_numbers_take_four_bytes_a_pixel(tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path)
    tracemalloc.start()
    reading = formats.read("masks" if path.is_dir() else "coco-panoptic", path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [row.bbox_xywh for row in reading.dataset.annotations] == [(0, 0, SIDE, SIDE)]
    assert peak < 14 * SIDE**2


@pytest.mark.parametrize("make", [_panoptic, _index_masks])
def test_what_would_take_too_much_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], Path]
) -> None:
    path = make(tmp_path)
    monkeypatch.setattr(mask_png, "MOST_BYTES", 12 * SIDE**2 - 1)
    reading = formats.read("masks" if path.is_dir() else "coco-panoptic", path)
    assert reading.dataset.annotations == ()
    assert "a.png is too large to be read." in [problem.message for problem in reading.problems]
