"""Contact sheet, bulk accept and statistics over a folder of drawn photos."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core import attributes
from swin_annotator.core.annotation_summary import Sort
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.pace import pace
from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.ui.gallery.bulk_accept import BulkAccept, Scope
from swin_annotator.ui.gallery.contact_sheet import ContactSheet
from swin_annotator.ui.gallery.crop_grid import CropGrid
from swin_annotator.ui.gallery.crop_model import GlanceRole, OutRole, PictureRole
from swin_annotator.ui.project import bulk_step as bulk_steps

K = Qt.Key
MODEL = Source("model", "fake")


def states(driver: WindowDriver) -> dict[int, State]:
    assert driver.window.session.project is not None
    return {a.id: a.state for a in driver.window.session.project.annotations()}


def to_window(driver: WindowDriver) -> None:
    with driver.qtbot.waitActive(driver.window):
        driver.window.activateWindow()


def open_contact(driver: WindowDriver) -> ContactSheet:
    to_window(driver)
    driver.key(K.Key_F7, on=driver.canvas)
    sheet = driver.window.gallery.contact
    assert sheet is not None
    driver.wait(sheet.isActiveWindow)
    return sheet


def open_bulk(driver: WindowDriver, scope: Scope) -> BulkAccept:
    to_window(driver)
    driver.key(K.Key_Return, CTRL | SHIFT, on=driver.canvas)
    sheet = driver.window.gallery.bulk
    assert sheet is not None
    driver.wait(sheet.isActiveWindow)
    row = list(Scope).index(scope)
    sheet.scope.setCurrentIndex(row)
    sheet.scope.activated.emit(row)
    return sheet


def ids(grid: CropGrid) -> list[int]:
    return [summary.id for summary in grid.crops.summaries]


def undo(driver: WindowDriver) -> None:
    to_window(driver)
    driver.key(K.Key_Z, CTRL, on=driver.canvas)


def click(grid: CropGrid, annotation_id: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    row = ids(grid).index(annotation_id)
    at: QPoint = grid.visualRect(grid.crops.index(row)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifiers, at)


def child(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    return found


def choose(sheet: ContactSheet, *, state: int = 0, category: int = 0, sort: Sort = Sort.DOUBTFUL) -> None:
    for combo, row in ((sheet.state, state), (sheet.category, category), (sheet.sort, list(Sort).index(sort))):
        combo.setCurrentIndex(row)
        combo.activated.emit(row)


def test_bulk_accept_takes_all_but_what_was_clicked_out_as_one_step(many: WindowDriver) -> None:
    before = states(many)
    sheet = open_bulk(many, Scope.FOLDER)
    sheet.threshold.setValue(0.5)
    expected = [7, 10, 9, 11, 13, 14, 15]
    assert sorted(ids(sheet.grid)) == sorted([3, 6, *expected])
    scores = [summary.score for summary in sheet.grid.crops.summaries]
    assert scores == sorted(scores)
    click(sheet.grid, 3)
    click(sheet.grid, 6)
    click(sheet.grid, 7)
    click(sheet.grid, 7)  # in again
    assert sheet.button.text() == "Accept 7"
    assert "2 clicked out" in sheet.note.text()
    assert states(many) == before
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    many.wait(lambda: not many.window.gallery.bulk_step.busy)
    after = states(many)
    assert {i for i in after if after[i] != before[i]} == {3, 6, *expected}
    assert after[3] is after[6] is State.REJECTED  # what was clicked out does not come back
    assert "7 objects accepted" in many.window.status_bar.message.text()
    assert "2 rejected" in many.window.status_bar.message.text()
    assert not sheet.isVisible()
    assert many.window.session.undo_names()[0] == "Accept 7 objects"
    undo(many)
    assert states(many) == before


def test_what_is_clicked_out_may_stay(many: WindowDriver) -> None:
    sheet = open_bulk(many, Scope.FOLDER)
    sheet.threshold.setValue(0.5)
    click(sheet.grid, 3)
    QTest.mouseClick(sheet.reject_out, Qt.MouseButton.LeftButton, pos=QPoint(8, sheet.reject_out.height() // 2))
    assert not sheet.reject_out.isChecked()
    assert "1 clicked out stays a proposal" in sheet.note.text()
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    many.wait(lambda: not many.window.gallery.bulk_step.busy)
    assert states(many)[3] is State.PROPOSED


@pytest.mark.parametrize(("scope", "count"), [(Scope.IMAGE, 3), (Scope.CATEGORY, 8), (Scope.FOLDER, 12)])
def test_bulk_accept_by_keys_in_each_scope(many: WindowDriver, scope: Scope, count: int) -> None:
    sheet = open_bulk(many, scope)
    sheet.threshold.setValue(0.0)
    assert len(ids(sheet.grid)) == count
    sheet.grid.setFocus()
    sheet.grid.setCurrentIndex(sheet.grid.crops.index(0))
    QTest.keyClick(sheet.grid, K.Key_Space)
    assert sheet.grid.crops.index(0).data(OutRole)
    QTest.keyClick(sheet.grid, K.Key_Return, CTRL)
    many.wait(lambda: not many.window.gallery.bulk_step.busy)
    accepted = sum(state is State.ACCEPTED for state in states(many).values())
    assert accepted == 4 + count - 1


def test_bulk_accept_leaves_what_changed_meanwhile_and_closing_does_nothing(many: WindowDriver) -> None:
    sheet = open_bulk(many, Scope.IMAGE)
    sheet.threshold.setValue(0.0)
    many.window.review.reject(1)
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    many.wait(lambda: not many.window.gallery.bulk_step.busy)
    found = states(many)
    assert (found[1], found[2], found[3]) == (State.REJECTED, State.ACCEPTED, State.ACCEPTED)
    sheet = open_bulk(many, Scope.FOLDER)
    QTest.keyClick(sheet.grid, K.Key_Escape)
    assert not sheet.isVisible()
    assert states(many) == found


def test_a_long_bulk_step_is_written_in_parts_and_undone_as_one(many: WindowDriver) -> None:
    session = many.window.session
    project = session.project
    assert project is not None
    rows = [
        Annotation(project.new_id(), 1 + n % 4, 1, (n % 40 * 8, n // 40 * 8, 6, 6), State.PROPOSED, 0.9, MODEL)
        for n in range(450)
    ]
    session.apply(Step("More", tuple(Edit(None, row) for row in rows)), undoable=False)
    before = states(many)
    sheet = open_bulk(many, Scope.FOLDER)
    sheet.threshold.setValue(0.9)
    assert len(ids(sheet.grid)) == 450
    QTest.mouseClick(sheet.button, Qt.MouseButton.LeftButton)
    assert many.window.gallery.bulk_step.busy
    many.wait(lambda: not many.window.gallery.bulk_step.busy)
    after = states(many)
    assert all(after[row.id] is State.ACCEPTED for row in rows)
    undo(many)
    assert states(many) == before


def test_the_sheet_shows_pictures_of_what_is_on_screen(many: WindowDriver) -> None:
    sheet = open_contact(many)
    many.wait(lambda: sheet.grid.crops.index(0).data(PictureRole) is not None)
    row = ids(sheet.grid).index(3)
    many.wait(lambda: sheet.grid.crops.index(row).data(PictureRole) is not None)
    picture = sheet.grid.crops.index(row).data(PictureRole)
    image = picture.pixmap.toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert middle.red() > 180
    assert middle.blue() < 120
    assert picture.box.width() == pytest.approx(70 / 105, abs=0.05)
    corner = image.pixelColor(2, 2)
    assert min(corner.red(), corner.green(), corner.blue()) > 200


def test_filters_and_orders(many: WindowDriver) -> None:
    sheet = open_contact(many)
    assert len(ids(sheet.grid)) == 16
    choose(sheet, state=1)
    assert ids(sheet.grid) == [4, 8, 12, 16]
    choose(sheet, state=1, sort=Sort.LARGE)
    assert ids(sheet.grid) == [16, 12, 8, 4]
    choose(sheet, state=2, category=2)
    assert ids(sheet.grid) == [3, 7, 11, 15]
    choose(sheet, state=2, category=2, sort=Sort.SURE)
    assert ids(sheet.grid) == [15, 11, 7, 3]
    choose(sheet, state=3)
    assert ids(sheet.grid) == []


def test_proposals_below_the_threshold_are_left_out(many: WindowDriver) -> None:
    many.window.review.set_threshold(0.45)
    sheet = open_contact(many)
    choose(sheet)
    assert len(ids(sheet.grid)) == 9 + 4


def test_several_are_relabelled_rejected_and_accepted_each_as_one_step(many: WindowDriver) -> None:
    sheet = open_contact(many)
    choose(sheet, state=0, category=1)
    click(sheet.grid, 1)
    click(sheet.grid, 4, CTRL)
    QTest.keyClick(sheet.grid, K.Key_2)
    many.wait(lambda: 1 not in ids(sheet.grid))
    project = many.window.session.project
    assert project is not None
    assert [a.category_id for a in project.annotations_by_id([1, 4])] == [2, 2]
    click(sheet.grid, 2)
    click(sheet.grid, 8, CTRL)
    QTest.mouseClick(child(sheet, "contactReject"), Qt.MouseButton.LeftButton)
    many.wait(lambda: 2 not in ids(sheet.grid))
    assert states(many)[2] is State.REJECTED
    assert 8 not in states(many)  # a label by hand is removed, not kept as what to avoid
    click(sheet.grid, 5)
    QTest.mouseClick(child(sheet, "contactAccept"), Qt.MouseButton.LeftButton)
    assert states(many)[5] is State.ACCEPTED
    for _ in range(3):
        QTest.keyClick(sheet.grid, K.Key_Z, CTRL)
    assert states(many)[2] is State.PROPOSED
    assert states(many)[8] is State.ACCEPTED
    assert [a.category_id for a in project.annotations_by_id([1, 4])] == [1, 1]


def test_what_is_locked_is_neither_rejected_nor_relabelled(many: WindowDriver) -> None:
    session = many.window.session
    session.apply(attributes.set_flag(session.find_annotations([8]), attributes.LOCKED, True))
    sheet = open_contact(many)
    choose(sheet, state=0, category=0)
    sheet.grid.select([2, 8])
    QTest.keyClick(sheet.grid, K.Key_X)
    many.wait(lambda: states(many)[2] is State.REJECTED)
    assert states(many)[8] is State.ACCEPTED
    many.wait(lambda: many.window.status_bar.message.text() == "1 object rejected. Ctrl+Z takes it back.")
    before = session.find_annotations([8])
    many.wait(lambda: 2 not in ids(sheet.grid))
    sheet.grid.select([8])
    QTest.keyClick(sheet.grid, K.Key_2)
    QTest.keyClick(sheet.grid, K.Key_1)
    many.wait(lambda: many.window.status_bar.message.text() == "Nothing was changed.")
    assert session.find_annotations([8]) == before


def test_enter_shows_the_object_on_the_canvas(many: WindowDriver) -> None:
    sheet = open_contact(many)
    click(sheet.grid, 1 + 8)
    assert sheet.grid.currentIndex().data(GlanceRole).id == 9
    QTest.mouseClick(child(sheet, "contactOpen"), Qt.MouseButton.LeftButton)
    many.wait_for_image()
    assert many.window.session.image is not None
    assert many.window.session.image.id == 3
    assert many.window.review.selection == (9,)
    many.wait(lambda: many.canvas.zoom() > 2)


def test_most_alike_first_where_the_folder_was_looked_at(many: WindowDriver) -> None:
    many.ask("red")  # the first image is embedded; its neighbours follow
    sheet = open_contact(many)
    choose(sheet, state=2, sort=Sort.SIMILAR)
    assert "Select one" in sheet.note.text()
    reference = ids(sheet.grid)[0]
    click(sheet.grid, reference)
    choose(sheet, state=2, sort=Sort.SIMILAR)
    many.settle()
    many.wait(lambda: "Select one" not in sheet.note.text())
    assert reference in ids(sheet.grid)[:4]


def test_an_unreadable_image_leaves_empty_cells(many: WindowDriver) -> None:
    folder = many.window.session.folder
    assert folder is not None
    (folder / "3.png").write_bytes(b"no image")
    sheet = open_contact(many)
    row = ids(sheet.grid).index(1)
    many.wait(lambda: sheet.grid.crops.index(row).data(PictureRole) is not None)
    broken = ids(sheet.grid).index(13)
    sheet.grid.scrollTo(sheet.grid.crops.index(broken))
    many.wait(lambda: bool(sheet.grid.crops.failed))
    assert sheet.grid.crops.index(broken).data(PictureRole) is None


def test_closing_the_folder_closes_its_sheets(many: WindowDriver) -> None:
    contact = open_contact(many)
    many.window.actions_["bulkAccept"].trigger()
    bulk = many.window.gallery.bulk
    assert bulk is not None
    many.window.session.close()
    assert not contact.isVisible()
    assert not bulk.isVisible()


def test_every_way_of_accepting_counts_in_the_pace(many: WindowDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    log = many.window.review_session.log
    log.clock = lambda: clock[0]
    log.restart()

    def decided() -> tuple[int, int, float]:
        assert many.window.session.project is not None
        found = pace(many.window.session.project.decisions.all())
        return found.decided, found.accepted, round(found.seconds, 3)

    many.window.review.set_threshold(0.0)
    clock[0] = 6.0
    many.key(K.Key_Return, CTRL)  # three at once, out of review mode
    assert decided() == (3, 3, 6.0)
    many.key(K.Key_Z, CTRL)
    assert decided() == (0, 0, 6.0)
    many.key(K.Key_Z, CTRL | SHIFT)
    assert decided() == (3, 3, 6.0)
    clock[0] = 10.0
    many.window.editor.add_category("cat")
    many.key(K.Key_B)
    many.drag((240, 20), (300, 60))
    assert decided() == (4, 4, 10.0)
    many.key(K.Key_D)
    many.wait_for_image()
    clock[0] = 11.0
    many.key(K.Key_Tab)
    many.key(K.Key_X)
    assert decided() == (5, 4, 11.0)
    clock[0] = 20.0
    many.window.gallery.show_bulk()
    bulk = many.window.gallery.bulk
    assert bulk is not None
    bulk.scope.setCurrentIndex(2)
    bulk.scope.activated.emit(2)
    monkeypatch.setattr(bulk_steps, "PART", 3)  # written in parts, judged in one go
    bulk.button.click()
    many.wait(lambda: not many.window.gallery.bulk_step.busy)
    assert decided() == (13, 12, 20.0)
    assert log.pace().per_minute == pytest.approx(60 * 13 / 20)
    many.key(K.Key_R, on=many.canvas)
    assert many.window.review_session.finished
