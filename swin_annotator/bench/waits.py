"""Waits of a person: for the window, its first proposal, and boxes after a word or an example.

The scenes ``start`` and ``ask`` of ``bench gui``, each in a process of its own that starts as for any user.
"""

from __future__ import annotations

from swin_annotator.bench import gui
from swin_annotator.bench.base import Options, Report

SCENES = ("start", "ask")


def report(options: Options) -> Report:
    """Figures beside what they should reach. Raises AnnotatorError where a window can't be started."""
    figures = gui.run(SCENES, rounds=options.rounds or 1)
    return Report({"rows": [figure.data() for figure in figures]}, f"```\n{gui.table(figures)}\n```")
