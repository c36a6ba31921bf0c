"""What Qt needs on X11 is looked for before Qt would end the process over it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from swin_annotator.engine import x11_libraries
from swin_annotator.errors import AnnotatorError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="about X11")
TOLD = """
\tlibGL.so.1 => /lib/x86_64-linux-gnu/libGL.so.1 (0x00007f)
\tlibxcb-cursor.so.0 => not found
\tlibxcb-icccm.so.4 => not found
\tlibxcb-cursor.so.0 => not found
"""


@pytest.fixture
def lacking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without two libraries, and a screen on X11."""
    tool = tmp_path / "ldd"
    tool.write_text(f"#!/bin/sh\ncat <<'END'{TOLD}END\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":7")
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxcb-keysyms.so.1", "libxcb-keysyms1"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
    ],
)
def test_packages_are_those_of_debian(library: str, package: str) -> None:
    assert x11_libraries.package(library) == package


def test_the_readme_names_what_a_fresh_system_lacks() -> None:
    readme = (Path(__file__).resolve().parents[3] / "README.md").read_text(encoding="utf-8")
    [line] = [part for part in readme.replace("\n", " ").split("`") if part.startswith("apt install")]
    assert {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"} <= set(line.split())


def test_missing_libraries_are_one_sentence(lacking: None) -> None:
    assert x11_libraries.missing() == ("libxcb-cursor.so.0", "libxcb-icccm.so.4")
    with pytest.raises(
        AnnotatorError, match=r"libxcb-cursor\.so\.0, libxcb-icccm\.so\.4 are not on this system"
    ) as told:
        x11_libraries.check()
    assert told.value.hint == "On Debian or Ubuntu run: sudo apt install libxcb-cursor0 libxcb-icccm4"


def test_the_program_ends_with_that_sentence_and_no_abort(lacking: None) -> None:
    for command in ([], ["demo"], ["doctor"]):
        found = subprocess.run(
            [sys.executable, "-m", "swin_annotator", *command], capture_output=True, text=True, check=False, timeout=120
        )
        assert found.returncode == 1
        assert "libxcb-cursor0 libxcb-icccm4" in found.stdout + found.stderr
        assert "Traceback" not in found.stderr


def test_elsewhere_nothing_is_looked_for(lacking: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    x11_libraries.check()
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    x11_libraries.check()


def test_a_display_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setattr(x11_libraries, "missing", lambda _plugin=None: ())
    if x11_libraries.answers(":4711"):
        pytest.skip("there is no libxcb to ask with")
    with pytest.raises(AnnotatorError, match="display :4711 does not answer"):
        x11_libraries.check()
