"""Processor time of a process and all that it started, for benchmarks on machines that have other work."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

PROC = Path("/proc")


def of_tree(pid: int, proc: Path = PROC) -> float | None:
    """Seconds of a process and of those below it that still run; None where the system does not tell."""
    rows = dict(_rows(proc))
    if pid not in rows:
        return None
    wanted, total = {pid}, 0.0
    # Parents begin before their children, but numbers start over: look until nothing is added.
    while grown := {one for one, (parent, _) in rows.items() if parent in wanted} - wanted:
        wanted |= grown
    for one in wanted:
        total += rows[one][1]
    return total


def _rows(proc: Path) -> list[tuple[int, tuple[int, float]]]:
    """Number, parent and seconds of every process."""
    found = []
    tick = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
    for entry in proc.iterdir() if proc.is_dir() else []:
        if not entry.name.isdecimal():
            continue
        with contextlib.suppress(OSError):
            # The name, in brackets, may hold anything.
            fields = (entry / "stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
            found.append((int(entry.name), (int(fields[1]), (int(fields[11]) + int(fields[12])) / tick)))
    return found
