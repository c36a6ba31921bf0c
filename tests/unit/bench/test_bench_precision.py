"""Agreement of proposals in two precisions: who is whose partner, and what the table says."""

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from swin_annotator.bench import precision
from swin_annotator.bench.base import Options
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Source


def found(*rows: tuple[float, str, float]) -> Proposals:
    """Squares of 10 pixels: left side, category, score."""
    boxes = np.array([(left, 0, left + 10, 10) for left, _, _ in rows], np.float32).reshape(-1, 4)
    scores = np.array([score for _, _, score in rows], np.float32)
    return Proposals(boxes, scores, tuple(name for _, name, _ in rows), Source("model", "m"))


def test_partners_are_of_one_category_and_each_has_one() -> None:
    first = found((0, "cat", 0.9), (50, "cat", 0.5), (90, "dog", 0.4))
    second = found((1, "cat", 0.8), (2, "cat", 0.7), (50, "dog", 0.5), (91, "dog", 0.35))
    pairs = precision.partners(first, second)
    assert {(i, j) for i, j, _ in pairs} == {(0, 0), (2, 3)}
    assert precision.partners(first, found()) == []


class Answers:
    """A model of one precision that finds the same on every photo."""

    def __init__(self, answer: Proposals) -> None:
        self.answer = answer


def test_the_report_says_whether_they_agree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in precision.SETS:
        (tmp_path / name / "images").mkdir(parents=True)
        files = [f"{i}.png" for i in range(5)]
        for file in files:
            cv2.imwrite(str(tmp_path / name / "images" / file), np.zeros((20, 120, 3), np.uint8))
        truth = {"images": [{"id": i, "file_name": f} for i, f in enumerate(files)], "annotations": []}
        (tmp_path / name / "annotations.json").write_text(
            json.dumps(truth | {"categories": [{"id": 1, "name": "cat"}]})
        )
    answers = {
        "float32": Answers(found((0, "cat", 0.9), (50, "cat", 0.32))),
        "bfloat16": Answers(found((1, "cat", 0.88))),
    }
    monkeypatch.setattr(precision.MiniModel, "from_folder", lambda _, options: answers[options["precision"]])
    monkeypatch.setattr(precision, "shown", lambda model, *_: model.answer)
    report = precision.report(Options(data=tmp_path))
    last = report.data["rows"][-1]
    assert (last["photos"], last["exact"], last["rounded"], last["both"]) == (5, 10, 5, 5)
    assert last["agreement"] == pytest.approx(2 / 3)
    assert last["score"] == pytest.approx(0.02, abs=1e-6)
    assert report.data["goals"][0]["reached"] is False
    assert "| all | 5 | 10 | 5 | 5 | 66.7% |" in report.text
