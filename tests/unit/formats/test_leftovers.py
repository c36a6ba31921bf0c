"""What killed exports left behind."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from swin_annotator.core.dataset import Dataset
from swin_annotator.core.types import Image
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import class_folders, coco, leftovers
from swin_annotator.formats.whole_files import write_together

OLD = time.time() - 60


def _file(path: Path, text: str = "x") -> Path:
    path.write_text(text)
    os.utime(path, (OLD, OLD))
    return path


def test_what_a_killed_export_left_goes_at_the_next_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        monkeypatch.setattr(leftovers, "OLD_S", 10.0)
    ours = _file(tmp_path / ".labels.json.ab_c12x9.part")
    kept = [
        _file(tmp_path / name)
        for name in (".other.json.ab_c12x9.part", ".labels.json.mine.part", "labels.json.part", ".labels.json.ab_c12x9")
    ]
    young = tmp_path / ".labels.json.12345678.part"
    young.write_text("x")
    coco.write(Dataset(), tmp_path / "labels.json")
    assert not ours.exists()
    assert all(path.exists() for path in (*kept, young))


@pytest.mark.skipif(sys.platform == "win32", reason="there open files can't be removed")
def test_a_file_that_is_written_now_is_left_alone(tmp_path: Path) -> None:
    part = _file(tmp_path / ".labels.json.ab_c12x9.part")
    hold = "import sys, time; from pathlib import Path; from swin_annotator.formats import leftovers\n"
    hold += "with leftovers.held(Path(sys.argv[1])): print(flush=True); time.sleep(60)"
    process = subprocess.Popen([sys.executable, "-c", hold, str(part)], stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        coco.write(Dataset(), tmp_path / "labels.json")
        assert part.exists()
    finally:
        process.send_signal(signal.SIGKILL)
        process.communicate()
    coco.write(Dataset(), tmp_path / "labels.json")
    assert not part.exists()


def test_links_are_not_followed(tmp_path: Path) -> None:
    target = _file(tmp_path / "target.txt")
    link = tmp_path / ".labels.json.ab_c12x9.part"
    link.symlink_to(target)
    coco.write(Dataset(), tmp_path / "labels.json")
    assert target.read_text() == "x"


def test_what_a_run_kept_for_a_file_goes_when_the_file_is_written(tmp_path: Path) -> None:
    journal = _file(tmp_path / "p.json.part", json.dumps({"run": "k"}) + "\n")
    _file(tmp_path / "p.json.lock", "")
    coco.write(Dataset(), tmp_path / "p.json")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["p.json"]
    _file(journal, "my own notes")
    coco.write(Dataset(), tmp_path / "p.json")
    assert journal.exists()


def test_folders_half_filled_go_too(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "a.png").write_bytes(b"x")
    part = tmp_path / ".out.ab_c12x9.part"
    (part / "night").mkdir(parents=True)
    os.utime(part, (OLD, OLD))
    dataset = Dataset((Image(1, "a.png", tags=("night",)),), root=tmp_path / "photos")
    class_folders.write(dataset, tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "photos"]


def test_a_file_of_brackets_is_no_journal(tmp_path: Path) -> None:
    other = _file(tmp_path / "labels.json.part", "[" * 5000)
    write_together({tmp_path / "labels.json": lambda part: None})
    assert other.exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_what_is_no_file_is_not_replaced_by_one(tmp_path: Path) -> None:
    pipe, link = tmp_path / "pipe", tmp_path / "link.json"
    os.mkfifo(pipe)
    link.symlink_to(pipe)
    for place in (pipe, link):
        with pytest.raises(LabelFileError, match="it is a pipe, a socket or a device"):
            write_together({tmp_path / "a.json": lambda part: None, place: lambda part: None})
    assert pipe.is_fifo()
    assert link.is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.json", "pipe"]
