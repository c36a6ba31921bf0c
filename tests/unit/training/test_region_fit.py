"""Teaching segmentation heads on maps of frozen networks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet, joined, joined_channels, region_channels
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.training import data, export, region_fit
from swin_annotator.training.batches import Batch, Batches, Mixture
from swin_annotator.training.data import Photo
from swin_annotator.training.examples import UNLABELLED
from swin_annotator.training.loop import Plan, Trainer

TINY = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), window=4, stem="conv")
SIDE = 64


def tiny(*, second: bool = True) -> MiniConfig:
    config = MiniConfig(300, data.LABELS, swin=TINY, width=8, vector=8, text_width=32, imagenet=True)
    return replace(config, ssformer_width=16, upernet_width=16, region_imagenet=second)


def net(*, second: bool = True) -> MiniNet:
    torch.manual_seed(0)
    return MiniNet(tiny(second=second)).eval()


def halves(seed: int = 0) -> Batches:
    """Photos from above of which the bright half is water, and one of what no label names."""
    batches = Batches(None, Mixture(segmented=region_fit.AT_ONCE), seed)
    rgb = np.full((200, 200, 3), 30, np.uint8)
    rgb[:, 100:] = 220
    mask = np.full((200, 200), data.LABELS.index("Land (unpaved area)"), np.uint8)
    mask[:, 100:] = data.LABELS.index("Water")
    batches.aerial = [Photo(data.AERIAL, "a.png", rgb, [], [], mask)]
    batches.sets = {"dice": [Photo("dice", "b.png", np.tile(np.array([0, 200, 0], np.uint8), (200, 200, 1)), [], [])]}
    return batches


def test_views_hold_maps_of_both_networks_and_their_labels() -> None:
    made = net()
    views = region_fit.gather(made, halves(), 0, SIDE)
    assert len(views) == region_fit.AT_ONCE
    assert [level.shape[0] for level in views[0].maps] == list(region_channels(made.config))
    assert all(view.labels.shape == (SIDE, SIDE) for view in views)
    again = region_fit.gather(made, halves(), 0, SIDE)
    assert all(torch.equal(a.labels, b.labels) for a, b in zip(views, again, strict=True))


def test_both_heads_learn_and_nothing_else_moves() -> None:
    made = net()
    before = {name: tensor.clone() for name, tensor in made.state_dict().items()}
    batches = halves()
    views = [view for i in range(4) for view in region_fit.gather(made, batches, i, SIDE)]
    told: list[str] = []
    region_fit.fit(made, views, 300, torch.ones(len(data.LABELS)), report=told.append)
    moved = {name for name, tensor in made.state_dict().items() if not torch.equal(tensor, before[name])}
    assert {name.split(".")[0] for name in moved} == {"ssformer", "upernet"}
    assert told[-1].startswith("step 300 of 300")
    view = views[0]
    with torch.inference_mode():
        logits = made.region_logits([level.float()[None] for level in view.maps])
    for found in logits.values():
        best = torch.nn.functional.interpolate(found, size=(SIDE, SIDE), mode="bilinear").argmax(1)[0]
        right = (best == view.labels)[view.labels != UNLABELLED].float().mean().item()
        assert right > 0.8


def test_upernet_reads_the_second_network_beside_the_stage_of_its_size() -> None:
    made = net()
    pixels = torch.zeros(1, 3, 64, 96)
    with torch.inference_mode():
        stages, second = list(made.backbone(pixels)), list(made.second_maps(pixels))
    maps = joined([*stages, *second])
    assert torch.equal(maps[0], stages[0])
    for level, stage, beside in zip(maps[1:], stages[1:], second, strict=True):
        # In this order: weights that were trained know each channel by its place.
        assert torch.equal(level, torch.cat([stage, beside], 1))
    assert tuple(level.shape[1] for level in maps) == joined_channels(made.config)
    assert joined_channels(tiny(second=False)) == TINY.channels


@pytest.mark.parametrize("head", ["ssformer", "upernet"])
def test_the_model_answers_as_the_network_does(tmp_path: Path, head: str) -> None:
    config, tokenizer = export.fresh(300)
    config = replace(tiny(), vocabulary=config.vocabulary)
    trainer = Trainer(config, tokenizer, Plan())
    model = MiniModel.from_folder(export.export(trainer.state(), tmp_path / "m"), options={"precision": "float32"})
    model.use_head(head)
    rgb = np.random.default_rng(0).integers(0, 255, (64, 96, 3), np.uint8)
    embedding = model.embed(rgb)
    held, anew = (model.label_map(rgb, known)[1] for known in (embedding, None))
    np.testing.assert_allclose(held, anew, atol=2e-3)
    maps = [torch.from_numpy(level)[None] for level in model.region_maps(rgb, None, imagenet=True)]
    with torch.inference_mode():
        scores = model.net.region_logits(maps)[head].softmax(1)[0]
    best = torch.nn.functional.interpolate(scores[None], size=anew.shape, mode="bilinear")[0].amax(0)
    assert abs(best.mean().item() - anew.mean()) < 0.02


def test_training_everything_goes_on_over_such_heads() -> None:
    config, tokenizer = export.fresh(300)
    trainer = Trainer(replace(tiny(), vocabulary=config.vocabulary), tokenizer, Plan(warmup=1))
    drawn = Batches(None, Mixture(drawn=1, real=0, segmented=0, sizes=(SIDE,), side=SIDE), 1)[0]
    seen = halves().segmented(np.random.default_rng(0), SIDE, 2)
    pixels = torch.cat([drawn.pixels, torch.from_numpy(np.stack([view.rgb for view in seen]))])
    masks = torch.from_numpy(np.stack([view.mask for view in seen if view.mask is not None]))
    losses = trainer.train_step(Batch(pixels, drawn.examples, masks))
    assert {"ssformer", "upernet"} <= set(losses)
    assert all(np.isfinite(value) for value in losses.values())
