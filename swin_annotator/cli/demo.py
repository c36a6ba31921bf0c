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
        "export; and prints what it did.",
        epilog="Example: swin-annotator demo --screenshot tour.png --quit",
    )
    parser.add_argument("--screenshot", metavar="FILE", type=Path, help="take the tour and save the window's picture")
    parser.add_argument("--quit", action="store_true", help="take the tour and close the window at its end")
    parser.add_argument("--folder", metavar="FOLDER", type=Path, help="where to copy the images (default: a fresh one)")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Open the samples, or take the tour; exit code.

    Raises:
        AnnotatorError: no samples, no room for them, or no screen.
    """
    from swin_annotator.engine.demo import copy_samples

    if args.quit and not gui.has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gui.check_screen()
    folder = copy_samples(args.folder)
    print(f"The sample images are in {folder}", file=sys.stderr)
    if args.quit or args.screenshot is not None:
        return int(gui.window("swin_annotator.ui.tour").run_tour(folder, args.screenshot, args.quit))
    return int(gui.window("swin_annotator.ui.app").main(folder))
