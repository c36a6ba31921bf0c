"""The OpenVINO bench on a network of a few weights; skipped where OpenVINO is not installed."""

import pytest
import torch

from swin_annotator.bench import networks
from swin_annotator.bench import openvino as bench
from swin_annotator.bench.base import Options
from swin_annotator.models.nets.swin import SwinConfig

pytest.importorskip("openvino")
TINY = SwinConfig(16, (1, 1, 1, 1), (1, 1, 2, 2), window=4)


@pytest.fixture(autouse=True)
def _tiny(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "SIZES", {"Swin-T": TINY})
    monkeypatch.setattr(networks, "CLASSES", 5)
    monkeypatch.setattr(bench, "photos", lambda _side: [torch.randn(1, 3, 64, 96)])


@pytest.mark.parametrize("case", ["swin-t", "upernet"])
def test_every_way_is_compared_with_plain_torch_and_with_what_the_product_runs(case: str) -> None:
    rows = list(bench.run([case], rounds=1))
    ways = [(row.engine, row.precision) for row in rows]
    assert ways[0] == ("torch", "float32")
    assert {("torch", "bfloat16"), ("ours", "float32"), ("ours", "bfloat16"), ("openvino", "float32")} <= set(ways)
    assert rows[0].speedup == 1
    for row in rows:
        assert row.size == (64, 96)
        assert (row.equal is None) == (case == "swin-t")
        assert row.difference < (1e-4 if row.precision == "float32" else 0.1)


def test_the_table_has_a_row_per_way(monkeypatch: pytest.MonkeyPatch) -> None:
    row = bench.Row("upernet", (512, 640), "openvino", "bfloat16", 1489.2, 6.88, 7.2e-3, 0.9993)
    monkeypatch.setattr(bench, "run", lambda rounds, int8: [row] * rounds if int8 else [])
    report = bench.report(Options(rounds=2))
    line = "| upernet | 640 x 512 | openvino, bfloat16 | 1489 | 6.88 | 7e-03 | 99.93% |"
    assert report.text.splitlines()[2:4] == [line, line]
    assert len(report.data["rows"]) == 2
