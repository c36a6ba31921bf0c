"""The embedded models answer with a part of torch; whoever needs more finds all of it."""

import subprocess
import sys

import pytest
import torch

from swin_annotator.models.runtime import torch_start

pytestmark = pytest.mark.skipif(
    not torch.__version__.startswith(torch_start.TESTED), reason="this release of torch is imported as a whole"
)
ANSWER = """
import sys, numpy
from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.catalog.catalog import default_catalog
pool = ModelPool(default_catalog())
found = pool.detector("swin-mini").embed(numpy.zeros((64, 64, 3), numpy.uint8))
assert "torch._prims" not in sys.modules
"""
COMPLETE = """
import sys
from swin_annotator.models.runtime import torch_start
torch_start.import_light()
import torch
assert "torch._prims" not in sys.modules
assert torch.export.Dim("batch") is not None  # asked for, it comes
from torch.distributions import Normal
torch_start.complete()
assert "torch._prims" in sys.modules
assert [name for name in torch_start.LEFT_OUT if type(sys.modules[name]).__name__ != "module"] == []
assert not torch_start.NEEDING & set(sys.modules)
assert torch.cdist(torch.empty(2, 3, device="meta"), torch.empty(4, 3, device="meta")).shape == (2, 4)
"""
WATCHED = """
import sys
from importlib.util import find_spec
from swin_annotator.models.runtime import torch_start
torch_start.import_light()
assert "torch._prims" not in sys.modules
find_spec("transformers")  # as importing it does first
assert "torch._prims" in sys.modules
assert not [finder for finder in sys.meta_path if type(finder).__module__.startswith("swin_annotator")]
"""


@pytest.mark.parametrize("code", [ANSWER, COMPLETE, WATCHED], ids=["answer", "complete", "watched"])
def test_torch_comes_in_two_parts(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
