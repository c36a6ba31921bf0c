"""Networks that mix words into the image, and SAM 2, on a CUDA device that only checks; see ``fake_cuda``."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_cuda import fake_cuda
from tiny_grounding import save_tiny_grounding
from tiny_owl import scene
from tiny_sam3 import save_tiny_sam3
from tiny_transformers import save_tiny_sam2

from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.models.grounding.detector import GroundingDetector
from swin_annotator.models.sam.second import Sam2Refiner
from swin_annotator.models.sam.third import Sam3Detector

RGB = scene(90, 160)
BOXES = [(10.0, 10.0, 40.0, 30.0), (50.0, 20.0, 30.0, 60.0)]
CLICKS = Clicks((Click(20.0, 20.0, True), Click(60.0, 40.0, False)))
OPTIONS = {"precision": "float32"}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    makers = {"grounding": save_tiny_grounding, "sam2": save_tiny_sam2, "sam3": save_tiny_sam3}
    return {name: make(tmp_path_factory.mktemp(name)) for name, make in makers.items()}


@pytest.fixture
def cuda(folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with fake_cuda(monkeypatch):
        yield


def test_sam2_by_boxes(folders: dict[str, Path], cuda: None) -> None:
    refiner = Sam2Refiner.from_folder(folders["sam2"], name="sam2", device="cuda", options=OPTIONS)
    assert len(refiner.refine(RGB, BOXES)) == 2


def test_sam2_by_clicks(folders: dict[str, Path], cuda: None) -> None:
    refiner = Sam2Refiner.from_folder(folders["sam2"], name="sam2", device="cuda", options=OPTIONS)
    assert refiner.refine_clicks(RGB, CLICKS) is not None


def test_grounding_encodes(folders: dict[str, Path], cuda: None) -> None:
    """Its answers begin tensors on the device within the library, which only a real one can."""
    detector = GroundingDetector.from_folder(folders["grounding"], name="dino", device="cuda", options=OPTIONS)
    embedding = detector.embed(RGB)
    assert {"map0", "map1", "map2"} <= set(embedding.extras)


def test_sam3_encodes(folders: dict[str, Path], cuda: None) -> None:
    """Its answers read numbers on the way, which this device does not have."""
    detector = Sam3Detector.from_folder(folders["sam3"], name="sam3", device="cuda", options=OPTIONS)
    assert detector.embed(RGB).extras["grid"].ndim == 3
