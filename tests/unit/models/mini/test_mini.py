"""The embedded model behind the Detector and Segmenter faces, with a tiny random network."""

import dataclasses
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from swin_annotator import paths
from swin_annotator.core import decode, images
from swin_annotator.core.queries import QueryKind, Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.errors import EmbeddingMismatch, ModelError, PromptError
from swin_annotator.models import base
from swin_annotator.models.mini import model as mini_model
from swin_annotator.models.mini.folder import clean_phrase
from swin_annotator.models.mini.model import MiniModel, input_size
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.models.nets.tokens_fast import fast_tokens
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime import precision_check
from swin_annotator.models.runtime.precision_check import Verdict
from swin_annotator.training import export, vocabulary

LONGEST = MiniConfig(1, ()).longest
TINY = SwinConfig(8, (1, 1, 1, 1), (1, 1, 1, 1), window=4, stem="conv")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    torch.manual_seed(0)
    config, tokenizer = export.fresh(300)
    config = dataclasses.replace(config, swin=TINY, width=8, vector=8, text_width=32, ssformer_width=8, upernet_width=8)
    state = {
        "step": 0,
        "config": config.to_dict(),
        "tokenizer": tokenizer.to_str(),
        "smooth": MiniNet(config).state_dict(),
    }
    return export.export(state, tmp_path_factory.mktemp("model") / "tiny")


@pytest.fixture(scope="module")
def model(folder) -> MiniModel:
    return MiniModel.from_folder(folder, name="tiny@1", options={"precision": "float32"})


def picture(h: int, w: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return cv2.resize(rng.integers(0, 256, (6, 8, 3), np.uint8), (w, h), interpolation=cv2.INTER_CUBIC)


def test_is_a_detector_and_a_segmenter(model):
    assert isinstance(model, base.Detector)
    assert isinstance(model, base.Segmenter)
    assert "background" not in model.labels


def test_answers_that_are_not_finite(folder, monkeypatch):
    def spoilt(net, number):
        tokens, detect = fast_tokens(net, number), fast_tokens(net, number).detect
        monkeypatch.setattr(
            tokens, "detect", lambda *given: (out := detect(*given))._replace(boxes=out.boxes * torch.nan)
        )
        return tokens

    monkeypatch.setattr(mini_model, "fast_tokens", spoilt)
    with pytest.raises(ModelError, match="not finite"):
        MiniModel.from_folder(folder, options={"precision": "float32"}).embed(picture(48, 64))


@pytest.mark.parametrize("size", [(48, 64), (90, 20), (20, 300), (3, 5), (1, 1), (500, 700)])
def test_embedding_of_any_size(model, size):
    embedding = model.embed(picture(*size))
    n = len(embedding.class_vectors)
    h, w = input_size(size, LONGEST)
    assert max(h, w) == LONGEST
    assert n == -(-h // 8) * -(-w // 8)
    assert embedding.model == "tiny@1"
    assert embedding.size_hw == size
    assert embedding.class_vectors.dtype == np.float16
    np.testing.assert_allclose(np.linalg.norm(embedding.class_vectors.astype(np.float32), axis=1), 1, atol=2e-3)
    assert embedding.boxes_xyxy.shape == (n, 4)
    assert (embedding.boxes_xyxy >= 0).all()
    assert (embedding.boxes_xyxy <= [size[1], size[0], size[1], size[0]]).all()
    assert (embedding.scale > 0).all()
    assert ((embedding.objectness >= 0) & (embedding.objectness <= 1)).all()


def test_features_of_an_image_are_the_mean_of_its_embedding(model):
    rgb = picture(60, 90)
    mean = model.embed(rgb).class_vectors.astype(np.float32).mean(0)
    np.testing.assert_allclose(model.features(rgb)[0], mean / np.linalg.norm(mean), atol=2e-3)


@pytest.mark.parametrize("size", [(60, 200), (200, 60), (100, 100)])
def test_boxes_hold_the_place_of_their_token(model, size):
    """The token grid spans the image, so boxes of tokens in the corners touch the corners."""
    embedding = model.embed(picture(*size))
    h, w = input_size(size, LONGEST)
    columns = -(-w // 8)
    for token, (x, y) in {0: (0, 0), len(embedding.scale) - 1: (size[1], size[0])}.items():
        cell = 8 * size[1] / w
        row, column = divmod(token, columns)
        centre = ((column + 0.5) * cell, (row + 0.5) * 8 * size[0] / h)
        box = embedding.boxes_xyxy[token]
        assert box[0] - 1e-3 <= min(centre[0], size[1]) <= box[2] + 1e-3
        assert box[1] - 1e-3 <= min(centre[1], size[0]) <= box[3] + 1e-3
        assert abs(centre[0] - x) <= cell
        assert abs(centre[1] - y) <= cell


def test_same_image_twice_is_the_same_whatever_came_between(model):
    first = model.embed(picture(60, 80))
    model.embed(picture(80, 30))
    again = model.embed(picture(60, 80))
    np.testing.assert_array_equal(first.boxes_xyxy, again.boxes_xyxy)
    np.testing.assert_array_equal(first.class_vectors, again.class_vectors)


def test_text_queries(model):
    prompts = [TextPrompt("die", ("die", "Dice!")), TextPrompt("cell", ("red blood cell",))]
    for template in Template:
        queries = model.encode_text(prompts, template)
        assert [q.category for q in queries] == ["die", "die", "cell"]
        assert all(q.kind is QueryKind.TEXT and q.model == model.name for q in queries)
        np.testing.assert_allclose([np.linalg.norm(q.vector) for q in queries], 1, atol=1e-5)
    again = model.encode_text(prompts, Template.BARE)
    np.testing.assert_array_equal(again[0].vector, model.encode_text(prompts, Template.BARE)[0].vector)
    found = decode.decode(model.embed(picture(60, 80)), again, Source("model"), floor=0.0)
    assert set(found.categories) <= {"die", "cell"}


@pytest.mark.parametrize("phrase", ["ü 漢字", "?", "a " * 55, "x" * 300])
def test_odd_phrases_get_a_vector(model, phrase):
    query = model.encode_text([TextPrompt("odd", (phrase,))], Template.BARE)[0]
    assert np.isfinite(query.vector).all()


def test_a_phrase_of_500_words_is_refused(model):
    with pytest.raises(PromptError):
        model.encode_text([TextPrompt("long", ("word " * 500,))], Template.BARE)


def test_exemplar_finds_itself_first(model):
    embedding = model.embed(picture(60, 80))
    query = model.encode_exemplar(embedding, (10, 10, 30, 30), "thing")
    assert query.kind is QueryKind.EXEMPLAR
    assert query.gain > 0
    scores = decode.score(embedding, [dataclasses.replace(query, objectness_share=0.0)])[:, 0]
    assert scores.max() == pytest.approx(scores[decode.pick_exemplar_token(embedding, (10, 10, 40, 40))], abs=1e-3)
    with pytest.raises(PromptError):
        model.encode_exemplar(embedding, (200, 200, 30, 30), "outside")
    with pytest.raises(EmbeddingMismatch):
        model.encode_exemplar(dataclasses.replace(embedding, model="other"), (10, 10, 30, 30), "thing")


@pytest.mark.parametrize("head", ["ssformer", "upernet"])
@pytest.mark.parametrize("size", [(60, 81), (200, 33)])
def test_segmenting_from_an_embedding_equals_segmenting_the_image(folder, head, size):
    model = MiniModel.from_folder(folder, options={"head": head, "precision": "float32"})
    rgb = picture(*size)
    embedding = model.embed(rgb)
    alone, probability = model.label_map(rgb)
    assert alone.shape == size
    assert ((probability > 0) & (probability <= 1)).all()
    # Stage maps are kept in half precision, so a few undecided pixels may change sides.
    assert (model.label_map(np.zeros_like(rgb), embedding)[0] == alone).mean() > 0.98
    proposals = model.segment(rgb, embedding)
    assert len(proposals.masks) == len(proposals)
    assert set(proposals.categories) <= set(model.labels)


def test_another_head_segments_with_its_own_weights(folder):
    rgb = picture(60, 81)
    one, other = (MiniModel.from_folder(folder, options={"head": head}) for head in ("ssformer", "upernet"))
    assert (one.label_map(rgb)[1] != other.label_map(rgb)[1]).any()
    one.use_head("upernet")
    for mine, wanted in zip(one.label_map(rgb), other.label_map(rgb), strict=True):
        assert (mine == wanted).all()
    with pytest.raises(ModelError):
        one.use_head("deeplab")


def test_heads_share_embeddings_across_names_but_not_across_weights(folder):
    first = MiniModel.from_folder(folder, name="words")
    second = MiniModel.from_folder(folder, name="regions", options={"head": "upernet"})
    rgb = picture(40, 60)
    embedding = first.embed(rgb)
    assert second.is_own(embedding)
    other = {**embedding.extras, "weights_id": np.frombuffer(b"0" * 16, np.uint8)}
    assert not second.is_own(dataclasses.replace(embedding, extras=other))
    assert not second.is_own(dataclasses.replace(embedding, extras={}))


def test_taught_words(model):
    for phrase in ("Red blood cell", "striped circle", "red triangle", "DICE"):
        assert model.taught(phrase)
    for phrase in ("forklift", "red forklift", "", "xqzv"):
        assert not model.taught(phrase)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("config.json", "{"),
        ("config.json", json.dumps({"model_type": "swin-mini"})),
        ("config.json", json.dumps({"model_type": "owlv2"})),
        ("tokenizer.json", "{}"),
        ("tokenizer.json", None),
        ("model.safetensors", "no weights"),
        ("model.safetensors", None),
    ],
)
def test_broken_folders_are_refused(folder, tmp_path, name, content):
    for path in folder.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    if content is None:
        (tmp_path / name).unlink()
    else:
        (tmp_path / name).write_text(content)
    with pytest.raises(ModelError):
        MiniModel.from_folder(tmp_path)


def test_unknown_head_is_refused(folder):
    with pytest.raises(ModelError):
        MiniModel.from_folder(folder, options={"head": "deeplab"})


def test_phrases_are_cleaned_as_in_training():
    for phrase in ("A Photo of a RED  triangle.", "x-ray, (left)", "ß_1"):
        assert clean_phrase(phrase) == vocabulary.clean(phrase)


def test_config_of_another_version_has_defaults(folder):
    values = json.loads((folder / "config.json").read_text())
    del values["upernet_width"]
    assert MiniConfig.from_dict(values).upernet_width == MiniConfig(1, ()).upernet_width


def sample(name: str) -> np.ndarray:
    return images.read_rgb(paths.resource("samples") / name)


def shipped() -> Path:
    return paths.resource("models") / "swin-mini"


@pytest.fixture(scope="module")
def mini() -> MiniModel:
    return MiniModel.from_folder(shipped())


@pytest.mark.skipif(not (shipped() / "model.safetensors").exists(), reason="no weights in this checkout")
class TestShippedWeights:
    """What the embedded model must do on images it never saw."""

    def test_finds_every_coin_by_word_but_no_forklift(self, mini):
        embedding = mini.embed(sample("01-coins.png"))
        prompts = [TextPrompt("coin", ("coin",)), TextPrompt("no", ("forklift",))]
        coin, forklift = mini.encode_text(prompts, Template.BARE)
        found = decode.decode(embedding, [coin], Source("model", mini.name))
        assert (found.scores > 0.3).sum() == 24
        assert decode.score(embedding, [forklift]).max() < found.scores.max() / 2

    def test_a_coin_on_one_photo_finds_the_coins_on_another_and_none_on_tissue(self, mini):
        other, one, tissue = (mini.embed(sample(n)) for n in ("01-coins.png", "02-coins-closer.png", "09-tissue.png"))
        query = mini.encode_exemplar(one, (4, 92, 133, 139), "coin")
        found = decode.decode(other, [query], Source("model", mini.name))
        assert (found.scores > 0.3).sum() >= 18
        assert decode.score(tissue, [query]).max() < found.scores.max() / 2

    def test_candy_was_never_taught_and_one_example_finds_it(self, mini):
        embedding = mini.embed(sample("03-candy.png"))
        found = decode.decode(
            embedding, [mini.encode_exemplar(embedding, (261, 188, 55, 53), "candy")], Source("model", mini.name)
        )
        assert (found.scores > 0.3).sum() >= 4


def test_scores_stay_exact_where_a_machine_would_take_bfloat16(folder, monkeypatch):
    monkeypatch.delenv(devices.PRECISION, raising=False)
    monkeypatch.setattr(devices, "instructions", lambda _device: "AMX")
    monkeypatch.setattr(precision_check, "verdict", lambda _device, *, keep: Verdict(1.9, 0.995, 0.01))
    assert MiniModel.from_folder(folder).dtype == "float32"
    assert MiniModel.from_folder(folder, options={"precision": "bfloat16"}).dtype == "bfloat16"
