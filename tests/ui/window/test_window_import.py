"""Importing in the window: it stays usable, shows how far it is, can be cancelled, and is one step."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from window_driver import CTRL, WindowDriver, paint

from swin_annotator.core import review_steps
from swin_annotator.core.edits import Step
from swin_annotator.core.types import ImageState, State
from swin_annotator.engine import importing
from swin_annotator.engine.import_plan import plan_import
from swin_annotator.errors import ProjectError
from swin_annotator.store.bulk import Bulk
from swin_annotator.store.history import Entry
from swin_annotator.store.project import Project
from swin_annotator.store.rows import Values
from swin_annotator.ui.project import import_task
from swin_annotator.work import collector

IMAGES, EACH = 12, 10


@pytest.fixture
def labels(driver: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A label file of 120 objects for the open folder; parts are small."""
    monkeypatch.setattr(importing, "PART", 20)
    folder = tmp_path / "many"
    for i in range(IMAGES):
        paint(folder / f"{i:02}.png")
    driver.open(folder)
    path = tmp_path / "labels.json"
    path.write_text(
        json.dumps(
            {
                "images": [{"id": i, "file_name": f"{i:02}.png", "camera": "X"} for i in range(IMAGES)],
                "categories": [{"id": 1, "name": "cat"}, {"id": 2, "name": "dog"}],
                "annotations": [
                    {"id": 1 + i, "image_id": i // EACH, "category_id": 1 + i % 2, "bbox": [i % EACH, 2, 30, 40]}
                    for i in range(IMAGES * EACH)
                ],
            }
        )
    )
    return path


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Planning waits until it is set."""
    opened = threading.Event()

    def plan(*args: object, **options: object) -> object:
        assert opened.wait(20)
        return plan_import(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(import_task, "plan_import", plan)
    return opened


def project_of(driver: WindowDriver) -> Project:
    assert driver.window.session.project is not None
    return driver.window.session.project


def bring_in(driver: WindowDriver, path: Path) -> None:
    driver.window.import_export.bring_in(path)
    driver.wait(lambda: driver.window.import_export.importing is None)


def on_parts(
    monkeypatch: pytest.MonkeyPatch,
    before: Callable[[], object] = lambda: None,
    after: Callable[[int], object] = lambda _size: None,
) -> None:
    """Do something before and after each part is written, of edits or of new objects."""
    extend, bring = Project.extend, Bulk.extend

    def extend_spied(self: Project, entry: Entry | None, part: Step) -> Entry:
        before()
        found = extend(self, entry, part)
        after(len(part.edits))
        return found

    def bring_spied(self: Bulk, entry: Entry | None, name: str, rows: Sequence[Values]) -> Entry:
        before()
        found = bring(self, entry, name, rows)
        after(len(rows))
        return found

    monkeypatch.setattr(Project, "extend", extend_spied)
    monkeypatch.setattr(Bulk, "extend", bring_spied)


def at_part(monkeypatch: pytest.MonkeyPatch, number: int, deed: Callable[[], object]) -> list[int]:
    """Do something soon after the part of this number is written; the sizes of all parts."""
    sizes: list[int] = []

    def note(size: int) -> None:
        sizes.append(size)
        if len(sizes) == number:
            QTimer.singleShot(0, deed)

    on_parts(monkeypatch, after=note)
    return sizes


def nothing_came_in(driver: WindowDriver) -> bool:
    project = project_of(driver)
    left = (project.annotations(), project.categories(), project.undo_name, {i.extra != {} for i in project.images()})
    return left == ([], [], None, {False})


def test_an_import_is_read_elsewhere_written_in_parts_and_one_step(
    driver: WindowDriver, labels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[int] = []

    def plan(*args: object, **options: object) -> object:
        readers.append(threading.get_ident())
        return plan_import(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(import_task, "plan_import", plan)
    sizes = at_part(monkeypatch, 0, lambda: None)
    bring_in(driver, labels)
    assert readers
    assert threading.get_ident() not in readers
    assert not collector.is_held()
    assert len(sizes) == 7
    assert max(sizes) == 20
    project = project_of(driver)
    assert len(project.annotations()) == IMAGES * EACH
    assert [c.name for c in project.categories()] == ["cat", "dog"]
    assert {image.extra["camera"] for image in project.images()} == {"X"}
    # On screen too, in the list and on the canvas.
    assert len(driver.window.review.labels) == driver.window.right.labels.list.rows.rowCount() == EACH
    assert all(driver.canvas.layer.item(a.id) is not None for a in driver.accepted)
    assert f"0 of {IMAGES} reviewed" in driver.window.bar.summary.text()
    assert driver.window.status_bar.message.text().startswith("120 labels from labels.json on 12 images")
    assert driver.window.actions_["undo"].text() == "Undo: Import labels.json"
    driver.key(Qt.Key.Key_Z, CTRL, on=driver.canvas)
    assert nothing_came_in(driver)
    assert not driver.window.review.labels
    assert driver.window.session.redo()
    assert len(project.annotations()) == IMAGES * EACH


def test_what_came_in_is_said_of_the_images_that_got_some(driver: WindowDriver, labels: Path) -> None:
    content = json.loads(labels.read_text())
    content["annotations"] = content["annotations"][:EACH]
    labels.write_text(json.dumps(content))
    bring_in(driver, labels)
    assert driver.window.status_bar.message.text().startswith("10 labels from labels.json on 1 image.")


def test_what_comes_in_is_what_the_command_line_brings(driver: WindowDriver, labels: Path) -> None:
    def held() -> list[object]:
        names = {c.id: c.name for c in project.categories()}
        rows = [(a.image_id, names[a.category_id], a.bbox_xywh, a.state, a.source) for a in project.annotations()]
        return [rows, list(names.values()), project.images(), project.undo_name]

    bring_in(driver, labels)
    project = project_of(driver)
    parted = held()
    project.undo()
    importing.import_labels(project, labels, state=State.ACCEPTED)
    assert held() == parted


def test_the_window_works_while_a_file_is_read(driver: WindowDriver, labels: Path, gate: threading.Event) -> None:
    driver.window.import_export.bring_in(labels)
    driver.wait(lambda: driver.window.status_bar.text.text() == "Importing labels.json")
    assert driver.find("cancelButton").isVisible()
    driver.key(Qt.Key.Key_D, on=driver.canvas)
    driver.wait_for_image()
    assert driver.window.session.image is not None
    assert driver.window.session.image.path == "01.png"
    driver.window.import_export.bring_in(labels)
    assert "Another import" in driver.window.status_bar.message.text()
    gate.set()
    driver.wait(lambda: len(driver.accepted) == EACH)
    driver.wait(lambda: not driver.find("cancelButton").isVisible())


def test_cancelled_while_reading(driver: WindowDriver, labels: Path, gate: threading.Event) -> None:
    driver.window.import_export.bring_in(labels)
    driver.wait(lambda: driver.find("cancelButton").isVisible())
    driver.click("cancelButton")
    gate.set()
    driver.wait(lambda: driver.window.import_export.importing is None)
    assert nothing_came_in(driver)
    assert not driver.find("cancelButton").isVisible()


def test_cancelled_while_writing(driver: WindowDriver, labels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_part(monkeypatch, 3, lambda: driver.click("cancelButton"))
    bring_in(driver, labels)
    assert nothing_came_in(driver)
    assert driver.window.status_bar.message.text() == "Import cancelled; nothing was imported."
    driver.open(driver.window.session.folder)  # type: ignore[arg-type]
    monkeypatch.undo()
    bring_in(driver, labels)
    assert len(project_of(driver).annotations()) == IMAGES * EACH


def test_undone_while_it_is_written(driver: WindowDriver, labels: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    at_part(monkeypatch, 3, lambda: driver.window.session.undo())
    bring_in(driver, labels)
    assert project_of(driver).annotations() == []
    assert "undone before it was whole" in driver.window.banner.text


def test_a_step_in_between_is_a_step_of_its_own(
    driver: WindowDriver, labels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = project_of(driver)

    def draw() -> None:
        category = project.categories()[0].id
        driver.window.session.apply(review_steps.draw_box(1, category, (5.5, 5, 20, 20), project.new_id()))

    at_part(monkeypatch, 3, draw)
    bring_in(driver, labels)
    assert len(project.annotations()) == IMAGES * EACH + 1
    driver.window.session.undo()
    assert len(project.annotations()) == IMAGES * EACH
    assert project.undo_name == "Import labels.json"
    driver.window.session.undo()
    assert nothing_came_in(driver)


def test_categories_that_come_meanwhile_are_joined(driver: WindowDriver, labels: Path, gate: threading.Event) -> None:
    """The plan was made without them, so it is made again."""
    driver.window.import_export.bring_in(labels)
    gate.set()
    task = driver.window.import_export.importing
    assert task is not None
    assert task.worker is not None
    assert task.worker.wait(20_000)
    driver.window.session.ensure_category("dog")
    driver.wait(lambda: driver.window.import_export.importing is None)
    project = project_of(driver)
    assert [c.name for c in project.categories()] == ["dog", "cat"]
    assert len(project.annotations()) == IMAGES * EACH


def test_a_part_that_can_not_be_written_takes_the_rest_back(
    driver: WindowDriver, labels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = iter(range(9))

    def fill() -> None:
        if next(count) == 3:
            raise ProjectError("The disk is full.")

    on_parts(monkeypatch, before=fill)
    bring_in(driver, labels)
    assert driver.window.banner.text.startswith("The disk is full.")
    assert nothing_came_in(driver)


@pytest.mark.parametrize("when", ["reading", "writing"])
def test_a_project_closed_meanwhile(
    driver: WindowDriver, labels: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    folder = driver.window.session.folder
    assert folder is not None
    close = driver.window.folders.close
    if when == "writing":
        at_part(monkeypatch, 3, close)
    driver.window.import_export.bring_in(labels)
    if when == "reading":
        close()
    driver.wait(lambda: driver.window.import_export.importing is None)
    assert not driver.find("cancelButton").isVisible()
    driver.open(folder)
    project = project_of(driver)
    if when == "writing":
        assert 0 < len(project.annotations()) < IMAGES * EACH
        assert project.undo_name == "Import labels.json"
        monkeypatch.undo()
        bring_in(driver, labels)
        assert len(project.annotations()) == IMAGES * EACH
    else:
        assert nothing_came_in(driver)


def test_a_plan_that_comes_when_the_project_is_closed_is_left(driver: WindowDriver, labels: Path) -> None:
    folder = driver.window.session.folder
    assert folder is not None
    driver.window.import_export.bring_in(labels)
    task = driver.window.import_export.importing
    assert task is not None
    assert task.worker is not None
    task.worker.wait()  # what it found waits for the window
    driver.window.folders.close()
    QApplication.processEvents()
    assert not collector.is_held()
    driver.open(folder)
    assert nothing_came_in(driver)


def test_closing_the_window_ends_the_thread(driver: WindowDriver, labels: Path, gate: threading.Event) -> None:
    driver.window.import_export.bring_in(labels)
    task = driver.window.import_export.importing
    assert task is not None
    thread = task.worker
    assert thread is not None
    gate.set()
    driver.window.close()
    assert driver.window.import_export.importing is None


def test_proposals_come_in_to_be_reviewed(driver: WindowDriver, labels: Path) -> None:
    driver.window.import_export.ask_file = lambda: labels
    driver.window.actions_["importProposals"].trigger()
    driver.wait(lambda: driver.window.import_export.importing is None)
    assert len(driver.window.review.shown) == EACH
    assert driver.window.images.model.summary_at(0).proposed == EACH
    assert not driver.window.banner.isVisible()
    driver.settle()
    driver.key(Qt.Key.Key_Return, CTRL, on=driver.canvas)
    assert driver.window.images.model.summary_at(0).state is ImageState.REVIEWED


def test_imported_labels_review_their_images_where_a_person_says_so(driver: WindowDriver, labels: Path) -> None:
    bring_in(driver, labels)
    assert driver.window.images.model.totals() == (IMAGES, 0)
    assert "all their labels" in driver.window.banner.text
    driver.click("bannerButton")
    assert driver.window.images.model.totals() == (IMAGES, IMAGES)
    driver.key(Qt.Key.Key_Z, CTRL, on=driver.canvas)
    assert driver.window.images.model.totals() == (IMAGES, 0)
    assert len(driver.accepted) == EACH


def test_shares_of_the_sides_are_scaled_by_a_button(driver: WindowDriver, labels: Path) -> None:
    content = json.loads(labels.read_text())
    for row in content["annotations"]:
        row["bbox"] = [0.25, 0.25, 0.5, 0.25]
    labels.write_text(json.dumps(content))
    bring_in(driver, labels)
    assert "between 0 and 1" in driver.window.banner.text
    driver.click("bannerButton")
    driver.wait(lambda: driver.window.import_export.importing is None)
    project = project_of(driver)
    image = project.images()[0]
    assert image.size_hw is not None
    height, width = image.size_hw
    assert project.annotations(image.id)[0].bbox_xywh == (width / 4, height / 4, width / 2, height / 4)
    assert len(project.annotations()) == IMAGES * EACH
    driver.key(Qt.Key.Key_Z, CTRL, on=driver.canvas)
    assert nothing_came_in(driver)


def test_a_folder_of_labels_comes_in_by_its_own_action(driver: WindowDriver, tmp_path: Path) -> None:
    paint(tmp_path / "photos" / "a.png")
    (tmp_path / "set" / "labels").mkdir(parents=True)
    (tmp_path / "set" / "labels" / "a.txt").write_text("0 .5 .5 .5 .5\n")
    (tmp_path / "set" / "data.yaml").write_text("names: [cat]\n")
    driver.open(tmp_path / "photos")
    driver.window.import_export.ask_folder = lambda: tmp_path / "set"
    driver.window.actions_["importFolder"].trigger()
    driver.wait(lambda: len(project_of(driver).annotations()) == 1)
    assert [category.name for category in project_of(driver).categories()] == ["cat"]


def test_the_export_dialog_says_what_a_format_loses(driver: WindowDriver, labels: Path, tmp_path: Path) -> None:
    bring_in(driver, labels)
    driver.window.import_export.ask_export()
    dialog = driver.window.import_export.dialog
    dialog.form.setCurrentIndex(dialog.form.findData("yolo-segment"))
    driver.wait(lambda: "become outlines of four corners" in dialog.outlook.text())
    dialog.path.setText(str(tmp_path / "out"))
    dialog.accept()
    driver.wait(lambda: (tmp_path / "out" / "data.yaml").is_file())


def test_results_of_a_model_wait_for_review(driver: WindowDriver, labels: Path, tmp_path: Path) -> None:
    bring_in(driver, labels)
    held = project_of(driver).annotations()[0]
    entry = {"image_id": held.image_id, "category_id": held.category_id, "bbox": [1, 1, 9, 9], "score": 0.5}
    (tmp_path / "results.json").write_text(json.dumps([entry]))
    driver.window.import_export.bring_in(tmp_path / "results.json")
    driver.wait(lambda: State.PROPOSED in {row.state for row in project_of(driver).annotations()})
