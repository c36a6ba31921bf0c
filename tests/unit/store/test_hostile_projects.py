"""Backups, packed projects and places that are damaged or made to harm: told, passed over, nothing lost."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import struct
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from swin_annotator.core import atomic, names, review_steps, zips
from swin_annotator.core.types import Annotation
from swin_annotator.errors import ProjectError
from swin_annotator.store import backups, bundle, recovery
from swin_annotator.store.backups import BackupReason
from swin_annotator.store.project import Project
from swin_annotator.store.trust import DATABASE

NOON = 1_790_000_000.0


@pytest.fixture
def project(tmp_path: Path):
    """Two images, a category and three objects on the first."""
    (tmp_path / "photos").mkdir()
    with Project.open(tmp_path / "photos") as opened:
        opened.add_images(["a.jpg", "b.jpg"])
        opened.ensure_category("cat")
        for i in range(3):
            opened.apply(review_steps.draw_box(1, 1, (i, 0, 2, 2), opened.new_id()))
        yield opened


def draw(project: Project) -> None:
    project.apply(review_steps.draw_box(1, 1, (9, 9, 2, 2), project.new_id()))


def rewritten(path: Path, **changes: object) -> None:
    """The archive with other words about itself."""
    with zipfile.ZipFile(path) as archive:
        about, data = json.loads(archive.read(bundle.ABOUT)), archive.read(DATABASE)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(bundle.ABOUT, json.dumps(about | changes))
        archive.writestr(DATABASE, data)


@pytest.mark.parametrize("moment", [float("nan"), float("inf"), 1e300, -1e300])
def test_a_backup_of_no_moment_hinders_no_other(project: Project, moment: float) -> None:
    first = backups.make(project.place, BackupReason.OPENING)
    assert first is not None
    rewritten(first.path, made=moment)
    draw(project)
    assert backups.make(project.place, BackupReason.WISH) is not None
    assert [backup.about.accepted for backup in backups.found(project.place)] == [4]


def test_a_fresh_backup_stays_beside_those_of_a_clock_that_was_ahead(project: Project) -> None:
    for hour in range(1, backups.NEWEST + 2):
        draw(project)
        assert backups.make(project.place, BackupReason.STEPS, now=NOON + 60 * hour) is not None
    draw(project)
    made = backups.make(project.place, BackupReason.RESTORING, now=NOON)
    assert made is not None
    assert made.path.exists()


def test_backups_behind_a_link_are_not_those_of_the_project(project: Project, tmp_path: Path) -> None:
    made = backups.make(project.place, BackupReason.OPENING)
    assert made is not None
    (project.place / backups.FOLDER).rename(tmp_path / "elsewhere")
    (project.place / backups.FOLDER).symlink_to(tmp_path / "elsewhere")
    assert backups.found(project.place) == ()


def test_labels_that_are_much_alike_come_back_from_their_backup(project: Project, tmp_path: Path) -> None:
    """Packed, such a database is hundreds of times smaller, which readers take for a bomb."""
    rows = [Annotation(0, 1, 1, (0, 0, 2, 2), extra={"note": "x" * 4000})] * 3000
    ids = project.new_ids(len(rows)) if hasattr(project, "new_ids") else [project.new_id() for _ in rows]
    from dataclasses import replace

    from swin_annotator.core.edits import Edit, Step

    edits = tuple(Edit(None, replace(row, id=number)) for row, number in zip(rows, ids, strict=True))
    project.apply(Step("Add", edits))
    made = backups.make(project.place, BackupReason.STEPS)
    assert made is not None
    bundle.unpack(made.path, tmp_path / "back.db")
    with closing(sqlite3.connect(tmp_path / "back.db")) as connection:
        assert connection.execute("SELECT count(*) FROM annotations").fetchone() == (3003,)


def test_photos_from_before_there_were_archives_are_packed(project: Project, tmp_path: Path) -> None:
    photo = tmp_path / "old.jpg"
    photo.write_bytes(b"photo")
    os.utime(photo, (0, 0))
    bundle.write(tmp_path / "x.swinproject", project.place, made=NOON, images={"old.jpg": photo})
    found: list[str] = []
    bundle.unpack_images(tmp_path / "x.swinproject", lambda name: found.append(name) or tmp_path / "back.jpg")
    assert (found, (tmp_path / "back.jpg").read_bytes()) == (["old.jpg"], b"photo")


def test_many_names_for_the_same_bytes_are_refused(project: Project, tmp_path: Path) -> None:
    path = tmp_path / "x.swinproject"
    photo = tmp_path / "a.jpg"
    photo.write_bytes(os.urandom(1 << 20))
    bundle.write(path, project.place, made=NOON, images={"a0.jpg": photo})
    data = path.read_bytes()
    end = data.rindex(b"PK\x05\x06")
    (size, start) = struct.unpack("<II", data[end + 12 : end + 20])
    directory = data[start : start + size]
    last = directory[directory.rindex(b"PK\x01\x02") :]
    copies = b"".join(last.replace(b"a0.jpg", b"a%d.jpg" % i) for i in range(1, 9))
    tail = data[end : end + 8] + struct.pack("<HHII", 11, 11, size + len(copies), start) + b"\0\0"
    path.write_bytes(data[:start] + directory + copies + tail)
    with pytest.raises(ProjectError):
        bundle.unpack_images(path, lambda name: tmp_path / "out" / name)


@pytest.mark.parametrize("what", ["folder", "pipe", "empty", "text"])
def test_what_is_no_archive_is_refused_at_once(tmp_path: Path, what: str) -> None:
    path = tmp_path / "x.swinproject"
    if what == "folder":
        path.mkdir()
    elif what == "pipe":
        os.mkfifo(path)
    else:
        path.write_text("" if what == "empty" else "PK" * 99)
    with pytest.raises(ProjectError):
        bundle.read_about(path)


def bad_name(data: bytes) -> bytes:
    """The archive with a name that claims to be UTF-8 and is not."""
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(sign)
        data = data[: at + flags] + b"\x00\x08" + data[at + flags + 2 :]
    return data.replace(b"labels", b"\xff\xfe\xfdels")


def bad_lzma(data: bytes) -> bytes:
    at = data.index(b"labels.json") + len(b"labels.json") + 12
    return data[:at] + b"\xff" * 8 + data[at + 8 :]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2, zipfile.ZIP_DEFLATED])
@pytest.mark.parametrize("harm", [bad_name, bad_lzma, lambda data: data[:-30] + b"\xff" * 26 + data[-4:]])
def test_damage_of_every_kind_is_told_in_one_way(tmp_path: Path, harm, method: int) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.writestr("labels.json", bytes(range(256)) * 40)
    path = tmp_path / "x.zip"
    path.write_bytes(harm(file.getvalue()))
    with pytest.raises(zips.Damaged), zips.opened(path) as archive:
        [archive.read(info) for info in archive.infolist()]


def test_a_directory_without_end_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for i in range(200):
            archive.writestr(f"{i:090d}", b"")
    monkeypatch.setattr(zips, "MOST_DIRECTORY", 20_000)
    with pytest.raises(zips.Damaged), zips.opened(tmp_path / "x.zip"):
        pass


@pytest.mark.parametrize(
    "name", ["CON", "con.png", "a/LPT1.txt", "nul .png", "a.png:x", "a.", "b ", "a\nb.png", "com¹"]
)
def test_names_that_windows_reads_otherwise(name: str) -> None:
    assert not names.is_sayable(name, windows=True)
    assert names.is_sayable("a b/ünï.console.png", windows=True)
    assert names.is_sayable(name, windows=False)


def test_files_are_not_written_through_a_link_of_the_unfinished_name(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    (tmp_path / "a.png.new").symlink_to(tmp_path / "mine.txt")
    atomic.write(tmp_path / "a.png", "theirs")
    assert (tmp_path / "mine.txt").read_text() == "mine"
    assert (tmp_path / "a.png").read_text() == "theirs"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER t AFTER INSERT ON annotations BEGIN DELETE FROM annotations; END",
        "CREATE VIEW v AS SELECT 1",
    ],
)
def test_a_project_with_statements_of_somebody_else_is_not_opened(project: Project, statement: str) -> None:
    folder, place = project.folder, project.place
    project.close()
    with closing(sqlite3.connect(place / DATABASE)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(ProjectError) as caught:
        Project.open(folder)
    assert caught.value.hint


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[: 4096 * 3] = b"\xff" * 4096 * 3
    path.write_bytes(data)


def test_an_older_backup_stands_in_where_the_newest_is_damaged_too(project: Project) -> None:
    first = backups.make(project.place, BackupReason.OPENING)
    draw(project)
    second = backups.make(project.place, BackupReason.STEPS)
    assert first is not None
    assert second is not None
    folder, place = project.folder, project.place
    project.close()
    with zipfile.ZipFile(second.path) as archive:
        about = archive.read(bundle.ABOUT)
    with zipfile.ZipFile(second.path, "w") as archive:
        archive.writestr(bundle.ABOUT, about)
        archive.writestr(DATABASE, b"SQLite format 3\0" + b"\xff" * 9000)
    damage(place / DATABASE)
    found = recovery.recover(place)
    assert found.objects >= 3
    with Project.open(folder) as opened:
        assert len(opened.annotations()) >= 3


def test_a_recovery_that_ends_half_way_leaves_what_was_there(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    backups.make(project.place, BackupReason.OPENING)
    place = project.place
    project.close()
    damage(place / DATABASE)
    (place / f"{DATABASE}-wal").write_bytes(b"log")
    before = (place / DATABASE).read_bytes()
    replace = Path.replace

    def stuck(self: Path, target: Path) -> Path:
        if Path(target).name == DATABASE:
            raise OSError(5, "stuck")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", stuck)
    with pytest.raises(ProjectError):
        recovery.recover(place)
    assert (place / DATABASE).read_bytes() == before
    assert (place / f"{DATABASE}-wal").read_bytes() == b"log"
