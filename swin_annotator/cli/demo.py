"""``swin-annotator demo``: the sample images in the window, or a tour that needs no person."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

from swin_annotator.cli import gui


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
    parser.add_argument("--quit", action="store_true", help="take the tour and close the window at its end")
    parser.add_argument("--folder", metavar="FOLDER", type=Path, help="where to copy the images (default: a fresh one)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open the samples, or take the tour; exit code. Without a screen it is always the tour.

    Raises:
        AnnotatorError: no samples, or no room for them.
    """
    from swin_annotator.engine.demo import copy_samples

    folder = copy_samples(args.folder)
    print(f"The sample images are in {folder}", file=sys.stderr)
    screenshot: Path | None = args.screenshot
    leave: bool = args.quit
    if not gui.has_screen():
        print("There is no screen: the tour runs by itself.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        leave = True
        screenshot = screenshot or folder.with_name(f"{folder.name}.png")
    if leave or screenshot is not None:
        return int(gui.window("swin_annotator.ui.tour").run_tour(folder, screenshot, leave))
    return int(gui.window("swin_annotator.ui.app").main(folder, args.settings))
