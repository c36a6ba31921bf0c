import json

import numpy as np
import pytest
import torch
import transformers
from tiny_owl import randomise, scene
from transformers.models.vit.image_processing_pil_vit import ViTImageProcessorPil

from swin_annotator.errors import ModelError
from swin_annotator.models.base import Classifier, Task
from swin_annotator.models.catalog import adding
from swin_annotator.models.swin.classifier import SwinDescriber
from swin_annotator.models.weights.transformers_loading import quiet

LABELS = dict(enumerate(("cat", "dog", "horse")))
PIXELS = {
    "size": {"height": 64, "width": 64}, "resample": 3, "image_mean": [0.485, 0.456, 0.406],
    "image_std": [0.229, 0.224, 0.225],
}  # fmt: skip


@pytest.fixture(scope="module")
def network():
    config = transformers.Swinv2Config(
        embed_dim=8, depths=[1, 2, 1, 1], num_heads=[1, 1, 2, 2], window_size=4, image_size=64, id2label=LABELS,
        label2id={name: index for index, name in LABELS.items()},
    )  # fmt: skip
    found = transformers.Swinv2ForImageClassification(config).eval()
    randomise(found)
    return found


@pytest.fixture(scope="module")
def folder(network, tmp_path_factory):
    place = tmp_path_factory.mktemp("swinv2")
    with quiet():
        network.save_pretrained(place)
    (place / "preprocessor_config.json").write_text(json.dumps(PIXELS))
    return place


def test_answers_equal_those_of_transformers(network, folder):
    rgb = scene(90, 70)
    pixels = ViTImageProcessorPil(**PIXELS)(rgb, return_tensors="pt", input_data_format="channels_last")["pixel_values"]
    with torch.inference_mode():
        chances = network(pixels).logits[0].softmax(-1).numpy()
        pooled = network.swinv2(pixels).pooler_output[0].numpy()
    model = SwinDescriber.from_folder(folder, name="m@1", device="cpu", options={})
    assert isinstance(model, Classifier)
    labels, ours = model.classify(rgb)
    order = np.argsort(-chances, kind="stable")
    assert labels == tuple(LABELS[int(i)] for i in order)
    np.testing.assert_allclose(ours, chances[order], atol=1e-5)
    np.testing.assert_allclose(model.features(rgb)[0], pooled / np.linalg.norm(pooled), atol=1e-5)
    boxes = [(5.0, 5.0, 30.0, 30.0), (40.0, 40.0, 20.0, 40.0)]
    assert model.features(rgb, boxes).shape == (2, len(pooled))
    spec = adding.spec_of_folder(folder)
    assert (spec.backend, spec.tasks) == ("swin-classifier", (Task.CLASSIFY,))


def test_inputs_of_any_shape_are_refused(network, tmp_path):
    with quiet():
        network.save_pretrained(tmp_path)
    (tmp_path / "preprocessor_config.json").write_text(json.dumps({"size": {"shortest_edge": 64}}))
    with pytest.raises(ModelError, match="asks for inputs of any shape; expected a square"):
        SwinDescriber.from_folder(tmp_path, name="m", device="cpu", options={})


def test_bfloat16_runs(folder):
    model = SwinDescriber.from_folder(folder, name="m", device="cpu", options={"precision": "bfloat16"})
    assert np.isfinite(model.features(scene(64, 64))).all()
