"""A detector that reads words and image together answers wherever the others do."""

from pathlib import Path

import cv2
import numpy as np
import pytest
from tiny_grounding import save_tiny_grounding
from tiny_owl import scene

from swin_annotator.core.queries import ExemplarPrompt, Template, TextPrompt
from swin_annotator.core.types import Image
from swin_annotator.engine import heat_map, propose, query_answers
from swin_annotator.engine.indexing import FolderIndexes
from swin_annotator.engine.jobs import Work
from swin_annotator.engine.learning import Teacher
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import Prelabeller, Recipe
from swin_annotator.engine.propose import ProposeRequest
from swin_annotator.engine.reranking import rerank
from swin_annotator.errors import ModelError, PromptError
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.store.embeddings import EmbeddingCache

PROMPTS = (TextPrompt("cat", ("a cat", "red cat")), TextPrompt("dog", ("dog",)))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(save_tiny_grounding(tmp_path_factory.mktemp("grounding")))


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    cv2.imwrite(str(tmp_path / "a.png"), scene(96, 128))
    return tmp_path / "a.png"


def result(work: Work) -> object:
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_proposals_runs_tiles_and_maps(model: str, photo: Path) -> None:
    pool, cache = ModelPool(default_catalog(), device="cpu"), EmbeddingCache(None)
    image = Image(1, photo.name)
    request = ProposeRequest(image, photo, PROMPTS, detector=model, floor=0.0)
    found = result(propose.propose(request, pool, cache, Teacher().taught))
    assert len(found) > 1
    assert set(found.categories) <= {"cat", "dog"}
    assert set(found.prompts) <= {"a cat", "red cat", "dog"}
    labeller = Prelabeller(Recipe(PROMPTS, detector=model, floor=0.0), pool, cache)
    list(labeller.prepare())
    size_hw, (again,) = labeller(photo)
    assert size_hw == (96, 128)
    np.testing.assert_array_equal(again.scores, found.scores)
    tiled = ProposeRequest(image, photo, PROMPTS, detector=model, floor=0.0, tile=64)
    assert len(result(propose.propose(tiled, pool, cache))) > 1
    assert result(heat_map.heat_of(request, pool, cache)).max() == pytest.approx(found.scores.max(), abs=1e-5)
    assert result(rerank(request, (), {}, pool, cache, Teacher())) == ()


def test_what_it_can_not_do_is_said(model: str, photo: Path) -> None:
    pool, cache = ModelPool(default_catalog(), device="cpu"), EmbeddingCache(None)
    detector = pool.detector(model)
    with pytest.raises(ModelError, match="reads words and image together"):
        FolderIndexes(None).of(detector)
    exemplar = ExemplarPrompt("cat", 1, (5.0, 5.0, 30.0, 30.0))
    request = ProposeRequest(Image(1, photo.name), photo, (), (exemplar,), {1: photo}, detector=model)
    with pytest.raises(PromptError, match="by words only"):
        result(propose.propose(request, pool, cache))
    queries = detector.encode_text(PROMPTS, Template.BARE)
    assert query_answers.joined(detector, detector.embed(scene(60, 80)), queries)[0].boxes_xyxy.shape == (20, 4)
