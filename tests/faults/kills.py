"""Kills processes at work and looks at what they leave: ``python tests/faults/kills.py --runs 200``.

Prints a table: what was tried, how often, how often the process was caught in the middle, and what was lost.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import work  # noqa: E402
from zygote import Zygote  # noqa: E402

from swin_annotator.store import backups, bundle  # noqa: E402
from swin_annotator.store.project import Project  # noqa: E402

STEPS = {"edit": 200, "import": 3, "export": 3, "run": 1, "backup": 15, "restore": 15, "pack": 15}
SHARES = {"edit": 0.4, "import": 0.1, "export": 0.1, "run": 0.1, "backup": 0.1, "restore": 0.1, "pack": 0.1}
"""Of all runs."""
SPEAKS_FIRST = ("edit", "run", "backup", "restore", "pack")
"""Kinds of work that print a line before the first thing that can be lost."""
TITLES = {
    "edit": "editing: draw, accept, reject, relabel, delete, rename, undo, redo",
    "import": "import of 3,000 objects",
    "export": "export of 3,000 to 9,000 objects",
    "run": "folder run",
    "backup": "steps with a backup after each",
    "restore": "going back to backups, and steps in between",
    "pack": "steps with the project packed into one file after each",
}


@dataclass(slots=True)
class Tally:
    """What became of the runs of one kind."""

    runs: int = 0
    caught: int = 0
    """Killed before the work was done."""
    lost: list[str] = field(default_factory=list)
    """A sentence for each run that lost something."""


@dataclass(frozen=True, slots=True)
class Whole:
    """An uninterrupted run."""

    lines: list[str]
    seconds: float
    contents: list[Counter[tuple[object, ...]]]
    """After 0, 1, 2 ... imports; of a folder run at its end."""


def _whole(zygote: Zygote, kind: str, root: Path, seed: int) -> Whole:
    folder = root / kind / "whole" / "images"
    work.make_folder(folder)
    with zygote.start(kind, folder, seed, STEPS[kind]) as child:
        started = time.monotonic()
        lines = [child.said.readline().strip()]
        if kind in SPEAKS_FIRST:
            started = time.monotonic()  # the kill waits for this line, too
        lines += child.said.read().splitlines()
    seconds, contents = time.monotonic() - started, [Counter[tuple[object, ...]]()]
    assert len(lines) >= STEPS[kind], f"the uninterrupted run of {kind} failed"
    if kind == "import":
        again = root / kind / "again" / "images"
        work.make_folder(again)
        for number in range(1, STEPS[kind] + 1):
            _import(again, seed, number)
            contents.append(work.content(again))
    elif kind == "run":
        contents.append(work.content(folder))
    return Whole(lines, seconds, contents)


def _import(folder: Path, seed: int, number: int) -> None:
    from swin_annotator.cli import main

    assert main(["import", str(folder), str(work.write_labels(folder, seed, number)), "--conflicts", "both"]) == 0


def kill(zygote: Zygote, kind: str, root: Path, seed: int, whole: Whole, delay: float, tally: Tally) -> None:
    """Start the work anew, kill it ``delay`` seconds after its first sign of life, and look."""
    place = Path(tempfile.mkdtemp(dir=root))
    folder = place / "images"
    work.make_folder(folder)
    with zygote.start(kind, folder, seed, STEPS[kind]) as child:
        lines = [child.said.readline().strip()] if kind in SPEAKS_FIRST else []
        time.sleep(delay)
        child.kill()
        lines += child.said.read().splitlines()
    if lines and lines[-1] not in whole.lines:
        lines.pop()  # cut short by the kill
    tally.runs += 1
    tally.caught += len(lines) < len(whole.lines)
    looks = {
        "edit": _edited,
        "import": _taken_in,
        "export": _given_out,
        "run": _ran,
        "backup": _backed_up,
        "restore": _went_back,
        "pack": _packed,
    }
    fault = looks[kind](folder, seed, lines, whole)
    if fault:
        tally.lost.append(fault)
    shutil.rmtree(place)


def _edited(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """Every step that was reported is there; the one under way is there or not, whole."""
    with Project.open(folder) as project:
        found = work.digest(project)
    allowed = whole.lines[max(0, len(lines) - 1) : len(lines) + 1]
    return "" if any(line.endswith(found) for line in allowed) else f"seed {seed}: step {len(lines) - 1} is not there"


def _backed_up(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """As for editing; and each backup that lies there is whole, and of a state that there was."""
    if lost := _edited(folder, seed, lines, whole):
        return lost
    place = folder / ".swin_annotator"
    files = sorted((place / backups.FOLDER).glob(f"*{backups.SUFFIX}"))
    if [backup.path for backup in reversed(backups.found(place))] != files:
        return f"seed {seed}: a backup can't be read"
    for path in files:
        with bundle.project_of(path, folder) as project:
            found = work.digest(project)
        if not any(line.endswith(found) for line in whole.lines):
            return f"seed {seed}: the backup {path.name} holds what never was"
    return "" if files or len(lines) < 2 else f"seed {seed}: the backups are gone"


def _went_back(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """As for editing, a way back being one step; and the backups can be read."""
    if lost := _edited(folder, seed, lines, whole):
        return lost
    place = folder / ".swin_annotator"
    files = list((place / backups.FOLDER).glob(f"*{backups.SUFFIX}"))
    found = backups.found(place)
    for backup in found:
        with bundle.project_of(backup.path, folder) as project:
            work.digest(project)
    return "" if len(found) == len(files) >= 3 else f"seed {seed}: a backup is gone or can't be read"


def _packed(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """The file is that of the last packing or of the one under way, with its images, and can be taken in."""
    path = folder.parent / work.PACKED
    if not path.exists():
        return f"seed {seed}: the packed file is gone" if lines else ""
    with bundle.project_of(path, folder) as project:
        found = work.digest(project)
    if not any(line.endswith(found) for line in whole.lines[max(0, len(lines) - 1) : len(lines) + 1]):
        return f"seed {seed}: the packed file is of another moment"
    names: list[str] = []
    bundle.unpack_images(path, lambda name: names.append(name))
    return "" if len(names) == work.IMAGES else f"seed {seed}: the packed file lacks images"


def _taken_in(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """All finished imports are there, and the one under way can be done again."""
    if not (folder / ".swin_annotator").exists():
        return "" if not lines else f"seed {seed}: the project is gone"
    done = len(lines)
    if whole.contents[done] - work.content(folder):
        return f"seed {seed}: objects of import {done} are gone"
    if done < len(whole.contents) - 1:
        _import(folder, seed, done + 1)
        if work.content(folder) != whole.contents[done + 1]:
            return f"seed {seed}: import {done + 1} differs after it was done again"
    return ""


def _given_out(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """The file is that of the last export or of the one under way, never a part of it; no litter stays."""
    from swin_annotator.cli import main

    out = folder.parent / "out.json"
    if out.exists():
        json.loads(out.read_bytes())
        found = hashlib.sha256(out.read_bytes()).hexdigest()[:16]
        if not any(line.endswith(found) for line in whole.lines[max(0, len(lines) - 1) : len(lines) + 1]):
            return f"seed {seed}: export {len(lines)} is not there"
    elif lines:
        return f"seed {seed}: the file of export {len(lines)} is gone"
    if (folder / ".swin_annotator").exists():
        Project.open(folder).close()  # a kill may have come before the project was made
        for path in folder.parent.glob(".*.part"):
            os.utime(path, (0, 0))  # what was begun a moment ago may still be written by somebody
        assert main(["export", str(folder), str(out)]) == 0
        litter = [path.name for path in folder.parent.iterdir() if path.name.endswith(".part")]
        if litter:
            return f"seed {seed}: {litter[0]} stays"
    return ""


def _ran(folder: Path, seed: int, lines: list[str], whole: Whole) -> str:
    """Going on after the kill ends where an uninterrupted run ends."""
    work.run_folder(folder, seed, STEPS["run"], lambda line: None)
    return "" if work.content(folder) == whole.contents[-1] else f"seed {seed}: the run ends elsewhere"


def within(seconds: float, most: float, *, caught: bool) -> float:
    """Seconds within which the next kill comes: fewer where the work was over by then, as on a machine less busy.

    Args:
        seconds: within which the last one came.
        most: of an uninterrupted run.
        caught: True if the last one met the work.
    """
    return min(most, seconds * (1.2 if caught else 0.5))


def trial(kinds: dict[str, int], root: Path, seed: int = 1) -> dict[str, Tally]:
    """``kinds``: how many runs of each are killed, at moments that ``seed`` draws."""
    tallies = {}
    with contextlib.closing(Zygote()) as zygote:
        for kind, runs in kinds.items():
            tally, rng = tallies.setdefault(kind, Tally()), random.Random(seed)
            whole = _whole(zygote, kind, root, seed)
            seconds = whole.seconds
            for _ in range(runs):
                before = tally.caught
                kill(zygote, kind, root, seed, whole, rng.uniform(0, seconds), tally)
                seconds = within(seconds, whole.seconds, caught=tally.caught > before)
    return tallies


def table(tallies: dict[str, Tally]) -> str:
    """Markdown."""
    rows = ["| what was killed | runs | caught at work | lost |", "| --- | ---: | ---: | ---: |"]
    rows += [f"| {TITLES[kind]} | {t.runs} | {t.caught} | {len(t.lost)} |" for kind, t in tallies.items()]
    return "\n".join(rows)


def main() -> int:
    """Exit code: 1 if anything was lost."""
    parser = argparse.ArgumentParser(description="Kill processes at work and look at what they leave.")
    parser.add_argument("--runs", type=int, default=200, help="in all (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--kind", choices=sorted(SHARES), help="one kind of work alone")
    args = parser.parse_args()
    shares = SHARES if args.kind is None else {args.kind: 1.0}
    with tempfile.TemporaryDirectory() as root:
        os.environ["SWIN_ANNOTATOR_HOME"] = str(Path(root) / "home")
        saved, sys.stdout = sys.stdout, sys.stderr
        wanted = {kind: max(1, round(share * args.runs)) for kind, share in shares.items()}
        tallies = trial(wanted, Path(root), args.seed)
        sys.stdout = saved
    print(table(tallies))
    for tally in tallies.values():
        for fault in tally.lost:
            print(fault)
    return int(any(tally.lost for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
