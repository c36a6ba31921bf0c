"""Labels that are brought in for image files which have changed since."""

from pathlib import Path

import pytest
from gathering import draw, gather
from PIL import Image as Pillow

from swin_annotator.core import review_steps, versions
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.refit import Refit
from swin_annotator.core.types import Annotation
from swin_annotator.engine import exporting, folder_changes, gatherable
from swin_annotator.engine.survey import survey
from swin_annotator.store.project import Project


@pytest.mark.parametrize("noticed", [False, True])
def test_labels_of_an_image_that_has_changed_since_go_out_from_here_no_more_than_from_there(
    photos: Path, tmp_path: Path, noticed: bool
) -> None:
    file = photos / "day1" / "IMG_0.png"
    draw(photos / "day1", 1)
    with Project.open(photos / "day1") as inner:
        survey(inner)
    Pillow.new("RGB", (80, 60)).save(file)
    if noticed:
        with Project.open(photos / "day1") as inner:
            exporting.sync_images(inner)
    gather(photos)
    with Project.open(photos) as project:
        exporting.sync_images(project)
        assert versions.has_changed(project.images()[0]).endswith("was 40×30, is 80×60.")
        assert exporting.export_labels(project, tmp_path / "o.json").left_out == ("day1/IMG_0.png",)


@pytest.mark.parametrize("way", ["current", "stale", "followed"])
def test_labels_of_another_file_can_be_scaled_to_the_one_that_is_known_here(photos: Path, way: str) -> None:
    file = photos / "day1" / "IMG_0.png"
    draw(photos / "day1", 4)
    with Project.open(photos / "day1") as inner:
        survey(inner)
    if way == "followed":
        gather(photos)
        with Project.open(photos / "day1") as inner:
            [row] = inner.annotations()
            inner.apply(review_steps.reshape(row, box=(6, 0, 2, 2)))
    Pillow.new("RGB", (80, 60)).save(file)
    if way == "stale":
        with Project.open(photos / "day1") as inner:
            survey(inner)
            folder_changes.refresh(inner)
            inner.apply(review_steps.mark_reviewed(inner.images()[0], True))
    with Project.open(photos) as project:
        exporting.sync_images(project)
        survey(project)
        [own] = [image for image in project.images() if image.path == "day1/IMG_0.png"]
        fresh = Annotation(project.new_id(), own.id, project.ensure_category("bus").id, (1, 1, 3, 3))
        project.apply(Step("row", (Edit(None, fresh),)))
    gather(photos)
    with Project.open(photos) as project:
        [changed] = project.files.changed()
        assert versions.has_changed(changed).endswith("was 40×30, is 80×60.")
        project.apply(folder_changes.settle(project, [changed], Refit.SCALE))
        wanted = {(1.0, 1.0, 3.0, 3.0), (12.0 if way == "followed" else 8.0, 0.0, 4.0, 4.0)}
        assert wanted <= {a.bbox_xywh for a in project.annotations()}
        assert project.files.changed() == []
        project.undo()
        assert project.files.changed() == [changed]


@pytest.mark.parametrize("size", [(80, 60), (40, 30)])
def test_another_file_than_was_labelled_there_is_told(photos: Path, size: tuple[int, int]) -> None:
    draw(photos / "day1", 1)
    with Project.open(photos / "day1") as inner:
        survey(inner)
    Pillow.effect_noise(size, 50).save(photos / "day1" / "IMG_0.png")
    with Project.open(photos) as project:
        exporting.sync_images(project)
        survey(project)
        plan = gatherable.plan(project, gatherable.offers(project))
    assert [(problem.severity, problem.where) for problem in plan.report.problems] == [("warning", "day1/IMG_0.png")]


def test_labels_of_a_file_that_is_gone_can_go_out_from_here_as_from_there(photos: Path, tmp_path: Path) -> None:
    draw(photos / "day1", 1)
    with Project.open(photos / "day1") as inner:
        survey(inner)
    (photos / "day1" / "IMG_0.png").unlink()
    gather(photos)
    with Project.open(photos) as project:
        assert exporting.export_labels(project, tmp_path / "o.json", keep_missing=True).annotations == 1
