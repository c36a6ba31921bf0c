"""Backing up, packing and recovering where the disk gets full half-way: older files stay, nothing is left behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import disks

from swin_annotator.core import review_steps
from swin_annotator.engine import packing
from swin_annotator.errors import ProjectError
from swin_annotator.store import backups, bundle, recovery
from swin_annotator.store.backups import BackupReason
from swin_annotator.store.project import Project
from swin_annotator.store.trust import DATABASE


def _draw(project: Project, count: int) -> None:
    for i in range(count):
        project.apply(review_steps.draw_box(1, 1, (i % 90, i // 90, 5, 5), project.new_id()))


def _fill(root: Path, room: int) -> None:
    """Leave so many bytes of the disk."""
    state = os.statvfs(root)
    (root / "filler").write_bytes(b"\0" * max(0, state.f_bavail * state.f_bsize - room))


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if not path.name.endswith(("-wal", "-shm"))}


@pytest.mark.parametrize("room", [0, 4096, 12_000, 40_000, 90_000])
@pytest.mark.parametrize("what", ["backup", "pack", "recover"])
def test_a_disk_that_gets_full_half_way(what: str, room: int, tmp_path: Path) -> None:
    try:
        with disks.disk(tmp_path / "disk", "size=32m") as root:
            _try(what, root, room)
    except disks.NoDisk as error:
        pytest.skip(str(error))


def _try(what: str, root: Path, room: int) -> None:
    folder = root / "photos"
    folder.mkdir()
    with Project.open(folder) as project:
        project.add_images(["a.png"])
        project.ensure_category("cat")
        _draw(project, 150)
        place = project.place
        first = backups.make(place, BackupReason.OPENING)
        assert first is not None
        packing.pack(folder, place, root / "p", with_images=False)
        _draw(project, 1)
    packed, kept = (root / "p.swinproject").read_bytes(), first.path.read_bytes()
    before, rows = _files(root) | {"filler"}, (place / DATABASE).read_bytes()
    _fill(root, room)
    failed = _do(what, folder, place, root / "p")
    if failed is not None:
        assert failed.hint
        assert _files(root) == before
        assert (root / "p.swinproject").read_bytes() == packed
        assert (place / DATABASE).read_bytes() == rows
    assert first.path.read_bytes() == kept
    (root / "filler").unlink()
    with Project.open(folder) as project:
        assert len(project.annotations()) == 151
    assert bundle.read_about(root / "p.swinproject").accepted in (150, 151)


def _do(what: str, folder: Path, place: Path, packed: Path) -> ProjectError | None:
    try:
        if what == "backup":
            backups.make(place, BackupReason.WISH)
        elif what == "pack":
            packing.pack(folder, place, packed, with_images=False)
        else:
            recovery.recover(place)
    except ProjectError as error:
        return error
    return None
