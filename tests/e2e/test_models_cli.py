"""``models`` and ``doctor`` from the command line, against a small hub on the loopback address."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import hub_server
import numpy as np
import pytest
from hub_server import Hub
from safetensors.numpy import save, save_file
from tiny_owl import save_tiny_owl, scene

from swin_annotator import paths
from swin_annotator.cli import main
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.models.base import Detector
from swin_annotator.models.catalog import download
from swin_annotator.models.catalog.catalog import Catalog, default_catalog
from swin_annotator.models.registry import load

SLIMSAM = "Zigeng/SlimSAM-uniform-77"
WEIGHTS = save({"layer.weight": np.ones((300, 1000), np.float32)})
SAM = {"config.json": b'{"model_type": "sam"}', "model.safetensors": WEIGHTS}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    with hub_server.serving({SLIMSAM: SAM}) as running:
        monkeypatch.setenv("HF_ENDPOINT", running.address)
        monkeypatch.setenv("no_proxy", "127.0.0.1,localhost")
        monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
        monkeypatch.setattr(download, "BACKOFF_S", 0.0)
        yield running


class Ran:
    """What a command answered."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def json(self) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.out)
        return found


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> object:
    def run(*words: object) -> Ran:
        capsys.readouterr()
        code = main([str(word) for word in words])
        return Ran(code, *capsys.readouterr())

    return run


def test_list_shows_name_task_size_state_and_licence(command: type[Ran]) -> None:
    ran = command("models", "list")
    assert ran.code == 0
    line = next(line for line in ran.out.splitlines() if line.startswith("owlv2-base "))
    assert line.split() == ["owlv2-base", "detect", "620", "MB", "on", "the", "hub", "Apache-2.0"]
    assert ran.err == ""


def test_list_as_json_is_one_object(command: type[Ran]) -> None:
    models = command("models", "list", "--task", "refine", "--json").json["models"]
    assert isinstance(models, list)
    assert {"grabcut", "slimsam", "sam-base"} <= {model["name"] for model in models}
    assert {"refine"} == {task for model in models for task in model["tasks"]}
    assert next(model["state"] for model in models if model["name"] == "slimsam") == "available"


def test_show_tells_where_it_comes_from(command: type[Ran]) -> None:
    ran = command("models", "show", SLIMSAM)
    assert ran.code == 0
    assert "slimsam" in ran.out
    assert SLIMSAM in ran.out
    assert "Apache-2.0" in ran.out


def test_pull_list_remove(command: type[Ran], hub: Hub) -> None:
    ran = command("models", "pull", "slimsam")
    assert ran.code == 0, ran.err
    licence, first_bytes = ran.err.index("Licence: Apache-2.0"), ran.err.index("Downloading")
    assert licence < first_bytes
    assert "(100%)" in ran.err
    assert ran.out == "slimsam is ready.\n"
    assert "installed" in command("models", "show", "slimsam").out
    assert hub_server.COMMIT in command("models", "show", "slimsam").out
    removed = command("models", "remove", "slimsam", "--json")
    freed = removed.json["freed_bytes"]
    assert isinstance(freed, int)
    assert freed > len(WEIGHTS)
    assert "on the hub" in command("models", "show", "slimsam").out
    assert list(paths.models().glob("slimsam")) == []


def test_a_broken_pull_says_how_far_it_is_and_goes_on(command: type[Ran], hub: Hub) -> None:
    half = len(WEIGHTS) // 2
    hub.cuts["model.safetensors"] = [half, 0, 0, 0, 0]
    ran = command("models", "pull", "slimsam")
    assert ran.code == 1
    assert ran.out == ""
    assert "what arrived is kept" in ran.err
    assert "Traceback" not in ran.err
    assert "partly downloaded" in command("models", "list").out
    hub.asked.clear()
    assert command("models", "pull", "slimsam", "--json").json["state"] == "installed"
    assert hub.ranges("model.safetensors") == [f"bytes={half}-"]


def test_ctrl_c_keeps_what_arrived(command: type[Ran], hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    pull = Catalog.pull

    def interrupted(self: Catalog, name: str, report: object, **more: object) -> object:
        def press(done: int, _total: int) -> None:
            if done > len(WEIGHTS) // 3:
                raise KeyboardInterrupt

        return pull(self, name, press, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Catalog, "pull", interrupted)
    ran = command("models", "pull", "slimsam")
    assert ran.code == 130
    assert "to go on, run: swin-annotator models pull slimsam" in ran.err
    assert "partly downloaded" in command("models", "show", "slimsam").out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("models", "pull", "slimsam"), "network is switched off"),
        (("models", "pull", "slim"), "no model called slim"),
        (("models", "show", "owlv2-bas"), "no model called owlv2-bas"),
        (("models", "remove", "grabcut"), "comes with the program"),
        (("models", "add", "/nowhere/model"), "no model folder"),
        (("models", "export", "grabcut", "/nowhere"), "needs no files"),
    ],
)
def test_what_can_not_be_done_is_one_sentence_and_a_hint(command: type[Ran], words: tuple[str, ...], says: str) -> None:
    ran = command(*words)
    assert ran.code == 1
    assert says in ran.err
    assert len(ran.err.strip().splitlines()) == 2
    assert ran.out == ""


@pytest.mark.parametrize("words", [("models",), ("models", "fetch"), ("models", "list", "--task", "fly")])
def test_wrong_usage_is_exit_code_2(command: type[Ran], words: tuple[str, ...]) -> None:
    assert command(*words).code == 2


def test_a_folder_brought_on_a_drive_is_added_under_its_listed_name(command: type[Ran], tmp_path: Path) -> None:
    folder = tmp_path / "SlimSAM-uniform-77"
    folder.mkdir()
    for name, content in SAM.items():
        (folder / name).write_bytes(content)
    ran = command("models", "add", folder)
    assert ran.code == 0, ran.err
    assert "Added slimsam" in ran.out
    assert "installed" in command("models", "show", "slimsam").out


def test_a_model_is_copied_out_once_and_added_again(command: type[Ran], tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "here" / "config.json").write_text('{"model_type": "sam"}')
    save_file({"a": np.ones(3, np.float32)}, tmp_path / "here" / "model.safetensors")
    assert command("models", "add", tmp_path / "here", "--name", "streets").code == 0
    ran = command("models", "export", "streets", tmp_path / "drive")
    assert ran.code == 0, ran.err
    copied = tmp_path / "drive" / "streets"
    assert f"Copied: {copied}." in ran.out
    assert sorted(path.name for path in (tmp_path / "drive").iterdir()) == ["streets"]
    again = command("models", "export", "streets", tmp_path / "drive")
    assert (again.code, len(again.err.strip().splitlines())) == (1, 2)
    assert command("models", "remove", "streets").code == 0
    assert command("models", "add", copied).code == 0


def test_a_folder_can_be_used_in_place_under_another_name(command: type[Ran], tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "sam"}')
    save_file({"a": np.ones(3, np.float32)}, tmp_path / "model.safetensors")
    facts = command("models", "add", tmp_path, "--name", "streets", "--in-place", "--json").json
    assert facts["folder"] == str(tmp_path)
    assert facts["state"] == "installed"


def test_a_pulled_detector_answers_a_prompt(
    command: type[Ran], hub: Hub, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = save_tiny_owl(tmp_path_factory.mktemp("owlv2"), "owlv2")
    hub.repositories = {
        "google/owlv2-base-patch16-ensemble": {path.name: path.read_bytes() for path in folder.iterdir()}
    }
    assert command("models", "pull", "owlv2-base").code == 0
    catalog = default_catalog()
    spec = catalog.find("owlv2-base")
    detector = load(spec, catalog.folder(spec), "cpu")
    assert isinstance(detector, Detector)
    assert detector.name == f"owlv2-base@{hub_server.COMMIT}"
    embedding = detector.embed(scene(90, 160))
    assert embedding.model == detector.name
    assert detector.encode_text([TextPrompt("cat", ("cat",))], Template.BARE)[0].model == detector.name


def test_doctor_tells_device_packages_models_and_folders(command: type[Ran]) -> None:
    ran = command("doctor")
    for word in ("python", "torch", "PySide6-Essentials", "device", "precision", "grabcut", str(paths.models())):
        assert word in ran.out
    assert ran.err == ""


def test_doctor_as_json_counts_problems(command: type[Ran]) -> None:
    ran = command("doctor", "--json")
    findings = ran.json["findings"]
    assert isinstance(findings, list)
    problems = [finding for finding in findings if finding["level"] == "problem"]
    assert ran.json["problems"] == len(problems)
    assert ran.code == (1 if problems else 0)
    assert all(finding["hint"] for finding in problems)
