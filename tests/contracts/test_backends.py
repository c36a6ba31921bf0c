"""What every detector, segmenter, refiner and classifier promises, whatever stands behind it."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tiny_models import MAKERS
from tiny_owl import scene

from swin_annotator.core import decode, masks
from swin_annotator.core.embedding import ImageEmbedding
from swin_annotator.core.queries import QueryKind, Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.errors import EmbeddingMismatch, PromptError
from swin_annotator.models import registry
from swin_annotator.models.base import Classifier, Describer, Detector, ModelSpec, Refiner, Segmenter, Task

BY_EXAMPLE = ("owlvit", "owlv2", "mini", "fake")
DETECTORS = (*BY_EXAMPLE, "grounding")
SEGMENTERS = ("mini", "upernet", "fake-segmenter")
REFINERS = ("grabcut", "mini-mask")
DESCRIBERS = ("mini", "swin", "fake-classifier")
CLASSIFIERS = ("swin", "fake-classifier")
UNCHECKED = {"sam", "sam2", "sam3"}
"""Their own tests build tiny networks; everything else must stand above."""
SIZES = ((96, 96), (90, 160), (160, 90), (5, 400), (400, 5), (3, 3), (1, 1))
PROMPTS = (TextPrompt("cat", ("red cat", "a cat")), TextPrompt("dog", ("dog",)))
SOURCE = Source("model", "m")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {name: save(tmp_path_factory.mktemp(name)) for name, (_, save) in MAKERS.items()}


def load(folders: dict[str, Path], subject: str, name: str = "m", revision: str = "1") -> object:
    backend = MAKERS[subject][0]
    spec = ModelSpec(name, backend, (Task.DETECT,), str(folders[subject]), revision=revision)
    return registry.load(spec, folders[subject], "cpu")


@pytest.fixture(scope="module", params=DETECTORS)
def detector(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Detector:
    found = load(folders, request.param)
    assert isinstance(found, Detector)
    return found


@pytest.fixture(scope="module", params=BY_EXAMPLE)
def by_example(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Detector:
    found = load(folders, request.param)
    assert isinstance(found, Detector)
    return found


@pytest.fixture(scope="module", params=SEGMENTERS)
def segmenter(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Segmenter:
    found = load(folders, request.param)
    assert isinstance(found, Segmenter)
    return found


@pytest.fixture(scope="module", params=REFINERS)
def refiner(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Refiner:
    found = load(folders, request.param)
    assert isinstance(found, Refiner)
    return found


@pytest.fixture(scope="module", params=DESCRIBERS)
def describer(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Describer:
    found = load(folders, request.param)
    assert isinstance(found, Describer)
    return found


def test_every_built_in_backend_is_checked() -> None:
    checked = {MAKERS[subject][0] for subject in (*DETECTORS, *SEGMENTERS, *REFINERS, *DESCRIBERS)}
    assert set(registry.BACKENDS) - checked <= UNCHECKED


def arrays(embedding: ImageEmbedding) -> list[np.ndarray]:
    found = [embedding.class_vectors, embedding.boxes_xyxy, embedding.shift, embedding.scale]
    return found + ([] if embedding.objectness is None else [embedding.objectness])


def painted(size_hw: tuple[int, int] = (120, 200)) -> np.ndarray:
    """A red and a blue rectangle, so that the detector that only knows colours has something to see."""
    rgb = np.full((*size_hw, 3), 250, np.uint8)
    rgb[10:50, 10:60] = (220, 30, 30)
    rgb[60:100, 100:160] = (30, 60, 220)
    return rgb


@pytest.mark.parametrize("size_hw", SIZES)
def test_an_embedding_is_well_formed(detector: Detector, size_hw: tuple[int, int]) -> None:
    embedding = detector.embed(scene(*size_hw))
    n = len(embedding.class_vectors)
    assert n >= 1
    assert embedding.model == detector.name == "m@1"
    assert embedding.size_hw == size_hw
    assert embedding.class_vectors.dtype in (np.float16, np.float32)
    assert np.linalg.norm(embedding.class_vectors.astype(np.float32), axis=1) == pytest.approx(np.ones(n), abs=2e-3)
    assert embedding.boxes_xyxy.shape == (n, 4)
    height, width = size_hw
    assert (embedding.boxes_xyxy >= 0).all()
    assert (embedding.boxes_xyxy <= [width, height, width, height]).all()
    assert (embedding.boxes_xyxy[:, 2:] >= embedding.boxes_xyxy[:, :2]).all()
    assert embedding.shift.shape == embedding.scale.shape == (n,)
    assert (embedding.scale > 0).all()
    if embedding.objectness is not None:
        assert embedding.objectness.shape == (n,)
        assert (embedding.objectness >= 0).all()
        assert (embedding.objectness <= 1).all()
    for array in (embedding.boxes_xyxy, embedding.shift, embedding.scale):
        assert array.dtype == np.float32
    assert all(np.isfinite(array).all() for array in arrays(embedding))


def test_the_same_image_gives_the_same_numbers(detector: Detector) -> None:
    rgb = painted()
    before = rgb.copy()
    first, second = detector.embed(rgb), detector.embed(rgb[:, ::-1][:, ::-1])
    assert all(np.array_equal(a, b) for a, b in zip(arrays(first), arrays(second), strict=True))
    assert np.array_equal(rgb, before), "an image is only read"
    a, b = (detector.encode_text(PROMPTS, Template.ENSEMBLE) for _ in range(2))
    assert all(np.array_equal(x.vector, y.vector) for x, y in zip(a, b, strict=True))


@pytest.mark.parametrize("template", Template)
def test_text_queries(detector: Detector, template: Template) -> None:
    queries = detector.encode_text(PROMPTS, template)
    dimensions = detector.embed(painted()).class_vectors.shape[1]
    assert [(q.category, q.prompt) for q in queries] == [("cat", "red cat"), ("cat", "a cat"), ("dog", "dog")]
    for query in queries:
        assert query.kind is QueryKind.TEXT
        assert query.model == detector.name
        assert query.vector.shape == (dimensions,)
        assert query.vector.dtype == np.float32
        assert np.linalg.norm(query.vector) == pytest.approx(1, abs=1e-3)
    assert isinstance(detector.taught("cat"), bool)


@pytest.mark.parametrize("phrases", [(), ("",), ("cat", " "), ("word " * 500,)])
def test_prompts_that_say_nothing_or_too_much(detector: Detector, phrases: tuple[str, ...]) -> None:
    with pytest.raises(PromptError):
        detector.encode_text([TextPrompt("cat", phrases)], Template.BARE)


@pytest.mark.parametrize("phrase", ["!?", "猫 🐈", "word " * 50, "<|endoftext|>", "{} {x}", "a" * 400])
def test_odd_phrases_are_asked_all_the_same(detector: Detector, phrase: str) -> None:
    for template in Template:
        (query,) = detector.encode_text([TextPrompt("cat", (phrase,))], template)
        assert np.isfinite(query.vector).all()
        assert np.linalg.norm(query.vector) == pytest.approx(1, abs=1e-3)


def test_exemplar_queries(by_example: Detector) -> None:
    detector = by_example
    home, away = detector.embed(painted()), detector.embed(painted((170, 240))[:, 70:])
    query = detector.encode_exemplar(home, (10, 10, 50, 40), "thing", negative=True, prompt="a.jpg")
    assert (query.category, query.negative, query.prompt) == ("thing", True, "a.jpg")
    assert (query.kind, query.model) == (QueryKind.EXEMPLAR, detector.name)
    assert np.linalg.norm(query.vector) == pytest.approx(1, abs=1e-3)
    assert query.gain > 0
    token = decode.pick_exemplar_token(home, (10, 10, 60, 50))
    itself = decode.score(home, [query])[:, 0]
    assert itself[token] == pytest.approx(itself.max(), abs=1e-2), "nothing is more like the example than itself"
    assert itself.max() < 1
    assert decode.score(away, [query]).max() < 1


@pytest.mark.parametrize("box", [(10.0, 10.0, 0.0, 20.0), (500.0, 10.0, 20.0, 20.0), (10.0, 10.0, -5.0, 5.0)])
def test_exemplar_boxes_without_area(detector: Detector, box: tuple[float, float, float, float]) -> None:
    with pytest.raises(PromptError):
        detector.encode_exemplar(detector.embed(painted()), box, "thing")


def test_other_models_are_refused(detector: Detector) -> None:
    embedding = replace(detector.embed(painted()), model="m@2")
    with pytest.raises(EmbeddingMismatch):
        detector.encode_exemplar(embedding, (10, 10, 50, 40), "thing")
    with pytest.raises(EmbeddingMismatch):
        decode.decode(embedding, detector.encode_text(PROMPTS, Template.BARE), SOURCE)


def test_the_key_tells_models_apart(detector: Detector) -> None:
    assert detector.preprocessing
    assert detector.dtype


@pytest.mark.parametrize("size_hw", SIZES)
def test_proposals_lie_on_the_image(detector: Detector, size_hw: tuple[int, int]) -> None:
    embedding = detector.embed(scene(*size_hw))
    queries = detector.encode_text(PROMPTS, Template.BARE)
    found = decode.decode(embedding, queries, SOURCE, floor=0.0)
    height, width = size_hw
    assert (found.boxes_xyxy >= 0).all()
    assert (found.boxes_xyxy <= [width, height, width, height]).all()
    assert (found.scores >= 0).all()
    assert (found.scores <= 1).all()
    assert list(found.scores) == sorted(found.scores, reverse=True)
    assert set(found.categories) <= {"cat", "dog"}


@pytest.mark.parametrize("size_hw", SIZES)
def test_masks_have_the_size_of_the_image(segmenter: Segmenter, size_hw: tuple[int, int]) -> None:
    found = segmenter.segment(scene(*size_hw))
    assert len(found.masks) == len(found.categories) == len(found)
    assert set(found.categories) <= set(segmenter.labels)
    for box, rle in zip(found.boxes_xyxy, found.masks, strict=True):
        assert rle is not None
        assert rle.size_hw == size_hw
        assert masks.area(rle) > 0
        x, y, w, h = masks.bbox(rle)
        assert box == pytest.approx([x, y, x + w, y + h], abs=1.01)
    assert ((found.scores >= 0) & (found.scores <= 1)).all()


def test_segmenters_repeat_themselves(segmenter: Segmenter) -> None:
    first, second = segmenter.segment(painted()), segmenter.segment(painted())
    assert first.masks == second.masks
    assert np.array_equal(first.scores, second.scores)
    assert len(set(segmenter.labels)) == len(segmenter.labels)


@pytest.mark.parametrize("size_hw", SIZES)
def test_refined_masks_are_never_empty(refiner: Refiner, size_hw: tuple[int, int]) -> None:
    height, width = size_hw
    boxes = [(0.0, 0.0, float(width), float(height)), (width / 3, height / 3, width / 3, height / 3)]
    before = scene(*size_hw)
    rgb = before.copy()
    found = refiner.refine(rgb, boxes)
    assert [rle.size_hw for rle in found] == [size_hw] * 2
    assert all(masks.area(rle) > 0 for rle in found)
    assert found == refiner.refine(rgb, boxes)
    assert np.array_equal(rgb, before)
    assert refiner.refine(rgb, []) == []


@pytest.mark.parametrize("size_hw", SIZES)
def test_features_are_unit_rows(describer: Describer, size_hw: tuple[int, int]) -> None:
    height, width = size_hw
    rgb = scene(*size_hw)
    boxes = [(0.0, 0.0, float(width), float(height)), (width / 3, height / 3, width / 3, height / 3)]
    whole, parts = describer.features(rgb), describer.features(rgb, [*boxes, *boxes[::-1]] * 5)
    assert len(whole) == 1
    assert len(parts) == 20
    assert whole.dtype == parts.dtype == np.float32
    for rows in (whole, parts):
        assert np.linalg.norm(rows, axis=1) == pytest.approx(np.ones(len(rows)), abs=1e-3)
    assert parts[:4] == pytest.approx(parts[[3, 2, 1, 0]], abs=1e-5), "one row for each box, in order"
    assert describer.features(rgb, []).shape == (0, parts.shape[1])
    assert np.array_equal(whole, describer.features(scene(*size_hw)))


def test_alike_boxes_have_like_features(describer: Describer) -> None:
    rgb = np.concatenate([painted(), painted()], axis=1)
    red, red_again, blue = describer.features(rgb, [(10, 10, 50, 40), (210, 10, 50, 40), (100, 60, 60, 40)])
    assert red @ red_again > red @ blue
    assert describer.pooling
    assert describer.dtype


@pytest.mark.parametrize("box", [(10.0, 10.0, 0.0, 20.0), (500.0, 10.0, 20.0, 20.0), (float("nan"), 10.0, 5.0, 5.0)])
def test_features_of_a_box_without_area(describer: Describer, box: tuple[float, float, float, float]) -> None:
    with pytest.raises(PromptError):
        describer.features(painted(), [(10, 10, 50, 40), box])


@pytest.mark.parametrize("subject", CLASSIFIERS)
def test_classifiers_name_what_they_see(folders: dict[str, Path], subject: str) -> None:
    classifier = load(folders, subject)
    assert isinstance(classifier, Classifier)
    labels, probabilities = classifier.classify(painted())
    assert sorted(labels) == sorted(classifier.labels)
    assert probabilities.dtype == np.float32
    assert probabilities.sum() == pytest.approx(1)
    assert list(probabilities) == sorted(probabilities, reverse=True)


def test_detectors_are_not_segmenters_by_accident(folders: dict[str, Path]) -> None:
    assert not isinstance(load(folders, "owlv2"), Segmenter)
    assert not isinstance(load(folders, "fake-segmenter"), Detector)
    assert isinstance(load(folders, "mini"), Detector | Segmenter)
