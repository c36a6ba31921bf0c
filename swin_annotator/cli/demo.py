"""``swin-annotator demo``: the sample images in the window, or a tour that needs no person."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from swin_annotator.cli import gui
from swin_annotator.errors import AnnotatorError

_PICTURES = (".png", ".jpg", ".jpeg")


def add_parsers(subparsers: Any) -> None:
    """Put ``demo`` under ``subparsers`` (what ``ArgumentParser.add_subparsers`` returned)."""
    parser = subparsers.add_parser(
        "demo",
        help="open the sample images with the models that come along",
        description="Copies the sample images to a fresh folder and opens them with the embedded models. With "
        "--screenshot or --quit it goes through the window by itself: text prompt, example, segmentation, accept, "
        "export; and prints what it did. Without a screen it always does.",
        epilog="Example: swin-annotator demo --screenshot tour.png --quit",
    )
    parser.add_argument("--screenshot", metavar="FILE", type=Path, help="take the tour and save the window's picture")
    parser.add_argument(
        "--pictures", metavar="FOLDER", type=Path, help="take the pictures of the manual's page about one example"
    )
    parser.add_argument("--quit", action="store_true", help="take the tour and close the window at its end")
    parser.add_argument("--folder", metavar="FOLDER", type=Path, help="where to copy the images (default: a fresh one)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open the samples, or take the tour; exit code. Without a screen it is always the tour.

    Raises:
        AnnotatorError: no samples, no room for them, no place for the picture, or a step of the tour that failed.
    """
    from swin_annotator.engine.demo import copy_samples

    screenshot: Path | None = args.screenshot
    if screenshot is not None:  # before the tour: it takes a while
        _check_picture(screenshot)
    pictures: Path | None = args.pictures
    if pictures is not None:
        _check_picture(pictures / "one.png")
    folder = copy_samples(args.folder)
    print(f"The sample images are in {folder}", file=sys.stderr)
    leave: bool = args.quit
    if pictures is not None:
        if not gui.has_screen():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        gui.window("swin_annotator.ui.window.manual_pictures").take(folder, pictures)
        return 0
    if not gui.has_screen():
        print("There is no screen: the tour runs by itself.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        leave = True
        screenshot = screenshot or folder.with_name(f"{folder.name}.png")
    if leave or screenshot is not None:
        return int(gui.window("swin_annotator.ui.window.demo_driver").run_tour(folder, screenshot, leave))
    return int(gui.window("swin_annotator.ui.window.app").main(folder, args.settings))


def _check_picture(path: Path) -> None:
    """Raises AnnotatorError where no picture can be written."""
    hint = "Choose another place, with a name that ends in .png."
    if path.suffix.lower() not in _PICTURES or path.is_dir():
        raise AnnotatorError(f"{path} can't be the name of a picture.", hint=hint)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=path.parent):
            pass
    except OSError as error:
        raise AnnotatorError(f"{path} can't be written ({error.strerror or error}).", hint=hint) from error
