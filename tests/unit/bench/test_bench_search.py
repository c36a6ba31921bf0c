"""The measurement of searching a folder runs at any size and tells what it measured."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from swin_annotator.bench import search
from swin_annotator.bench.base import Options
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.fake import COLOURS, FakeDetector


def test_it_measures_as_many_images_as_were_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "TOKENS", 40)
    monkeypatch.setattr(search, "DISTINCT", 3)
    found = search.report(Options(images=(5, 9), rounds=1))
    timings = found.data["timings"]
    assert [(row["images"], row["queries"]) for row in timings] == [(5, 1), (5, 3), (9, 1), (9, 3)]
    assert all(0 < row["kilobytes"] <= 150 and row["seconds"] > 0 for row in timings)
    assert found.data["goals"][0]["what"] == "5 images, one query, s"
    assert json.loads(json.dumps(found.data)) == found.data
    assert "KB an image" in found.text


def test_the_loss_is_that_of_the_photos(tmp_path: Path) -> None:
    (tmp_path / "images").mkdir()
    name = next(iter(COLOURS))
    for i in range(3):
        rgb = np.full((60, 80, 3), 250, np.uint8)
        rgb[10:40, 5:35] = COLOURS[name]
        cv2.imwrite(str(tmp_path / "images" / f"{i}.png"), rgb[..., ::-1])
    listed = [{"id": i, "file_name": f"{i}.png"} for i in range(3)]
    boxes = [{"image_id": i, "category_id": 1, "bbox": [5, 10, 30, 30]} for i in range(3)]
    content = {"images": listed, "categories": [{"id": 1, "name": name}], "annotations": boxes}
    (tmp_path / "annotations.json").write_text(json.dumps(content))
    loss = search.measure_loss(tmp_path, FakeDetector())
    assert (loss.photos, loss.recall, loss.first) == (3, 1.0, 1.0)
    assert loss.found > 0
    with pytest.raises(AnnotatorError, match=r"annotations\.json"):
        search.report(Options(data=tmp_path / "images", images=(2,), rounds=1))
