"""Swin classifiers from folders of every origin, against transformers on the same weights."""

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import swin_names as names
import tiny_models
import torch
import transformers
from safetensors.torch import load_file, save_file
from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

from swin_annotator.errors import ModelError
from swin_annotator.models.base import Classifier, Describer
from swin_annotator.models.nets.swin import SwinBackbone
from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.swin.classifier import SwinClassifier, SwinDescriber
from swin_annotator.models.swin.view import read_view, view_of_timm


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tiny_models.save_tiny_classifier(tmp_path_factory.mktemp("classifier"))


def load(folder, **options):
    return SwinDescriber.from_folder(folder, name="tiny@1", device="cpu", options=options)


def picture(h, w, seed=0):
    rng = np.random.default_rng(seed)
    return cv2.resize(rng.integers(0, 256, (6, 8, 3), np.uint8), (w, h), interpolation=cv2.INTER_CUBIC)


@pytest.mark.parametrize("size", [(96, 96), (40, 130), (300, 200)])
def test_answers_equal_those_of_transformers(folder, size):
    rgb = picture(*size)
    network = transformers.SwinForImageClassification.from_pretrained(folder).eval()
    processor = ViTImageProcessorPil.from_pretrained(folder)
    seen = processor(rgb, return_tensors="pt")["pixel_values"]
    with torch.inference_mode():
        expected = network(seen)
        pooled = network.swin(seen).pooler_output
    classifier = load(folder)
    assert isinstance(classifier, Classifier)
    np.testing.assert_allclose(classifier.logits(rgb), expected.logits[0].numpy(), atol=1e-4)
    row = (pooled / pooled.norm()).numpy()
    np.testing.assert_allclose(classifier.features(rgb), row, atol=1e-4)
    labels, chances = classifier.classify(rgb)
    chosen = expected.logits[0].softmax(0)
    assert labels[0] == network.config.id2label[int(chosen.argmax())]
    np.testing.assert_allclose(chances, chosen.sort(descending=True).values.numpy(), atol=1e-4)


@pytest.mark.parametrize(("side", "window"), [(224, 7), (384, 12)])
def test_logits_equal_at_the_published_sizes(tmp_path, side, window):
    torch.manual_seed(0)
    config = transformers.SwinConfig(
        embed_dim=8, depths=[1, 1, 2, 2], num_heads=[1, 1, 2, 2], window_size=window, image_size=side, num_labels=4
    )
    network = names.shaken(transformers.SwinForImageClassification(config))
    network.save_pretrained(tmp_path)
    (tmp_path / "preprocessor_config.json").write_text(json.dumps({"size": side, "resample": 3}))
    rgb = picture(side, side)
    classifier = load(tmp_path)
    with torch.inference_mode():
        expected = network(torch.from_numpy(classifier.view(rgb))[None]).logits[0].numpy()
    assert expected.std() > 0.05
    np.testing.assert_allclose(classifier.logits(rgb), expected, atol=1e-5 * max(1, np.abs(expected).max()))


def test_bfloat16_is_close(folder):
    rgb, boxes = picture(100, 140), [(10, 10, 60, 50), (70, 20, 60, 60)]
    exact, rough = load(folder), load(folder, precision="bfloat16")
    assert (exact.dtype, rough.dtype) == ("float32", "bfloat16")
    assert exact.dtype != rough.dtype, "cached rows of one must not meet those of the other"
    rows = (exact.features(rgb, boxes) * rough.features(rgb, boxes)).sum(1)
    np.testing.assert_allclose(rows, 1, atol=0.01)


def test_boxes_are_seen_with_a_little_around_them(folder):
    classifier = load(folder)
    rgb = np.zeros((200, 300, 3), np.uint8)
    rgb[50:150, 100:200] = picture(100, 100)
    (row,) = classifier.features(rgb, [(105, 55, 90, 90)])
    (cut,) = classifier.features(cv2.resize(rgb[50:150, 100:200], (96, 96), interpolation=cv2.INTER_AREA))
    assert row @ cut > 0.99


def test_a_backbone_alone_describes_but_does_not_name(tmp_path):
    state = names.shaken(SwinBackbone(names.TINY)).state_dict()
    save_file(names.older(state), tmp_path / "model.safetensors")
    swin = {"embed_dim": 8, "depths": [2, 1, 3, 2], "num_heads": [1, 2, 2, 4], "window_size": 4, "image_size": 128}
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "swin", **swin}))
    describer = load(tmp_path)
    assert isinstance(describer, Describer)
    assert not isinstance(describer, Classifier)
    assert describer.features(picture(50, 60)).shape == (1, 64)
    assert describer.features(picture(50, 60), []).shape == (0, 64)


def test_folders_of_timm(tmp_path):
    network = names.shaken(SwinClassifierNet(names.POOLED, 5))
    save_file(names.timm(network.state_dict()), tmp_path / "model.safetensors")
    seen = {
        "input_size": [3, 128, 128],
        "crop_pct": 0.9,
        "interpolation": "bicubic",
        "mean": [0.5] * 3,
        "std": [0.25] * 3,
    }
    config = {"architecture": "swin_tiny_patch4_window7_224", "num_classes": 5, "pretrained_cfg": seen}
    (tmp_path / "config.json").write_text(json.dumps(config))
    classifier = load(tmp_path)
    assert isinstance(classifier, SwinClassifier)
    assert classifier.labels == tuple(f"class {i}" for i in range(1, 6))
    view = classifier.view(picture(200, 300))
    assert view.shape == (3, 128, 128)
    expected = network(torch.from_numpy(view)[None])[0].numpy()
    np.testing.assert_allclose(classifier.logits(picture(200, 300)), expected, atol=1e-5 * np.abs(expected).max())
    (tmp_path / "config.json").write_text(json.dumps({**config, "label_names": names.LABELS}))
    assert load(tmp_path).labels == names.LABELS


def test_the_middle_is_cut_out(tmp_path):
    ramp = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 256, 0).repeat(3, 2)
    values = {"size": {"shortest_edge": 256}, "do_center_crop": True, "crop_size": {"height": 224, "width": 224}}
    plain = {"do_rescale": False, "do_normalize": False, "resample": 3}
    (tmp_path / "preprocessor_config.json").write_text(json.dumps({**values, **plain}))
    seen = read_view(tmp_path, 224)(ramp)
    assert seen.shape == (3, 224, 224)
    assert (seen[0, 0, 0], seen[0, 0, -1]) == (16, 239)
    (tmp_path / "preprocessor_config.json").write_text(json.dumps({"size": {"shortest_edge": 224}, "crop_pct": 0.875}))
    assert read_view(tmp_path, 224)(picture(90, 300)).shape == (3, 224, 224)
    assert view_of_timm({}, 224, tmp_path)(picture(300, 30)).shape == (3, 224, 224)


@pytest.mark.parametrize(
    "values",
    [
        {"size": {"shortest_edge": 100}, "do_center_crop": True, "crop_size": 224},
        {"size": {"shortest_edge": 256}, "do_center_crop": True},
        {"size": {"shortest_edge": 224}, "crop_pct": 1.5},
        {"size": "large"},
    ],
)
def test_impossible_preprocessing_is_told(tmp_path, values):
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(values))
    with pytest.raises(ModelError, match="describes no usable preprocessing"):
        read_view(tmp_path, 224)


@pytest.mark.parametrize("given", [{"crop_pct": 0}, {"crop_pct": 2}, {"interpolation": "best"}, {"mean": [1]}, "x"])
def test_impossible_preprocessing_of_timm_is_told(tmp_path, given):
    with pytest.raises(ModelError, match="describes no usable preprocessing"):
        view_of_timm({"pretrained_cfg": given}, 224, tmp_path)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda config, state: state.pop("classifier.bias"), r"lack classifier\.bias"),
        (lambda config, state: state.update(extra=torch.ones(1)), r"holds extra, which belongs to no Swin"),
        (lambda config, state: config.update(id2label={"0": "cat"}), r"names 1 label, expected 3"),
        (lambda config, state: config.update(id2label=["cat"]), r"no usable id2label"),
        (lambda config, state: config.update(depths=[1, 1, 1, 2]), r"hold backbone\.stages\.2\.1"),
        (lambda config, state: config.update(embed_dim=16), r"of shape .*, expected .* from config\.json"),
        (lambda config, state: config.update(model_type="bert"), r"describes a 'bert' model; expected a Swin"),
        (lambda config, state: config.pop("model_type"), r"names no model type"),
        (lambda config, state: state["classifier.bias"].fill_(torch.nan), r"not finite in classifier\.bias"),
    ],
)
def test_a_broken_folder_is_told_in_one_sentence(folder, tmp_path, change, sentence):
    copy = tmp_path / "broken"
    shutil.copytree(folder, copy)
    config = json.loads((copy / "config.json").read_text())
    state = load_file(copy / "model.safetensors")
    change(config, state)
    (copy / "config.json").write_text(json.dumps(config))
    save_file(state, copy / "model.safetensors")
    with pytest.raises(ModelError, match=sentence) as caught:
        load(copy)
    assert str(copy) in caught.value.message
    assert "\n" not in caught.value.message


def test_a_segmenter_is_no_classifier(tmp_path):
    save_file(names.newer(names.labeller(names.Head.UPERNET).state_dict()), tmp_path / "model.safetensors")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "swin"}))
    with pytest.raises(ModelError, match="expected a classifier or a backbone"):
        load(tmp_path)
