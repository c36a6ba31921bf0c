"""The fast image tower of OWL equals transformers' own."""

from typing import Any

import pytest
import torch
from tiny_owl import KINDS, randomise, tiny_config

from swin_annotator.models.nets import owl_tower
from swin_annotator.models.nets import packed as packing
from swin_annotator.models.nets.owl_tower import FastOwlTower, unsupported
from swin_annotator.models.owl.tower import seen_grid, tower_of


def network(kind: str, config: Any = None) -> tuple[Any, Any]:
    """A detector with random weights and its vision transformer."""
    config = config or tiny_config(kind)
    model = KINDS[kind][1]._from_config(config, attn_implementation="sdpa").eval().requires_grad_(False)
    randomise(model)
    return model, getattr(model, kind).vision_model


def photo(config: Any, batch: int = 1) -> torch.Tensor:
    side = config.vision_config.image_size
    return torch.randn(batch, 3, side, side, generator=torch.Generator().manual_seed(1))


def apart(found: torch.Tensor, wanted: torch.Tensor) -> float:
    """Largest difference / standard deviation."""
    assert found.shape == wanted.shape
    return float((found - wanted).abs().max() / wanted.std())


@torch.inference_mode()
def wanted_of(model: Any, pixels: torch.Tensor) -> torch.Tensor:
    return model.image_embedder(pixels)[0]


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("act", ["quick_gelu", "gelu"])
@pytest.mark.parametrize("kind", ["owlvit", "owlv2"])
def test_equals_transformers(kind: str, act: str, packed: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "packing_pays", lambda dtype: packed)
    monkeypatch.setattr(owl_tower, "CHUNK_BYTES", 64 * 4 * 5)  # five tokens at a time, and a rest
    config = tiny_config(kind)
    config.vision_config.hidden_act = act
    model, vision = network(kind, config)
    pixels = photo(config, batch=2)
    wanted = wanted_of(model, pixels)
    assert apart(FastOwlTower(vision, model.layer_norm)(pixels), wanted) < 1e-4
    rounded = FastOwlTower(vision, model.layer_norm, torch.bfloat16)(pixels)
    assert rounded.dtype == torch.float32
    assert apart(rounded, wanted) < 0.2


def test_weights_are_held_once() -> None:
    model, vision = network("owlv2")
    pixels = photo(model.config)
    wanted = wanted_of(model, pixels)
    fast = FastOwlTower(vision, model.layer_norm, release=True)
    assert apart(fast(pixels), wanted) < 1e-4
    left = [name for name, weight in vision.named_parameters() if weight.device.type != "meta"]
    assert {name.split(".")[0] for name in left} == {"pre_layernorm", "post_layernorm"}


@torch.inference_mode()
def test_tokens_that_are_left_out_are_not_there_for_the_others() -> None:
    model, vision = network("owlv2")
    pixels, rows, columns = photo(model.config), 3, 5
    grid = model.config.vision_config.image_size // model.config.vision_config.patch_size
    kept = [0, *(1 + y * grid + x for y in range(rows) for x in range(columns))]
    x = vision.pre_layernorm(vision.embeddings(pixels)[:, kept])
    x = vision.post_layernorm(vision.encoder(inputs_embeds=x).last_hidden_state)
    wanted = model.layer_norm(x[:, 1:] * x[:, :1]).view(1, rows, columns, -1)
    assert apart(FastOwlTower(vision, model.layer_norm)(pixels, (rows, columns)), wanted) < 1e-4


@pytest.mark.parametrize(
    ("size_hw", "wanted"), [((90, 160), (34, 60)), ((160, 90), (60, 34)), ((5, 5), (60, 60)), ((1, 4000), (1, 60))]
)
def test_the_grid_that_sees_a_photo(size_hw: tuple[int, int], wanted: tuple[int, int]) -> None:
    longer = max(size_hw)
    assert seen_grid(size_hw, (longer, longer), 60) == wanted


def test_a_network_without_a_fast_form_runs_as_it_is_and_says_why(caplog: pytest.LogCaptureFixture) -> None:
    config = tiny_config("owlvit")
    config.vision_config.hidden_act = "relu"
    model, vision = network("owlvit", config)
    pixels = photo(config)
    tower = tower_of(model, vision, name="odd", bfloat16=False, release=True)
    assert "odd runs at the speed of transformers: its activation is relu." in caplog.text
    with torch.inference_mode():
        assert torch.equal(tower(pixels, None), wanted_of(model, pixels))
        assert torch.equal(tower(pixels, (2, 3)), wanted_of(model, pixels)[:, :2, :3])
    with pytest.raises(ValueError, match="relu"):
        FastOwlTower(vision, model.layer_norm)
    config.vision_config.hidden_act, config.vision_config.num_attention_heads = "gelu", 5
    assert "do not fit 5 heads" in unsupported(config.vision_config)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["owlvit", "owlv2"])
def test_full_size_equals_transformers_and_boxes_lie_within_half_a_pixel(kind: str) -> None:
    config = KINDS[kind][0]()
    config.vision_config.image_size = 768 if kind == "owlvit" else 960
    model, vision = network(kind, config)
    pixels = photo(config)
    with torch.inference_mode():
        wanted = wanted_of(model, pixels)
        found = FastOwlTower(vision, model.layer_norm, release=True)(pixels)
        assert apart(found, wanted) < 1e-4
        boxes = [model.box_predictor(each.flatten(1, 2), each) for each in (found, wanted)]
    assert float((boxes[0] - boxes[1]).abs().max()) * 4000 < 0.5  # of a photo of 4000 pixels
