"""The benchmark of networks of transformers, on tiny ones: what it says, not how fast anything is."""

import json

import pytest
import tiny_grounding
import torch
from tiny_transformers import tiny_mask2former_config, tiny_sam_config

from swin_annotator.bench import others, owl
from swin_annotator.bench.base import Options
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.swin.preprocess import SwinPixels

TINY = {
    "mask2former": tiny_mask2former_config,
    "grounding-dino": lambda: tiny_grounding.tiny_config("grounding-dino"),
    "sam": tiny_sam_config,
}


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    threads = torch.get_num_threads()
    monkeypatch.setattr(others, "shrink", lambda config: TINY[config.model_type]())
    monkeypatch.setattr(others, "PHOTO_HW", (96, 128))
    monkeypatch.setattr(others, "BOX", (20.0, 15.0, 40.0, 30.0))
    monkeypatch.setattr(others, "PIXELS", dict.fromkeys(others.PIXELS, SwinPixels(short=96, long=128, divisor=32)))
    monkeypatch.setattr(owl, "GEMM", 64)
    yield
    torch.set_num_threads(threads)


def test_every_network_has_its_baseline_its_difference_and_its_limit():
    report = others.report(Options(rounds=1, threads=1))
    rows = {}
    for row in report.data["rows"]:
        rows.setdefault(row["what"].split(",")[0], []).append(row)
    assert list(rows) == ["Mask2Former-Swin-T", "Grounding DINO-Swin-T", "SAM ViT-B", "SlimSAM-77"]
    for first, second, *others_of_it in rows.values():
        assert first["engine"] == "transformers"
        assert first["limit_ms"] > 0
        assert second["difference"] < 1e-3
        assert second["speedup"] > 0
        assert all(row["engine"].endswith("on the same image") for row in others_of_it)
    assert [len(one) for one in rows.values()] == [2, 3, 3, 3]
    assert "| SlimSAM-77" in report.text
    json.dumps(report.data)


def test_an_unknown_network_is_told():
    with pytest.raises(AnnotatorError, match="has no scene yolo") as told:
        others.report(Options(scenes=("yolo",)))
    assert "grounding" in told.value.hint
