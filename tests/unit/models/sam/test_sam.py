import json

import numpy as np
import pytest
import torch
import transformers
from transformers.models.sam.image_processing_pil_sam import SamImageProcessorPil

from swin_annotator.core import masks
from swin_annotator.core.clicks import Click, Clicks
from swin_annotator.errors import ModelError, ModelOutOfMemory
from swin_annotator.models.base import ClickRefiner, Refiner
from swin_annotator.models.sam import refiner as sam
from swin_annotator.models.sam.refiner import SamRefiner
from swin_annotator.models.weights.transformers_loading import quiet

SIDE = 64


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    torch.manual_seed(0)
    config = transformers.SamConfig(
        vision_config={
            "hidden_size": 16, "output_channels": 16, "num_hidden_layers": 2, "num_attention_heads": 2,
            "image_size": SIDE, "patch_size": 8, "window_size": 4, "global_attn_indexes": [1], "num_pos_feats": 8,
            "mlp_dim": 32,
        },
        prompt_encoder_config={
            "hidden_size": 16, "image_size": SIDE, "patch_size": 8, "image_embedding_size": 8, "mask_input_channels": 4,
        },
        mask_decoder_config={
            "hidden_size": 16, "mlp_dim": 32, "num_hidden_layers": 1, "num_attention_heads": 2,
            "iou_head_hidden_dim": 16,
        },
    )  # fmt: skip
    network = transformers.SamModel(config).eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.1)
    place = tmp_path_factory.mktemp("sam")
    with quiet():
        network.save_pretrained(place)
    return place


@pytest.fixture
def refiner(folder):
    return SamRefiner.from_folder(folder, name="sam", device="cpu", options={})


def picture(height, width):
    return np.random.default_rng(height).integers(0, 256, (height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("size_hw", [(64, 64), (50, 90), (120, 33), (1, 200)])
def test_pixels_equal_those_of_transformers(size_hw):
    processor = SamImageProcessorPil(size={"longest_edge": SIDE}, pad_size={"height": SIDE, "width": SIDE})
    if size_hw != (1, 200):  # transformers scales such a line to no height at all
        expected = processor(picture(*size_hw), return_tensors="np", input_data_format="channels_last")
        np.testing.assert_allclose(sam.fit_in_square(picture(*size_hw), SIDE), expected["pixel_values"][0], atol=1e-5)
    assert sam.fit_in_square(picture(*size_hw), SIDE).shape == (3, SIDE, SIDE)


@pytest.mark.parametrize("size_hw", [(64, 64), (50, 90), (150, 40)])
def test_masks_equal_those_of_transformers(refiner, size_hw):
    rgb = picture(*size_hw)
    boxes = [(3.0, 4.0, 20.0, 30.0), (0.0, 0.0, float(size_hw[1]), float(size_hw[0])), (10.0, 8.0, 9.0, 9.0)]
    found = refiner.refine(rgb, boxes)
    scale = SIDE / max(size_hw)
    corners = torch.tensor([[[x, y, x + w, y + h] for x, y, w, h in boxes]]) * scale
    processor = SamImageProcessorPil(size={"longest_edge": SIDE}, pad_size={"height": SIDE, "width": SIDE})
    inputs = processor(rgb, return_tensors="pt", input_data_format="channels_last")
    with torch.inference_mode():
        answer = refiner.network(inputs["pixel_values"], input_boxes=corners, multimask_output=False)
    expected = processor.post_process_masks(
        answer.pred_masks, inputs["original_sizes"], inputs["reshaped_input_sizes"]
    )[0][:, 0].numpy()
    assert expected.any(axis=(1, 2)).any()
    for mask, truth in zip(found, expected, strict=True):
        assert mask.size_hw == size_hw
        if truth.any():
            assert (masks.decode(mask) == truth).mean() > 0.92  # transformers interpolates twice, here it is once


def test_the_image_is_encoded_once(refiner, monkeypatch):
    calls = []
    encode = refiner.network.get_image_embeddings
    monkeypatch.setattr(refiner.network, "get_image_embeddings", lambda pixels: calls.append(1) or encode(pixels))
    rgb = picture(40, 60)
    first = refiner.refine(rgb, [(5, 5, 20, 20)])
    assert refiner.refine(rgb.copy(), [(5, 5, 20, 20)]) == first
    assert len(calls) == 1
    rgb[0, 0] ^= 255  # the same array with other content is another image
    refiner.refine(rgb, [(5, 5, 20, 20)])
    assert len(calls) == 2


def test_many_boxes_are_answered_in_order(refiner, monkeypatch):
    rgb = picture(40, 60)
    boxes = [(float(i), 3.0, 12.0, 20.0) for i in range(9)]
    together = refiner.refine(rgb, boxes)
    monkeypatch.setattr(sam, "BATCH", 2)
    in_parts = refiner.refine(rgb, boxes)
    for a, b in zip(together, in_parts, strict=True):
        assert (masks.decode(a) == masks.decode(b)).mean() > 0.999
    assert refiner.refine(rgb, []) == []


@pytest.mark.parametrize("box", [(-9, -9, 5, 5), (0, 0, 0, 0), (55, 35, 100, 100), (3, 3, 1, 30)])
def test_a_mask_is_never_empty(refiner, monkeypatch, box):
    monkeypatch.setattr(refiner, "logits", lambda f, corners, s: (np.full((16, 16), -1, np.float32) for _ in corners))
    (found,) = refiner.refine(picture(40, 60), [box])
    assert masks.area(found) > 0


def test_it_is_a_refiner(refiner):
    assert isinstance(refiner, Refiner)


def test_a_folder_without_weights_is_told(folder, tmp_path):
    (tmp_path / "config.json").write_text((folder / "config.json").read_text())
    with pytest.raises(ModelError, match="holds no weights"):
        SamRefiner.from_folder(tmp_path, name="sam", device="cpu", options={})


def test_another_architecture_is_told(tmp_path):
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "sam2"}))
    with pytest.raises(ModelError, match="expected sam"):
        SamRefiner.from_folder(tmp_path, name="sam", device="cpu", options={})


def test_running_out_of_memory_is_told(refiner, monkeypatch):
    def too_much(pixels):
        raise RuntimeError("CUDA out of memory. Tried to allocate 9 GiB")

    monkeypatch.setattr(refiner.network, "get_image_embeddings", too_much)
    with pytest.raises(ModelOutOfMemory):
        refiner.refine(picture(40, 60), [(5, 5, 20, 20)])


@pytest.mark.parametrize("size_hw", [(50, 90), (120, 33)])
def test_clicks_and_boxes_give_full_size_masks(refiner, size_hw):
    rgb = picture(*size_hw)
    one, two = Click(20, 25), Click(5, 40, False)
    asked = [Clicks((one,)), Clicks((one, two)), Clicks((one, two), (3, 4, 20, 30)), Clicks((), (3, 4, 20, 30))]
    assert isinstance(refiner, ClickRefiner)
    found = [refiner.refine_clicks(rgb, clicks) for clicks in asked]
    assert all(rle.size_hw == size_hw and masks.area(rle) > 0 for rle in found)
    assert found == [refiner.refine_clicks(rgb, clicks) for clicks in asked]
    assert found[3] == refiner.refine(rgb, [(3, 4, 20, 30)])[0]


def test_of_a_giant_no_second_copy_is_kept(refiner, monkeypatch):
    calls = []
    encode = refiner.network.get_image_embeddings
    monkeypatch.setattr(refiner.network, "get_image_embeddings", lambda pixels: calls.append(1) or encode(pixels))
    monkeypatch.setattr(sam, "KEPT_BYTES", 100)
    rgb = picture(80, 90)
    copies, fit = [], sam.fit_in_square
    monkeypatch.setattr(sam, "fit_in_square", lambda given, side: copies.append(given is rgb) or fit(given, side))
    first = refiner.refine(rgb, [(5, 5, 20, 20)])
    assert refiner.refine(rgb, [(5, 5, 20, 20)]) == first
    assert (len(calls), copies) == (1, [True, True])
    refiner.refine(255 - rgb, [(5, 5, 20, 20)])
    assert len(calls) == 2
