"""Refiners and networks of transformers on a CUDA device that only checks; see ``fake_cuda``."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_cuda import fake_cuda
from tiny_models import save_untrained_mask
from tiny_owl import scene
from tiny_transformers import save_tiny_mask2former, save_tiny_maskformer, save_tiny_oneformer, save_tiny_sam

from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.models.mini.mask_refiner import MaskRefiner
from swin_annotator.models.sam.refiner import SamRefiner
from swin_annotator.models.swin.queries import Reading
from swin_annotator.models.swin.segmenter import SwinSegmenter

RGB = scene(90, 160)
BOXES = [(10.0, 10.0, 40.0, 30.0), (50.0, 20.0, 30.0, 60.0)]
PRECISIONS = ("float32", "bfloat16")
CLICKS = Clicks((Click(20.0, 20.0, True), Click(60.0, 40.0, False)))


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    makers = {
        "mask": save_untrained_mask,
        "sam": save_tiny_sam,
        "mask2former": save_tiny_mask2former,
        "maskformer": save_tiny_maskformer,
        "oneformer": save_tiny_oneformer,
    }
    return {name: make(tmp_path_factory.mktemp(name)) for name, make in makers.items()}


@pytest.fixture
def cuda(folders: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with fake_cuda(monkeypatch):
        yield


@pytest.mark.parametrize("precision", PRECISIONS)
def test_the_embedded_refiner(folders: dict[str, Path], precision: str, cuda: None) -> None:
    refiner = MaskRefiner.from_folder(folders["mask"], name="mask", device="cuda", options={"precision": precision})
    assert len(refiner.refine(RGB, BOXES)) == 2
    assert refiner.refine_clicks(RGB, CLICKS) is not None


@pytest.mark.parametrize("precision", PRECISIONS)
def test_sam(folders: dict[str, Path], precision: str, cuda: None) -> None:
    refiner = SamRefiner.from_folder(folders["sam"], name="sam", device="cuda", options={"precision": precision})
    assert len(refiner.refine(RGB, BOXES)) == 2
    assert refiner.refine_clicks(RGB, CLICKS) is not None


@pytest.mark.parametrize("reading", list(Reading))
def test_mask2former(folders: dict[str, Path], reading: Reading, cuda: None) -> None:
    options = {"precision": "float32", "reading": reading}
    segmenter = SwinSegmenter.from_folder(folders["mask2former"], name="m2f", device="cuda", options=options)
    assert segmenter.segment(RGB).boxes_xyxy.shape[1] == 4


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("kind", ["mask2former", "maskformer", "oneformer"])
def test_networks_that_ask_queries(folders: dict[str, Path], kind: str, precision: str, cuda: None) -> None:
    options = {"precision": precision, "reading": "semantic"}
    segmenter = SwinSegmenter.from_folder(folders[kind], name=kind, device="cuda", options=options)
    assert segmenter.segment(RGB).boxes_xyxy.shape[1] == 4
