"""Networks that mix words into the image, and SAM 2, on a CUDA device that only checks; see ``fake_cuda``."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from fake_cuda import fake_cuda
from tiny_grounding import save_tiny_grounding
from tiny_owl import scene
from tiny_sam3 import save_tiny_sam3
from tiny_transformers import save_tiny_sam2

from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models.grounding.detector import GroundingDetector
from swin_annotator.models.sam.second import Sam2Refiner
from swin_annotator.models.sam.third import Sam3Detector

RGB = scene(90, 160)
BOXES = [(10.0, 10.0, 40.0, 30.0), (50.0, 20.0, 30.0, 60.0)]
CLICKS = Clicks((Click(20.0, 20.0, True), Click(60.0, 40.0, False)))
WORDS = [TextPrompt("cat", ("red cat",)), TextPrompt("dog", ("dog",))]
OPTIONS = {"precision": "float32"}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    makers = {
        "grounding": save_tiny_grounding,
        "mm-grounding": partial(save_tiny_grounding, kind="mm-grounding-dino"),
        "sam2": save_tiny_sam2,
        "sam3": save_tiny_sam3,
    }
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


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("kind", ["grounding", "mm-grounding"])
def test_grounding(folders: dict[str, Path], kind: str, precision: str, cuda: None) -> None:
    options = {"precision": precision}
    detector = GroundingDetector.from_folder(folders[kind], name="dino", device="cuda", options=options)
    embedding = detector.embed(RGB)
    assert {"map0", "map1", "map2"} <= set(embedding.extras)
    joined, queries = detector.answer(embedding, detector.encode_text(WORDS, Template.BARE))
    assert joined.boxes_xyxy.shape == (20, 4)
    assert len(queries) == 2


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
def test_sam3(folders: dict[str, Path], precision: str, cuda: None) -> None:
    options = {"precision": precision}
    detector = Sam3Detector.from_folder(folders["sam3"], name="sam3", device="cuda", options=options)
    embedding = detector.embed(RGB)
    assert embedding.extras["grid"].ndim == 3
    by_words = detector.encode_text(WORDS, Template.BARE)
    joined, queries = detector.answer(embedding, by_words)
    assert joined.boxes_xyxy.shape == (24, 4)
    example = detector.encode_exemplar(embedding, BOXES[0], "cat")
    joined, queries = detector.answer(embedding, [*by_words, example])
    assert joined.extras["masks"].shape == (24, 32, 32)
    assert len(queries) == 2
