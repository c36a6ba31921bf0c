"""Starts the work that is to be killed, without importing the program anew each time.

Most of what a killed process costs is its imports. A zygote has done them and does no work of its own: it opens no
database and starts no thread. For each piece of work it forks a child, which is killed like any other process.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

HERE = Path(__file__).resolve().parent
NEEDED = (
    "cli.label_files",
    "engine.exporting",
    "engine.import_plan",
    "engine.sinks",
    "engine.restoring",
    "engine.packing",
)
"""Modules of the package that the work imports on its way."""


@dataclass(frozen=True, slots=True)
class Child:
    """A process at work."""

    pid: int
    said: TextIO
    """Lines of the child, ending with its life."""

    def kill(self) -> None:
        """By SIGKILL: nothing is cleaned up. One that has ended is not reaped yet, so the number is still its own."""
        os.kill(self.pid, signal.SIGKILL)


class Zygote:
    """A process that has imported the program; to be closed after use."""

    def __init__(self) -> None:
        command = [sys.executable, str(HERE / "zygote.py")]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._asked, self._told = self._process.stdin, self._process.stdout
        assert self._told.readline() == "ready\n", "the zygote did not start"

    def close(self) -> None:
        """Ends it."""
        self._asked.close()
        self._told.close()
        self._process.wait()

    @contextlib.contextmanager
    def start(self, kind: str, folder: Path, seed: int, steps: int) -> Iterator[Child]:
        """Begin a piece of work, and wait for its end on leaving; beside ``folder`` lies what the program keeps."""
        pipe = folder.parent / "said"
        os.mkfifo(pipe)
        words = [kind, str(folder), str(seed), str(steps), str(folder.parent / "home"), str(pipe)]
        print(json.dumps(words), file=self._asked, flush=True)
        with pipe.open() as said:
            yield Child(int(self._told.readline()), said)
            said.read()
        print(file=self._asked, flush=True)
        assert int(self._told.readline()) in (0, -signal.SIGKILL), f"{kind} failed, with seed {seed}"
        pipe.unlink()


def _work(words: list[str]) -> None:
    """In the child: never returns."""
    import work

    *arguments, home, pipe = words
    os.environ["SWIN_ANNOTATOR_HOME"] = home
    os.dup2(os.open(pipe, os.O_WRONLY), 1)
    code = 0
    try:
        work.main(arguments)
    except BaseException:
        traceback.print_exc()
        code = 1
    os._exit(code)


def main() -> None:
    """Fork for each line of the input: prints the child's number, and at the next, empty line its exit code."""
    import work  # noqa: F401

    for name in NEEDED:
        importlib.import_module(f"swin_annotator.{name}")
    print("ready", flush=True)
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _work(json.loads(line))
        print(pid, flush=True)
        sys.stdin.readline()
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
