"""The bench of label files on a few images."""

from swin_annotator.bench import io
from swin_annotator.bench.base import Options


def test_it_times_every_way_and_compares() -> None:
    found = io.report(Options(images=(3,), rounds=1, threads=1))
    assert set(found.data["seconds"]) == {"write COCO", "read COCO", "write YOLO boxes", "write YOLO outlines"}
    assert found.data["objects"] == 60
    assert found.data["seconds"]["write COCO"]["faster"] > 0
    assert "times faster" in found.text


def test_the_same_labels_each_time() -> None:
    assert io.made_up(2) == io.made_up(2)
