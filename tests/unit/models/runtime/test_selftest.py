"""The start-up test of bfloat16: what it finds, and that it runs once."""

import json

import pytest
import torch

from swin_annotator import paths
from swin_annotator.models.nets import packed
from swin_annotator.models.runtime import precision_check
from swin_annotator.models.runtime.precision_check import Verdict


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The devices that were measured, in order; each measurement gives another figure."""
    asked: list[str] = []

    def measured(device: str) -> Verdict:
        asked.append(device)
        return Verdict(float(len(asked)), 0.99, 0.01)

    monkeypatch.setattr(precision_check, "measured", measured)
    return asked


def test_both_precisions_agree_on_the_test_network() -> None:
    torch.manual_seed(3)
    before, threads = torch.random.get_rng_state(), torch.get_num_threads()
    found = precision_check.measured.__wrapped__("cpu")
    assert found.agrees, found
    assert found.equal < 1, "bfloat16 was never used"
    assert found.difference > 1e-4
    assert found.speedup > 0
    assert torch.equal(before, torch.random.get_rng_state())
    assert torch.get_num_threads() == threads


def test_what_is_tested_is_what_models_run(monkeypatch: pytest.MonkeyPatch) -> None:
    """Products in bfloat16 that are off, in the layout that only our networks use, are seen."""
    product = packed.PackedLinear.__call__

    def off(self: packed.PackedLinear, x: torch.Tensor) -> torch.Tensor:
        y = product(self, x)
        return y * 1.5 if x.dtype == torch.bfloat16 else y

    monkeypatch.setattr(packed.PackedLinear, "__call__", off)
    assert not precision_check.measured.__wrapped__("cpu").agrees


def test_numbers_that_are_not_finite_disagree(monkeypatch: pytest.MonkeyPatch) -> None:
    good, bad = torch.rand(1, 3, 2, 2), torch.full((1, 3, 2, 2), torch.nan)
    monkeypatch.setattr(
        precision_check, "make_network", lambda _device: lambda precision: bad if precision == "bfloat16" else good
    )
    found = precision_check.measured.__wrapped__("cpu")
    assert not found.agrees
    assert "inf" in str(found)


def test_a_busy_machine_is_measured_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The first round says that bfloat16 does not pay; a later one knows better."""
    seconds = iter([1.0, 2.0] * 3 + [1.0, 0.5] * 3)
    monkeypatch.setattr(precision_check, "run_seconds", lambda *_: next(seconds))
    assert precision_check.measure_speedup(lambda _precision: None, "cpu") == pytest.approx(2)


def test_a_verdict_is_measured_once(counted: list[str]) -> None:
    first = precision_check.verdict("cpu")
    assert precision_check.verdict("cpu") == first
    assert counted == ["cpu"]
    (name,) = json.loads((paths.user_state() / "selftest.json").read_text())
    assert torch.__version__ in name


def test_another_torch_or_processor_is_measured_anew(counted: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    precision_check.verdict("cpu")
    monkeypatch.setattr(torch, "__version__", "9.9")
    precision_check.verdict("cpu")
    monkeypatch.setattr(precision_check, "cpu_name", lambda: "another processor")
    precision_check.verdict("cpu")
    assert len(counted) == 3
    precision_check.verdict("cpu")
    assert len(counted) == 3


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"a": 3}', "\x00", '{"NAME": {"speedup": "fast"}}', '{"NAME": {}}']
)
def test_a_damaged_file_is_made_anew(counted: list[str], content: str) -> None:
    file = paths.user_state() / "selftest.json"
    file.parent.mkdir(parents=True)
    file.write_text(content.replace("NAME", precision_check.key("cpu")))
    assert precision_check.verdict("cpu").speedup == 1
    assert precision_check.verdict("cpu").speedup == 1


def test_a_place_that_can_not_be_written_is_no_failure(counted: list[str]) -> None:
    paths.user_state().parent.mkdir(parents=True, exist_ok=True)
    paths.user_state().write_text("a file where the folder should be")
    assert precision_check.verdict("cpu").speedup == 1


def test_looking_keeps_nothing(counted: list[str]) -> None:
    precision_check.verdict("cpu", keep=False)
    assert not paths.user_state().exists()


def test_limits() -> None:
    good = Verdict(precision_check.LEAST_SPEEDUP, precision_check.LEAST_EQUAL, precision_check.MOST_DIFFERENCE)
    assert good.agrees
    assert good.faster
    assert not Verdict(1.1, 1, 0).faster
    assert not Verdict(2, 0.9, 0).agrees
    assert not Verdict(2, 1, 0.1).agrees
