"""Speed of the window: real widgets, real events, from the event to the end of the turn that painted.

The same work that other annotators were measured on: windows of 1600 x 1000, folders of 20,000 and 100,000 photos,
JPEGs of 12 megapixels with 50 boxes, 2,000 polygons of 40 points. Each scene is a process of its own, started by the
command that a user gives. Figures are medians; p95 stands beside those that were taken often.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from swin_annotator.bench import gui_data
from swin_annotator.bench.base import Options, Report
from swin_annotator.bench.gui_targets import SCENES, STALLS, Line
from swin_annotator.errors import AnnotatorError

SCREEN = {
    "name": "main",
    "x": 0,
    "y": 0,
    "width": 1600,
    "height": 1000,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
LIMIT_S = 300
_PHOTOS = {"large": 16, "review": 12, "words": 2}
_FUNCTIONS = {"again": "folder", "folder100": "folder"}


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    scene: str
    name: str
    value: float
    unit: str
    target: float | None = None
    peer: float | None = None
    """The best that another annotator was measured at, on another machine of the same size."""
    p95: float | None = None
    stack: str = ""
    """Calls during a stall: what the window did meanwhile."""

    def data(self) -> dict[str, Any]:
        """For JSON: all of it, with "under" or "over" (None without such a figure) for target and peer."""
        return asdict(self) | {"by_target": beside(self.value, self.target), "by_peer": beside(self.value, self.peer)}


def beside(value: float, limit: float | None) -> str | None:
    """Return whether a figure is "under" (or at) a limit or "over" it; None without a limit."""
    return None if limit is None else "under" if value <= limit else "over"


def report(options: Options) -> Report:
    """The figures; ``options.scenes``: which, default all; ``options.rounds``: processes per scene.

    Raises:
        AnnotatorError: an unknown scene; a window did not answer, or could not be started.
    """
    figures = run(options.scenes, rounds=options.rounds or 1)
    return Report({"figures": [figure.data() for figure in figures]}, f"```\n{table(figures)}\n```")


def run(scenes: Collection[str] = (), *, rounds: int = 1) -> list[Figure]:
    """The figures of these scenes, default all, in the order of ``SCENES``.

    Args:
        scenes: names in ``SCENES``.
        rounds: processes per scene; each figure is the median over them.

    Raises:
        AnnotatorError: an unknown scene; a window did not answer, or could not be started.
    """
    if unknown := sorted(set(scenes) - SCENES.keys()):
        raise AnnotatorError(f"There is no scene called {unknown[0]}.", hint=f"Choose from: {', '.join(SCENES)}.")
    figures = []
    with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as place:
        for name, lines in SCENES.items():
            if scenes and name not in scenes:
                continue
            print(f"  {name} …", file=sys.stderr, flush=True)
            folder = make_folder(name, Path(place))
            results = [measure(name, folder, Path(place)) for _ in range(rounds)]
            figures += [_figure(name, line, results) for line in lines]
            for stack, line in STALLS.items():
                worst = max(results, key=lambda result: float(result[line.key]))
                figures.append(replace(_figure(name, line, [worst]), stack=worst[stack]))
    return figures


def table(figures: Sequence[Figure]) -> str:
    """Figures beside their targets and the best peer, one a line; below a stall what caused it."""
    lines = [f"{'':<48}{'median':>9}{'p95':>9}      {'target':>13}{'best peer':>14}"]
    for figure in figures:
        value, p95 = _number(figure.value), _number(figure.p95)
        limits = [f"{_number(v):>8} {beside(figure.value, v) or '':<5}" for v in (figure.target, figure.peer)]
        lines.append(f"{figure.name:<48}{value:>9}{p95:>9} {figure.unit:<4}{''.join(limits)}".rstrip())
        if figure.stack:
            lines.append(f"    {figure.stack}")
    return "\n".join(lines)


def make_folder(scene: str, place: Path) -> Path | None:
    """Make the folder of images that a scene opens; None where it opens none of its own."""
    match scene:
        case "folder":
            return gui_data.many(place / "many", 20_000)
        case "again":
            folder = place / "many"
            return folder if folder.exists() else gui_data.many(folder, 20_000)
        case "folder100":
            return gui_data.many(place / "more", 100_000)
        case "large" | "review" | "words":
            return gui_data.large_photos(place / scene, _PHOTOS[scene])
        case "crowd" | "themes":
            return gui_data.polygons(place / scene)
        case "huge":
            return gui_data.huge_tiff(place / "huge", 20_000)
        case "queue":
            return gui_data.proposals(place / "queue", 1000, 50)
        case "ask":
            return gui_data.coins(place / "coins")
    return None


def measure(scene: str, folder: Path | None, place: Path) -> dict[str, Any]:
    """Run one scene in a process of its own and return its figures. Raises AnnotatorError when the window failed."""
    if scene in ("folder", "folder100"):  # as on the first day
        for path in (folder / ".swin_annotator").glob("*") if folder else ():
            path.unlink()
    screen, out, home = place / "screen.json", place / "result.json", place / "home"
    screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    out.unlink(missing_ok=True)
    given = {"SWIN_ANNOTATOR_HOME": str(home), "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
    words = ["gui", *([str(folder)] if folder else [])]
    code = (
        "from swin_annotator.bench import gui_process; "
        f"gui_process.take_over({_FUNCTIONS.get(scene, scene)!r}, {time.time()!r}, {str(out)!r}); "
        f"from swin_annotator.cli import main; raise SystemExit(main({words!r}))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | given,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        timeout=LIMIT_S,
        check=False,
    )
    if not out.exists():
        told = ended.stderr.decode(errors="replace").strip().splitlines()[-12:]
        raise AnnotatorError(
            f"The window of the scene {scene} ended without a result (exit {ended.returncode}).", hint="\n".join(told)
        )
    result: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return result


def _figure(scene: str, line: Line, results: Sequence[dict[str, Any]]) -> Figure:
    values = [result[line.key] for result in results]
    middle = sorted(values, key=lambda v: float(v["median"] if isinstance(v, dict) else v))[len(values) // 2]
    if isinstance(middle, dict):
        return Figure(scene, line.name, middle["median"], line.unit, line.target, line.peer, middle["p95"])
    return Figure(scene, line.name, middle, line.unit, line.target, line.peer)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"
