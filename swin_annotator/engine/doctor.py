"""Findings about the installation: what is used and why, what is missing and how to get it."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import Final

import swin_annotator
from swin_annotator import paths
from swin_annotator.engine import x11_libraries
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog import hub
from swin_annotator.models.catalog.catalog import Catalog, ModelState, megabytes
from swin_annotator.models.runtime import engines

REQUIRED: Final = (
    "torch",
    "transformers",
    "numpy",
    "scipy",
    "opencv-python-headless",
    "pillow",
    "pycocotools",
    "safetensors",
    "tokenizers",
    "huggingface-hub",
    "platformdirs",
    "PySide6-Essentials",
)
_REINSTALL: Final = "Run: python -m pip install --upgrade swin-annotator"
_LOW_DISK: Final = 2 * 10**9
_LOW_MEMORY: Final = 4 * 10**9
_IMPORT_TIMEOUT_S: Final = 120


class Level(StrEnum):
    """Weights of a finding."""

    OK = "ok"
    NOTE = "note"
    """Works, but worth knowing."""
    PROBLEM = "problem"
    """Something that the program needs does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report."""

    area: str
    name: str
    value: str
    level: Level = Level.OK
    hint: str = ""
    """Advice; empty where nothing has to be done."""


def examine(catalog: Catalog) -> Iterator[Finding]:
    """Findings in reading order, one by one, since some take seconds. Changes nothing and asks no network."""
    yield from _program()
    yield from _packages()
    yield from _device()
    yield from _window()
    yield from _models(catalog)
    yield from _folders()


def _program() -> Iterator[Finding]:
    area = "program"
    yield Finding(area, "swin-annotator", swin_annotator.__version__)
    yield Finding(area, "python", f"{platform.python_version()} ({sys.executable})")
    yield Finding(area, "system", platform.platform())
    memory = _memory_bytes()
    if memory:
        low = memory < _LOW_MEMORY
        yield Finding(
            area,
            "memory",
            megabytes(memory),
            Level.NOTE if low else Level.OK,
            "Large models need 8 GB and more; stay with the embedded ones." if low else "",
        )


def _packages() -> Iterator[Finding]:
    area = "packages"
    for name in REQUIRED:
        found = installed_version(name) or (installed_version("PySide6") if name.startswith("PySide6") else "")
        if not found:
            yield Finding(area, name, "not installed", Level.PROBLEM, _REINSTALL)
        elif name.startswith("PySide6") and found.startswith("6.12.0") and sys.version_info < (3, 12):
            hint = "This version aborts on Python below 3.12. Run: python -m pip install 'PySide6-Essentials!=6.12.0'"
            yield Finding(area, name, found, Level.PROBLEM, hint)
        else:
            yield Finding(area, name, found)
    for name in ("opencv-python", "opencv-contrib-python"):
        if found := installed_version(name):
            hint = f"It brings a second Qt, which can stop the window. Run: python -m pip uninstall {name}"
            yield Finding(area, name, found, Level.NOTE, hint)
    if found := installed_version("torchvision"):
        yield torchvision_finding(found)
    openvino = installed_version("openvino")
    hint = "" if openvino else "Only for models accelerate. Run: python -m pip install 'swin-annotator[openvino]'"
    yield Finding(area, "openvino", openvino or "not installed (optional)", Level.OK, hint)


def torchvision_finding(found: str) -> Finding:
    """A finding, since transformers only looks whether it is installed: one that fails at import is worse than none."""
    command = [sys.executable, "-c", "import torchvision"]
    try:
        broken = subprocess.run(command, capture_output=True, timeout=_IMPORT_TIMEOUT_S, check=False).returncode != 0
    except subprocess.TimeoutExpired:
        broken = True
    if not broken:
        return Finding("packages", "torchvision", f"{found} (not needed)")
    hint = "It does not fit this torch and breaks model loading. Run: python -m pip uninstall torchvision"
    return Finding("packages", "torchvision", f"{found}, fails to import", Level.PROBLEM, hint)


def _device() -> Iterator[Finding]:
    area = "device"
    from swin_annotator.models.runtime import device  # brings torch when asked

    try:
        told = device.describe()
    except AnnotatorError as error:
        yield Finding(area, "device", error.message, Level.PROBLEM, error.hint)
        return
    except (ImportError, OSError) as error:  # OSError: a library that torch needs is missing
        yield Finding(area, "device", f"torch can't be imported: {error}", Level.PROBLEM, _REINSTALL)
        return
    yield Finding(area, "device", f"{told.device} ({told.device_name}): {told.device_reason}")
    yield Finding(area, "precision", f"{told.precision}: {told.precision_reason}")
    if not device.asked_precision():
        text = "float32: in bfloat16 the scores of detectors and mask models move by hundredths"
        hint = "For one precision in all models, set SWIN_ANNOTATOR_PRECISION to float32 or bfloat16."
        yield Finding(area, "other models", text, Level.OK, hint)
    yield Finding(area, "threads", f"{told.threads}: {told.threads_reason}")


def _window() -> Iterator[Finding]:
    area = "window"
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if asked in {"offscreen", "minimal", "vnc"}:
        hint = "Unset QT_QPA_PLATFORM to see the window."
        yield Finding(area, "Qt platform", f"{asked}, set by QT_QPA_PLATFORM", Level.NOTE, hint)
        return
    if not sys.platform.startswith("linux"):
        yield Finding(
            area, "Qt platform", asked or {"darwin": "cocoa", "win32": "windows"}.get(sys.platform, "default")
        )
        return
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if not (wayland or x11):
        hint = "Log in with a screen or forward X11; without one, use the command line (prelabel, export)."
        yield Finding(area, "Qt platform", "no display", Level.NOTE, hint)
    else:
        chosen = asked or ("wayland" if wayland else "xcb")
        yield Finding(area, "Qt platform", f"{chosen} on {wayland if chosen.startswith('wayland') else x11}")
    yield from _x11()


def _x11() -> Iterator[Finding]:
    """A problem where the window is to be drawn on X11, and only worth knowing where it is not."""
    lacking = x11_libraries.missing()
    if lacking:
        level = Level.PROBLEM if x11_libraries.on_x11() else Level.NOTE
        yield Finding("window", "Qt on X11", f"lacks {', '.join(lacking)}", level, x11_libraries.how_to_get(lacking))
    elif x11_libraries.x11_plugin() is not None:
        yield Finding("window", "Qt on X11", "has all libraries")


def _models(catalog: Catalog) -> Iterator[Finding]:
    area = "models"
    tasks: set[Task] = set()
    for spec in catalog.specs():
        state = catalog.state(spec)
        if state is ModelState.MISSING:
            hint = (
                _REINSTALL if spec.embedded else f"Connect its drive, or run: swin-annotator models remove {spec.name}"
            )
            level = Level.PROBLEM if spec.embedded else Level.NOTE
            yield Finding(area, spec.name, "files missing", level, hint)
        elif state is ModelState.PARTIAL:
            held = megabytes(catalog.held_bytes(spec))
            hint = f"To go on, run: swin-annotator models pull {spec.name}"
            yield Finding(area, spec.name, f"partly downloaded ({held})", Level.NOTE, hint)
        elif state is not ModelState.AVAILABLE:
            tasks.update(spec.tasks)
            kind = ", ".join(str(task) for task in spec.tasks)
            yield Finding(area, spec.name, f"{state} ({kind}{', ' + spec.revision[:12] if spec.revision else ''})")
            yield from _engine(catalog, spec)
    for task in Task:
        if task not in tasks:
            hint = f"Choose one from: swin-annotator models list --task {task}"
            yield Finding(area, f"for {task}", "no model installed", Level.PROBLEM, hint)
    switched_off = " (switched off by HF_HUB_OFFLINE)" if hub.offline() else ""
    yield Finding(area, "hub", hub.endpoint() + switched_off)


def _engine(catalog: Catalog, spec: ModelSpec) -> Iterator[Finding]:
    """Return what a model runs in, where that is not torch."""
    record = engines.record_of(catalog.folder(spec)) if spec.location else None
    if record is None:
        return
    if installed_version("openvino"):
        yield Finding("models", "", str(record))
    else:
        hint = "It runs in torch. Run: python -m pip install 'swin-annotator[openvino]'"
        yield Finding("models", "", "accelerated, but OpenVINO is not installed", Level.NOTE, hint)


def _folders() -> Iterator[Finding]:
    area = "folders"
    places = (("models", paths.models()), ("log", paths.log_file().parent), ("settings", paths.user_config()))
    for name, folder in places:
        parent = _existing(folder)
        if os.access(parent, os.W_OK):
            yield Finding(area, name, str(folder))
        else:
            hint = f"Give yourself write permission on {parent}, or set SWIN_ANNOTATOR_HOME to another folder."
            yield Finding(area, name, f"{folder} can't be written", Level.PROBLEM, hint)
    free = shutil.disk_usage(_existing(paths.models())).free
    low = free < _LOW_DISK
    hint = "Downloads may not fit; free some space or set SWIN_ANNOTATOR_HOME to a larger disk." if low else ""
    yield Finding(area, "free space", megabytes(free), Level.NOTE if low else Level.OK, hint)


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.absolute().parents) if place.is_dir())


def installed_version(name: str) -> str:
    """Return the version of an installed distribution; empty where there is none."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _memory_bytes() -> int:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, ValueError, OSError):  # Windows has no such call
        return 0
