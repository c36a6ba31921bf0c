"""Lists, dialogs and small widgets, each by itself."""

from collections.abc import Iterable

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QFontMetrics, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QMessageBox
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from window_driver import CTRL, WindowDriver

from swin_annotator.core.types import Image, ImageState
from swin_annotator.engine.jobs import Priority
from swin_annotator.messages import Message
from swin_annotator.store.project import ImageSummary
from swin_annotator.ui.actions.table import TABLE
from swin_annotator.ui.dialogs.command_palette import fits
from swin_annotator.ui.panels.image_model import ImageModel, details, filter_words, is_wanted
from swin_annotator.ui.panels.image_rows import fitting_name
from swin_annotator.ui.panels.prompt_edit import PromptEdit
from swin_annotator.ui.panels.tags import TagEdit
from swin_annotator.ui.project.activity import Running
from swin_annotator.ui.theme import icons, theme
from swin_annotator.ui.widgets.banner import Banner, Remedy
from swin_annotator.ui.widgets.key_cap import key_text
from swin_annotator.ui.widgets.row_list import Row, RowList, RowModel
from swin_annotator.ui.widgets.sections import Section
from swin_annotator.ui.window.bars import describe, duration

pytestmark = pytest.mark.usefixtures("qapp")

CUT = Message("Could not read {path}: {reason}.", path="a.jpg", reason=Message("the file is cut short"))


def summary(accepted: int = 0, proposed: int = 0, state: ImageState = ImageState.UNTOUCHED) -> ImageSummary:
    return ImageSummary(state, accepted, proposed)


IMAGES = [Image(i, f"sub/{i:03}.jpg") for i in range(1, 31)]


def test_the_image_model_keeps_qt_promises(qtmodeltester: ModelTester) -> None:
    model = ImageModel()
    model.add(IMAGES[:20], {3: summary(2, 1, ImageState.PROPOSALS)})
    qtmodeltester.check(model)
    model.add(IMAGES, {})
    assert model.rowCount() == 30
    model.set_filter("01")
    assert [model.image_at(row).id for row in range(model.rowCount())] == [1, *range(10, 20)]  # type: ignore[union-attr]
    model.set_filter("proposals")
    assert model.rowCount() == 1
    model.add([Image(99, "99.jpg")], {99: summary(0, 4, ImageState.PROPOSALS)})
    assert model.rowCount() == 2
    model.clear()
    assert model.rowCount() == 0


def test_thumbnails_are_wanted_once_and_only_for_what_is_painted() -> None:
    model = ImageModel()
    model.add(IMAGES, {})
    wanted: list[list[Image]] = []
    model.wanted.connect(wanted.append)
    for row in (3, 5, 3):
        assert model.data(model.index(row), Qt.ItemDataRole.DecorationRole) is None
    assert not wanted  # not in the middle of a painting
    QTest.qWait(0)
    assert [[image.id for image in images] for images in wanted] == [[4, 6]]
    model.set_thumbnail(4, np.zeros((30, 90, 3), np.uint8), 2.0)
    pixmap = model.data(model.index(3), Qt.ItemDataRole.DecorationRole)
    assert (pixmap.width(), pixmap.height()) == (88, 64)  # type: ignore[attr-defined]
    model.forget_requests(set())


@pytest.mark.parametrize(
    ("words", "passes"),
    [([], True), (["sub"], True), (["sub", "reviewed"], True), (["untouched"], False), (["proposals"], False)],
)
def test_filter_words_are_names_or_states(words: list[str], passes: bool) -> None:
    assert is_wanted(IMAGES[0], summary(state=ImageState.REVIEWED), words) is passes
    assert is_wanted(Image(1, "a.jpg", error="gone"), summary(), ["unreadable"])


@pytest.mark.parametrize(
    ("text", "passes"),
    [
        ("tag:night", True),
        ("TAG:Wet", True),
        ('tag:"wet str', True),
        ('tag:"wet street" sub', True),
        ("tag:street", False),
        ("tag:", True),
        ("untagged", False),
        ("night", False),
        ('"', True),
    ],
)
def test_the_filter_knows_tags(text: str, passes: bool) -> None:
    tagged = Image(1, "sub/a.jpg", tags=("Night", "wet street"))
    assert is_wanted(tagged, summary(), filter_words(text)) is passes
    assert is_wanted(IMAGES[0], summary(), ["untagged"])


@pytest.mark.parametrize("text", ["caf\u00e9", "CAFE\u0301", "tag:\u00e9t\u00e9", "tag:E\u0301t"])
def test_the_filter_finds_letters_however_they_are_composed(text: str) -> None:
    for name, tag in (("caf\u00e9.jpg", "\u00e9te\u0301"), ("cafe\u0301.jpg", "e\u0301t\u00e9")):
        assert is_wanted(Image(1, name, tags=(tag,)), summary(), filter_words(text))


@pytest.mark.parametrize("text", ["雨，\u00c9t", "雨、 e\u0301t", "雨؛e\u0301t"])
def test_names_are_offered_behind_the_comma_of_any_script(qtbot: QtBot, text: str) -> None:
    tags, prompt = TagEdit(), PromptEdit()
    for edit in (tags, prompt):
        qtbot.addWidget(edit)
        edit.set_names(["e\u0301tre", "狗"])
        edit.show()
    tags.setText(text)
    prompt.setPlainText(text)
    prompt.moveCursor(QTextCursor.MoveOperation.End)
    for edit in (tags, prompt):
        qtbot.keyClicks(edit, "r")
        assert [edit.suggestions.item(i).text() for i in range(edit.suggestions.count())] == ["e\u0301tre"]


@pytest.mark.parametrize(
    ("image", "held", "text"),
    [
        (IMAGES[0], summary(), "untouched"),
        (IMAGES[0], summary(16, 9), "16 labels · 9 proposals"),
        (IMAGES[0], summary(1, 0), "1 label"),
        (Image(1, "a.jpg", tags=("night", "wet")), summary(1, 0), "1 label · night, wet"),
        (Image(1, "a.jpg", tags=("night",)), summary(), "night"),
        (IMAGES[0], summary(state=ImageState.REVIEWED), "reviewed, empty"),
        (Image(1, "s/a.jpg", error=CUT), summary(), "the file is cut short"),
        (Image(1, "s/a.jpg", error="a.jpg is empty."), summary(), "is empty"),
    ],
)
def test_the_second_line_of_a_row(image: Image, held: ImageSummary, text: str) -> None:
    assert details(image, held) == text


def test_a_name_is_cut_where_names_are_alike(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    assert fitting_name("a.jpg", metrics, 500) == "a.jpg"
    assert fitting_name("IMG_20191208.jpg", metrics, metrics.horizontalAdvance("IMG_20191208")) == "IMG_20191208"
    assert fitting_name("IMG_20191208.jpg", metrics, 60).endswith("1208")
    assert fitting_name("3aafc09d11e2f0.jpg", metrics, 60).startswith("3aa")


def test_rows_keep_their_selection(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    rows = [Row(i, f"row {i}", QColor("red")) for i in range(5)]
    model = RowModel()
    model.set_rows(rows)
    qtmodeltester.check(model)
    listed = RowList("rows", "Rows", ("accept",), many=True)
    qtbot.addWidget(listed)
    listed.set_rows(rows)
    told: list[object] = []
    listed.chosen.connect(told.append)
    listed.select_ids((3,))
    listed.set_rows(rows[1:])
    assert listed.selected_ids() == (3,)
    assert told == []
    listed.show()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 5))
    assert told == [(1,)]
    assert model.rowCount(QModelIndex()) == 5


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (range(9), [0, 1, 2, 4, 5, 6, 7, 8]),
        (range(9), range(1, 9)),
        (range(9), range(8)),
        (range(8), range(9)),
        (range(4), [9, 0, 1, 2, 3]),
        (range(5), [0, 3, 2, 1, 4]),
        ([1, 1, 1], [1, 1]),
        (range(5), []),
        ([], range(5)),
        (range(5), range(20, 28)),
    ],
)
def test_rows_come_and_go_alone(before: Iterable[int], after: Iterable[int], qtmodeltester: ModelTester) -> None:
    model = RowModel()
    model.set_rows([Row(i, f"row {i}", QColor("red")) for i in before])
    qtmodeltester.check(model)
    touched: list[int] = []
    model.rowsRemoved.connect(lambda _parent, first, last: touched.extend(range(first, last + 1)))
    model.rowsInserted.connect(lambda _parent, first, last: touched.extend(range(first, last + 1)))
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    rows = [Row(i, f"row {i}", QColor("red")) for i in after]
    model.set_rows(rows)
    assert model.rows() == rows
    assert not resets
    common = len(set(before) & set(after))
    assert len(touched) <= abs(len(list(before)) - len(rows)) or not common
    for place, row in enumerate(rows):
        assert rows[model.position(row.id)] == row, place


def test_the_list_stays_where_it_is_when_a_row_goes(qtbot: QtBot) -> None:
    listed = RowList("rows", "Rows", many=True)
    qtbot.addWidget(listed)
    listed.resize(200, 100)
    rows = [Row(i, f"row {i}", QColor("red")) for i in range(100)]
    listed.set_rows(rows)
    listed.show()
    listed.verticalScrollBar().setValue(700)
    listed.set_rows([*rows[:30], *rows[31:]])
    QApplication.processEvents()
    assert listed.verticalScrollBar().value() == 700


def test_many_rows_are_selected_in_one_go(qtbot: QtBot) -> None:
    listed = RowList("rows", "Rows", many=True)
    qtbot.addWidget(listed)
    listed.set_rows([Row(i, f"row {i}", QColor("red")) for i in range(0, 6000, 2)])
    changes: list[object] = []
    listed.selectionModel().selectionChanged.connect(lambda a, b: changes.append((a, b)))
    ids = tuple(i for i in range(0, 6000, 2) if i % 100)
    listed.select_ids((*ids, 7))
    assert listed.selected_ids() == ids
    assert len(changes) == 1
    listed.select_ids(ids[:2])
    assert listed.selected_ids() == ids[:2]
    assert len(changes) == 2


def test_a_section_folds_to_its_heading(qtbot: QtBot) -> None:
    body = QLabel("body")
    section = Section("Things", body)
    qtbot.addWidget(section)
    section.show()
    assert body.isVisible()
    QTest.mouseClick(section.head, Qt.MouseButton.LeftButton)
    assert section.is_folded
    assert not body.isVisible()


def test_every_icon_of_the_table_is_drawn(qapp: QApplication) -> None:
    for spec in TABLE:
        pixmap = icons.icon(spec.icon, theme.DARK).pixmap(20, 20)
        image = pixmap.toImage()
        inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height()))
        assert inked > 20, spec.icon


@pytest.mark.parametrize(
    ("keys", "text"), [("Ctrl+Return", "Ctrl ⏎"), ("Shift+E", "⇧E"), ("Ctrl+Shift+Z", "Ctrl ⇧Z"), ("", "")]
)
def test_key_caps(qapp: QApplication, keys: str, text: str) -> None:
    assert key_text(keys) == text


def test_the_progress_line_says_what_how_far_how_fast_how_long() -> None:
    run = Running(1, "Finding in 130 images", Priority.BATCH, 41, 130, "", began=0.0, counted_from=1)
    assert describe(run, 0, 20.0) == "Finding in 130 images · 41 of 130 · 2.0 per second · 44 s left"
    assert describe(run, 2, 20.0).endswith("2 more waiting")
    slow = Running(1, "Finding", Priority.BATCH, 5, 100, "", began=0.0, counted_from=0)
    assert "20 s each" in describe(slow, 0, 100.0)
    one = Running(1, "Finding on a.jpg", Priority.INTERACTIVE, 0, 3, "Loading a model")
    assert describe(one, 0, 1.0) == "Finding on a.jpg · Loading a model"
    assert [duration(s) for s in (42, 200, 8000)] == ["42 s", "3 min", "2 h 13 min"]


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        ("dr bo", "Draw a box", True),
        ("box", "Draw a box", True),
        ("olyg", "Draw a polygon", True),
        ("aw", "Draw", False),
    ],
)
def test_commands_are_found_by_beginnings(words: str, text: str, found: bool) -> None:
    assert fits(words.split(), text) == found


def test_the_banner_has_a_button_that_does_it(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(700, 300)
    window.show()
    banner, done = Banner(), []
    window.setCentralWidget(banner)
    banner.tell("The disk is full. Free some space.", Remedy("Look", lambda: done.append(1)))
    assert banner.text == "The disk is full. Free some space."
    assert 0 <= banner.x() < banner.x() + banner.width() <= 700
    QTest.mouseClick(banner.buttons[0], Qt.MouseButton.LeftButton)
    assert done == [1]
    assert banner.isHidden()
    assert banner.text == ""


def test_categories_are_added_renamed_and_deleted_when_unused(opened: WindowDriver) -> None:
    panel = opened.window.right.categories

    def names() -> list[str]:
        return [category.name for category in opened.window.session.categories()]

    opened.click("addCategoryButton")
    QTest.keyClicks(panel.edit, "cat")
    QTest.keyClick(panel.edit, Qt.Key.Key_Return)
    assert names() == ["cat"]
    assert not panel.edit.isVisible()
    panel.list.select_ids((1,))
    QTest.keyClick(panel.list, Qt.Key.Key_F2)
    QTest.keyClicks(panel.edit, "dog")
    QTest.keyClick(panel.edit, Qt.Key.Key_Return)
    assert names() == ["dog"]
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert names() == ["cat"]
    opened.key(Qt.Key.Key_B)
    opened.drag((10, 10), (60, 70))
    panel.deleted.emit(1)
    assert names() == ["cat"]
    asked = next(box for box in opened.window.findChildren(QMessageBox) if box.isVisible())
    said = asked.text() + asked.informativeText()
    assert "1 object" in said or "1 label" in said
    asked.reject()
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    panel.deleted.emit(1)
    assert names() == []
    opened.key(Qt.Key.Key_Z, CTRL, on=opened.canvas)
    assert names() == ["cat"]


def test_files_that_come_late_stand_in_their_places(qapp: QApplication) -> None:
    model = ImageModel()
    model.add([Image(1, "2.png"), Image(2, "10.png"), Image(3, "sub/1.png")], {})
    model.add([Image(4, "0.png", error="The file is gone.")], {})
    model.add([Image(5, "9.png"), Image(6, "z.png")], {})
    model.add([Image(7, "sub/3.png")], {})
    paths = [model.image_at(row).path for row in range(model.rowCount())]
    assert paths == ["2.png", "9.png", "10.png", "z.png", "sub/1.png", "0.png", "sub/3.png"]
    assert model.places()[5] == 1
