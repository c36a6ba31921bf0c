"""OWL, embedded models, UperNet and classifiers: a GPU gives what the processor gives; ``pytest -m gpu`` on one.

The same checks run between two loads on the processor, so that they themselves work wherever tests do.
"""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tiny_models import MAKERS
from tiny_owl import scene

from swin_annotator.core import masks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec, Task

RGB = scene(90, 160)
BOXES = [(10.0, 10.0, 40.0, 30.0), (50.0, 20.0, 30.0, 60.0)]
WORDS = [TextPrompt("cat", ("red cat",)), TextPrompt("dog", ("dog", "a dog"))]
PLACES = [
    pytest.param("cpu", "float32", id="cpu"),
    pytest.param("cuda", "float32", id="cuda", marks=pytest.mark.gpu),
    pytest.param("cuda", "bfloat16", id="cuda-bfloat16", marks=pytest.mark.gpu),
]
CLOSE = {"float32": 2e-3, "bfloat16": 0.1}
"""Of the largest number in what is compared."""


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
@pytest.mark.parametrize("subject", ["owlvit", "owlv2", "mini"])
def test_detectors(folders: dict[str, Path], subject: str, device: str, precision: str) -> None:
    here, there = load(folders, subject, "cpu", "float32"), load(folders, subject, device, precision)
    wanted, found = here.embed(RGB), there.embed(RGB)
    assert isinstance(found, ImageEmbedding)
    for name in ("class_vectors", "boxes_xyxy", "shift", "scale", "objectness"):
        if getattr(wanted, name) is not None:
            check(getattr(found, name), getattr(wanted, name), precision)
    pairs = zip(there.encode_text(WORDS, Template.BARE), here.encode_text(WORDS, Template.BARE), strict=True)
    for a, b in pairs:
        check(a.vector, b.vector, precision)


@pytest.mark.parametrize(("device", "precision"), PLACES)
@pytest.mark.parametrize("subject", ["mini", "upernet"])
def test_segmenters(folders: dict[str, Path], subject: str, device: str, precision: str) -> None:
    wanted = load(folders, subject, "cpu", "float32").segment(RGB)
    found = load(folders, subject, device, precision).segment(RGB)
    if precision == "float32":  # rounded, pixels near a border change sides
        assert found.categories == wanted.categories
        check(found.boxes_xyxy, wanted.boxes_xyxy, precision)
        check(found.scores, wanted.scores, precision)


@pytest.mark.parametrize(("device", "precision"), PLACES)
@pytest.mark.parametrize("subject", ["mini", "swin"])
def test_describers(folders: dict[str, Path], subject: str, device: str, precision: str) -> None:
    here, there = load(folders, subject, "cpu", "float32"), load(folders, subject, device, precision)
    check(there.features(RGB, BOXES), here.features(RGB, BOXES), precision)
    if subject == "swin":
        check(np.sort(there.classify(RGB)[1]), np.sort(here.classify(RGB)[1]), precision)


@pytest.mark.parametrize(("device", "precision"), PLACES)
def test_refiners(folders: dict[str, Path], device: str, precision: str) -> None:
    here, there = load(folders, "mini-mask", "cpu", "float32"), load(folders, "mini-mask", device, precision)
    for found, wanted in zip(there.refine(RGB, BOXES), here.refine(RGB, BOXES), strict=True):
        apart = (masks.decode(found) != masks.decode(wanted)).mean()
        assert apart <= (1e-3 if precision == "float32" else 0.05)
