"""How quick the window is: real widgets, real events, from the event to the end of the turn that painted.

python -m swin_annotator.bench.gui

The same work that other annotators were measured on: windows of 1600 x 1000, folders of 20,000 and 100,000 photos,
JPEGs of 12 megapixels with 50 boxes, 2,000 polygons of 40 points. Each scene is a process of its own, started by the
command that a user gives. Figures are medians; p95 stands beside those that were taken often.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from swin_annotator.bench import gui_data
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


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table."""

    name: str
    value: float
    unit: str
    target: float | None = None
    peer: float | None = None
    """The best that another annotator was measured at, on another machine of the same size."""
    p95: float | None = None

    @property
    def reached(self) -> bool | None:
        """Whether the target is met; None without one."""
        return None if self.target is None else self.value <= self.target


@dataclass(frozen=True, slots=True)
class _Line:
    key: str
    name: str
    unit: str
    target: float | None = None
    peer: float | None = None


SCENES: dict[str, tuple[_Line, ...]] = {
    "start": (
        _Line("start_s", "process start to usable window", "s", 0.9, 0.94),
        _Line("start_mib", "memory then", "MiB", 180, 184),
    ),
    "folder": (
        _Line("first_s", "20,000 images: process start to first image", "s", 1.4, 2.2),
        _Line("list_ms", "first key in the list", "ms"),
        _Line("complete_s", "process start to complete list", "s"),
        _Line("folder_mib", "memory then", "MiB", 220, 226),
        _Line("end_ms", "jump to the last row", "ms", None, 9),
        _Line("next_ms", "next image, 640 x 480", "ms", None, 10),
    ),
    "again": (
        _Line("first_s", "20,000 images, known folder: to first image", "s", 1.4, 2.2),
        _Line("complete_s", "process start to complete list", "s"),
    ),
    "folder100": (
        _Line("first_s", "100,000 images: process start to first image", "s", 2.5),
        _Line("complete_s", "process start to complete list", "s"),
        _Line("folder_mib", "memory then", "MiB"),
        _Line("end_ms", "jump to the last row", "ms"),
    ),
    "large": (
        _Line("paused_ms", "next image, 12 MP, 50 boxes, read ahead", "ms", 25, 40),
        _Line("hurried_ms", "next image, 12 MP, key after key", "ms", 100, 133),
        _Line("peak_mib", "memory at most", "MiB", None, 374),
    ),
    "crowd": (
        _Line("shapes_s", "2,000 polygons: process start to shapes", "s", 2.0, 4.2),
        _Line("repaint_ms", "repaint, all in view", "ms", 16, 51),
        _Line("zoom_ms", "zoom step, all in view", "ms", 16, 44),
        _Line("hover_ms", "hover, object to object", "ms", 8, 379),
        _Line("press_ms", "press on a corner", "ms", 10, 10),
        _Line("drag_ms", "drag a corner, each move", "ms", 16, 138),
        _Line("save_ms", "release to the step on disk", "ms", 5, 7),
        _Line("release_ms", "release to the end of the repaint", "ms"),
        _Line("repaint_200_ms", "repaint at 200 %", "ms", None, 12),
        _Line("pan_200_ms", "pan at 200 %, each move", "ms", 4, 2),
        _Line("peak_mib", "memory at most", "MiB", None, 279),
    ),
    "huge": (
        _Line("first_s", "tiled TIFF of 20,000 x 20,000: to first image", "s"),
        _Line("zoom_ms", "its zoom step", "ms"),
        _Line("pan_ms", "its pan at 100 %", "ms"),
        _Line("peak_mib", "memory at most", "MiB"),
    ),
}
STALL = _Line("stall_ms", "longest stall", "ms", 50)
_FUNCTIONS = {"again": "folder", "folder100": "folder"}


def run(scenes: Collection[str] = (), *, rounds: int = 1) -> list[Figure]:
    """The figures of these scenes, default all, in the order of ``SCENES``.

    Args:
        scenes: names in ``SCENES``.
        rounds: processes per scene; each figure is the median over them.

    Raises:
        AnnotatorError: a window did not answer, or could not be started.
    """
    figures = []
    with tempfile.TemporaryDirectory(prefix="swin-annotator-bench-") as place:
        for name, lines in SCENES.items():
            if scenes and name not in scenes:
                continue
            folder = _folder(name, Path(place))
            results = [_measure(name, folder, Path(place)) for _ in range(rounds)]
            figures += [_figure(line, results) for line in (*lines, STALL)]
            worst = max(results, key=lambda result: float(result["stall_ms"]))
            print(f"{name}: longest stall {worst['stall_stack']}", file=sys.stderr)
    return figures


def table(figures: Sequence[Figure]) -> str:
    """Figures beside their targets, one a line."""
    lines = [f"{'':<48}{'median':>9}{'p95':>9}{'target':>9}{'best peer':>11}"]
    for figure in figures:
        mark = {True: "", False: "  over", None: ""}[figure.reached]
        numbers = [_number(v) for v in (figure.value, figure.p95, figure.target, figure.peer)]
        lines.append(
            f"{figure.name:<48}{numbers[0]:>9}{numbers[1]:>9}{numbers[2]:>9}{numbers[3]:>11} {figure.unit}{mark}"
        )
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scenes", nargs="*", choices=[[], *SCENES], default=[], metavar="SCENE", help=", ".join(SCENES))
    parser.add_argument("--rounds", type=int, default=1, help="processes per scene; figures are their medians")
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    args = parser.parse_args(argv)
    figures = run(args.scenes, rounds=args.rounds)
    if args.json:
        print(json.dumps({"figures": [asdict(figure) | {"reached": figure.reached} for figure in figures]}))
    else:
        print(table(figures))
    return 0


def _folder(scene: str, place: Path) -> Path | None:
    match scene:
        case "folder":
            return gui_data.many(place / "many", 20_000)
        case "again":
            folder = place / "many"
            return folder if folder.exists() else gui_data.many(folder, 20_000)
        case "folder100":
            return gui_data.many(place / "more", 100_000)
        case "large":
            return gui_data.large_photos(place / "large", 16)
        case "crowd":
            return gui_data.polygons(place / "crowd")
        case "huge":
            return gui_data.huge_tiff(place / "huge", 20_000)
    return None


def _measure(scene: str, folder: Path | None, place: Path) -> dict[str, Any]:
    if scene in ("folder", "folder100"):  # as on the first day
        for path in (folder / ".swin_annotator").glob("*") if folder else ():
            path.unlink()
    screen, out, home = place / "screen.json", place / "result.json", place / "home"
    screen.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
    out.unlink(missing_ok=True)
    given = {"SWIN_ANNOTATOR_HOME": str(home), "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
    words = ["gui", *([str(folder)] if folder else [])]
    code = (
        "from swin_annotator.bench import gui_probe; "
        f"gui_probe.take_over({_FUNCTIONS.get(scene, scene)!r}, {time.time()!r}, {str(out)!r}); "
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


def _figure(line: _Line, results: Sequence[dict[str, Any]]) -> Figure:
    values = [result[line.key] for result in results]
    middle = sorted(values, key=lambda v: float(v["median"] if isinstance(v, dict) else v))[len(values) // 2]
    if isinstance(middle, dict):
        return Figure(line.name, middle["median"], line.unit, line.target, line.peer, middle["p95"])
    return Figure(line.name, middle, line.unit, line.target, line.peer)


def _number(value: float | None) -> str:
    if value is None:
        return ""
    return f"{value:.2f}" if value < 10 else f"{value:.1f}" if value < 100 else f"{value:,.0f}"


if __name__ == "__main__":
    raise SystemExit(main())
