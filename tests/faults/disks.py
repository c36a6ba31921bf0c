"""Real file systems that fail while a project on them is worked on: full, out of files, made read-only, taken away.

Each trial draws, from a seed, how much room there is and when it ends. What had come back as saved must be there.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from swin_annotator.core import review_steps
from swin_annotator.errors import ProjectError, ProjectLost
from swin_annotator.store.project import Project
from swin_annotator.store.views import view

KINDS = ("full", "no more files", "read-only", "taken away")
TITLE = "a disk that gets full, runs out of files, becomes read-only or is taken away while boxes are drawn"
STEPS = 40


class NoDisk(Exception):
    """This user, or this system, can't have a file system of its own."""


@contextmanager
def disk(place: Path, options: str) -> Iterator[Path]:
    """A small file system of its own. Raises NoDisk."""
    place.mkdir(parents=True)
    if not sys.platform.startswith("linux") or os.geteuid():
        raise NoDisk("only root on Linux can mount one")
    if _mount("-t", "tmpfs", "-o", options, "tmpfs", str(place)):
        raise NoDisk("mounting is not allowed here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False, capture_output=True)


def trial(kind: str, place: Path, seed: int) -> str:
    """What was lost, a sentence; empty: nothing. Raises NoDisk."""
    rng = random.Random(f"{kind} {seed}")
    with disk(place, "size=3m,nr_inodes=64") as root:
        folder = root / "photos"
        folder.mkdir()
        with Project.open(folder) as project:
            project.add_images(["a.png"])
            project.ensure_category("cat")
        saved, kept = _work(kind, root, folder, rng)
        if kind == "taken away":
            return _of(kept, folder, saved, seed)
        _repair(kind, root)
        return _of(None, folder, saved, seed)


def _work(kind: str, root: Path, folder: Path, rng: random.Random) -> tuple[list[int], Path | None]:
    """Draw boxes through the fault; the ids of those that came back as saved, and where they were rescued."""
    saved: list[int] = []
    kept = None
    ends = rng.randrange(1, STEPS // 2)
    with Project.open(folder) as project:
        for number in range(STEPS):
            if number == ends:
                _break(kind, root, rng)
            step = review_steps.draw_box(1, 1, (number, 0, 5, 5), 1000 + number)
            try:
                project.apply(step)
                saved.append(1000 + number)
            except ProjectLost as error:
                kept = error.kept
            except ProjectError as error:
                _see(error)
    if kind in ("full", "no more files"):
        try:  # a project that can't be opened for want of room says so
            Project.open(folder).close()
        except ProjectError as error:
            _see(error)
    return saved, kept


def _break(kind: str, root: Path, rng: random.Random) -> None:
    if kind == "full":
        left = os.statvfs(root).f_bavail * os.statvfs(root).f_bsize
        (root / "filler").write_bytes(b"\0" * max(0, left - rng.randrange(0, 60_000)))
        with (root / "more").open("wb", buffering=0) as file, _until_full():
            while rng.random() < 0.9:
                file.write(b"\0" * 4096)
    elif kind == "no more files":
        with _until_full():
            for i in range(1000):
                (root / f"filler{i}").touch()
    elif kind == "read-only":
        # A mount that is written to can't become read-only; one on top of it can.
        _mount("--bind", str(root), str(root))
        _mount("-o", "remount,ro,bind", str(root))
    else:
        subprocess.run(["umount", "-l", str(root)], check=True)


def _see(error: ProjectError) -> None:
    """A refusal says what happened and what to do."""
    if not (error.message and error.hint):
        raise AssertionError(f"a refusal without a hint: {error.message}") from error


@contextmanager
def _until_full() -> Iterator[None]:
    try:
        yield
    except OSError:
        return


def _repair(kind: str, root: Path) -> None:
    if kind == "read-only":
        subprocess.run(["umount", "-l", str(root)], check=True)
    for path in (*root.glob("filler*"), *root.glob("more")):
        path.unlink()


def _of(kept: Path | None, folder: Path, saved: list[int], seed: int) -> str:
    """Compare what is there with what came back as saved."""
    if kept is None:
        with Project.open(folder) as project:
            found = [row.id for row in project.annotations()]
            project.apply(review_steps.draw_box(1, 1, (0, 9, 5, 5), 9000))  # and the work goes on
    else:
        with view(kept, folder) as project:
            found = [row.id for row in project.annotations()]
    missing = set(saved) - set(found)
    return f"seed {seed}: {len(missing)} boxes are gone" if missing else ""


def _mount(*words: str) -> int:
    return subprocess.run(["mount", *words], check=False, capture_output=True).returncode
