"""Contact sheet and bulk accept: their keys are those of the shortcut editor, which knows what they need themselves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.ui.actions import shortcuts
from swin_annotator.ui.actions.conflicts import conflict
from swin_annotator.ui.actions.table import BY_ID
from swin_annotator.ui.gallery.bulk_accept import BulkAccept
from swin_annotator.ui.gallery.contact_sheet import ContactSheet
from swin_annotator.ui.widgets.key_cap import KeyCap

K = Qt.Key
BOXES = [(20, 20, 60, 60), (120, 30, 40, 40), (200, 140, 70, 60)]


@pytest.fixture
def three(opened: WindowDriver) -> WindowDriver:
    """Three proposals on the first image, the first category of two."""
    session = opened.window.session
    project = session.project
    assert project is not None
    cat = session.ensure_category("cat")
    assert cat is not None
    session.ensure_category("dog")
    rows = [
        Annotation(project.new_id(), 1, cat.id, box, State.PROPOSED, 0.5 + place / 10, Source("model", "fake"))
        for place, box in enumerate(BOXES)
    ]
    session.apply(Step("Propose", tuple(Edit(None, row) for row in rows)), undoable=False)
    opened.canvas.setFocus()
    return opened


@pytest.fixture(autouse=True)
def keys_of_the_table() -> Iterator[None]:
    yield
    shortcuts.use({})


def contact(driver: WindowDriver) -> ContactSheet:
    driver.key(K.Key_F7, on=driver.canvas)
    sheet = driver.window.gallery.contact
    assert sheet is not None
    driver.wait(sheet.isActiveWindow)
    return sheet


def bulk(driver: WindowDriver) -> BulkAccept:
    driver.key(K.Key_Return, CTRL | SHIFT, on=driver.canvas)
    sheet = driver.window.gallery.bulk
    assert sheet is not None
    driver.wait(sheet.isActiveWindow)
    return sheet


def state(driver: WindowDriver, annotation_id: int) -> State:
    found = driver.window.session.find_annotation(annotation_id)
    assert found is not None
    return found.state


def done(driver: WindowDriver) -> bool:
    return not driver.window.gallery.bulk_step.busy


def test_the_contact_sheet_takes_the_keys_that_are_set(three: WindowDriver) -> None:
    sheet = contact(three)
    for action_id, key in (("accept", "Q"), ("reject", "Ctrl+Q"), ("category2", "Ctrl+2"), ("undo", "Ctrl+U")):
        three.window.actions_.set_keys(action_id, key)  # while the sheet is open
    sheet.grid.select([1])
    for old in (K.Key_Space, K.Key_Y, K.Key_X, K.Key_N, K.Key_2):
        QTest.keyClick(sheet.grid, old)
    QTest.keyClick(sheet.grid, K.Key_Z, CTRL)
    assert done(three)
    assert [state(three, i) for i in (1, 2, 3)] == [State.PROPOSED] * 3
    sheet.grid.select([1])
    QTest.keyClick(sheet.grid, K.Key_Q)
    three.wait(lambda: state(three, 1) is State.ACCEPTED and done(three))
    sheet.grid.select([2])
    QTest.keyClick(sheet.grid, K.Key_Q, CTRL)
    three.wait(lambda: state(three, 2) is State.REJECTED and done(three))
    sheet.grid.select([3])
    QTest.keyClick(sheet.grid, K.Key_2, CTRL)
    three.wait(lambda: three.held()[-1].category_id == 2 and done(three))
    QTest.keyClick(sheet.grid, K.Key_U, CTRL)
    assert three.window.session.find_annotations([3])[0].category_id == 1
    assert {"Q", "Ctrl Q"} <= {cap.text() for cap in sheet.findChildren(KeyCap)}
    assert [sheet.relabel.itemText(row) for row in (1, 2)] == ["1  cat", "Ctrl 2  dog"]


def test_the_contact_sheet_knows_every_key_of_an_action(three: WindowDriver) -> None:
    sheet = contact(three)
    sheet.grid.select([1])
    QTest.keyClick(sheet.grid, K.Key_Y)
    three.wait(lambda: state(three, 1) is State.ACCEPTED and done(three))
    sheet.grid.select([2])
    QTest.keyClick(sheet.grid, K.Key_Delete)
    three.wait(lambda: state(three, 2) is State.REJECTED and done(three))
    QTest.keyClick(sheet.grid, K.Key_A, CTRL)
    assert len(sheet.grid.selected()) == len(sheet.grid.crops.summaries)


def test_bulk_accept_takes_the_keys_that_are_set(three: WindowDriver) -> None:
    three.window.actions_.set_keys("reject", "Q")
    three.window.actions_.set_keys("acceptAll", "Ctrl+J")
    sheet = bulk(three)
    sheet.threshold.setValue(0.0)
    sheet.grid.select([1])
    QTest.keyClick(sheet.grid, K.Key_X)
    QTest.keyClick(sheet.grid, K.Key_Return, CTRL)
    assert sheet.isVisible()
    assert sheet.grid.crops.out == set()
    QTest.keyClick(sheet.grid, K.Key_Q)
    assert sheet.grid.crops.out == {1}
    QTest.keyClick(sheet.grid, K.Key_Space)  # what every list of check marks does
    assert sheet.grid.crops.out == set()
    QTest.keyClick(sheet.grid, K.Key_Space)
    assert "Ctrl J" in {cap.text() for cap in sheet.findChildren(KeyCap)}
    QTest.keyClick(sheet.grid, K.Key_J, CTRL)
    three.wait(lambda: done(three) and not sheet.isVisible())
    assert [state(three, i) for i in (1, 2, 3)] == [State.REJECTED, State.ACCEPTED, State.ACCEPTED]


def test_a_sheet_that_is_gone_follows_no_more(three: WindowDriver) -> None:
    contact(three)
    three.window.gallery.say_again()
    three.wait(lambda: three.window.findChild(ContactSheet) is None)
    three.window.actions_.set_keys("accept", "Q")


@pytest.mark.parametrize(
    ("action_id", "key", "why"),
    [
        ("accept", "PgDown", "is taken by “Next image”"),
        ("accept", "Home", "scrolls"),
        ("reject", "End", "scrolls"),
        ("acceptAll", "Space", "is taken by"),
        ("box", "Home", ""),
        ("fit", "F2", "renames or deletes a category"),
        ("box", "Delete", "is taken by “Delete”"),
        ("nextProposal", "F2", ""),
        ("models", "Tab", "is taken by “Next proposal”"),
        ("models", "Esc", "always does this"),
        ("accept", "F3", ""),
        ("category1", "Space", "is taken by"),
        ("category1", "Ctrl+1", "is taken by “Show at 100 %”"),
    ],
)
def test_conflicts_know_where_a_key_works(action_id: str, key: str, why: str) -> None:
    found = conflict(BY_ID[action_id], QKeySequence(key))
    assert why in found
    assert bool(found) is bool(why)


@pytest.mark.parametrize(
    ("freed", "action_id", "key", "why"),
    [
        ("accept", "acceptAll", "Space", "clicks out what is selected"),
        ("accept", "fit", "Space", "presses the button"),
        ("accept", "toMasks", "Space", ""),
        ("nextProposal", "fit", "Tab", "goes through everything"),
        ("nextProposal", "lock", "Tab", "goes through everything"),
        ("delete", "fit", "Delete", "renames or deletes"),
        ("nextImage", "accept", "PgDown", "scrolls"),
        ("nextImage", "fit", "PgDown", ""),
    ],
)
def test_a_key_that_is_free_may_be_needed_where_the_action_works(
    freed: str, action_id: str, key: str, why: str
) -> None:
    shortcuts.use({freed: ("Ctrl+F12",)})
    found = conflict(BY_ID[action_id], QKeySequence(key))
    assert why in found
    assert bool(found) is bool(why)
