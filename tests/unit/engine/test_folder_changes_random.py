"""Random histories of files and labels: no label is lost, every step can be undone and done again."""

import os
import random
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import images, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.refit import Refit
from swin_annotator.core.types import Annotation, Image, State
from swin_annotator.core.versions import SeenFile
from swin_annotator.engine import folder_changes
from swin_annotator.engine.folder import GONE
from swin_annotator.engine.survey import survey
from swin_annotator.store.project import Project

SIZES = ((80, 60), (40, 30), (160, 120), (60, 80))
ACTS = 40


class Folder:
    """Files that come, go and change, each with a time and a content of its own."""

    def __init__(self, path: Path, rng: random.Random) -> None:
        self.path, self._rng, self._clock, self.away = path, rng, 10**18, {}
        path.mkdir()
        for _ in range(4):
            self.write(self.fresh())

    def fresh(self) -> str:
        self._clock += 10**9
        return f"{self._rng.choice(('', 'day1/', 'day2/'))}{self._clock // 10**9}.png"

    def names(self) -> list[str]:
        return sorted(p.relative_to(self.path).as_posix() for p in self.path.rglob("*.png") if ".swin" not in str(p))

    def write(self, name: str) -> None:
        target = self.path / name
        target.parent.mkdir(exist_ok=True)
        colour = tuple(self._rng.randrange(256) for _ in range(3))
        Pillow.new("RGB", self._rng.choice(SIZES), colour).save(target)
        self.touch(name)

    def touch(self, name: str) -> None:
        self._clock += 10**9
        os.utime(self.path / name, ns=(self._clock, self._clock))

    def act(self) -> None:
        rng, names = self._rng, self.names()
        name = rng.choice(names) if names else ""
        match rng.choice(("new", "repaint", "touch", "rename", "rename", "away", "back", "break")):
            case "new":
                self.write(self.fresh())
            case "repaint" if name:
                self.write(name)
            case "touch" if name:
                self.touch(name)
            case "rename" if name:
                target = self.path / self.fresh()
                target.parent.mkdir(exist_ok=True)
                (self.path / name).rename(target)
            case "away" if name:
                self.away[name] = ((self.path / name).read_bytes(), (self.path / name).stat().st_mtime_ns)
                (self.path / name).unlink()
            case "back" if self.away:
                name, (data, at) = self.away.popitem()
                (self.path / name).write_bytes(data)
                os.utime(self.path / name, ns=(at, at))
            case "break" if name:
                (self.path / name).write_bytes(b"half")
                self.touch(name)


def look(project: Project) -> None:
    """As the window does with images on screen: read them and keep what was read."""
    for image in project.images():
        path = project.folder / image.path
        if image.error or not path.exists():
            continue
        try:
            read = images.read(path)
        except images.ImageUnreadable as error:
            folder_changes.note(project, [SeenFile(image.id, error=error.message)])
        else:
            folder_changes.note(project, [SeenFile(image.id, read.size_hw, "", read.version)])


def label(project: Project, rng: random.Random) -> None:
    there = [image for image in project.images() if not image.error and image.size_hw is not None]
    if not there:
        return
    image = rng.choice(there)
    state = rng.choice((State.ACCEPTED, State.ACCEPTED, State.PROPOSED, State.REJECTED))
    height, width = image.size_hw
    box = (width / 4, height / 4, width / 2, height / 2)
    row = Annotation(project.new_id(), image.id, project.ensure_category("cat").id, box, state)
    match rng.choice(("draw", "draw", "reviewed", "tag", "delete")):
        case "draw":
            project.apply(Step("Draw", (Edit(None, row),)))
        case "reviewed":
            project.apply(review_steps.mark_reviewed(image, not image.reviewed))
        case "tag":
            project.apply(Step("Tag", (Edit(image, replace(image, tags=(*image.tags, f"t{row.id}"))),)))
        case "delete":
            project.apply(review_steps.delete(project.annotations(image.id)[:1]))


def said(project: Project) -> object:
    """All that a person may have decided."""
    rows = [replace(i, error="", size_hw=None, version=None, path="", labelled_on=None) for i in project.images()]
    return [row for row in rows if row != Image(row.id, "")], project.annotations()


def settle(project: Project, rng: random.Random) -> None:
    step = folder_changes.settle(project, project.files.changed(), rng.choice(list(Refit)))
    if step.edits:
        project.apply(step)


def undo_and_redo(project: Project) -> None:
    before = said(project)
    if project.undo() is not None:
        project.redo()
        assert said(project) == before


def refresh(project: Project, files: Folder) -> None:
    """Look through the folder; what was said of its files then holds."""
    names = set(files.names())
    if names:  # a folder without any may be a drive that is away
        folder_changes.refresh(project)
        assert not folder_changes.refresh(project), "a second look finds the same again"
        assert all(image.path in names or image.error == GONE for image in project.images())


@pytest.mark.parametrize("seed", range(12))
def test_random_histories(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    files = Folder(tmp_path / "photos", rng)
    with Project.open(files.path) as project:
        acts = (
            *(files.act, files.act, lambda: label(project, rng), lambda: label(project, rng)),
            *(lambda: settle(project, rng), lambda: undo_and_redo(project), lambda: look(project)),
        )
        for _ in range(ACTS):
            rng.choice(acts)()
            refresh(project, files)
            assert all(row.size_hw is not None for row in project.files.changed())
        end = said(project)
        assert {image.id for image in survey(project).changed} <= {image.id for image in project.files.changed()}
        steps = 0
        while project.undo() is not None:
            steps += 1
        for _ in range(steps):
            assert project.redo() is not None
        assert said(project) == end
