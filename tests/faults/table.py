"""All that is tried against the program, as one table: ``python tests/faults/table.py``.

What was tried, how often, and what was lost. ``--short`` takes minutes, the long form an hour.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import kills  # noqa: E402
import run_kills  # noqa: E402
from groups import GROUPS, ROOT  # noqa: E402

RUN_KILLS = 50
"""Of folder runs, in the long form."""
SOAK = "ui/window/test_soak.py"
SOAK_TITLE = "random acts in the window, undone to the start and redone"


class Counts:
    """A pytest plugin: how many tests of each file ran, and which failed."""

    def __init__(self) -> None:
        self.ran = Counter[str]()
        self.skipped = Counter[str]()
        self.failed: dict[str, list[str]] = {}
        self.said: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Takes note of each test."""
        file = report.nodeid.split("::")[0].removeprefix("tests/")
        if report.failed:
            self.failed.setdefault(file, []).append(report.nodeid)
        elif report.skipped:
            self.skipped[file] += 1
        if report.when == "call" and not report.skipped:
            self.ran[file] += 1
            self.said += [str(value) for name, value in report.user_properties if name == "summary"]


def _row(title: str, tried: int, lost: int) -> str:
    return f"| {title} | {tried:,} | {lost} |"


def _tests(acts: int, *, short: bool) -> Counts:
    """Run the groups, and the soak with ``acts`` acts unless that is 0."""
    counts = Counts()
    files = [test for group in GROUPS for test in group.tests]
    os.environ["SWIN_ANNOTATOR_SOAK"] = str(acts)
    chosen = [str(ROOT / "tests" / file) for file in (*files, *([SOAK] if acts else []))]
    marks = "not slow and not gpu and not ray" if short else "not gpu and not ray"
    with contextlib.redirect_stdout(sys.stderr):
        pytest.main(["-q", "--rootdir", str(ROOT), "-m", marks, *chosen], plugins=[counts])
    return counts


def _kills(runs: int) -> dict[str, kills.Tally]:
    with tempfile.TemporaryDirectory() as root, contextlib.redirect_stdout(sys.stderr):
        os.environ["SWIN_ANNOTATOR_HOME"] = str(Path(root) / "home")
        wanted = {kind: max(1, round(share * runs)) for kind, share in kills.SHARES.items()}
        return kills.trial(wanted, Path(root))


def _run_kills(runs: int) -> dict[str, kills.Tally]:
    """Folder runs, on Ray too where it is installed."""
    with tempfile.TemporaryDirectory() as root, contextlib.redirect_stdout(sys.stderr):
        os.environ["SWIN_ANNOTATOR_HOME"] = str(Path(root) / "home")
        return run_kills.trial(runs, Path(root), ray=importlib.util.find_spec("ray") is not None)


def main() -> int:
    """Exit code: 1 if anything was lost."""
    parser = argparse.ArgumentParser(description="All that is tried against the program, as one table.")
    parser.add_argument("--short", action="store_true", help="a few kills and acts, and no slow tests")
    parser.add_argument("--runs", type=int, help="processes to kill (200, short 7)")
    parser.add_argument("--acts", type=int, help="random acts in the window (50,000, short 300; 0: none)")
    args = parser.parse_args()
    runs = args.runs if args.runs is not None else 7 if args.short else 200
    acts = args.acts if args.acts is not None else 300 if args.short else 50_000
    counts = _tests(acts, short=args.short)
    tallies, titles = _kills(runs), kills.TITLES | run_kills.TITLES
    if not args.short:
        tallies |= _run_kills(RUN_KILLS)
    rows = ["| what was tried | times | lost |", "| --- | ---: | ---: |"]
    rows += [_row(f"killed: {titles[kind]}", tally.runs, len(tally.lost)) for kind, tally in tallies.items()]
    for group in GROUPS:
        ran = sum(counts.ran[test] for test in group.tests)
        rows.append(_row(group.title, ran, sum(len(counts.failed.get(test, ())) for test in group.tests)))
    if acts:
        rows.append(_row(SOAK_TITLE, acts, len(counts.failed.get(SOAK, ()))))
    print("\n".join(rows))
    faults = [fault for tally in tallies.values() for fault in tally.lost]
    faults += [name for names in counts.failed.values() for name in names]
    if skipped := sum(counts.skipped.values()):
        counts.said.append(f"{skipped} were skipped: they need what this machine lacks.")
    print("\n".join(counts.said))
    print("\n".join(faults), end="")
    return int(bool(faults) or not counts.ran)


if __name__ == "__main__":
    sys.exit(main())
