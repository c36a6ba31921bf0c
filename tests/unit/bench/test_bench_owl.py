"""The benchmark of OWL on a network of a few thousand weights: what it says, not how fast anything is."""

import json

import pytest
import torch
from tiny_owl import tiny_config

from swin_annotator import cli
from swin_annotator.bench import base, owl
from swin_annotator.bench.base import Options, Report
from swin_annotator.models.nets.cost import vit_macs


@pytest.fixture(autouse=True)
def _small(monkeypatch):
    def shrunk(config):
        tiny = tiny_config(config.model_type)
        config.vision_config, config.text_config, config.projection_dim = tiny.vision_config, tiny.text_config, 32

    threads = torch.get_num_threads()
    monkeypatch.setattr(owl, "shrink", shrunk)
    monkeypatch.setattr(owl, "GEMM", 64)
    monkeypatch.setattr(owl, "PHOTO_HW", (150, 200))
    yield
    torch.set_num_threads(threads)


def test_every_step_has_its_baseline_its_difference_and_its_limit():
    report = owl.report(Options(rounds=1, threads=1))
    rows = {(row["what"], row["engine"]): row for row in report.data["rows"]}
    for kind in owl.SIDES:
        tower = f"{kind}, image tower, 96"
        assert rows[tower, "transformers"]["speedup"] == 1
        assert rows[tower, "ours, float32"]["difference"] < 1e-4
        assert rows[tower, "ours, float32"]["limit_ms"] > 0
    part = rows["owlv2, image tower, 96", "ours, float32, 16:9 without padding"]
    assert part["limit_ms"] < rows["owlv2, image tower, 96", "ours, float32"]["limit_ms"]
    assert rows["12 MP JPEG to input", "ours"]["difference"] < 0.05  # two decoders of JPEG
    asked = {engine for what, engine in rows if what == "question about a seen image"}
    assert {"a new word", "five new words", "a known word", "an example"} < asked
    assert "| 12 MP JPEG to input | ours |" in report.text
    json.dumps(report.data)


def test_the_cost_of_a_vision_transformer_is_counted():
    tokens, c = 3601, 768
    assert vit_macs(tokens, c, 12, 4 * c, 768) == pytest.approx(1094e9 / 2, rel=0.005)


def test_all_runs_what_needs_nothing_more(monkeypatch, capsys):
    for name in base.BENCHES:
        monkeypatch.setitem(base.BENCHES, name, (f"bench.{name}", ""))
    monkeypatch.setattr("swin_annotator.cli.bench.find", lambda name: lambda options: Report({"of": name}, name))
    assert cli.main(["bench", "--all", "--json"]) == 0
    assert list(json.loads(capsys.readouterr().out)) == list(base.WITHOUT_MORE)
