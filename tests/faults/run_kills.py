"""Kills folder runs at random moments: ``python tests/faults/run_kills.py --runs 50``.

Half of the kills hit the command on one machine, which is then given again until it ends; the other half hits workers
of a local Ray in mid-run, and the command that they work for. In the end every image must have been proposed once.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent))
from fakes import paint  # noqa: E402
from kills import Tally, within  # noqa: E402

from swin_annotator.cli import main as swin_annotator  # noqa: E402
from swin_annotator.store.project import Project  # noqa: E402

IMAGES = 40
ASKED = ("--text", "red", "--detector", "fake")
TITLES = {
    "local": "folder run, given again until it ends",
    "ray": "folder run on Ray, workers killed",
    "ray command": "folder run on Ray, command killed and given again",
}
_WORKERS = 3
"""Workers that are killed in one run at most."""


def _folder(place: Path) -> Path:
    for number in range(IMAGES):
        paint(place / f"{number:03}.png", [("red", (10 + number, 20, 60, 50))])
    return place


def fault(folder: Path) -> str:
    """Return a sentence about images that were not proposed exactly once; empty where there is none."""
    with Project.open(folder) as project:
        counts = Counter(row.image_id for row in project.annotations())
        paths = {image.id: image.path for image in project.images()}
    wrong = [path for number, path in paths.items() if counts[number] != 1]
    if len(paths) != IMAGES:
        return f"{len(paths)} of {IMAGES} images are known"
    return f"{len(wrong)} images were not proposed once, such as {wrong[0]}" if wrong else ""


def _command(folder: Path, *more: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "swin_annotator", "prelabel", str(folder), *ASKED, *more]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _killed(folder: Path, rng: random.Random, seconds: float, *more: str) -> bool:
    """Run the command and kill it: True if that met it at work."""
    with _command(folder, *more) as process:
        said = process.stderr
        assert said is not None
        said.readline()  # it has begun
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(rng.uniform(0, seconds))
        caught = process.poll() is None
        if caught:
            process.send_signal(signal.SIGKILL)
        else:
            assert process.returncode == 0, said.read()
        said.read()
    return caught


def commands(kind: str, kills: int, root: Path, rng: random.Random, *more: str) -> Tally:
    """Kill the command ``kills`` times, over as many folders as that takes."""
    tally = Tally()
    with _command(_folder(Path(tempfile.mkdtemp(dir=root))), *more) as process:
        assert process.stderr is not None
        process.stderr.readline()
        begun = time.monotonic()
        process.stderr.read()
    most = seconds = max(0.2, time.monotonic() - begun)
    while tally.runs < kills:
        folder = _folder(Path(tempfile.mkdtemp(dir=root)))
        caught = True
        while caught and tally.runs < kills:
            caught = _killed(folder, rng, seconds, *more)
            tally.runs += 1
            tally.caught += caught
            seconds = within(seconds, most, caught=caught)
        with _command(folder, *more) as process:
            _, told = process.communicate()
        assert process.returncode == 0, told
        if lost := fault(folder):
            tally.lost.append(f"{kind}: {lost}")
    return tally


def workers(name: bytes = b"ray::MapWorker") -> list[int]:
    """Workers of the Ray that this process started: what others run on this machine is not touched."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            with contextlib.suppress(OSError):
                if (entry / "cmdline").read_bytes().startswith(name) and _is_ours(int(entry.name)):
                    found.append(int(entry.name))
    return found


def _is_ours(pid: int) -> bool:
    """True for a process that this one started, or one that it started did."""
    while pid > 1:
        if pid == os.getpid():
            return True
        pid = int(Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[1])
    return False


def on_ray(kills: int, root: Path, rng: random.Random) -> Tally:
    """Kill workers, up to three in a run, until ``kills`` were; Ray is running."""
    tally = Tally()
    while tally.runs < kills:
        folder = _folder(Path(tempfile.mkdtemp(dir=root)))
        with _killing(min(_WORKERS, kills - tally.runs), rng) as killed:
            code = _quietly("prelabel", str(folder), *ASKED, "--engine", "ray", "--workers", "2")
        tally.runs += len(killed)
        tally.caught += len(killed)
        lost = fault(folder) if code == 0 else f"the run ended with {code}"
        if lost:
            tally.lost.append(f"ray: {lost}")
    return tally


def _quietly(*words: str) -> int:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        return swin_annotator(list(words))


@contextlib.contextmanager
def _killing(most: int, rng: random.Random) -> Iterator[list[int]]:
    """Kill ``most`` workers, one after the other, each at a moment of its life that is drawn."""
    killed: list[int] = []
    over = threading.Event()

    def act() -> None:
        while len(killed) < most and not over.wait(0.05):
            alive = [pid for pid in workers() if pid not in killed]
            if alive and not over.wait(rng.uniform(0, 1)):
                pid = rng.choice(alive)
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)

    thread = threading.Thread(target=act)
    thread.start()
    try:
        yield killed
    finally:
        over.set()
        thread.join()


def trial(runs: int, root: Path, seed: int = 1, *, ray: bool = True) -> dict[str, Tally]:
    """``runs`` kills: half of them local, of the others four fifths of workers and the rest of commands."""
    rng = random.Random(seed)
    found = {"local": commands("local", runs - runs // 2 if ray else runs, root, rng)}
    if not ray:
        return found
    import ray as cluster

    of_commands = max(1, runs // 10)
    started = cluster.init(num_cpus=3, include_dashboard=False, log_to_driver=False)
    address = started.address_info["gcs_address"]
    try:
        found["ray"] = on_ray(runs // 2 - of_commands, root, rng)
        how = ("--engine", "ray", "--workers", "2", "--address", address)
        found["ray command"] = commands("ray command", of_commands, root, rng, *how)
    finally:
        cluster.shutdown()
    return found


def table(tallies: dict[str, Tally]) -> str:
    """Markdown."""
    rows = ["| what was killed | kills | caught at work | lost or twice |", "| --- | ---: | ---: | ---: |"]
    rows += [f"| {TITLES[kind]} | {t.runs} | {t.caught} | {len(t.lost)} |" for kind, t in tallies.items()]
    return "\n".join(rows)


def main() -> int:
    """Exit code: 1 if an image was lost or proposed twice."""
    parser = argparse.ArgumentParser(description="Kill folder runs and look at what they leave.")
    parser.add_argument("--runs", type=int, default=50, help="kills in all (default %(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-ray", action="store_true", help="those of one machine alone")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        os.environ["SWIN_ANNOTATOR_HOME"] = str(Path(root) / "home")
        tallies = trial(args.runs, Path(root), args.seed, ray=not args.no_ray)
    print(table(tallies))
    for tally in tallies.values():
        print(*tally.lost, sep="\n", end="")
    return int(any(tally.lost for tally in tallies.values()))


if __name__ == "__main__":
    sys.exit(main())
