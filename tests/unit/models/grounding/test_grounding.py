import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from tiny_grounding import ARCHITECTURES, save_tiny_grounding
from tiny_owl import scene
from transformers.models.grounding_dino.image_processing_pil_grounding_dino import GroundingDinoImageProcessorPil

from swin_annotator.core import decode
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.errors import EmbeddingMismatch, ModelError, PromptError
from swin_annotator.models.base import Detector, PromptKind, ReadsSoFar, ReadsTogether
from swin_annotator.models.catalog import adding
from swin_annotator.models.grounding import detector as grounding
from swin_annotator.models.grounding.detector import GroundingDetector
from swin_annotator.models.grounding.text import load_phrases
from swin_annotator.models.weights.transformers_loading import quiet

PHRASES = ["a cat, red dog", "dog photo of a dog", "Red"]
PROMPTS = (TextPrompt("animal", tuple(PHRASES[:2])), TextPrompt("red thing", (PHRASES[2],)))
SOURCE = Source("model", "m")


SEEDS = {"grounding-dino": 0, "mm-grounding-dino": 2}
"""With which words, and not full stops, are the likeliest tokens of some boxes."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    return {kind: save_tiny_grounding(tmp_path_factory.mktemp(kind), kind, seed) for kind, seed in SEEDS.items()}


@pytest.fixture(scope="module")
def folder(folders):
    return folders["grounding-dino"]


@pytest.fixture(scope="module")
def detector(folder):
    return load(folder)


def load(folder: Path, **options: object) -> GroundingDetector:
    return GroundingDetector.from_folder(folder, name="m@1", device="cpu", options=options)


def theirs(folder: Path, rgb: np.ndarray, phrases: list[str]):
    """What transformers' own processor, network and post-processing say: boxes, scores, and logits by phrase."""
    kind = json.loads((folder / "config.json").read_text())["model_type"]
    with quiet():
        network = ARCHITECTURES[kind][1].from_pretrained(folder, local_files_only=True).eval()
    processor = transformers.GroundingDinoProcessor(
        GroundingDinoImageProcessorPil.from_pretrained(folder, local_files_only=True),
        transformers.BertTokenizer.from_pretrained(folder, local_files_only=True),
    )
    inputs = processor(images=rgb, text=[phrases], return_tensors="pt")
    with torch.inference_mode():
        answer = network(**inputs)
    (found,) = processor.post_process_grounded_object_detection(
        answer, threshold=0.0, text_threshold=0.0, target_sizes=[rgb.shape[:2]]
    )
    build = __import__(type(network).__module__, fromlist=["build_label_maps"]).build_label_maps
    (maps,) = build(answer.logits, inputs["input_ids"])
    chances = answer.logits[0].sigmoid()
    by_phrase = torch.stack([chances[:, of == 1].max(1).values for of in maps], 1)
    return found["boxes"].numpy(), found["scores"].numpy(), by_phrase.numpy(), inputs["input_ids"][0].tolist()


@pytest.mark.parametrize(
    ("kind", "size_hw"),
    [("grounding-dino", (96, 128)), ("grounding-dino", (130, 70)), ("mm-grounding-dino", (96, 128))],
)
def test_answers_equal_those_of_transformers(folders, kind, size_hw):
    rgb, folder = scene(*size_hw), folders[kind]
    detector = load(folder)
    assert adding.spec_of_folder(folder).backend == "grounding"
    boxes, scores, by_phrase, ids = theirs(folder, rgb, PHRASES)
    (line,) = detector.phrases.lines(PHRASES)
    assert list(line.ids) == ids
    embedding, queries = detector.answer(detector.embed(rgb), detector.encode_text(PROMPTS, Template.BARE))
    ours = decode.score(embedding, queries)
    height, width = size_hw
    np.testing.assert_allclose(embedding.boxes_xyxy, boxes.clip(0, [width, height, width, height]), atol=0.5)
    np.testing.assert_allclose(ours, by_phrase, atol=1e-4)
    by_word = np.isclose(by_phrase.max(1), scores, atol=1e-6)  # where no full stop is the likeliest token
    assert by_word.any()
    np.testing.assert_allclose(ours.max(1)[by_word], scores[by_word], atol=1e-4)
    assert [query.category for query in queries] == ["animal", "animal", "red thing"]


def test_our_backbone_is_inside(folder, detector, monkeypatch):
    rgb = scene(90, 120)
    assert detector.backbone.__class__.__name__ == "FastSwin"
    monkeypatch.setattr(grounding, "our_backbone", lambda *_, **__: None)
    plain = load(folder)
    for name, ours in detector.embed(rgb).extras.items():
        np.testing.assert_allclose(ours, plain.embed(rgb).extras[name], atol=1e-4)


def test_a_backbone_that_none_of_the_published_ones_is_stays(tmp_path):
    detector = load(save_tiny_grounding(tmp_path, hidden_act="relu"))
    assert detector.backbone.__class__.__name__ != "FastSwin"
    rgb = scene(96, 128)
    boxes, _, by_phrase, _ = theirs(tmp_path, rgb, PHRASES)
    embedding, queries = detector.answer(detector.embed(rgb), detector.encode_text(PROMPTS, Template.BARE))
    np.testing.assert_allclose(decode.score(embedding, queries), by_phrase, atol=1e-4)
    np.testing.assert_allclose(embedding.boxes_xyxy, boxes.clip(0, [128, 96, 128, 96]), atol=0.5)


def test_more_phrases_than_one_line_holds_are_asked_in_several(detector):
    rgb = scene(96, 96)
    many = [TextPrompt(f"kind {i}", (f"red {'cat ' * (i % 7 + 1)}{'dog ' * (i // 7)}",)) for i in range(40)]
    lines = detector.phrases.lines([prompt.phrases[0] for prompt in many])
    assert len(lines) > 1
    assert max(len(line.ids) for line in lines) <= 256
    assert sum(len(line.spans) for line in lines) == 40
    embedded = detector.embed(rgb)
    embedding, queries = detector.answer(embedded, detector.encode_text(many, Template.BARE))
    assert len(embedding.boxes_xyxy) == 20 * len(lines)
    first = len(lines[0].spans)
    alone, asked = detector.answer(embedded, detector.encode_text(many[:first], Template.BARE))
    np.testing.assert_allclose(decode.score(embedding, queries)[:20, :first], decode.score(alone, asked), atol=1e-5)
    assert decode.score(embedding, queries)[20:, :first].max() < 1e-6, "a line is not asked for another's phrases"
    assert len(decode.decode(embedding, queries, SOURCE, floor=0.0)) > 0


def test_the_same_question_is_answered_once(detector, monkeypatch):
    lines = []
    run = detector.run
    monkeypatch.setattr(detector, "run", lambda line: lines.append(line) or run(line))
    embedding, queries = detector.embed(scene(60, 80)), detector.encode_text(PROMPTS, Template.BARE)
    first, again = detector.answer(embedding, queries)[0], detector.answer(embedding, queries[::-1][::-1])[0]
    assert len(lines) == 1
    np.testing.assert_array_equal(first.boxes_xyxy, again.boxes_xyxy)
    detector.answer(embedding, queries[:1])
    assert len(lines) == 2


def test_it_finds_by_words_only(folder, detector):
    embedding = detector.embed(scene(60, 80))
    assert isinstance(detector, Detector)
    assert isinstance(detector, ReadsTogether)
    assert isinstance(detector, ReadsSoFar)
    with pytest.raises(PromptError, match=r"m finds things by words only, not by examples\."):
        detector.encode_exemplar(embedding, (1, 1, 20, 20), "cat")
    assert adding.spec_of_folder(folder).asks == (PromptKind.WORDS,)
    assert len(decode.decode(embedding, detector.encode_text(PROMPTS, Template.BARE), SOURCE, floor=0.0)) == 0
    (query,) = detector.encode_text([TextPrompt("cat", ("cat",))], Template.BARE)
    with pytest.raises(EmbeddingMismatch):
        detector.answer(embedding, [replace(query, model="m@2")])


def test_full_stops_do_not_end_a_phrase(detector):
    tokens = detector.phrases.tokens
    assert tokens("Cat. Dog?") == tokens("cat dog")
    with pytest.raises(PromptError, match="no word that can be searched for"):
        detector.encode_text([TextPrompt("x", ("?.",))], Template.BARE)
    assert detector.cuts("word " * 300, Template.BARE)
    assert not detector.cuts("red cat", Template.BARE)
    assert len(tokens("word " * 300)) == 253


def test_bfloat16_runs(folder):
    detector, rgb = load(folder, precision="bfloat16"), scene(96, 128)
    embedding, queries = detector.answer(detector.embed(rgb), detector.encode_text(PROMPTS, Template.BARE))
    assert np.isfinite(decode.score(embedding, queries)).all()
    assert detector.dtype == "bfloat16"


def test_a_folder_without_its_tokenizer_is_told(tmp_path):
    save_tiny_grounding(tmp_path)
    (tmp_path / "vocab.txt").unlink()
    with pytest.raises(ModelError, match="holds no tokenizer"):
        load(tmp_path)
    with pytest.raises(ModelError, match="holds no tokenizer"):
        load_phrases(tmp_path, 1100, 256)


def test_a_tokenizer_of_another_model_is_told(tmp_path):
    save_tiny_grounding(tmp_path)
    lines = (tmp_path / "vocab.txt").read_text().splitlines()
    (tmp_path / "vocab.txt").write_text("\n".join(["[CLS]", "[SEP]", *lines[2:101], "x1", "x2", *lines[103:]]) + "\n")
    with pytest.raises(ModelError, match="does not fit the model"):
        load(tmp_path)


def test_weights_that_lack_something_are_told(tmp_path):
    save_tiny_grounding(tmp_path)
    state = load_file(tmp_path / "model.safetensors")
    del state["model.text_projection.weight"]
    save_file(state, tmp_path / "model.safetensors", {"format": "pt"})
    with pytest.raises(ModelError, match=r"lack model\.text_projection\.weight"):
        load(tmp_path)
