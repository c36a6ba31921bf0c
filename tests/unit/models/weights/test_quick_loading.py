"""The embedded models are ready without the seconds that transformers and torch's compiler take to import."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
import torch
from torch import nn

from swin_annotator.models.weights import loading

SLOW = ("transformers", "torch._dynamo", "sympy", "scipy")
LOAD = """
import sys, numpy
from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.catalog.catalog import default_catalog
pool = ModelPool(default_catalog())
{model}
print([name for name in {slow} if name in sys.modules])
"""
DETECT = 'pool.detector("swin-mini").embed(numpy.zeros((64, 64, 3), numpy.uint8))'
REFINE = 'pool.refiner("mask-mini")'


@pytest.mark.parametrize("model", [DETECT, REFINE])
def test_an_embedded_model_waits_for_no_library_that_it_has_no_use_for(model: str) -> None:
    code = LOAD.format(model=model, slow=SLOW)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_no_weights_are_drawn_while_a_network_is_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "transformers", raising=False)
    drawing = nn.init.trunc_normal_
    state = torch.get_rng_state()
    loading.build_empty(lambda: nn.Sequential(nn.Linear(8, 8), nn.Embedding(4, 4)), tmp_path)
    assert torch.equal(torch.get_rng_state(), state)
    assert nn.init.trunc_normal_ is drawing
    nn.Linear(8, 8)
    assert not torch.equal(torch.get_rng_state(), state)


def test_two_threads_that_build_leave_torch_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "transformers", raising=False)
    drawing = nn.init.kaiming_uniform_
    inside, go_on = threading.Event(), threading.Event()

    def slow() -> nn.Module:
        inside.set()
        go_on.wait(20)
        return nn.Linear(2, 2)

    threads = [threading.Thread(target=loading.build_empty, args=(build, tmp_path)) for build in (slow, slow)]
    threads[0].start()
    assert inside.wait(20)
    threads[1].start()
    go_on.set()
    for thread in threads:
        thread.join()
    assert nn.init.kaiming_uniform_ is drawing
