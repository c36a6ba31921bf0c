"""The benchmarks on networks of a few thousand weights: what they say, not how fast anything is."""

import json
from types import SimpleNamespace

import numpy as np
import pytest
import torch
from PIL import Image

from swin_annotator import cli
from swin_annotator.bench import base, chart, goals, memory, networks, paired, segment, swin, swin_vs_vit
from swin_annotator.bench.base import Options, Report
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.nets.swin import SwinConfig

TINY = SwinConfig(16, (1, 2, 1, 1), (1, 2, 2, 2), 4)


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    monkeypatch.setattr(networks, "SIZES", {"Swin-T": TINY})
    monkeypatch.setattr(networks, "CLASSES", 5)
    monkeypatch.setattr(networks, "WIDTHS", {"UperNet": 32, "SSFormer": 16})
    monkeypatch.setattr(memory, "peak_mib", lambda *_: 12.0)
    yield
    torch.set_num_threads(threads)


def test_swin_reports_ratios_and_equality(monkeypatch):
    monkeypatch.setattr(swin, "SIDES", (64, 96))
    report = swin.report(Options(rounds=1))
    assert [row["engine"] for row in report.data["rows"]] == ["transformers", "ours, float32", "ours, bfloat16"] * 2
    for row in report.data["rows"]:
        assert row["speedup"] > 0
        assert row["difference"] < (0.2 if "bfloat16" in row["engine"] else 1e-5)
    assert {row["side"] for row in report.data["per_pixel"]} == {64, 96}
    costs = [row["bfloat16"] for row in report.data["per_pixel"]]
    assert report.data["unevenness"]["bfloat16"] == max(costs) / min(costs)
    told = {goal["what"]: goal for goal in report.data["goals"]}
    assert len(told) == 3 + 2 + 2 + 2
    assert told["maps, 512, float32, times as fast"]["measured"] == report.data["rows"][1]["speedup"]
    assert told["ours, bfloat16, peak memory / transformers'"]["reached"]
    assert "| maps, 512 | transformers |" in report.text
    json.dumps(report.data)


def test_segment_tells_measured_and_published_apart(monkeypatch):
    monkeypatch.setattr(segment, "SIDE", 64)
    report = segment.report(Options(rounds=1))
    rows = report.data["rows"]
    assert [row["network"] for row in rows] == ["UperNet-Swin-T"] * 3 + ["SSFormer-Swin-T"] * 2
    assert rows[1]["equal_labels"] > 0.999
    for row in rows[1:]:
        assert row["equal_labels"] > 0.95
        assert row["difference"] < (1e-4 if row["engine"] == "ours, float32" else 0.3)
    told = {goal["what"]: goal for goal in report.data["goals"]}
    assert {what for what in told if "times as fast" in what} == {
        "UperNet-Swin-T, float32, times as fast",
        "UperNet-Swin-T, bfloat16, times as fast",
        "SSFormer-Swin-T, float32, times as fast",
    }
    assert told["UperNet-Swin-T, bfloat16, equal labels"]["measured"] == rows[2]["equal_labels"]
    assert told["UperNet-Swin-T, float32, peak memory / transformers'"]["measured"] == 1
    assert rows[0]["parameters"] == pytest.approx(rows[1]["parameters"], rel=1e-3)  # theirs has a norm more
    assert rows[1]["parameters"] > rows[3]["parameters"]
    assert rows[0]["macs"] > rows[3]["macs"]
    assert not any("miou" in row for row in rows)
    assert report.text.index("measured here") < report.text.index("published, ADE20K")
    json.dumps(report.data)


@pytest.mark.parametrize("kind", ["UperNet", "SSFormer"])
def test_segment_compares_what_it_times(monkeypatch, kind):
    """A fast network that errs is seen in its own row, and labels are held against networks that are not ours."""
    right = segment.FastLabeller.__call__

    def wrong(self, pixels):
        logits = right(self, pixels)
        return logits.flip(1) if type(self._head).__name__ == f"Fast{kind}" else logits

    monkeypatch.setattr(segment, "SIDE", 64)
    monkeypatch.setattr(segment.FastLabeller, "__call__", wrong)
    for row in segment.report(Options(rounds=1)).data["rows"][1:]:
        astray = row["network"].startswith(kind)
        assert (row["difference"] > 0.5) == astray
        assert (row["equal_labels"] < 0.9) == astray


def test_goals_know_which_side_is_better():
    assert goals.Goal("a", 2, 1.5).reached
    assert not goals.Goal("b", 1, 1.5).reached
    assert goals.Goal("c", 1, 1.5, at_least=False).reached
    assert not goals.Goal("d", 2, 1.5, at_least=False).reached
    assert goals.table([goals.Goal("e", 2.345, 1.5)]).endswith("| e | 2.35 | ≥ 1.5 | yes |")
    assert goals.of_memory({"x": None}, 3.0) == goals.of_memory({"x": 3.0}, None) == []


def test_swin_vs_vit_draws_its_curve(monkeypatch, tmp_path):
    monkeypatch.setattr(swin_vs_vit, "SIDES", (32, 64))
    monkeypatch.setattr(swin_vs_vit, "VIT", {"hidden_size": 12, "num_hidden_layers": 1, "num_attention_heads": 1})
    report = swin_vs_vit.report(Options(rounds=1, picture=tmp_path / "curve.png"))
    assert len(report.data["microseconds_per_pixel"]) == 3
    drawn = np.asarray(Image.open(tmp_path / "curve.png"))
    assert drawn.shape == (chart.HEIGHT, chart.WIDTH, 3)
    assert len(np.unique(drawn.reshape(-1, 3), axis=0)) > 50
    json.dumps(report.data)


def test_names_in_a_chart_do_not_overlap():
    assert chart.apart([10, 50, 12, 15], 20) == [10, 70, 30, 50]
    assert [chart.tick_step(value) for value in (0.011, 0.3, 1, 4.2, 70)] == pytest.approx([0.02, 0.5, 1, 5, 100])


def test_the_first_run_is_what_others_are_compared_with(monkeypatch):
    now = iter(float(i) for i in (0, 1, 10, 14, 14, 16, 20, 24, 24, 26))
    monkeypatch.setattr(paired, "time", SimpleNamespace(thread_time=lambda: next(now), perf_counter=None))
    timings = paired.paired({"slow": lambda: None, "fast": lambda: None}, 2)
    assert (timings["slow"].speedup, timings["fast"].speedup) == (1, 2)
    assert (timings["slow"].milliseconds, timings["fast"].best) == (4000, 2000)


def test_within_a_limit_fewer_rounds_are_timed_one_at_least(monkeypatch):
    now = [0.0]
    clock = SimpleNamespace(thread_time=lambda: now[0], perf_counter=lambda: now[0], monotonic=lambda: now[0])
    monkeypatch.setattr(paired, "time", clock)

    def ten_seconds():
        now[0] += 10

    with paired.within(120):
        assert paired.paired({"one": ten_seconds}, 9)["one"].rounds == 2, (
            "a quarter, with the round that is not counted"
        )
        assert paired.paired({"one": ten_seconds}, 1)["one"].rounds == 1
    with paired.within(0):
        assert paired.paired({"one": ten_seconds}, 9)["one"].rounds == 1
    assert paired.paired({"one": ten_seconds}, 9)["one"].rounds == 9


def test_peak_memory_is_that_of_a_process(monkeypatch, capsys):
    assert memory.main(["ssformer", "ours", "Swin-T", "64", "float32", "1"]) == 0
    assert float(capsys.readouterr().out) > 50
    assert memory.main(["upernet", "transformers", "Swin-T", "64", "float32", "1"]) == 0


def test_the_command_prints_one_object(monkeypatch, capsys):
    seen = []

    def report(options):
        seen.append(options)
        return Report({"ratio": 2}, "| table |")

    monkeypatch.setattr(swin, "report", report)
    assert cli.main(["bench", "swin", "--json", "--rounds", "3", "--threads", "1"]) == 0
    assert json.loads(capsys.readouterr().out) == {"swin": {"ratio": 2}}
    assert seen == [Options(rounds=3, threads=1)]
    assert cli.main(["bench", "swin"]) == 0
    assert "## swin\n\n| table |" in capsys.readouterr().out


def test_the_command_lists_what_there_is_and_knows_no_other(capsys):
    assert cli.main(["bench"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in base.BENCHES)
    assert cli.main(["bench", "nonsense"]) == 1
    assert "Choose from" in capsys.readouterr().err
    assert cli.main(["bench", "swin", "--rounds", "0"]) == 2


def test_every_benchmark_can_be_found():
    for name in base.BENCHES:
        assert callable(base.find(name))


def test_refine_needs_data():
    with pytest.raises(AnnotatorError, match="annotations"):
        base.find("refine")(Options())
