"""One example labels the folder: drawn, asked of all images, judged as pictures, a threshold taken, all accepted."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from window_driver import CTRL, SHIFT, WindowDriver, fake_catalog, paint

from swin_annotator.core.types import Annotation, State
from swin_annotator.engine import learned_profile
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe, prelabel
from swin_annotator.store.embeddings import EmbeddingCache

K = Qt.Key
IMAGES = "abcdef"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Six photos with four red coins and four blue buttons of one size each."""
    place = tmp_path / "coins"
    for name in IMAGES:
        rows = (("red", 30), ("blue", 140))
        paint(place / f"{name}.png", [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in rows for i in range(4)])  # type: ignore[arg-type]
    return place


def held(driver: WindowDriver, image_id: int, state: State) -> list[Annotation]:
    return [a for a in driver.window.session.held(image_id) if a.state is state]


def red(one: Annotation) -> bool:
    return one.bbox_xywh[1] < 100


def ask_folder_by_one_example(driver: WindowDriver, folder: Path) -> None:
    """A coin is drawn as an example; the word beside it takes buttons for coins, too. Ctrl+Enter asks all images."""
    driver.open(folder)
    driver.key(K.Key_E, on=driver.canvas)
    driver.show_example((20, 30), (60, 70), name="coin")
    driver.key(K.Key_F, CTRL, on=driver.canvas)
    edit = driver.window.prompts.edit
    edit.selectAll()
    QTest.keyClicks(edit, "coin: blue thing")
    QTest.keyClick(edit, K.Key_Return, CTRL)
    last = len(IMAGES)
    driver.qtbot.waitUntil(lambda: len(held(driver, last, State.PROPOSED)) == 8, timeout=300_000)
    driver.settle()
    driver.wait(lambda: all(len(held(driver, i + 1, State.PROPOSED)) == 8 for i in range(last)))


def judge_as_pictures(driver: WindowDriver, images: int) -> None:
    """On the contact sheet: coins of the first images accepted, buttons rejected."""
    driver.window.actions_["contactSheet"].trigger()
    sheet = driver.window.gallery.contact
    assert sheet is not None
    driver.wait(lambda: len(sheet.grid.crops.summaries) == 8 * len(IMAGES))
    sheet.activateWindow()
    sheet.grid.setFocus()
    driver.wait(sheet.grid.hasFocus)
    for right, key in ((True, K.Key_Y), (False, K.Key_X)):
        wanted = [g.id for g in sheet.grid.crops.summaries
                  if g.image_id <= images and (g.bbox_xywh[1] < 100) is right]  # fmt: skip
        sheet.grid.select(wanted)
        QTest.keyClick(sheet.grid, key)
        state = State.ACCEPTED if right else State.REJECTED
        driver.wait(
            lambda state=state, wanted=wanted: len(driver.window.session.annotation_summaries((state,))) == len(wanted)
        )  # type: ignore[misc]
    driver.settle()
    sheet.close()


def test_one_example_labels_the_folder(driver: WindowDriver, folder: Path) -> None:
    window = driver.window
    ask_folder_by_one_example(driver, folder)
    judge_as_pictures(driver, images=3)
    # What waits is ranked anew: asked again, coins stand before buttons on images that nobody judged.
    window.prompts.edit.setFocus()
    QTest.keyClick(window.prompts.edit, K.Key_Return, CTRL)
    driver.settle()

    def told_apart() -> bool:
        rows = [a for i in (4, 5, 6) for a in held(driver, i, State.PROPOSED)]
        right, wrong = [a.score or 0 for a in rows if red(a)], [a.score or 0 for a in rows if not red(a)]
        return len(right) == 12 and min(right) > max(wrong, default=0) + 0.05

    driver.wait(told_apart)
    # The threshold that the answers suggest, by one click.
    window.activateWindow()
    driver.wait(window.isActiveWindow)
    driver.key(K.Key_K, CTRL | SHIFT, on=driver.canvas)
    sheet = window.learned.sheet
    assert sheet is not None
    assert sheet.counts.text() == "Learns from +12 −12"
    assert len(sheet.grid.crops.out) == 12
    suggested = sheet.rate
    assert suggested is not None
    QTest.mouseClick(sheet.take, Qt.MouseButton.LeftButton)
    (coin,) = window.session.categories()
    assert window.review.thresholds.of(coin.id) == pytest.approx(suggested.threshold)
    assert window.review.threshold == 0.3
    # Bulk acceptance begins there.
    lowest = min(a.score or 0 for i in (4, 5, 6) for a in held(driver, i, State.PROPOSED) if red(a))
    window.review.set_threshold_of(coin.id, lowest - 0.01)
    window.editor.use_category(coin.id)
    window.actions_["bulkAccept"].trigger()
    bulk = window.gallery.bulk
    assert bulk is not None
    assert bulk.threshold.value() == pytest.approx(lowest - 0.01, abs=0.006)
    bulk.choose(type(bulk.where).FOLDER)
    bulk.ask()
    driver.wait(lambda: len(bulk.grid.crops.summaries) == 12)
    QTest.mouseClick(bulk.button, Qt.MouseButton.LeftButton)
    driver.wait(lambda: len(window.session.annotation_summaries((State.ACCEPTED,))) == 24)
    assert all(red(a) for i in range(6) for a in held(driver, i + 1, State.ACCEPTED))


def test_prelabel_with_the_profile_finds_what_the_window_finds(
    driver: WindowDriver, folder: Path, tmp_path: Path
) -> None:
    window = driver.window
    ask_folder_by_one_example(driver, folder)
    judge_as_pictures(driver, images=3)
    window.learned.show()
    path = tmp_path / "coins.json"
    window.learned.ask_save = lambda: path
    assert window.learned.sheet is not None
    QTest.mouseClick(window.learned.sheet.export, Qt.MouseButton.LeftButton)
    driver.wait(path.is_file)
    driver.settle()
    pool = ModelPool(fake_catalog(tmp_path))
    spec = pool.spec(window.prompter.detector)
    profile = learned_profile.read(path, spec)
    recipe = Recipe(detector=spec.name, learned=profile.queries)
    images = window.session.images()
    found = [step.result for step in prelabel(images, folder, recipe, pool, EmbeddingCache(tmp_path / "cache"))]
    results = {one.image.id: one for one in found if isinstance(one, ImageResult)}
    window.prompts.edit.setFocus()
    QTest.keyClick(window.prompts.edit, K.Key_Return, CTRL)
    driver.settle()
    for image in images[3:]:
        rows = held(driver, image.id, State.PROPOSED)
        shown = sorted((round(a.bbox_xywh[0]), round(a.bbox_xywh[1]), round(a.score or 0, 3)) for a in rows)
        (part,) = results[image.id].found
        boxes = zip(part.boxes_xyxy, part.scores, strict=True)
        assert shown == sorted((round(b[0]), round(b[1]), round(float(s), 3)) for b, s in boxes)


def test_a_profile_is_used_in_another_folder_and_refused_for_another_model(
    driver: WindowDriver, folder: Path, tmp_path: Path
) -> None:
    window = driver.window
    ask_folder_by_one_example(driver, folder)
    judge_as_pictures(driver, images=3)
    window.learned.show()
    (coin,) = window.session.categories()
    window.review.set_threshold_of(coin.id, 0.45)
    path = tmp_path / "coins.json"
    window.learned.ask_save = window.learned.ask_open = lambda: path
    window.learned.write()
    driver.wait(path.is_file)
    driver.settle()
    other = tmp_path / "other"
    blobs = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(2)]
    paint(other / "z.png", blobs)  # type: ignore[arg-type]
    driver.open(other)
    window.learned.read()
    assert window.learned.sheet is not None
    window.learned.sheet.close()
    window.activateWindow()
    driver.wait(window.isActiveWindow)
    assert window.prompts.edit.toPlainText() == "coin"
    (coin,) = window.session.categories()
    assert window.review.thresholds.of(coin.id) == pytest.approx(0.45)
    driver.ask("coin")
    rows = held(driver, 1, State.PROPOSED)
    right, wrong = [a.score or 0 for a in rows if red(a)], [a.score or 0 for a in rows if not red(a)]
    assert len(right) == 2
    assert min(right) > max(wrong, default=0) + 0.05
    content = json.loads(path.read_text())
    path.write_text(json.dumps(content | {"model": "another"}))
    window.learned.read()
    assert "another" in window.banner.text
