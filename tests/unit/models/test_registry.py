import subprocess
import sys
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

from swin_annotator.errors import ModelError
from swin_annotator.models import registry
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.fake import FakeDetector


def plug_in(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setattr(registry, "entry_points", lambda group: [EntryPoint(name, value, group)])


def test_loads_with_name_and_revision(tmp_path: Path) -> None:
    spec = ModelSpec("demo", "fake", (Task.DETECT,), "nowhere")
    assert registry.load(spec, tmp_path, "cpu").name == "demo"
    spec = ModelSpec("demo", "fake", (Task.DETECT,), "nowhere", revision="abc")
    assert registry.load(spec, tmp_path, "cpu").name == "demo@abc"


def test_unknown_backend_names_the_known() -> None:
    with pytest.raises(ModelError, match="no model backend 'nope'") as caught:
        registry.backend("nope")
    assert "owl" in caught.value.hint


def test_plug_ins_have_the_same_form(monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch, "mine", "swin_annotator.models.fake:FakeDetector")
    assert registry.backend("mine") is FakeDetector


def test_built_ins_win(monkeypatch: pytest.MonkeyPatch) -> None:
    plug_in(monkeypatch, "fake", "os:getcwd")
    assert registry.backend("fake") is FakeDetector


@pytest.mark.parametrize("value", ["no_such_module_here:X", "swin_annotator.models.fake:Absent"])
def test_a_broken_plug_in_is_told(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    plug_in(monkeypatch, "broken", value)
    with pytest.raises(ModelError, match="'broken' can't be imported"):
        registry.backend("broken")


def test_listing_imports_no_torch() -> None:
    code = (
        "import sys; from swin_annotator.models.runtime import device; "
        "from swin_annotator.models import registry, fake; registry.backends(); "
        "registry.backend('fake'); assert not {'torch', 'transformers'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[3])
