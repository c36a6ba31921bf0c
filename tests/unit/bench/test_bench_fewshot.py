"""The few-shot measurement: tests never lie on a photo of a label, and a set that colours tell apart is told apart."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from swin_annotator.bench import fewshot
from swin_annotator.bench.base import Options
from swin_annotator.errors import AnnotatorError, LabelFileError
from swin_annotator.models.fake import COLOURS, FakeClassifier

NAMES = ("red", "blue")


@pytest.fixture
def crops(tmp_path: Path) -> fewshot.Crops:
    """Ten photos with a red and a blue box each, and one without any."""
    folder = tmp_path / "microcontrollers"
    (folder / "images").mkdir(parents=True)
    annotations = []
    for i in range(10):
        rgb = np.full((60, 80, 3), 250, np.uint8)
        for k, name in enumerate(NAMES):
            rgb[10:40, 5 + 40 * k : 35 + 40 * k] = COLOURS[name]
            annotations.append({"image_id": i, "category_id": k, "bbox": [5 + 40 * k, 10, 30, 30], "iscrowd": 0})
        annotations.append({"image_id": i, "category_id": 0, "bbox": [0, 0, 80, 60], "iscrowd": 1})
        cv2.imwrite(str(folder / "images" / f"{i}.png"), rgb[..., ::-1])
    listed = [{"id": i, "file_name": f"{i}.png"} for i in range(11)]
    categories = [{"id": k, "name": name} for k, name in enumerate(NAMES)]
    content = {"images": listed[::-1], "categories": categories, "annotations": annotations}
    (folder / "annotations.json").write_text(json.dumps(content))
    return fewshot.read_crops(folder, FakeClassifier())


def test_crops_are_read_with_their_photo_and_whether_training_saw_it(crops: fewshot.Crops) -> None:
    assert crops.features.shape == (20, 11)
    assert crops.classes.tolist() == ["red", "blue"] * 10
    # The files in the order of their names: 0, 1, 10, 2, …; every fifth is held out, and 10 has no boxes.
    assert crops.photos.tolist() == [0, 0, 1, 1, *(p for p in range(3, 11) for _ in range(2))]
    assert sorted(set(crops.photos[crops.unseen].tolist())) == [7]
    with pytest.raises(LabelFileError, match="does not exist"):
        fewshot.read_crops(Path("nowhere"), FakeClassifier())


def test_a_test_never_lies_on_a_photo_of_a_label(crops: fewshot.Crops) -> None:
    everything = np.ones(20, bool)
    for seed in range(20):
        parts = fewshot.draw(crops, everything, everything, 3, np.random.default_rng(seed))
        assert parts is not None
        labels, tests = parts
        assert sorted(crops.classes[labels]) == ["blue"] * 3 + ["red"] * 3
        assert not set(crops.photos[labels]) & set(crops.photos[tests])
        assert set(crops.photos[labels]) | set(crops.photos[tests]) == set(crops.photos)
    assert fewshot.draw(crops, everything, everything, 11, np.random.default_rng(0)) is None
    assert fewshot.draw(crops, crops.unseen, crops.unseen, 1, np.random.default_rng(0)) is None


def test_the_table_has_a_row_per_method_and_says_what_training_saw(
    crops: fewshot.Crops, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pool:
        def __init__(self, _catalog: object) -> None: ...

        def describer(self, _name: str) -> FakeClassifier:
            return FakeClassifier()

    monkeypatch.setattr(fewshot, "ModelPool", Pool)
    rows = fewshot.run(tmp_path, sets=["microcontrollers"], draws=3)
    assert {(row.photos, row.labels_per_class) for row in rows} == {
        (photos, shots) for photos in ("any", "tests held out") for shots in (1, 3)
    }
    assert all((row.mean, row.draws, row.chance) == (1.0, 3, 0.5) for row in rows)
    text = fewshot.table(rows)
    assert "four fifths" in text
    assert text.count("logistic regression") == 2
    assert "100.0% ± 0.0%" in text
    monkeypatch.setattr(fewshot, "run", lambda _data, draws: rows[:draws])
    found = fewshot.report(Options(data=tmp_path, rounds=2, scenes=("guess",)))
    assert len(found.data["rows"]) == 2
    with pytest.raises(AnnotatorError, match="needs photo sets"):
        fewshot.report(Options())
