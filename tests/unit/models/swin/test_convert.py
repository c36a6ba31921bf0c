"""Checkpoints that stand alone become model folders, or are refused in one sentence."""

import json

import numpy as np
import pytest
import swin_names as names
import torch
from safetensors.torch import load_file, save_file

from swin_annotator.errors import ModelError
from swin_annotator.models.base import Classifier, Describer, ModelSpec, Segmenter, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.registry import load
from swin_annotator.models.swin.convert import convert_checkpoint
from swin_annotator.models.swin.weight_names import Head
from swin_annotator.models.weights import model_folders


@pytest.fixture(scope="module")
def classifier():
    return names.shaken(SwinClassifierNet(names.POOLED, 5))


@pytest.fixture(scope="module")
def upernet():
    return names.labeller(Head.UPERNET)


def loaded(folder):
    kind = model_folders.check(folder)
    return load(ModelSpec("m", kind.backend, kind.tasks, str(folder)), folder, "cpu")


@pytest.mark.parametrize(
    ("naming", "wrap"),
    [
        (names.official, lambda state: {"model": state}),
        (names.timm, lambda state: {"state_dict": state, "epoch": 3}),
        (lambda state: names.transformers_classifier(state, old=True), lambda state: state),
    ],
)
def test_classifiers(classifier, tmp_path, naming, wrap):
    torch.save(wrap(naming(classifier.state_dict())), tmp_path / "swin.pth")
    convert_checkpoint(tmp_path / "swin.pth", tmp_path / "model")
    model = loaded(tmp_path / "model")
    assert isinstance(model, Classifier)
    assert model.labels == tuple(f"class {i}" for i in range(1, 6))
    rgb = np.random.default_rng(0).integers(0, 256, (100, 150, 3), np.uint8)
    assert model.view(rgb).shape == (3, 128, 128)
    expected = classifier(torch.from_numpy(model.view(rgb))[None])[0].numpy()
    np.testing.assert_allclose(model.logits(rgb), expected, atol=1e-5 * np.abs(expected).max())


@pytest.mark.parametrize("naming", [names.mmseg, names.official_segmentation, names.older])
@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
def test_upernet(upernet, tmp_path, naming, suffix):
    state, path = naming(upernet.state_dict()), tmp_path / f"upernet{suffix}"
    save_file(state, path) if suffix == ".safetensors" else torch.save({"state_dict": state}, path)
    convert_checkpoint(path, tmp_path / "model", names.LABELS)
    model = loaded(tmp_path / "model")
    assert isinstance(model, Segmenter)
    assert model.labels == names.LABELS
    pixels = torch.randn(1, 3, 70, 128, generator=torch.Generator().manual_seed(0))
    torch.testing.assert_close(model.network.forward(pixels), upernet(pixels), atol=1e-4, rtol=1e-4)


def test_a_backbone_becomes_a_describer(classifier, tmp_path):
    save_file(names.timm_features(classifier.state_dict()), tmp_path / "features.safetensors")
    convert_checkpoint(tmp_path / "features.safetensors", tmp_path / "model")
    model = loaded(tmp_path / "model")
    assert isinstance(model, Describer)
    assert not isinstance(model, Classifier)


@pytest.mark.parametrize("meta", [{"CLASSES": names.LABELS}, {"dataset_meta": {"classes": list(names.LABELS)}}])
def test_class_names_come_along(upernet, tmp_path, meta):
    torch.save({"meta": meta, "state_dict": names.mmseg(upernet.state_dict())}, tmp_path / "u.pth")
    convert_checkpoint(tmp_path / "u.pth", tmp_path / "model")
    assert json.loads((tmp_path / "model" / "config.json").read_text())["labels"] == list(names.LABELS)


def test_an_empty_mask_tells_no_side(classifier, tmp_path):
    state = names.official(classifier.state_dict()) | {"layers.0.blocks.1.attn_mask": torch.ones(0, 16, 16)}
    torch.save({"model": state}, tmp_path / "swin.pth")
    convert_checkpoint(tmp_path / "swin.pth", tmp_path / "model")
    assert loaded(tmp_path / "model").view.side == 128


def test_a_thousand_classes_are_those_of_imagenet(tmp_path):
    network = SwinClassifierNet(names.POOLED, 1000)
    torch.save({"model": names.official(network.state_dict())}, tmp_path / "swin.pth")
    convert_checkpoint(tmp_path / "swin.pth", tmp_path / "model")
    labels = loaded(tmp_path / "model").labels
    assert len(set(labels)) == 1000
    assert (labels[0], labels[281], labels[999]) == ("tench", "tabby", "toilet tissue")
    convert_checkpoint(tmp_path / "swin.pth", tmp_path / "own", [f"part {i}" for i in range(1000)])
    assert loaded(tmp_path / "own").labels[999] == "part 999"


@pytest.mark.parametrize(("side", "crop"), [(224, True), (384, False)])
def test_large_inputs_are_not_cropped(tmp_path, side, crop):
    config = names.SwinConfig(8, (1, 1, 1, 1), (1, 1, 1, 1), window=side // 32, pooled=True)
    state = names.official(names.shaken(SwinClassifierNet(config, 2)).state_dict())
    torch.save({"model": names.without(state, "layers.0.blocks.1")}, tmp_path / "swin.pth")
    convert_checkpoint(tmp_path / "swin.pth", tmp_path / "model")
    written = json.loads((tmp_path / "model" / "preprocessor_config.json").read_text())
    assert written.get("do_center_crop", False) is crop
    assert loaded(tmp_path / "model").view(np.zeros((30, 50, 3), np.uint8)).shape == (3, side, side)


def test_models_add_takes_a_file(classifier, tmp_path):
    (tmp_path / "models.toml").write_text("")
    catalog = Catalog(tmp_path / "models.toml", tmp_path / "mine")
    torch.save({"model": names.official(classifier.state_dict())}, tmp_path / "swin tiny.pth")
    spec = catalog.add(tmp_path / "swin tiny.pth")
    assert (spec.name, spec.backend, spec.tasks) == ("swin-tiny", "swin-classifier", (Task.CLASSIFY,))
    assert catalog.find("swin-tiny").revision == spec.revision
    assert not list(catalog.folder(spec).glob("*.pth"))
    assert isinstance(load(spec, catalog.folder(spec), "cpu"), Classifier)


def broken(classifier, change):
    state = names.official(classifier.state_dict())
    change(state)
    return {"model": state}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: s.pop("layers.1.blocks.0.mlp.fc2.bias"), r"lack backbone\.stages\.1\.0\.fc2\.bias"),
        (lambda s: s.pop("layers.2.blocks.1.norm1.weight"), r"lack backbone\.stages\.2\.1\.norm1\.weight"),
        (lambda s: s.pop("layers.0.downsample.reduction.weight"), r"lack backbone\.merges\.0\.reduction\.weight"),
        (lambda s: s.pop("norm.bias"), r"lack backbone\.norms\.3\.bias"),
        (lambda s: s.update({"absolute_pos_embed": torch.ones(1)}), r"absolute_pos_embed, which belongs to no"),
        (lambda s: s.update({"head.weight": torch.ones(5, 9)}), r"classifier\.weight of shape 5×9, expected 5×64"),
        (lambda s: s["head.bias"].fill_(torch.inf), r"not finite in head\.bias"),
        (
            lambda s: s.update({"head.bias": torch.ones(9)}),
            r"classifier\.bias of shape 9, expected 5 by its other weights",
        ),
        (
            lambda s: s.update({"layers.0.downsample.reduction.weight": torch.ones(7, 7)}),
            r"\(7, 7\), expected the chann",
        ),
        (lambda s: s.update({"layers.0.downsample.reduction.weight": torch.ones(())}), r"\(\), expected the channels"),
        (
            lambda s: s.update({"patch_embed.proj.weight": torch.ones(())}),
            r"projection\.weight has shape \(\), expected 4",
        ),
        (lambda s: s.update({"layers.0.blocks.99999999.norm1.bias": torch.ones(8)}), "stage 0 lacks block 2"),
        (lambda s: s.update({"layers.0.blocks.0.mlp.fc1.weight": torch.ones(0, 8)}), r"mlp_ratio 0\.0 is not between"),
        (lambda s: s.update({"head.weight": torch.ones(5, 64).to(torch.int8)}), "in int8, expected floating point"),
        (lambda s: s.update({"head.bias": 3}), "holds more than weights"),
        (lambda s: s.clear(), "holds no weights"),
    ],
)
def test_nothing_is_written_for_a_broken_checkpoint(classifier, tmp_path, change, sentence):
    state = {name: tensor.clone() for name, tensor in classifier.state_dict().items()}
    network = SwinClassifierNet(names.POOLED, 5)
    network.load_state_dict(state)
    path = tmp_path / "swin.pth"
    torch.save(broken(network, change), path)
    (tmp_path / "models.toml").write_text("")
    catalog = Catalog(tmp_path / "models.toml", tmp_path / "mine")
    with pytest.raises(ModelError, match=sentence) as caught:
        catalog.add(path)
    assert str(path) in caught.value.message
    assert "\n" not in caught.value.message
    assert catalog.specs() == []
    with pytest.raises(ModelError):
        convert_checkpoint(path, tmp_path / "model")
    assert not (tmp_path / "model").exists()


@pytest.mark.parametrize("suffix", [".pth", ".safetensors"])
@pytest.mark.parametrize("keep", [0, 100, -7])
def test_a_file_cut_short(classifier, tmp_path, suffix, keep):
    path, state = tmp_path / f"swin{suffix}", names.timm(classifier.state_dict())
    save_file(state, path) if suffix == ".safetensors" else torch.save(state, path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ModelError, match=path.name):
        convert_checkpoint(path, tmp_path / "model")
    assert not (tmp_path / "model").exists()


def test_another_number_of_labels(upernet, tmp_path):
    torch.save({"meta": {"CLASSES": ("a", "b")}, "state_dict": names.mmseg(upernet.state_dict())}, tmp_path / "u.pth")
    with pytest.raises(ModelError, match=r"u\.pth has 5 classes, but 2 labels were given"):
        convert_checkpoint(tmp_path / "u.pth", tmp_path / "model")
    assert not (tmp_path / "model").exists()


def test_half_precision_is_stored_in_single(upernet, tmp_path):
    state = {name: t.half() if t.is_floating_point() else t for name, t in names.mmseg(upernet.state_dict()).items()}
    torch.save({"state_dict": state}, tmp_path / "u.pth")
    convert_checkpoint(tmp_path / "u.pth", tmp_path / "model")
    kept = load_file(tmp_path / "model" / "model.safetensors")
    assert {tensor.dtype for tensor in kept.values()} == {torch.float32, torch.int64}
