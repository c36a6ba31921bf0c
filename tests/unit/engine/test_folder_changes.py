"""Files that changed, went, came or were renamed since a project last saw them."""

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core import images, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.refit import Refit
from swin_annotator.core.types import Annotation, Image, State
from swin_annotator.engine import exporting, folder_changes
from swin_annotator.engine.folder import GONE
from swin_annotator.engine.folder_changes import look_over, refresh, settle, take_in
from swin_annotator.engine.survey import survey
from swin_annotator.errors import NoImages
from swin_annotator.store.project import Project


def paint(path: Path, size: tuple[int, int] = (80, 60), colour: str = "white") -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.new("RGB", size, colour).save(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for name, colour in (("a.png", "white"), ("b.png", "red"), ("c.png", "green")):
        paint(folder / name, colour=colour)
    return folder


@pytest.fixture
def project(folder: Path) -> Iterator[Project]:
    with Project.open(folder) as project:
        refresh(project)
        for image in project.images():
            read = images.read(folder / image.path)
            project.note_image(image.id, size_hw=read.size_hw, version=read.version)
        yield project


def label(project: Project, path: str, state: State = State.ACCEPTED) -> Annotation:
    image = project.image_by_path(path)
    row = Annotation(project.new_id(), image.id, project.ensure_category("cat").id, (40.0, 30.0, 30.0, 20.0), state)
    project.apply(Step("row", (Edit(None, row),)), undoable=state is not State.PROPOSED)
    return row


def by_path(project: Project, path: str) -> Image:
    image = project.image_by_path(path)
    assert image is not None
    return image


def test_nothing_is_read_while_sizes_and_times_stay(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    label(project, "a.png")
    for name in ("read_size", "content_hash"):
        monkeypatch.setattr(images, name, lambda *_: pytest.fail("a file was read"))
    assert not refresh(project)


def test_a_file_that_was_only_touched_or_copied_is_the_same(project: Project, folder: Path) -> None:
    label(project, "a.png")
    project.mark_finished("run", 1)
    os.utime(folder / "a.png", ns=(7, 7))
    refresh(project)
    assert by_path(project, "a.png").labelled_on is None
    assert by_path(project, "a.png").version.changed_ns == 7
    assert project.finished("run") == {1}
    assert not refresh(project)


def test_a_smaller_file_is_told_and_scaled_in_one_step_that_can_be_undone(project: Project, folder: Path) -> None:
    row = label(project, "a.png")
    step = review_steps.mark_reviewed(by_path(project, "a.png"), True)
    project.apply(step)
    for run, image_id in (("run", 1), ("run", 2)):
        project.mark_finished(run, image_id)
    paint(folder / "a.png", (40, 30))
    refresh(project)
    assert project.finished("run") == {2}
    changed = project.files.changed()
    assert [(i.path, i.size_hw, i.labelled_on.size_hw) for i in changed] == [("a.png", (30, 40), (60, 80))]
    project.apply(settle(project, changed, Refit.SCALE))
    assert project.undo_name == "Scale labels of a.png"
    assert project.annotation(row.id).bbox_xywh == (20, 15, 15, 10)
    assert project.files.changed() == []
    project.undo()
    assert project.annotation(row.id) == row
    assert project.files.changed() == changed
    project.undo()  # of before the file changed
    assert by_path(project, "a.png").reviewed is None
    assert project.files.changed()[0].labelled_on == changed[0].labelled_on
    project.redo()
    project.redo()
    assert project.files.changed() == []


def test_undo_and_redo_hold_labels_against_the_file_that_is_there(project: Project, folder: Path) -> None:
    row = label(project, "a.png")
    first = (folder / "a.png").read_bytes()
    paint(folder / "a.png", (40, 30))
    refresh(project)
    project.apply(settle(project, project.files.changed(), Refit.SCALE))
    scaled = project.annotation(row.id)
    paint(folder / "a.png", (20, 15))
    refresh(project)
    assert project.files.changed()[0].labelled_on.size_hw == (30, 40)
    project.undo()
    assert project.annotation(row.id) == row
    assert project.files.changed()[0].labelled_on.size_hw == (60, 80)
    project.redo()
    assert project.annotation(row.id) == scaled
    assert project.files.changed()[0].labelled_on.size_hw == (30, 40)
    project.undo()
    (folder / "a.png").write_bytes(first)
    refresh(project)
    assert project.files.changed() == []
    project.redo()
    assert project.files.changed()[0].labelled_on.size_hw == (30, 40)
    project.undo()
    assert project.files.changed() == []


def test_what_is_drawn_on_the_changed_file_is_not_scaled(project: Project, folder: Path) -> None:
    label(project, "a.png")
    paint(folder / "a.png", (40, 30))
    refresh(project)
    fresh = label(project, "a.png")
    project.apply(settle(project, project.files.changed(), Refit.SCALE))
    assert project.annotation(fresh.id) == fresh


def test_what_was_moved_to_fit_the_changed_file_is_not_scaled_again(project: Project, folder: Path) -> None:
    moved, left = label(project, "a.png"), label(project, "a.png")
    paint(folder / "a.png", (40, 30))
    refresh(project)
    project.apply(review_steps.reshape(project.annotation(moved.id), box=(20.0, 15.0, 15.0, 10.0)))
    project.apply(review_steps.relabel([project.annotation(left.id)], project.ensure_category("dog").id))
    project.apply(settle(project, project.files.changed(), Refit.SCALE))
    assert project.annotation(moved.id).bbox_xywh == project.annotation(left.id).bbox_xywh == (20, 15, 15, 10)
    assert project.files.changed() == []
    for _ in range(3):
        project.undo()
    project.apply(settle(project, project.files.changed(), Refit.SCALE))  # the move was taken back
    assert project.annotation(moved.id).bbox_xywh == (20, 15, 15, 10)


def test_fitting_all_by_hand_settles_it(project: Project, folder: Path) -> None:
    row = label(project, "a.png")
    paint(folder / "a.png", (40, 30))
    refresh(project)
    project.apply(review_steps.reshape(project.annotation(row.id), box=(20.0, 15.0, 15.0, 10.0)))
    assert project.files.changed() == []
    project.undo()
    assert project.files.changed()[0].labelled_on.size_hw == (60, 80)
    project.redo()
    assert project.files.changed() == []


@pytest.mark.parametrize("state", [State.ACCEPTED, State.PROPOSED])
def test_what_undo_brings_back_says_that_it_is_of_an_older_file(project: Project, folder: Path, state: State) -> None:
    row = label(project, "a.png", state)
    if state is State.ACCEPTED:
        project.apply(review_steps.delete([row]))
    paint(folder / "a.png", (40, 30))
    refresh(project)
    assert project.files.changed() == []
    project.undo()
    assert project.annotation(row.id) == row
    [changed] = project.files.changed()
    assert changed.labelled_on.size_hw == (60, 80)
    project.apply(settle(project, [changed], Refit.SCALE))
    assert project.annotation(row.id).bbox_xywh == (20, 15, 15, 10)
    project.undo()
    project.redo()
    assert project.files.changed() == []


def test_labels_of_several_files_are_each_scaled_from_their_own(project: Project, folder: Path) -> None:
    first = label(project, "a.png")
    for size, box in (((40, 30), (20.0, 15.0, 15.0, 10.0)), ((160, 120), None)):
        paint(folder / "a.png", size)
        refresh(project)
        if box is not None:
            second = Annotation(project.new_id(), first.image_id, first.category_id, box)
            project.apply(Step("row", (Edit(None, second),)))
    project.apply(settle(project, project.files.changed(), Refit.SCALE))
    assert {project.annotation(row.id).bbox_xywh for row in (first, second)} == {(80, 60, 60, 40)}


def test_a_persons_word_is_of_the_file_that_it_was_said_of(project: Project, folder: Path) -> None:
    project.apply(review_steps.mark_reviewed(by_path(project, "a.png"), True))
    paint(folder / "a.png", (40, 30))
    refresh(project)
    assert [image.path for image in project.files.changed()] == ["a.png"]
    project.apply(review_steps.mark_reviewed(by_path(project, "a.png"), False))
    assert project.files.changed() == []
    project.undo()
    assert [image.path for image in project.files.changed()] == ["a.png"]
    project.apply(settle(project, project.files.changed(), Refit.KEEP))
    assert project.files.changed() == []
    assert by_path(project, "a.png").reviewed is True


def test_a_file_without_labels_changes_without_a_word(project: Project, folder: Path) -> None:
    paint(folder / "a.png", (40, 30))
    refresh(project)
    assert project.files.changed() == []
    assert by_path(project, "a.png").size_hw == (30, 40)


def test_proposals_on_other_pixels_are_withdrawn_and_come_back_by_undo(project: Project, folder: Path) -> None:
    row = label(project, "a.png", State.PROPOSED)
    kept = label(project, "b.png", State.PROPOSED)
    paint(folder / "a.png", colour="blue")
    refresh(project)
    assert project.annotation(row.id) is None
    assert project.annotation(kept.id) == kept
    assert project.undo_name == "Withdraw 1 proposal"
    project.undo()
    assert project.annotation(row.id) == row


def test_a_file_that_is_put_back_makes_labels_fit_again(project: Project, folder: Path) -> None:
    label(project, "a.png")
    before = (folder / "a.png").read_bytes()
    paint(folder / "a.png", (40, 30))
    refresh(project)
    assert project.files.changed()
    (folder / "a.png").write_bytes(before)
    refresh(project)
    assert project.files.changed() == []
    assert by_path(project, "a.png").size_hw == (60, 80)


def test_files_come_go_and_are_back(project: Project, folder: Path) -> None:
    label(project, "a.png")
    paint(folder / "d.png", colour="blue")
    before = (folder / "a.png").read_bytes(), (folder / "a.png").stat()
    (folder / "a.png").unlink()
    taken = take_in(project, look_over(folder, project.images(), project.files.bare()))
    assert [image.path for image in taken.added] == ["d.png"]
    assert by_path(project, "a.png").error == GONE
    (folder / "a.png").write_bytes(before[0])
    os.utime(folder / "a.png", ns=(before[1].st_atime_ns, before[1].st_mtime_ns))
    refresh(project)
    assert by_path(project, "a.png").error == ""
    assert project.files.changed() == []


@pytest.mark.parametrize("listed_before", [False, True])
@pytest.mark.parametrize("touched", [False, True])
def test_a_renamed_file_keeps_its_labels(project: Project, folder: Path, listed_before: bool, touched: bool) -> None:
    row = label(project, "a.png")
    (folder / "sub").mkdir()
    (folder / "a.png").rename(folder / "sub" / "z.png")
    if touched:
        os.utime(folder / "sub" / "z.png", ns=(9, 9))
    if listed_before:  # the list of a window shows a file before anybody knows what it is
        (bare,) = project.add_images(["sub/z.png"])
    taken = take_in(project, look_over(folder, project.images(), project.files.bare()))
    assert by_path(project, "sub/z.png").id == row.image_id
    assert project.image_by_path("a.png") is None
    assert taken.dropped == (frozenset({bare.id}) if listed_before else frozenset())
    assert project.annotations(row.image_id) == [row]
    project.undo()
    assert project.annotations(row.image_id) == []
    assert by_path(project, "sub/z.png").id == row.image_id


def test_twins_are_not_mistaken_for_each_other(project: Project, folder: Path) -> None:
    for name in ("b.png", "c.png"):
        (folder / name).write_bytes((folder / "a.png").read_bytes())
    refresh(project)
    for name in ("a.png", "b.png", "c.png"):
        label(project, name)
    (folder / "sub").mkdir()
    for old, new in (("a", "x"), ("b", "b"), ("c", "y")):
        (folder / f"{old}.png").rename(folder / "sub" / f"{new}.png")
    refresh(project)
    assert by_path(project, "sub/b.png").id == 2  # by its name
    assert by_path(project, "a.png").error == by_path(project, "c.png").error == GONE  # two files could be each
    (folder / "sub" / "y.png").rename(folder / "c.png")
    refresh(project)
    assert by_path(project, "c.png").error == ""
    assert by_path(project, "sub/x.png").id == 1


def test_a_folder_that_is_gone_says_nothing_of_its_files(project: Project, folder: Path) -> None:
    label(project, "a.png")
    folder.rename(folder.with_name("away"))
    with pytest.raises(NoImages):
        look_over(folder, project.images(), project.files.bare())


def test_an_export_leaves_out_what_does_not_fit_and_says_so(project: Project, folder: Path, tmp_path: Path) -> None:
    for name in ("a.png", "b.png", "c.png"):
        label(project, name)
    paint(folder / "a.png", (40, 30))
    paint(folder / "b.png", colour="black")
    (folder / "c.png").write_bytes(b"no image")
    with Project.open(folder, read_only=True) as reader:
        seen = survey(reader)
        assert list(seen.sentences()) == [
            "c.png can't be read.",
            "a.png has changed since it was labelled: was 80×60, is 40×30.",
            "b.png has changed since it was labelled.",
        ]
        report = exporting.export_labels(reader, tmp_path / "o.json", seen=seen)
        assert (report.images, report.annotations, report.left_out) == (1, 1, ("a.png", "c.png"))
        kept = exporting.export_labels(reader, tmp_path / "o.json", keep_missing=True)
        assert (kept.images, kept.left_out) == (2, ("a.png",))
    assert project.files.changed() == []  # a reader writes nothing
    (folder / "c.png").unlink()
    (folder / "a.png").rename(folder / "new.png")
    with Project.open(folder, read_only=True) as reader:
        assert survey(reader).missing == ("a.png", "c.png")  # another content: who knows what new.png is


def test_tags_fit_whatever_the_size(project: Project, folder: Path, tmp_path: Path) -> None:
    image = by_path(project, "a.png")
    project.apply(Step("tag", (Edit(image, replace(image, tags=("night",))),)))
    paint(folder / "a.png", (40, 30))
    report = exporting.export_labels(project, tmp_path / "t.csv", "tags-csv")
    assert (report.tags, report.changed, report.left_out) == (1, ("a.png",), ())
    report = exporting.export_labels(project, tmp_path / "o.json")
    assert (report.tags, report.images, report.left_out) == (1, 3, ())


def test_many_are_settled_as_one_step(project: Project, folder: Path) -> None:
    for name in ("a.png", "b.png", "c.png"):
        label(project, name)
    paint(folder / "a.png", (40, 30))
    paint(folder / "b.png", (30, 40))
    paint(folder / "c.png", colour="blue")
    refresh(project)
    step = settle(project, project.files.changed(), Refit.SCALE)
    assert [edit.row.image_id for edit in step.edits] == [by_path(project, "a.png").id]
    step = settle(project, project.files.changed(), Refit.REVIEW)
    assert step.name == "Review again 3 images"
    project.apply(step)
    assert {a.state for a in project.annotations()} == {State.PROPOSED}
    assert folder_changes.settle(project, project.files.changed(), Refit.KEEP).edits == ()
