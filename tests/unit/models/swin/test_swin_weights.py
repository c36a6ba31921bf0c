"""Every naming of one set of weights loads into the same network."""

import re
from pathlib import Path

import pytest
import swin_names as names
import torch

from swin_annotator.errors import ModelError
from swin_annotator.models.nets.swin import SwinBackbone
from swin_annotator.models.nets.swin_classifier import SwinClassifierNet
from swin_annotator.models.swin.semantic import build
from swin_annotator.models.swin.weight_names import Head, config_of_transformers, neutral_norms, understand

SEGMENTERS = {
    "transformers since 5.9": names.newer,
    "transformers before 5.9": names.older,
    "mmseg": names.mmseg,
    "mmseg in DataParallel": lambda state: {f"module.{name}": tensor for name, tensor in names.mmseg(state).items()},
    "official segmentation": names.official_segmentation,
}
CLASSIFIERS = {
    "official": names.official,
    "timm": names.timm,
    "transformers since 5.9": lambda state: names.transformers_classifier(state, old=False),
    "transformers before 5.9": lambda state: names.transformers_classifier(state, old=True),
    "Lightning": lambda state: {f"model.{name}": tensor for name, tensor in names.timm(state).items()},
}
FILE = Path("some.pth")


def pixels(*size: int) -> torch.Tensor:
    return torch.randn(2, 3, *size, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize(
    ("naming", "head"),
    [(naming, Head.UPERNET) for naming in SEGMENTERS]
    + [(naming, Head.SSFORMER) for naming in SEGMENTERS if not naming.startswith("transformers")],  # it has none
)
def test_segmenters_of_every_naming_answer_alike(naming, head):
    network = names.labeller(head)
    found = understand(SEGMENTERS[naming](network.state_dict()), FILE)
    assert (found.head, found.config, found.classes, found.width) == (head, names.TINY, 5, 16)
    loaded = build(head, names.SHAPE).eval()
    loaded.load_state_dict(found.state)
    for size in ((96, 96), (67, 130)):
        expected = network(pixels(*size))
        assert expected.std() > 0.05
        torch.testing.assert_close(loaded(pixels(*size)), expected, rtol=0, atol=0)


@pytest.mark.parametrize("naming", CLASSIFIERS)
def test_classifiers_of_every_naming_answer_alike(naming):
    network = names.shaken(SwinClassifierNet(names.POOLED, 5))
    found = understand(CLASSIFIERS[naming](network.state_dict()), FILE)
    assert (found.head, found.config, found.classes, found.side) == (Head.CLASSIFIER, names.POOLED, 5, 128)
    loaded = SwinClassifierNet(found.config, 5).eval()
    loaded.load_state_dict(found.state)
    expected = network(pixels(128, 128))
    assert expected.std() > 0.05
    assert torch.equal(loaded(pixels(128, 128)), expected)


@pytest.mark.parametrize("naming", ["newer", "older", "mmseg"])
@pytest.mark.parametrize("prefix", ["", "backbone."])
def test_backbones_alone(naming, prefix):
    network = names.shaken(SwinBackbone(names.TINY))
    state = getattr(names, naming)({prefix + name: tensor for name, tensor in network.state_dict().items()})
    found = understand(names.without(state, "auxiliary_head."), FILE)
    assert (found.head, found.config, found.classes) == (Head.NONE, names.POOLED, 0)
    loaded = SwinBackbone(found.config).eval()
    loaded.load_state_dict({name.removeprefix("backbone."): tensor for name, tensor in found.state.items()})
    # A backbone alone gives its last map, and shifts no window on maps of one window.
    torch.testing.assert_close(loaded(pixels(256, 160))[-1], network(pixels(256, 160))[-1])


def test_feature_models_of_timm_have_plain_norms():
    network = names.shaken(SwinClassifierNet(names.POOLED, 5))
    found = understand(names.timm_features(network.state_dict()), FILE)
    assert found.head is Head.NONE
    state = {name.removeprefix("backbone."): tensor for name, tensor in found.state.items()}
    assert torch.equal(state["norms.3.weight"], torch.ones(64))
    loaded = SwinBackbone(found.config).eval()
    loaded.load_state_dict(state)
    network.backbone.norms[3] = torch.nn.LayerNorm(64)
    assert torch.equal(loaded(pixels(128, 96))[-1], network.backbone(pixels(128, 96))[-1])


def test_norms_are_added_to_all_stages_or_none():
    state = names.shaken(SwinBackbone(names.TINY)).state_dict()
    state = {f"backbone.{name}": tensor for name, tensor in state.items()}
    assert neutral_norms(state, names.TINY).keys() == state.keys()
    bare = names.without(state, "backbone.norms.")
    assert neutral_norms(bare, names.TINY).keys() == state.keys()
    half = names.without(state, "backbone.norms.2")
    assert neutral_norms(half, names.TINY).keys() == half.keys(), "a file that lacks one norm is damaged"


def test_mmseg_unfolds():
    """The inverse permutation of these tests against torch's own unfolding."""
    x = torch.randn(1, 6, 4, 4)
    ours = x.permute(0, 2, 3, 1).view(1, 2, 2, 2, 2, 6).permute(0, 1, 3, 4, 2, 5).reshape(1, 4, 24)
    assert torch.equal(torch.nn.functional.unfold(x, 2, stride=2).transpose(1, 2), names.unfolded(ours))


def changed(change):
    state = names.official(names.shaken(SwinClassifierNet(names.POOLED, 5)).state_dict())
    change(state)
    return state


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda s: s.clear(), "holds no Swin Transformer: it begins with nothing, expected weights such as layers"),
        (lambda s: s.update({"layers.0.blocks.0.attn.logit_scale": torch.ones(1)}), "Transformer V2; expected the fir"),
        (lambda s: s.update({"sem_seg_head.x": torch.ones(1)}), r"holds sem_seg_head\.x, which belongs to no Swin"),
        (lambda s: s.pop("layers.1.blocks.0.attn.relative_position_bias_table"), "bias_table is missing"),
        (lambda s: s.pop("patch_embed.proj.weight"), r"embed\.projection\.weight is missing"),
        (
            lambda s: s.update({"layers.2.blocks.0.attn.relative_position_bias_table": torch.ones(169, 2)}),
            "windows of 4 and 7 tokens, expected one size",
        ),
        (lambda s: [s.pop(name) for name in list(s) if name.startswith("layers.3.")], "has 3 stages, expected 4"),
    ],
)
def test_what_is_no_swin_is_told_in_one_sentence(change, sentence):
    with pytest.raises(ModelError, match=sentence) as caught:
        understand(changed(change), FILE)
    assert str(FILE) in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize("name", ["resnet", "vit", "convnext"])
def test_other_architectures_are_told(name):
    state = {
        "resnet": {"layer1.0.conv1.weight": torch.ones(1)},
        "vit": {"blocks.0.norm1.weight": torch.ones(1), "pos_embed": torch.ones(1)},
        "convnext": {"stages.0.blocks.0.conv_dw.weight": torch.ones(1)},
    }[name]
    with pytest.raises(ModelError, match=re.escape(f"holds no Swin Transformer: it begins with {next(iter(state))}")):
        understand(state, FILE)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"model_type": "resnet"}, "model_type 'resnet'; expected 'swin'"),
        ({"hidden_act": "relu"}, "hidden_act 'relu'; expected 'gelu'"),
        ({"layer_norm_eps": 1e-12}, "layer_norm_eps"),
        ({"use_absolute_embeddings": True}, "use_absolute_embeddings 'True'; expected False"),
        ({"depths": "many"}, "can't be built"),
        ({"window_size": None}, "can't be built"),
    ],
)
def test_configs_of_other_networks_are_told(change, sentence):
    assert config_of_transformers({"embed_dim": 192}, FILE).embed_dim == 192
    with pytest.raises(ModelError, match=sentence):
        config_of_transformers({"model_type": "swin", **change}, FILE)
