"""Two categories ask for the same things: each object is one proposal, the other a digit or a menu away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from window_driver import CTRL, SHIFT, WindowDriver

from swin_annotator.core.types import State

K = Qt.Key


def ask(driver: WindowDriver) -> tuple[int, int]:
    """Pawns and knights are both red: the ids of the two categories."""
    driver.ask("pawn: red")
    driver.ask("knight: red, coin: blue")
    by_name = {category.name: category.id for category in driver.window.session.categories()}
    alternatives = driver.held(State.ALTERNATIVE)
    assert len(driver.proposed) == 3
    assert len(alternatives) == 2
    shown = {a.category_id for a in driver.proposed} - {by_name["coin"]}
    assert len(shown) == 1
    return shown.pop(), alternatives[0].category_id


def test_counts_are_of_objects(opened: WindowDriver) -> None:
    ask(opened)
    assert opened.window.right.proposals.label.text() == "3 of 3 shown"
    image = opened.window.session.image
    assert image is not None
    assert opened.window.images.model.summary_at(0).proposed == 3
    assert opened.window.actions_["undo"].text() == "Undo: Propose 1 object"
    before = opened.held()
    opened.key(K.Key_Return, CTRL, on=opened.canvas)
    assert len(opened.accepted) == 3
    assert opened.window.status_bar.message.text() == "3 proposals accepted. Ctrl+Z takes it back."
    assert not opened.proposed
    opened.key(K.Key_Z, CTRL)
    assert opened.held() == before


def test_a_digit_picks_what_else_it_may_be_and_accepting_leaves_nothing_standing(opened: WindowDriver) -> None:
    first, other = ask(opened)
    one = next(a for a in opened.proposed if a.category_id == first)
    opened.window.review.select((one.id,))
    place = [category.id for category in opened.window.session.categories()].index(other)
    opened.key((K.Key_1, K.Key_2, K.Key_3)[place], on=opened.canvas)
    now = next(a for a in opened.held() if a.id == one.id)
    assert (now.category_id, now.state) == (other, State.PROPOSED)
    assert opened.window.review.selection == (one.id,)
    assert len(opened.proposed) == 3
    opened.key(K.Key_Space)
    assert len(opened.proposed) == 2
    assert len(opened.accepted) == 1
    for _ in range(4):
        opened.key(K.Key_Z, CTRL)
    assert not opened.held()
    for _ in range(2):
        opened.key(K.Key_Z, CTRL | SHIFT)
    assert len(opened.proposed) == 3


def test_the_menu_offers_the_likely_one_first_with_its_score(opened: WindowDriver) -> None:
    first, other = ask(opened)
    names = {category.id: category.name for category in opened.window.session.categories()}
    one = next(a for a in opened.proposed if a.category_id == first)
    opened.window.review.select((one.id,))
    opened.window.object_menu.show(opened.canvas.mapToGlobal(opened.canvas.rect().center()))
    menu = opened.window.findChild(QMenu, "objectMenu")
    assert menu is not None
    inner = next(action.menu() for action in menu.actions() if action.text() == "Change category")
    top = inner.actions()[0]  # type: ignore[attr-defined]
    assert top.text().startswith(f"{names[other]} 0.")
    top.trigger()
    menu.close()
    assert next(a for a in opened.held() if a.id == one.id).category_id == other


def test_rejecting_an_object_keeps_it_away_under_every_category(opened: WindowDriver) -> None:
    ask(opened)
    opened.window.review.select(tuple(a.id for a in opened.proposed))
    opened.key(K.Key_X, on=opened.canvas)
    assert len(opened.rejected) == 5
    opened.click("promptButton")
    opened.settle()
    assert not opened.proposed
    assert not opened.held(State.ALTERNATIVE)
