"""A second opinion on a label file, by a model that knows colours."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from swin_annotator.core.second_opinion import Doubt
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.second_opinion import second_opinion_on
from swin_annotator.errors import LabelFileError
from swin_annotator.store.embeddings import EmbeddingCache


def write(folder: Path, boxes: list[tuple[int, str, list[int]]]) -> Path:
    names = ["red", "blue"]
    content = {
        "images": [{"id": i, "file_name": f"{i}.png", "width": 160, "height": 120} for i in (1, 2, 3)],
        "categories": [{"id": k, "name": name} for k, name in enumerate(names, start=1)],
        "annotations": [
            {"id": n, "image_id": i, "category_id": names.index(name) + 1, "bbox": box, "area": 1, "iscrowd": 0}
            for n, (i, name, box) in enumerate(boxes, start=1)
        ],
    }
    path = folder / "labels.json"
    path.write_text(json.dumps(content))
    return path


def test_the_three_kinds_of_doubt_worst_first(
    draw: Callable[..., Path], tmp_path: Path, pool: ModelPool, cache: EmbeddingCache
) -> None:
    draw("1.png", ("red", (10, 10, 40, 40)), ("blue", (80, 20, 50, 50)))
    draw("2.png", ("red", (20, 20, 60, 60)))
    labels = write(
        tmp_path,
        [
            (1, "red", [10, 10, 40, 40]),
            (1, "red", [110, 90, 20, 20]),
            (2, "blue", [20, 20, 60, 60]),
            (3, "red", [0, 0, 9, 9]),
        ],
    )
    work = second_opinion_on(labels, tmp_path / "images", "fake", pool, cache, 0.5)
    while True:
        try:
            next(work)
        except StopIteration as end:
            found = end.value
            break
    assert (found[-1].path, found[-1].remark.doubt) == ("1.png", Doubt.UNFOUND)
    assert {(one.path, one.remark.doubt) for one in found} == {
        ("1.png", Doubt.UNLABELLED),
        ("2.png", Doubt.DIFFERENT),
        ("1.png", Doubt.UNFOUND),
    }
    empty = write(tmp_path, [])
    with pytest.raises(LabelFileError, match="no objects"):
        list(second_opinion_on(empty, tmp_path / "images", "fake", pool, cache, 0.5))
