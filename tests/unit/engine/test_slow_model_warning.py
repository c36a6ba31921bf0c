"""A model that is too slow for this computer says so before it is loaded."""

import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.engine import slow_model_warning
from swin_annotator.engine.advice import Advice
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import ModelError
from swin_annotator.models.base import Task
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.models.runtime import time_estimate as measured


@pytest.fixture
def slow_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measured, "product_pace", lambda: 20e9)


@pytest.mark.usefixtures("slow_computer")
def test_slow_models_are_told_with_an_estimate() -> None:
    pool = ModelPool(default_catalog(), device="cpu")
    (step,) = slow_model_warning.told(pool, "owlv2-large")
    assert isinstance(step.result, Advice)
    assert step.result.message == (
        "OWLv2 large, fine-tuned will take about 350 seconds for each image on this computer."
    )
    assert not step.result.about_words
    assert list(slow_model_warning.told(pool, "swin-tiny")) == [], "quick enough"
    assert list(slow_model_warning.told(pool, "swin-mini")) == [], "nobody counted"
    assert list(slow_model_warning.told(ModelPool(default_catalog(), device="cuda"), "owlv2-large")) == []


@pytest.mark.usefixtures("slow_computer")
def test_it_comes_before_the_model_is_asked_for(tmp_path: Path) -> None:
    from swin_annotator.core.queries import TextPrompt
    from swin_annotator.core.types import Image
    from swin_annotator.engine.propose import ProposeRequest, propose
    from swin_annotator.store.embeddings import EmbeddingCache

    pool = ModelPool(default_catalog(), device="cpu")
    request = ProposeRequest(
        Image(1, "a.png"), tmp_path / "a.png", (TextPrompt("cat", ("cat",)),), detector="owlv2-large"
    )
    work = propose(request, pool, EmbeddingCache(None))
    assert isinstance(next(work).result, Advice)
    next(work)
    with pytest.raises(ModelError, match="not on this computer"):
        next(work)


@pytest.mark.usefixtures("slow_computer")
def test_masks_from_boxes_and_clicks_say_so_too(tmp_path: Path) -> None:
    from swin_annotator.core.clicks import Clicks
    from swin_annotator.core.excerpt import Excerpt
    from swin_annotator.core.queries import TextPrompt
    from swin_annotator.core.types import Image
    from swin_annotator.engine.clicks import ClickRequest, outline
    from swin_annotator.engine.prelabel import Prelabeller, Recipe
    from swin_annotator.engine.propose import RefineRequest, refine
    from swin_annotator.store.embeddings import EmbeddingCache

    pool, box = ModelPool(default_catalog(), device="cpu"), (1.0, 1.0, 4.0, 4.0)
    seen = Excerpt(np.zeros((8, 8, 3), np.uint8), (0, 0, 8, 8), (8, 8))
    recipe = Recipe((TextPrompt("red", ("red",)),), detector="fake", refiner="sam2-large")
    for work in (
        refine(RefineRequest(Image(1, "a.png"), tmp_path / "a.png", (box,), "sam2-large"), pool),
        outline(ClickRequest(seen, Clicks(box=box), "sam2-large"), pool),
        Prelabeller(recipe, pool, EmbeddingCache(None)).prepare(),
    ):
        assert any(isinstance(step.result, Advice) for step in itertools.islice(work, 2))
        with pytest.raises(ModelError, match="not on this computer"):  # that it is slow was said before
            list(work)


def test_every_refiner_of_the_hub_says_what_an_image_costs() -> None:
    refiners = [spec for spec in default_catalog().specs() if spec.tasks == (Task.REFINE,) and not spec.embedded]
    assert [spec.name for spec in refiners if spec.location and not spec.gmacs] == []


def test_the_pace_is_measured_once(monkeypatch: pytest.MonkeyPatch) -> None:
    first = measured.product_pace()
    assert first > 0
    monkeypatch.setattr("torch.mm", None)
    assert measured.product_pace() == first
    assert measured.seconds(first, "cpu") == pytest.approx(1 / measured.SHARE)
    assert measured.seconds(first, "cuda") is None


def test_rows_carry_what_an_image_costs() -> None:
    spec = default_catalog().find("owlv2-base")
    assert spec.gmacs == 545
    assert replace(spec, gmacs=0.0).gmacs == 0
