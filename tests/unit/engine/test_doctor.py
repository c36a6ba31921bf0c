"""What the doctor finds on a machine that is whole, and on broken ones."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from swin_annotator import paths
from swin_annotator.engine import doctor
from swin_annotator.engine.doctor import Finding, Level, examine
from swin_annotator.errors import ModelError
from swin_annotator.models.catalog.catalog import Catalog, default_catalog
from swin_annotator.models.runtime import device, precision_check
from swin_annotator.models.runtime.precision_check import Verdict


@pytest.fixture
def catalog() -> Catalog:
    return default_catalog()


def found(catalog: Catalog, area: str, name: str) -> Finding:
    return next(f for f in examine(catalog) if (f.area, f.name) == (area, name))


def test_every_problem_and_note_says_what_to_do(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", _nothing_installed)
    findings = list(examine(catalog))
    assert any(f.level is Level.PROBLEM for f in findings)
    assert all(f.hint for f in findings if f.level is not Level.OK)


def test_a_missing_package_is_a_problem(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(catalog, "packages", "numpy").level is Level.OK
    monkeypatch.setattr(metadata, "version", _nothing_installed)
    finding = found(catalog, "packages", "numpy")
    assert (finding.value, finding.level) == ("not installed", Level.PROBLEM)


def test_the_version_of_qt_that_aborts_is_a_problem(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(metadata, "version", lambda name: "6.12.0" if name.startswith("PySide6") else "1.0")
    monkeypatch.setattr(doctor, "torchvision_finding", lambda found: Finding("packages", "torchvision", found))
    monkeypatch.setattr(sys, "version_info", (3, 11, 7))
    assert found(catalog, "packages", "PySide6-Essentials").level is Level.PROBLEM
    monkeypatch.setattr(sys, "version_info", (3, 12, 1))
    assert found(catalog, "packages", "PySide6-Essentials").level is Level.OK


@pytest.mark.parametrize(("code", "level"), [(0, Level.OK), (1, Level.PROBLEM)])
def test_a_torchvision_that_fails_to_import_is_a_problem(
    monkeypatch: pytest.MonkeyPatch, code: int, level: Level
) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: subprocess.CompletedProcess([], code))
    assert doctor.torchvision_finding("0.28.0").level is level


def test_the_device_comes_with_its_reason(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SWIN_ANNOTATOR_DEVICE", "cpu")
    assert "set by SWIN_ANNOTATOR_DEVICE" in found(catalog, "device", "device").value
    monkeypatch.setenv("SWIN_ANNOTATOR_DEVICE", "toaster")
    assert found(catalog, "device", "device").level is Level.PROBLEM


def test_the_precision_comes_with_its_measure(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(catalog, "device", "precision").value == "float32: set by SWIN_ANNOTATOR_PRECISION"
    assert "other models" not in {f.name for f in examine(catalog)}
    monkeypatch.delenv("SWIN_ANNOTATOR_PRECISION")
    monkeypatch.setattr(device, "instructions", lambda _device: "AMX")
    monkeypatch.setattr(precision_check, "measured", lambda _device: Verdict(2.34, 0.987, 0.012))
    finding = found(catalog, "device", "precision")
    assert finding.value.startswith("bfloat16: AMX")
    assert all(figure in finding.value for figure in ("2.3 times", "98.7%", "1.2%"))
    assert "float32" in found(catalog, "device", "other models").value


@pytest.mark.parametrize("error", [ImportError("no torch"), OSError("libcudart missing"), ModelError("x", hint="y")])
def test_a_torch_that_does_not_start_is_a_problem(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def broken() -> None:
        raise error

    monkeypatch.setattr(device, "describe", broken)
    assert found(catalog, "device", "device").level is Level.PROBLEM
    assert [f for f in examine(catalog) if f.area == "folders"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about Linux displays")
def test_the_window_platform(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert found(catalog, "window", "Qt platform").value == "no display"
    monkeypatch.setenv("DISPLAY", ":7")
    assert found(catalog, "window", "Qt platform").value == "xcb on :7"
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert found(catalog, "window", "Qt platform").value == "wayland on wayland-0"
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert found(catalog, "window", "Qt platform").level is Level.NOTE


def test_installed_and_missing_models(tmp_path: Path) -> None:
    (tmp_path / "models.toml").write_text(
        '[models.cut]\nbackend = "grabcut"\ntasks = ["refine"]\nlocation = ""\nembedded = true\n'
        '[models.gone]\nbackend = "mini"\ntasks = ["detect"]\nlocation = "models/gone"\nembedded = true\n'
    )
    catalog = Catalog(tmp_path / "models.toml", paths.models())
    assert found(catalog, "models", "cut").level is Level.OK
    assert found(catalog, "models", "gone").level is Level.PROBLEM
    assert "models list --task detect" in found(catalog, "models", "for detect").hint
    assert "for refine" not in {f.name for f in examine(catalog)}


def test_a_disk_with_little_room_is_noted(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=10**8))
    assert found(catalog, "folders", "free space").level is Level.NOTE


def test_a_folder_that_can_not_be_written_is_a_problem(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda _path, _mode: False)
    assert found(catalog, "folders", "models").level is Level.PROBLEM


def test_looking_changes_nothing(catalog: Catalog) -> None:
    before = sorted(paths.user_data().parent.rglob("*"))
    list(examine(catalog))
    assert sorted(paths.user_data().parent.rglob("*")) == before


def _nothing_installed(name: str) -> str:
    raise metadata.PackageNotFoundError(name)
