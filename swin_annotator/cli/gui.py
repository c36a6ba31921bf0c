"""``swin-annotator gui``: the window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from swin_annotator import memory
from swin_annotator.engine import x11_libraries
from swin_annotator.errors import AnnotatorError, NoImages

_NO_WINDOW = "The window can't be shown"


def add_parsers(subparsers: Any) -> None:
    """Put ``gui`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    text = "open the window (the default)"
    parser = subparsers.add_parser(
        "gui", help=text, description="Open the window.", epilog="Example: swin-annotator photos/"
    )
    parser.add_argument("folder", metavar="FOLDER", nargs="?", type=Path, help="a folder of images")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Show the window until it is closed; its exit code.

    Raises:
        NoImages: there is no such folder.
        AnnotatorError: there is no screen, or Qt can't be loaded.
    """
    folder: Path | None = args.folder
    if folder is not None and not folder.is_dir():
        raise NoImages(f"There is no folder {folder}.", hint="Give a folder of images: swin-annotator FOLDER")
    check_screen()
    gc.disable()  # until the window is up: hardly anything that is imported and made for it is garbage
    try:
        return int(window("swin_annotator.ui.window.app").main(folder, args.settings))
    finally:
        gc.enable()


def window(module: str) -> ModuleType:
    """A module of the window, imported.

    Raises:
        AnnotatorError: Qt or a library of the system that it needs is missing.
    """
    x11_libraries.check()
    memory.share_heaps()
    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise AnnotatorError(
            f"{_NO_WINDOW}: {error}.",
            hint="Run: swin-annotator doctor. The other commands, such as prelabel and export, work without it.",
        ) from error
    from swin_annotator.work import import_hook  # only where Qt is there

    import_hook.take_off()
    return import_module(module)


def check_screen() -> None:
    """Raises AnnotatorError where Qt would end the process for want of a screen."""
    if not has_screen():
        raise AnnotatorError(
            f"{_NO_WINDOW}: there is no screen.",
            hint="Start it from a desktop session, or use commands without a window, such as prelabel and export.",
        )


def has_screen() -> bool:
    """Return whether there is something to draw on."""
    given = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    return given or not sys.platform.startswith(("linux", "freebsd"))
