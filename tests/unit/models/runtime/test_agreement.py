"""How agreement is measured, and that a segmenter whose labels move stays in float32."""

from pathlib import Path

import numpy as np
import pytest
import torch
from tiny_models import save_tiny_upernet

from swin_annotator.models.runtime import agreement, precision_check
from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime.precision_check import Verdict
from swin_annotator.models.swin.segmenter import SwinSegmenter


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_tiny_upernet(tmp_path_factory.mktemp("upernet"))


@pytest.fixture
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that is fast in bfloat16, with nothing asked for."""
    monkeypatch.delenv(devices.PRECISION)
    monkeypatch.setattr(devices, "instructions", lambda _device: "AMX")
    monkeypatch.setattr(precision_check, "verdict", lambda _device, *, keep: Verdict(2, 1, 0))


def load(folder: Path, **options: object) -> SwinSegmenter:
    return SwinSegmenter.from_folder(folder, name="m", device="cpu", options=options)


def test_matching_iou() -> None:
    a = np.array([[0, 0, 2, 2], [0, 0, 2, 2], [5, 5, 5, 5], [5, 5, 5, 5]], np.float32)
    b = np.array([[0, 0, 2, 1], [3, 3, 4, 4], [5, 5, 5, 5], [9, 9, 9, 9]], np.float32)
    assert agreement.matching_iou(a, b).tolist() == [0.5, 0, 1, 0]


def test_equal_share() -> None:
    assert agreement.equal_share(np.array([[1, 2], [3, 4]]), np.array([[1, 2], [3, 5]])) == 0.75


@pytest.mark.usefixtures("_fast")
def test_weights_that_keep_their_labels_follow_the_machine(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(agreement, "keeps_labels", lambda folder, *_: bool(asked.append(folder)) or True)
    assert load(folder).dtype == "bfloat16"
    assert asked == [folder]
    assert load(folder, precision="float32").dtype == "float32"
    assert load(folder, precision="bfloat16").dtype == "bfloat16"
    assert asked == [folder], "what a person asked for is not doubted"
    monkeypatch.setattr(agreement, "keeps_labels", lambda *_: False)
    assert load(folder).dtype == "float32"
    assert load(folder).network.forward.backbone.dtype is torch.float32


@pytest.mark.usefixtures("_fast")
def test_the_trial_runs_once(folder: Path) -> None:
    labels = np.zeros((10, 10), np.uint8)
    moved = labels.copy()
    moved[:2] = 1
    calls: list[str] = []

    def say(name: str, answer: np.ndarray) -> agreement.Labels:
        return lambda _rgb: calls.append(name) or answer

    assert not agreement.keeps_labels(folder, "cpu", say("rounded", moved), say("exact", labels))
    assert not agreement.keeps_labels(folder, "cpu", say("rounded", labels), say("exact", labels))
    assert calls == ["rounded", "exact"]


def test_an_exact_machine_asks_for_no_trial(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(devices.PRECISION)
    monkeypatch.setattr(devices, "instructions", lambda _device: "")
    monkeypatch.setattr(agreement, "keeps_labels", lambda *_: pytest.fail("asked"))
    assert load(folder).dtype == "float32"
