import copy

import pytest
import torch
import transformers

from swin_annotator.models.swin.own_backbone import use_our_backbone

SWIN = {"embed_dim": 8, "depths": [1, 2, 1, 1], "num_heads": [1, 1, 2, 2], "window_size": 3}
STAGES = ["stage1", "stage2", "stage3", "stage4"]


def mask2former(backbone):
    torch.manual_seed(0)
    config = transformers.Mask2FormerConfig(
        backbone_config=backbone, hidden_dim=32, feature_size=32, mask_feature_size=32, num_queries=12,
        encoder_layers=1, decoder_layers=2, num_attention_heads=2, dim_feedforward=16, encoder_feedforward_dim=16,
    )  # fmt: skip
    return transformers.Mask2FormerForUniversalSegmentation(config).eval()


@pytest.mark.parametrize("size", [(64, 96), (96, 128)])
def test_mask2former_gives_the_same_over_our_backbone(tmp_path, size):
    theirs = mask2former(transformers.SwinConfig(**SWIN, out_features=STAGES))
    ours, rough = copy.deepcopy(theirs), copy.deepcopy(theirs)
    assert use_our_backbone(ours.model.pixel_level_module, tmp_path, bfloat16=False)
    assert use_our_backbone(rough.model.pixel_level_module, tmp_path, bfloat16=True)
    pixels = torch.randn(1, 3, *size, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        wanted, answer = theirs(pixel_values=pixels), ours(pixel_values=pixels)
        with torch.autocast("cpu", torch.bfloat16):
            close = rough(pixel_values=pixels)
    torch.testing.assert_close(answer.masks_queries_logits, wanted.masks_queries_logits, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(answer.class_queries_logits, wanted.class_queries_logits, atol=1e-4, rtol=1e-4)
    assert torch.isfinite(close.masks_queries_logits).all()


@pytest.mark.parametrize(
    "backbone",
    [
        transformers.SwinConfig(**SWIN, out_features=STAGES, hidden_act="relu"),
        transformers.ResNetConfig(
            embedding_size=8, hidden_sizes=[8, 8, 8, 8], depths=[1, 1, 1, 1], layer_type="basic", out_features=STAGES
        ),
    ],
    ids=["another activation", "ResNet"],
)
def test_other_backbones_stay(tmp_path, backbone):
    part = mask2former(backbone).model.pixel_level_module
    before = part.encoder
    assert not use_our_backbone(part, tmp_path, bfloat16=False)
    assert part.encoder is before
