import math
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from tiny_owl import scene
from tiny_sam3 import SIDE, save_tiny_sam3
from torch.nn import functional
from transformers import CLIPTokenizer
from transformers.models.sam3 import modeling_sam3

from swin_annotator.core import decode, masks
from swin_annotator.core.queries import QueryKind, Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.engine import query_answers
from swin_annotator.errors import EmbeddingMismatch, PromptError
from swin_annotator.models.base import Detector, Outlines, PromptKind, ReadsTogether
from swin_annotator.models.catalog import adding
from swin_annotator.models.sam import third
from swin_annotator.models.sam.rois import roi_align
from swin_annotator.models.sam.second import squeezed
from swin_annotator.models.sam.third import Sam3Detector
from swin_annotator.models.weights.transformers_loading import quiet

SOURCE = Source("model", "m")
CAT = (TextPrompt("animal", ("red cat",)),)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return save_tiny_sam3(tmp_path_factory.mktemp("sam3"))


@pytest.fixture(scope="module")
def detector(folder):
    return Sam3Detector.from_folder(folder, name="m@1", device="cpu", options={})


@pytest.fixture(autouse=True)
def everything_kept(monkeypatch):
    monkeypatch.setattr(third, "LEAST", 0.0)


@pytest.fixture
def theirs(folder, monkeypatch):
    """transformers' own network; of torchvision it needs one function, written here sample by sample."""
    told = SimpleNamespace(ops=SimpleNamespace(roi_align=lambda f, b, size: slow_roi_align(f[0], b[0], size)))
    monkeypatch.setattr(modeling_sam3, "torchvision", told, raising=False)
    with quiet():
        return modeling_sam3.Sam3Model.from_pretrained(folder, local_files_only=True).eval()


def slow_roi_align(features, boxes, size):
    """torchvision's loops: not aligned, as many samples as pixels, zero outside."""
    height, width = features.shape[-2:]
    out = torch.zeros(len(boxes), features.shape[0], size, size)
    for n, (x1, y1, x2, y2) in enumerate(boxes.tolist()):
        w, h = max(x2 - x1, 1.0), max(y2 - y1, 1.0)
        across, down = math.ceil(w / size), math.ceil(h / size)
        for py in range(size):
            for px in range(size):
                for iy in range(down):
                    for ix in range(across):
                        y = y1 + (py + (iy + 0.5) / down) * h / size
                        x = x1 + (px + (ix + 0.5) / across) * w / size
                        if -1 <= y <= height and -1 <= x <= width:
                            out[n, :, py, px] += sample(features, max(y, 0), max(x, 0)) / (down * across)
    return out


def sample(features, y, x):
    height, width = features.shape[-2:]
    y0, x0 = min(int(y), height - 1), min(int(x), width - 1)
    y1, x1 = min(y0 + 1, height - 1), min(x0 + 1, width - 1)
    dy, dx = (0 if y0 == height - 1 else y - y0), (0 if x0 == width - 1 else x - x0)
    top = features[:, y0, x0] * (1 - dx) + features[:, y0, x1] * dx
    return top * (1 - dy) + (features[:, y1, x0] * (1 - dx) + features[:, y1, x1] * dx) * dy


def asked(theirs, folder, rgb, phrase, boxes=(), labels=()):
    tokenizer = CLIPTokenizer.from_pretrained(folder, local_files_only=True)
    words = tokenizer([phrase], return_tensors="pt", padding="max_length", max_length=32)
    pixels = torch.from_numpy(squeezed(rgb, SIDE, third.MIDDLE, third.MIDDLE))[None]
    height, width = rgb.shape[:2]
    given = {}
    if boxes:
        rows = [[(x + w / 2) / width, (y + h / 2) / height, w / width, h / height] for x, y, w, h in boxes]
        given = {"input_boxes": torch.tensor([rows]), "input_boxes_labels": torch.tensor([labels])}
    with torch.inference_mode():
        answer = theirs(
            pixel_values=pixels, input_ids=words["input_ids"], attention_mask=words["attention_mask"], **given
        )
    scores = (answer.pred_logits.sigmoid() * answer.presence_logits.sigmoid())[0].numpy()
    return answer, scores


def compare(joined, queries, answer, scores, size_hw):
    height, width = size_hw
    np.testing.assert_allclose(decode.score(joined, queries)[:, 0], scores, atol=1e-4)
    boxes = answer.pred_boxes[0].numpy() * [width, height, width, height]
    np.testing.assert_allclose(joined.boxes_xyxy, boxes.clip(0, [width, height, width, height]), atol=0.5)


@pytest.mark.parametrize("size_hw", [(96, 128), (130, 70)])
def test_words_equal_those_of_transformers(folder, detector, theirs, size_hw):
    rgb = scene(*size_hw)
    answer, scores = asked(theirs, folder, rgb, "red cat")
    embedding, queries = detector.embed(rgb), detector.encode_text(CAT, Template.BARE)
    joined, fitting = detector.answer(embedding, queries)
    compare(joined, fitting, answer, scores, size_hw)
    found = query_answers.found(detector, embedding, queries, SOURCE, floor=0.0)
    large = functional.interpolate(answer.pred_masks.sigmoid(), size_hw, mode="bilinear", align_corners=False)[0] > 0.5
    plain = decode.decode(joined, fitting, SOURCE, floor=0.0)
    for box, mask in zip(plain.boxes_xyxy, found.masks, strict=True):
        token = int(np.abs(joined.boxes_xyxy - box).max(axis=1).argmin())
        truth = large[token].numpy()
        assert (mask is None) == (not truth.any()) or masks.area(mask) < 20
        if mask is not None:
            assert (masks.decode(mask) == truth).mean() > 0.97  # transformers interpolates what is no logit any more


@pytest.mark.parametrize("negative", [False, True])
def test_an_example_equals_that_of_transformers(folder, detector, theirs, negative):
    rgb, box = scene(96, 128), (20.0, 10.0, 41.0, 50.0)
    answer, scores = asked(theirs, folder, rgb, "red cat", [box], [int(not negative)])
    embedding = detector.embed(rgb)
    shown = detector.encode_exemplar(embedding, box, "animal", negative=negative, prompt="like a.png")
    assert (shown.kind, shown.negative, shown.prompt) == (QueryKind.EXEMPLAR, negative, "like a.png")
    compare(*detector.answer(embedding, [*detector.encode_text(CAT, Template.BARE), shown]), answer, scores, (96, 128))
    if not negative:
        answer, scores = asked(theirs, folder, rgb, "visual", [box], [1])
        joined, fitting = detector.answer(embedding, [shown])
        compare(joined, fitting, answer, scores, (96, 128))
        assert fitting[0].prompt == "like a.png"


def test_examples_go_across_images(detector):
    home, other, away = (detector.embed(scene(96, 128, seed)) for seed in range(3))
    first = detector.encode_exemplar(home, (20, 10, 40, 50), "thing", prompt="one")
    second = detector.encode_exemplar(other, (30, 30, 50, 40), "thing", prompt="two")
    against = detector.encode_exemplar(other, (60, 10, 30, 30), "thing", negative=True, prompt="not")
    scores = []
    for shown in ([first], [first, second], [first, second, against]):
        joined, fitting = detector.answer(away, shown)
        assert [(query.category, query.prompt) for query in fitting] == [("thing", "one")]
        scores.append(decode.score(joined, fitting).ravel())
        assert len(scores[-1]) == 12
    assert np.abs(scores[0] - scores[1]).max() > 1e-4, "the second example counts"
    assert np.abs(scores[1] - scores[2]).max() > 1e-4, "the counter-example counts"
    assert len(detector.answer(away, [against])[1]) == 0
    assert len(query_answers.found(detector, away, [against], SOURCE, floor=0.0)) == 0


def test_the_contract(folder, detector):
    embedding = detector.embed(scene(60, 80))
    assert all(isinstance(detector, face) for face in (Detector, ReadsTogether, Outlines))
    spec = adding.spec_of_folder(folder)
    assert (spec.backend, spec.asks) == ("sam3", (PromptKind.WORDS, PromptKind.EXAMPLES))
    assert embedding.extras[third.GRID].shape == (8, 8, 32)
    with pytest.raises(PromptError, match="no area on the image"):
        detector.encode_exemplar(embedding, (200, 10, 20, 20), "thing")
    with pytest.raises(EmbeddingMismatch):
        detector.encode_exemplar(replace(embedding, model="m@2"), (1, 1, 20, 20), "thing")
    with pytest.raises(EmbeddingMismatch):
        detector.answer(replace(embedding, extras={}), [])
    assert detector.cuts("red " * 40, Template.BARE)
    two = [TextPrompt("animal", ("red cat", "dog")), TextPrompt("photo", ("photo",))]
    joined, fitting = detector.answer(embedding, detector.encode_text(two, Template.BARE))
    assert [query.prompt for query in fitting] == ["red cat", "dog", "photo"]
    assert len(joined.boxes_xyxy) == 36


def test_regions_are_those_of_torchvision():
    features = torch.randn(3, 9, 7, generator=torch.Generator().manual_seed(0))
    boxes = torch.tensor([[0.3, 0.2, 5.6, 8.1], [2.0, 3.0, 2.4, 3.1], [-0.5, 4.0, 6.9, 9.0]])
    torch.testing.assert_close(roi_align(features, boxes, 3), slow_roi_align(features, boxes, 3), atol=1e-5, rtol=1e-5)
    assert roi_align(features, torch.zeros(0, 4), 3).shape == (0, 3, 3, 3)
