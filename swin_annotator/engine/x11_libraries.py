"""The search for what Qt needs to show a window on X11; it would end the process and not say what is missing."""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from swin_annotator.errors import AnnotatorError

_TIMEOUT_S: Final = 20
_SONAME: Final = re.compile(r"(lib[\w.+-]+?)\.so\.(\d+)\S*")
_OTHERWISE: Final = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0"}
"""Libraries whose Debian package is not called after them."""


def on_x11() -> bool:
    """Return whether Qt will draw on X11 here."""
    asked = os.environ.get("QT_QPA_PLATFORM", "")
    if asked:
        return asked.partition(":")[0].partition(";")[0] == "xcb"
    shown = os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY")
    return sys.platform.startswith("linux") and bool(shown)


def x11_plugin() -> Path | None:
    """The file of Qt that draws on X11; None where there is none."""
    found = importlib.util.find_spec("PySide6")
    folders = found.submodule_search_locations if found is not None else None
    files = (Path(folder) / "Qt" / "plugins" / "platforms" / "libqxcb.so" for folder in folders or ())
    return next((file for file in files if file.is_file()), None)


def missing(plugin: Path | None = None) -> tuple[str, ...]:
    """The libraries that the plugin needs and this system lacks, such as ``libxcb-cursor.so.0``.

    Empty where all are there, and where that can't be found out: then Qt has to try.
    """
    plugin = plugin or x11_plugin()
    if plugin is None:
        return ()
    try:
        told = subprocess.run(
            ["ldd", str(plugin)],
            capture_output=True,
            text=True,
            timeout=_TIMEOUT_S,
            check=False,
            env={**os.environ, "LC_ALL": "C"},
        ).stdout
    except (OSError, subprocess.SubprocessError):  # no ldd here
        return ()
    lacking = (line.split()[0] for line in told.splitlines() if line.rstrip().endswith("not found"))
    return tuple(dict.fromkeys(lacking))


def package(library: str) -> str:
    """The Debian package of a library: ``libxcb-cursor0`` for ``libxcb-cursor.so.0``."""
    found = _SONAME.fullmatch(library)
    if library in _OTHERWISE or found is None:
        return _OTHERWISE.get(library, library)
    name, version = found[1].lower(), found[2]
    return f"{name}-{version}" if name[-1].isdigit() else f"{name}{version}"


def how_to_get(libraries: tuple[str, ...]) -> str:
    """Say what to do about missing libraries, in one sentence."""
    packages = " ".join(dict.fromkeys(map(package, libraries)))
    return f"On Debian or Ubuntu run: sudo apt install {packages}"


def answers(display: str) -> bool:
    """Return whether the X server of ``display`` lets programs in; True where that can't be found out."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        connection = ctypes.c_void_p(xcb.xcb_connect(display.encode() or None, None))
        answered = not xcb.xcb_connection_has_error(connection)
        xcb.xcb_disconnect(connection)
    except (OSError, AttributeError):  # no libxcb, or another one
        return True
    return answered


def check() -> None:
    """Raises AnnotatorError where Qt would end the process: no library, or no X server."""
    if not on_x11():
        return
    if lacking := missing():
        verb = "is" if len(lacking) == 1 else "are"
        raise AnnotatorError(
            f"The window can't be shown: {', '.join(lacking)} {verb} not on this system.", hint=how_to_get(lacking)
        )
    display = os.environ.get("DISPLAY", "")
    if not answers(display):
        raise AnnotatorError(
            f"The window can't be shown: the display {display or '(none)'} does not answer.",
            hint="Start it from a desktop session, or set DISPLAY to a screen that this user may use.",
        )
