"""Teaching the pooled half of class vectors on views that are read once."""

import dataclasses

import numpy as np
import pytest
import torch

from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.nets.mini_net import MiniConfig, MiniNet
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.training import export, pooled
from swin_annotator.training.__main__ import main
from swin_annotator.training.batches import Batches, Mixture
from swin_annotator.training.pooled import BACKGROUND, UNSURE, Candidates

TINY = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), window=4, stem="conv")
CHANNELS = 344


def tiny_net(vector: int = 6) -> MiniNet:
    torch.manual_seed(0)
    config = MiniConfig(300, ("a", "b"), swin=TINY, width=8, vector=8, text_width=32, imagenet=True, pooled=vector)
    return MiniNet(dataclasses.replace(config, ssformer_width=8, upernet_width=8)).eval()


def two_kinds(seed: int, hidden: torch.Tensor) -> Candidates:
    """Eight boxes of two kinds that differ in their means alone, and four of background."""
    generator = torch.Generator().manual_seed(seed)
    kind = torch.arange(8) % 2
    means = torch.randn(12, CHANNELS, generator=generator) * 0.5
    means[4:] += hidden[kind]
    vectors = torch.nn.functional.normalize(torch.ones(12, 8) + 0.1 * torch.randn(12, 8, generator=generator), dim=-1)
    thing = torch.cat([torch.full((4,), BACKGROUND), torch.arange(8)])
    quality = (thing >= 0).float() * 0.9
    kinds = tuple("ab"[int(k)] for k in kind)
    return Candidates(means.half(), vectors.half(), quality, thing, kinds, ("",) * 8)


def test_kinds_that_differ_in_what_boxes_hold_are_told_apart():
    hidden = torch.randn(2, CHANNELS, generator=torch.Generator().manual_seed(9))
    batches = [[two_kinds(2 * i + j, hidden) for j in range(2)] for i in range(6)]
    net = tiny_net()
    reports: list[str] = []
    pooled.fit(net, batches, 60, report=reports.append)
    unseen = two_kinds(99, hidden)
    assert net.pooling is not None
    vectors = net.pooling.vectors(unseen.means.float())
    likeness = vectors[4:] @ vectors[4:].T
    same = (torch.arange(8) % 2)[:, None] == (torch.arange(8) % 2)
    assert likeness[same].min() > likeness[~same].max()
    assert reports[-1].startswith("step 60")
    assert not any(parameter.requires_grad for parameter in net.parameters())


def test_what_is_not_known_teaches_nothing():
    hidden = torch.randn(2, CHANNELS, generator=torch.Generator().manual_seed(9))
    view = two_kinds(0, hidden)
    net = tiny_net()
    pooled.begin(net.pooling, [[view]])
    unsure = dataclasses.replace(view, thing=torch.where(view.thing == BACKGROUND, UNSURE, view.thing))
    moved = dataclasses.replace(unsure, means=torch.cat([view.means[:4] + 3, view.means[4:]]))

    def loss(each: Candidates) -> list[float]:
        torch.manual_seed(0)
        return [float(part.detach()) for part in pooled.losses(net, [each], np.random.default_rng(0))]

    assert loss(unsure) == pytest.approx(loss(moved))
    assert loss(view) != pytest.approx(loss(unsure))


def test_gathered_boxes_end_with_the_things_of_the_view():
    net = tiny_net()
    batch = Batches(None, Mixture(drawn=2, real=0, segmented=0, sizes=(96,), side=96), seed=1)[0]
    views = pooled.gather(net, batch)
    assert len(views) == len(batch.examples)
    for view, example in zip(views, batch.examples, strict=True):
        assert view.kinds == tuple(thing.kind for thing in example.things)
        assert view.means.shape == (len(view.thing), CHANNELS)
        assert len(view.thing) >= len(view.kinds)
        assert ((view.thing >= 0) == (view.quality >= pooled.HIT))[view.thing != UNSURE].all()


def test_the_command_makes_a_model_that_finds_by_both_halves(tmp_path, capsys):
    net = tiny_net(0)
    _, tokenizer = export.fresh(300)
    state = {"step": 0, "config": net.config.to_dict(), "tokenizer": tokenizer.to_str(), "smooth": net.state_dict()}
    start = export.export(state, tmp_path / "start")
    command = ["pool", "--start", start, "--out", tmp_path / "out", "--batches", 2, "--steps", 3, "--vector", 6]
    assert main([str(part) for part in command]) == 0
    assert "read 2 of 2 batches" in capsys.readouterr().out
    made = tmp_path / "made"
    assert main(["export", "--checkpoint", str(tmp_path / "out" / "checkpoint.pt"), "--out", str(made)]) == 0
    model = MiniModel.from_folder(made)
    assert model.embed(batch_image()).class_vectors.shape[1] == 8 + 6


def test_a_model_without_imagenet_maps_is_refused_in_a_sentence(tmp_path, capsys):
    config, tokenizer = export.fresh(300)
    config = dataclasses.replace(config, swin=TINY, width=8, vector=8, text_width=32, ssformer_width=8)
    state = {"step": 0, "config": config.to_dict(), "tokenizer": tokenizer.to_str()}
    state["smooth"] = MiniNet(config).state_dict()
    start = export.export(state, tmp_path / "start")
    assert main(["pool", "--start", str(start), "--out", str(tmp_path / "out")]) == 1
    assert "--imagenet" in capsys.readouterr().err


def batch_image():
    return Batches(None, Mixture(drawn=1, real=0, segmented=0, sizes=(96,), side=96), seed=1)[0].pixels[0].numpy()
