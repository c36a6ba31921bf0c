"""Networks of transformers: a GPU gives what the processor gives; as in ``test_gpu_equality``, by ``pytest -m gpu``."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_grounding import save_tiny_grounding
from tiny_owl import scene
from tiny_sam3 import save_tiny_sam3
from tiny_transformers import (
    save_tiny_mask2former,
    save_tiny_maskformer,
    save_tiny_oneformer,
    save_tiny_sam,
    save_tiny_sam2,
)

from swin_annotator.core import masks
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec, Task

RGB = scene(90, 160)
BOXES = [(10.0, 10.0, 40.0, 30.0), (50.0, 20.0, 30.0, 60.0)]
WORDS = [TextPrompt("cat", ("red cat",)), TextPrompt("dog", ("dog",))]
PLACES = [
    pytest.param("cpu", "float32", id="cpu"),
    pytest.param("cuda", "float32", id="cuda", marks=pytest.mark.gpu),
    pytest.param("cuda", "bfloat16", id="cuda-bfloat16", marks=pytest.mark.gpu),
]
CLOSE = {"float32": 5e-3, "bfloat16": 0.15}
"""Part of the largest number in what is compared."""
MAKERS = {
    "sam": ("sam", save_tiny_sam),
    "sam2": ("sam2", save_tiny_sam2),
    "sam3": ("sam3", save_tiny_sam3),
    "grounding": ("grounding", save_tiny_grounding),
    "mask2former": ("swin", save_tiny_mask2former),
    "maskformer": ("swin", save_tiny_maskformer),
    "oneformer": ("swin", save_tiny_oneformer),
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: save(tmp_path_factory.mktemp(name)) for name, (_, save) in MAKERS.items()}


def load(folders: dict[str, Path], subject: str, device: str, precision: str) -> Any:
    options = {"precision": precision}
    spec = ModelSpec("m", MAKERS[subject][0], (Task.DETECT,), str(folders[subject]), revision="1", options=options)
    return registry.load(spec, folders[subject], device)


def check(found: Any, wanted: Any, precision: str) -> None:
    a, b = np.asarray(found, np.float64), np.asarray(wanted, np.float64)
    assert a.shape == b.shape
    assert np.abs(a - b).max(initial=0) <= CLOSE[precision] * max(1e-6, np.abs(b).max(initial=0))


@pytest.mark.parametrize(("device", "precision"), PLACES)
@pytest.mark.parametrize("subject", ["grounding", "sam3"])
def test_answers_to_words(folders: dict[str, Path], subject: str, device: str, precision: str) -> None:
    joined = []
    for model in (load(folders, subject, "cpu", "float32"), load(folders, subject, device, precision)):
        joined.append(model.answer(model.embed(RGB), model.encode_text(WORDS, Template.BARE))[0])
    # Which box comes first is a matter of the last digit, so what is found is compared in order.
    for name in ("scale", "boxes_xyxy"):
        wanted, found = (np.sort(getattr(one, name), axis=0) for one in joined)
        check(found, wanted, precision)


@pytest.mark.parametrize(("device", "precision"), PLACES)
@pytest.mark.parametrize("subject", ["sam", "sam2"])
def test_masks_of_boxes(folders: dict[str, Path], subject: str, device: str, precision: str) -> None:
    here, there = load(folders, subject, "cpu", "float32"), load(folders, subject, device, precision)
    for found, wanted in zip(there.refine(RGB, BOXES), here.refine(RGB, BOXES), strict=True):
        apart = (masks.decode(found) != masks.decode(wanted)).mean()
        assert apart <= (1e-3 if precision == "float32" else 0.05)


@pytest.mark.parametrize(("device", "precision"), PLACES)
@pytest.mark.parametrize("subject", ["mask2former", "maskformer", "oneformer"])
def test_queries(folders: dict[str, Path], subject: str, device: str, precision: str) -> None:
    here, there = load(folders, subject, "cpu", "float32"), load(folders, subject, device, precision)
    for found, wanted in zip(there.network.queries(RGB), here.network.queries(RGB), strict=True):
        check(found, wanted, precision)
