"""Every model from pixels to numbers on a CUDA device that only checks: nothing is left on the CPU, nothing comes back
unasked. See ``fake_cuda``.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from fake_cuda import fake_cuda
from tiny_models import save_tiny_classifier, save_tiny_mini, save_tiny_upernet
from tiny_owl import save_tiny_owl, scene
from tiny_transformers import save_tiny_swinv2
from torch._subclasses.fake_tensor import FakeTensorMode

from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models import registry
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.owl.detector import OwlDetector
from swin_annotator.models.swin.classifier import SwinDescriber
from swin_annotator.models.swin.segmenter import SwinSegmenter

RGB = scene(90, 160)
BOXES = [(10.0, 10.0, 40.0, 30.0), (50.0, 20.0, 30.0, 60.0)]
WORDS = [TextPrompt("cat", ("red cat",)), TextPrompt("dog", ("dog", "a dog"))]
PRECISIONS = ("float32", "bfloat16")
TRIED = {"owl", "mini", "swin", "swin-classifier", "mini-mask", "sam", "sam2", "sam3", "grounding"}
"""Backends that are taken through here, in ``test_device_paths_of_masks`` and in ``test_device_paths_of_words``."""
WITHOUT_DEVICE = {"grabcut", "fake", "fake-segmenter", "fake-classifier"}
"""Backends that compute without torch."""


def on_cuda(precision: str) -> dict[str, Any]:
    return {"device": "cuda", "options": {"precision": precision}}


@pytest.fixture
def cuda(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with fake_cuda(monkeypatch):
        yield


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    place = tmp_path_factory.mktemp("models")
    makers = {
        "owlvit": lambda folder: save_tiny_owl(folder, "owlvit"),
        "owlv2": lambda folder: save_tiny_owl(folder, "owlv2"),
        "mini": save_tiny_mini,
        "upernet": save_tiny_upernet,
        "classifier": save_tiny_classifier,
        "classifier-2": save_tiny_swinv2,
    }
    made = {}
    for name, make in makers.items():
        (place / name).mkdir()
        made[name] = make(place / name)
    return made


def test_the_device_refuses_what_a_real_one_refuses(cuda: None) -> None:
    there, here = torch.ones(3).to("cuda"), torch.ones(3)
    assert there.device.type == "cuda"
    with pytest.raises(RuntimeError, match="same device"):
        there + torch.empty(3)
    with pytest.raises(TypeError, match="can't convert cuda"):
        there.numpy()
    assert (there + here.to("cuda"))[None, :2].cpu().numpy().shape == (1, 2)
    assert isinstance(torch.utils._python_dispatch._get_current_dispatch_mode(), FakeTensorMode)


@pytest.mark.parametrize("padding", ["see", "skip"])
@pytest.mark.parametrize("kind", ["owlvit", "owlv2"])
def test_owl(folders: dict[str, Path], kind: str, padding: str, cuda: None) -> None:
    detector = OwlDetector.from_folder(folders[kind], name="owl", device="cuda", options={"padding": padding})
    found = detector.embed(RGB)
    assert found.boxes_xyxy.shape == (24 if (kind, padding) == ("owlv2", "skip") else 36, 4)
    assert len(detector.encode_text(WORDS, Template.ENSEMBLE)) == 3


def test_every_backend_is_tried() -> None:
    assert set(registry.BACKENDS) == TRIED | WITHOUT_DEVICE


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.filterwarnings("ignore:Accessing the data pointer of FakeTensor")
def test_the_embedded_model(folders: dict[str, Path], precision: str, cuda: None) -> None:
    model = MiniModel.from_folder(folders["mini"], **on_cuda(precision))
    embedding = model.embed(RGB)
    assert embedding.boxes_xyxy.shape[1] == 4
    assert len(model.encode_text(WORDS, Template.BARE)) == 3
    assert len(model.features(RGB, BOXES)) == 2
    assert len(model.features(RGB)) == 1
    for head in ("ssformer", "upernet"):
        model.use_head(head)
        for held in (embedding, None):
            labels, _ = model.label_map(RGB, held)
            assert labels.shape == RGB.shape[:2]


@pytest.mark.parametrize("precision", PRECISIONS)
@pytest.mark.parametrize("kind", ["classifier", "classifier-2"])
def test_a_classifier(folders: dict[str, Path], kind: str, precision: str, cuda: None) -> None:
    describer = SwinDescriber.from_folder(folders[kind], name="swin", **on_cuda(precision))
    assert len(describer.features(RGB, BOXES)) == 2
    assert len(describer.classify(RGB)[0]) == 3


@pytest.mark.parametrize("precision", PRECISIONS)
def test_a_segmenter(folders: dict[str, Path], precision: str, cuda: None) -> None:
    segmenter = SwinSegmenter.from_folder(folders["upernet"], name="upernet", **on_cuda(precision))
    assert segmenter.segment(RGB).boxes_xyxy.shape[1] == 4
