"""The benchmark of a GPU, on the processor with tiny networks: that it works, not how fast anything is."""

import json

import pytest
import torch

from swin_annotator.bench import gpu, gpu_networks
from swin_annotator.bench.base import Options
from swin_annotator.errors import AnnotatorError


@pytest.fixture(scope="module")
def report():
    return gpu.report(Options(rounds=1, scenes=("dry",)))


def test_every_network_is_compared_with_the_processor(report):
    rows = report.data["equality"]
    assert {row["precision"] for row in rows} == set(gpu.PRECISIONS)
    assert len({row["network"] for row in rows}) == 4
    assert all(row["equal"] for row in rows if row["precision"] == "float32")
    assert "| UperNet, 64 | float32 |" in report.text


def test_every_batch_and_precision_is_timed(report):
    rows = report.data["speed"]
    owl = [(row["batch"], row["precision"]) for row in rows if row["network"].startswith("OWL")]
    assert owl == [(batch, name) for batch in gpu_networks.DRY.owl_batches for name in gpu.PRECISIONS]
    assert all(row["images_per_s"] > 0 and row["share"] > 0 for row in rows)
    assert report.data["dry"]
    assert "no figure here means anything" in report.text
    json.dumps(report.data)


def test_the_published_figures_stand_beside_networks_of_those_names():
    assert set(gpu.V100) == set(gpu_networks.FULL.swin)


def test_without_a_gpu_the_dry_run_is_named(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(AnnotatorError) as caught:
        gpu.report(Options())
    assert "--scene dry" in caught.value.hint


@pytest.mark.parametrize("apart", [1.0, float("nan")])
def test_answers_far_from_the_processors_are_told(apart):
    assert not gpu.is_equal("float32", apart)
