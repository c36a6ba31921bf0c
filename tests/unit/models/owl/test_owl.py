import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_owl import save_tiny_owl, scene

from swin_annotator.core import decode
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Source
from swin_annotator.errors import AnnotatorError, EmbeddingMismatch, ModelError, ModelOutOfMemory, PromptError
from swin_annotator.models.owl.detector import OwlDetector

CAT = [TextPrompt("cat", ("red cat", "cat"))]


def load(folder: Path, **options: object) -> OwlDetector:
    return OwlDetector.from_folder(folder, name="owl@1", device="cpu", options=options)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {kind: save_tiny_owl(tmp_path_factory.mktemp(kind), kind) for kind in ("owlvit", "owlv2")}


@pytest.fixture(params=["owlvit", "owlv2"])
def folder(request: pytest.FixtureRequest, folders: dict[str, Path]) -> Path:
    return folders[request.param]


@pytest.fixture
def broken(folders: dict[str, Path], tmp_path: Path) -> Path:
    """A copy of a whole model that a test may damage."""
    return Path(shutil.copytree(folders["owlv2"], tmp_path / "model"))


def test_only_owlv2_has_objectness(folders: dict[str, Path]) -> None:
    rgb = scene(60, 90)
    assert load(folders["owlvit"]).embed(rgb).objectness is None
    found = load(folders["owlv2"]).embed(rgb).objectness
    assert found is not None
    assert (found > 0).all()
    assert (found < 1).all()


def test_attention_is_fused_in_both_towers(folder: Path) -> None:
    model = load(folder).model
    implementations = {
        module.config._attn_implementation
        for module in model.modules()
        if type(module).__name__ in ("Owlv2Attention", "OwlViTAttention")
    }
    assert implementations == {"sdpa"}
    assert not any(parameter.requires_grad for parameter in model.parameters())
    assert not model.training


@pytest.mark.parametrize("size_hw", [(5, 400), (400, 5), (3, 3), (1, 1), (31, 47), (500, 300)])
def test_every_shape_of_image(folder: Path, size_hw: tuple[int, int]) -> None:
    detector = load(folder)
    embedding = detector.embed(scene(*size_hw))
    height, width = size_hw
    assert embedding.size_hw == size_hw
    assert embedding.class_vectors.shape == (36, 32)
    assert (embedding.boxes_xyxy >= 0).all()
    assert (embedding.boxes_xyxy <= [width, height, width, height]).all()
    query = detector.encode_exemplar(embedding, (width / 4, height / 4, width / 2, height / 2), "thing")
    found = decode.decode(embedding, [query, *detector.encode_text(CAT, Template.BARE)], Source("model", "owl@1"))
    assert np.isfinite(found.scores).all()


def test_padding_moves_no_box_of_owlv2(folders: dict[str, Path]) -> None:
    """The same pixels, with black below that the padding would have added, are the same image."""
    detector = load(folders["owlv2"])
    wide = scene(100, 192)
    square = np.zeros((192, 192, 3), np.uint8)
    square[:100] = wide
    low, full = detector.embed(wide), detector.embed(square)
    assert low.class_vectors == pytest.approx(full.class_vectors, abs=1e-4)
    assert low.boxes_xyxy == pytest.approx(np.clip(full.boxes_xyxy, 0, [192, 100, 192, 100]), abs=1e-2)


def test_one_query_per_phrase_in_order(folder: Path) -> None:
    detector = load(folder)
    queries = detector.encode_text([*CAT, TextPrompt("dog", ("a dog",))], Template.PHOTO)
    assert [(q.category, q.prompt, q.model) for q in queries] == [
        ("cat", "red cat", "owl@1"),
        ("cat", "cat", "owl@1"),
        ("dog", "a dog", "owl@1"),
    ]
    assert [np.linalg.norm(q.vector) for q in queries] == pytest.approx([1, 1, 1], abs=1e-5)
    assert detector.taught("anything")


def test_templates_differ_and_batches_do_not(folder: Path) -> None:
    detector = load(folder)
    bare, photo, ensemble = (detector.encode_text(CAT, template)[0].vector for template in Template)
    assert np.abs(bare - photo).max() > 1e-3
    assert np.abs(photo - ensemble).max() > 1e-3
    many = load(folder).encode_text([TextPrompt("c", tuple(f"cat {i}" for i in range(40)))], Template.BARE)
    alone = load(folder).encode_text([TextPrompt("c", ("cat 39",))], Template.BARE)
    assert many[39].vector == pytest.approx(alone[0].vector, abs=1e-5)


def test_words_are_encoded_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    detector = load(folder)
    first = detector.encode_text(CAT, Template.ENSEMBLE)
    monkeypatch.setattr(detector, "tokenize", None)
    again = detector.encode_text(CAT, Template.ENSEMBLE)
    assert all(a.vector is b.vector for a, b in zip(first, again, strict=True))


def test_prompts_that_can_not_be_asked(folder: Path) -> None:
    detector = load(folder)
    for phrases, sentence in (((" ",), "empty"), ((), "empty"), (("word " * 500,), "500 words")):
        with pytest.raises(PromptError, match=sentence):
            detector.encode_text([TextPrompt("cat", phrases)], Template.BARE)
    assert detector.encode_text([TextPrompt("cat", ("word " * 50,))], Template.ENSEMBLE)


def test_an_exemplar_finds_itself_and_nothing_scores_one(folder: Path) -> None:
    detector = load(folder)
    home, away = detector.embed(scene(120, 90)), detector.embed(scene(120, 90, seed=9))
    left, top, right, bottom = (float(v) for v in home.boxes_xyxy[20])
    box = (left, top, right - left, bottom - top)
    query = detector.encode_exemplar(home, box, "thing", negative=True, prompt="a.jpg")
    assert (query.model, query.negative, query.prompt) == ("owl@1", True, "a.jpg")
    assert decode.score(home, [query]).max() == pytest.approx(0.95, abs=1e-3)
    assert decode.score(away, [query]).max() < 0.96


@pytest.mark.parametrize("box", [(5.0, 5.0, 0.0, 9.0), (200.0, 5.0, 9.0, 9.0), (5.0, 5.0, -9.0, 9.0)])
def test_an_exemplar_box_without_area(folder: Path, box: tuple[float, float, float, float]) -> None:
    detector = load(folder)
    with pytest.raises(PromptError, match="no area"):
        detector.encode_exemplar(detector.embed(scene(50, 50)), box, "thing")


def test_embeddings_of_other_models_are_refused(folder: Path) -> None:
    detector = load(folder)
    other = OwlDetector.from_folder(folder, name="owl@2", device="cpu", options={})
    embedding = other.embed(scene(40, 40))
    with pytest.raises(EmbeddingMismatch, match="owl@2"):
        detector.encode_exemplar(embedding, (1, 1, 9, 9), "thing")
    with pytest.raises(EmbeddingMismatch, match="owl@2"):
        decode.score(embedding, detector.encode_text(CAT, Template.BARE))


def test_options(folder: Path) -> None:
    rgb = scene(80, 60)
    exact, rough, half = load(folder), load(folder, precision="bfloat16"), load(folder, vectors="float16")
    assert {exact.dtype, rough.dtype, half.dtype} == {"float32", "bfloat16", "float32-float16"}
    assert half.embed(rgb).class_vectors.dtype == np.float16
    wanted, found = exact.embed(rgb), rough.embed(rgb)
    assert found.class_vectors.dtype == np.float32
    assert 0 < np.abs(found.class_vectors - wanted.class_vectors).max() < 0.1
    queries = exact.encode_text(CAT, Template.BARE)
    scores = [decode.score(embedding, queries) for embedding in (wanted, half.embed(rgb))]
    assert np.abs(scores[0] - scores[1]).max() < 1e-3
    for options in ({"precision": "int3"}, {"vectors": "int8"}):
        with pytest.raises(ModelError, match="Unknown"):
            load(folder, **options)


def test_mean_and_deviation_of_the_folder_count(broken: Path) -> None:
    rgb = scene(96, 96)
    plain = load(broken)
    path = broken / "preprocessor_config.json"
    path.write_text(json.dumps({"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5], "size": {"height": 9}}))
    other = load(broken)
    assert other.preprocessing != plain.preprocessing
    assert np.abs(other.embed(rgb).class_vectors - plain.embed(rgb).class_vectors).max() > 1e-3
    path.write_text(json.dumps({"image_mean": "grey", "image_std": [0, 0, 0]}))
    assert load(broken).preprocessing == plain.preprocessing


def test_newer_folders_keep_them_in_another_file(broken: Path) -> None:
    plain = load(broken).preprocessing
    part = {"image_mean": [0.5, 0.5, 0.5], "image_std": [0.5, 0.5, 0.5]}
    (broken / "preprocessor_config.json").write_text(json.dumps(part))
    older = load(broken).preprocessing
    (broken / "preprocessor_config.json").unlink()
    (broken / "processor_config.json").write_text(json.dumps({"image_processor": part}))
    assert load(broken).preprocessing == older != plain
    (broken / "processor_config.json").write_text(json.dumps({"processor_class": "OwlViTProcessor"}))
    assert load(broken).preprocessing == plain, "an older file of that name says nothing of pixels"


def test_a_phrase_that_is_cut_is_known(broken: Path) -> None:
    detector = load(broken)
    assert detector.cuts("cat " * 30, Template.BARE)
    assert not detector.cuts("cat", Template.BARE)


def test_older_files_load_too(broken: Path) -> None:
    """A pickle of plain weights in half precision, with the position numbers that older files carry."""
    state = load_file(broken / "model.safetensors")
    extra = {"owlv2.text_model.embeddings.position_ids": torch.arange(16)[None], "box_bias": torch.zeros(36, 4)}
    expected = load(broken).embed(scene(50, 70)).boxes_xyxy
    torch.save({key: value.half() for key, value in state.items()} | extra, broken / "pytorch_model.bin")
    (broken / "model.safetensors").unlink()
    config = json.loads((broken / "config.json").read_text())
    (broken / "config.json").write_text(json.dumps(config | {"torch_dtype": "float16"}))
    detector = load(broken)
    assert next(detector.model.parameters()).dtype == torch.float32
    assert detector.embed(scene(50, 70)).boxes_xyxy == pytest.approx(expected, abs=0.5)


def test_configs_of_the_first_releases_load(broken: Path) -> None:
    """Files on the hub were written by transformers 4.21 to 4.35 and carry what was usual then."""
    usual: dict[str, object] = {
        "_name_or_path": "", "add_cross_attention": False, "architectures": None, "bad_words_ids": None,
        "chunk_size_feed_forward": 0, "dropout": 0.0, "exponential_decay_length_penalty": None, "max_length": 20,
        "id2label": {"0": "LABEL_0", "1": "LABEL_1"}, "label2id": {"LABEL_0": 0, "LABEL_1": 1}, "num_beams": 1,
        "tf_legacy_loss": False, "tie_word_embeddings": True, "torch_dtype": None, "torchscript": False,
        "transformers_version": "4.21.0.dev0", "typical_p": 1.0, "use_bfloat16": False,
    }  # fmt: skip

    def age(config: dict[str, dict[str, object]]) -> None:
        for part in ("text_config", "vision_config"):
            config[part] = usual | {k: v for k, v in config[part].items() if k != "dtype"}
        config["text_config"] |= {"bos_token_id": 0, "eos_token_id": 2}
        config.pop("dtype", None)
        config.update({"text_config_dict": None, "vision_config_dict": None, "torch_dtype": "float32"})

    rgb = scene(50, 70)
    expected = load(broken).embed(rgb).class_vectors
    edit_config(age)(broken)
    assert np.array_equal(load(broken).embed(rgb).class_vectors, expected)


def edit_config(change: Callable[[dict[str, dict[str, object]]], None]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        config = json.loads((folder / "config.json").read_text())
        change(config)
        (folder / "config.json").write_text(json.dumps(config))

    return damage


def edit_weights(change: Callable[[dict[str, torch.Tensor]], object]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        state = load_file(folder / "model.safetensors")
        change(state)
        save_file(state, folder / "model.safetensors")

    return damage


def cut(folder: Path) -> None:
    path = folder / "model.safetensors"
    path.write_bytes(path.read_bytes()[:-100])


DAMAGES = {
    "config": (lambda f: (f / "config.json").unlink(), r"config\.json is missing"),
    "weights": (lambda f: (f / "model.safetensors").unlink(), r"no weights; expected model\.safetensors"),
    "tokenizer": (lambda f: (f / "vocab.json").unlink(), "no tokenizer"),
    "cut": (cut, r"model\.safetensors is not a complete"),
    "other": (edit_config(lambda c: c.update(model_type="clip")), "'clip' model; expected owlvit, owlv2"),
    "sibling": (edit_config(lambda c: c.update(model_type="owlvit")), "lack .* and hold"),
    "shape": (edit_config(lambda c: c["vision_config"].update(intermediate_size=65)), "of shape .* expected"),
    "heads": (edit_config(lambda c: c["vision_config"].update(num_attention_heads=5)), "can't be built"),
    "layers": (edit_config(lambda c: c["text_config"].update(num_hidden_layers=1)), "hold .* does not describe"),
    "words": (edit_config(lambda c: c["vision_config"].update(hidden_size="wide")), "can't be built"),
    "patch": (edit_config(lambda c: c["vision_config"].update(patch_size=0)), "can't be built"),
    "square": (edit_config(lambda c: c["vision_config"].update(image_size=[96, 64])), "config.json"),
    "vectors": (edit_config(lambda c: c.update(projection_dim=48)), "text vectors of 48"),
    "missing": (edit_weights(lambda s: s.pop("box_head.dense0.bias")), r"lack box_head\.dense0\.bias"),
    "surplus": (edit_weights(lambda s: s.update(more=torch.ones(1))), "hold more, which"),
    "nan": (edit_weights(lambda s: s["layer_norm.bias"].fill_(float("nan"))), r"not finite in layer_norm"),
    "processor": (lambda f: (f / "preprocessor_config.json").write_text("{"), "not valid JSON"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_folder_is_one_sentence(broken: Path, damage: str) -> None:
    spoil, sentence = DAMAGES[damage]
    spoil(broken)
    with pytest.raises(ModelError, match=sentence) as caught:
        load(broken)
    assert str(broken) in caught.value.message
    assert caught.value.hint
    assert "\n" not in caught.value.message


def test_a_config_too_large_for_memory(broken: Path) -> None:
    edit_config(lambda c: c["text_config"].update(vocab_size=10**13))(broken)
    with pytest.raises(ModelError, match=r"asks for vocab_size 10000000000000, which the weights"):
        load(broken)


def test_out_of_memory_while_looking(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    detector = load(folder)

    def fail(*_: object) -> None:
        raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate 9 bytes")

    monkeypatch.setattr(detector, "tower", fail)
    with pytest.raises(ModelOutOfMemory):
        detector.embed(scene(40, 40))


def test_answers_that_are_not_finite(folder: Path) -> None:
    detector = load(folder)
    with torch.no_grad():
        detector.model.class_head.logit_scale.bias.fill_(float("inf"))
    with pytest.raises(AnnotatorError, match="not finite"):
        detector.embed(scene(40, 40))


def test_tokens_that_see_only_padding_are_left_out_where_asked(folders: dict[str, Path]) -> None:
    whole, part = load(folders["owlv2"]), load(folders["owlv2"], padding="skip")
    assert whole.preprocessing != part.preprocessing
    found = part.embed(scene(90, 160))
    assert len(found.boxes_xyxy) == 4 * 6
    assert found.boxes_xyxy.max() <= 160
    square = scene(96, 96)
    np.testing.assert_allclose(part.embed(square).boxes_xyxy, whole.embed(square).boxes_xyxy, atol=1e-3)
    stretched = load(folders["owlvit"], padding="skip")
    assert len(stretched.embed(scene(90, 160)).boxes_xyxy) == 36
    with pytest.raises(ModelError, match="Unknown padding 'cut'"):
        load(folders["owlv2"], padding="cut")
