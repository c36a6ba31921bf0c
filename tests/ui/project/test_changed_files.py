"""Files that other programs change, add, rename and take away while a folder is open."""

import os
from pathlib import Path
from typing import Any

import pytest
from PIL import Image as Pillow
from PySide6.QtCore import Qt
from window_driver import WindowDriver, paint

from swin_annotator.core.types import ImageState, State
from swin_annotator.engine import propose
from swin_annotator.engine.folder import GONE
from swin_annotator.engine.jobs import Work
from swin_annotator.ui.panels.image_model import shown_state

SIZE = (240, 320)


def names(driver: WindowDriver) -> list[str]:
    model = driver.window.images.model
    return [image.path for row in range(model.rowCount()) if (image := model.image_at(row)) is not None]


def state(driver: WindowDriver, path: str) -> ImageState:
    model = driver.window.images.model
    row = names(driver).index(path)
    return shown_state(model.image_at(row), model.summary_at(row))


def draw(driver: WindowDriver) -> None:
    """A box by hand on the image on screen."""
    driver.key(Qt.Key.Key_B)
    driver.drag((40, 40), (120, 100))
    driver.wait(lambda: bool(driver.accepted))


def shrink(path: Path, factor: float = 0.5) -> None:
    with Pillow.open(path) as image:
        small = image.resize((round(image.width * factor), round(image.height * factor)))
    small.save(path)


def colour_on_canvas(driver: WindowDriver) -> tuple[int, int, int]:
    seen = driver.canvas.seen()
    return tuple(int(v) for v in seen.rgb[5, 5]) if seen is not None else (0, 0, 0)


def test_a_repainted_image_shows_its_new_pixels(opened: WindowDriver, photos: Path) -> None:
    before = opened.canvas.transform()
    Pillow.new("RGB", (320, 240), "navy").save(photos / "1.png")
    opened.wait(lambda: colour_on_canvas(opened) == (0, 0, 128))
    assert opened.canvas.transform() == before
    assert not opened.window.changed_files.bar.isVisible()  # nothing was labelled


def test_an_image_that_is_put_in_the_place_of_another_shows_again_and_again(opened: WindowDriver, photos: Path) -> None:
    for colour, seen in (("navy", (0, 0, 128)), ("lime", (0, 255, 0)), ("red", (255, 0, 0))):
        Pillow.new("RGB", (320, 240), colour).save(photos / "part.tmp", "PNG")
        os.replace(photos / "part.tmp", photos / "1.png")
        opened.wait(lambda seen=seen: colour_on_canvas(opened) == seen)


def test_a_neighbour_that_was_read_ahead_is_read_again(opened: WindowDriver, photos: Path) -> None:
    opened.wait(lambda: 2 in opened.window.loader.held())
    Pillow.new("RGB", (320, 240), "navy").save(photos / "2.png")
    opened.key(Qt.Key.Key_D)
    opened.wait(lambda: opened.window.session.image.path == "2.png" and colour_on_canvas(opened) == (0, 0, 128))


def test_proposals_of_other_pixels_go(opened: WindowDriver, photos: Path) -> None:
    opened.ask("red")
    assert len(opened.proposed) == 2
    paint(photos / "1.png", [("red", (200, 20, 30, 30))])
    opened.wait(lambda: not opened.proposed)
    opened.ask("red")
    assert [a.bbox_xywh for a in opened.proposed] == [(200, 20, 30, 30)]


def test_a_file_that_changed_while_it_was_looked_at_is_asked_again_by_itself(
    opened: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain, asked = propose.propose, []

    def meanwhile(request: propose.ProposeRequest, *rest: Any) -> Work:
        asked.append(request)
        found = yield from plain(request, *rest)
        if len(asked) == 1:
            paint(photos / "1.png", [("red", (200, 20, 30, 30))])
        return found

    monkeypatch.setattr(propose, "propose", meanwhile)
    opened.ask("red")
    opened.wait(lambda: [a.bbox_xywh for a in opened.proposed] == [(200, 20, 30, 30)])
    assert len(asked) == 2


def test_a_smaller_file_is_marked_and_scaled_by_one_click(opened: WindowDriver, photos: Path) -> None:
    draw(opened)
    before = opened.accepted[0].bbox_xywh
    bar = opened.window.changed_files.bar
    assert not bar.isVisible()
    shrink(photos / "1.png")
    opened.wait(lambda: bar.isVisible())
    assert bar.text.text() == "1.png has changed since it was labelled: was 320×240, is 160×120."
    assert state(opened, "1.png") is ImageState.CHANGED
    opened.wait(lambda: opened.canvas.size_hw == (120, 160))
    opened.click("scaleLabelsButton")
    assert opened.accepted[0].bbox_xywh == pytest.approx([v / 2 for v in before])
    assert not bar.isVisible()
    assert state(opened, "1.png") is not ImageState.CHANGED
    opened.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=opened.canvas)
    assert opened.accepted[0].bbox_xywh == before
    assert bar.isVisible()
    opened.click("reviewAgainButton")
    assert [a.state for a in opened.held()] == [State.PROPOSED]


def test_opening_says_what_has_changed_and_settles_all_at_once(opened: WindowDriver, photos: Path) -> None:
    for _ in range(2):
        draw(opened)
        opened.key(Qt.Key.Key_D, on=opened.canvas)
        opened.wait_for_image()
    opened.window.folders.close()
    for name in ("1.png", "2.png"):
        shrink(photos / name)
    opened.open(photos)
    banner = opened.window.banner
    opened.wait(lambda: bool(banner.text))
    assert banner.text == (
        "1.png has changed since it was labelled: was 320×240, is 160×120. 1 more image has changed."
    )
    opened.click("bannerButton")
    opened.wait_for_image()
    opened.wait(lambda: opened.window.session.image.path in ("1.png", "2.png"))
    bar = opened.window.changed_files.bar
    opened.wait(lambda: bar.isVisible() and bar.all.isVisible())
    bar.all.click()
    opened.click("scaleLabelsButton")
    assert opened.window.session.changed_images() == []
    assert opened.window.session.undo_names()[0] == "Scale labels of 2 images"
    assert banner.text == ""
    opened.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=opened.canvas)
    assert len(opened.window.session.changed_images()) == 2


def test_the_notice_goes_when_it_does_not_hold_any_more(opened: WindowDriver, photos: Path) -> None:
    draw(opened)
    opened.key(Qt.Key.Key_D, on=opened.canvas)
    opened.wait_for_image()
    opened.window.folders.close()
    shrink(photos / "1.png")
    opened.open(photos)  # 2.png was on screen last
    opened.wait(lambda: "1.png has changed" in opened.window.banner.text)
    opened.key(Qt.Key.Key_A, on=opened.canvas)
    opened.wait(lambda: opened.window.changed_files.bar.isVisible())
    opened.click("keepLabelsButton")
    assert opened.window.banner.text == ""


def test_thumbnails_of_images_that_nobody_opened_follow_too(opened: WindowDriver, photos: Path) -> None:
    model = opened.window.images.model
    row = names(opened).index("sub/3.png")
    image_id = model.image_at(row).id
    opened.wait(lambda: image_id in model.thumbnails)
    opened.wait(lambda: bool(opened.window.changed_files.watch.watcher.directories()))
    assert opened.window.session.find_image(image_id).version is None
    Pillow.new("RGB", (320, 240), "navy").save(photos / "part.tmp", "PNG")
    os.replace(photos / "part.tmp", photos / "sub" / "3.png")

    def navy() -> bool:
        pixmap = model.thumbnails.get(image_id)
        opened.find("imageList").viewport().update()
        return pixmap is not None and pixmap.toImage().pixelColor(3, 3).name() == "#000080"

    opened.wait(navy)


def test_files_that_come_go_and_are_renamed_show(opened: WindowDriver, photos: Path) -> None:
    draw(opened)
    watch = opened.window.changed_files.watch
    with opened.qtbot.waitSignal(watch.looked, timeout=10_000):
        watch.refresh()
    paint(photos / "0.png", [("blue", (9, 9, 9, 9))])
    opened.wait(lambda: "0.png" in names(opened))
    (photos / "sub" / "3.png").unlink()
    opened.wait(lambda: state(opened, "sub/3.png") is ImageState.UNREADABLE)
    (photos / "1.png").rename(photos / "sub" / "z.png")
    opened.wait(lambda: "sub/z.png" in names(opened) and "1.png" not in names(opened))
    assert opened.window.session.image.path == "sub/z.png"
    assert len(opened.accepted) == 1
    opened.wait(lambda: opened.window.focus.is_on_canvas())


def test_refresh_and_opening_again_look_through_the_folder(opened: WindowDriver, photos: Path) -> None:
    watch = opened.window.changed_files.watch
    opened.wait(lambda: bool(watch.watcher.directories()))
    watch.watcher.removePaths([*watch.watcher.directories(), *watch.watcher.files()])  # as on a network share
    paint(photos / "n.png", [("red", (9, 9, 9, 9))])
    opened.key(Qt.Key.Key_F5, on=opened.canvas)
    opened.wait(lambda: "n.png" in names(opened))
    watch.watcher.removePaths(watch.watcher.directories())
    paint(photos / "o.png", [("red", (9, 9, 19, 9))])
    opened.window.folders.open(photos)
    opened.wait(lambda: "o.png" in names(opened))
    opened.key(Qt.Key.Key_F5, on=opened.canvas)
    opened.wait(lambda: opened.window.status_bar.message.text() == "The folder is as it was.")


def test_coming_back_to_the_window_looks_through_the_folder(opened: WindowDriver, photos: Path) -> None:
    watch = opened.window.changed_files.watch
    opened.wait(lambda: bool(watch.watcher.directories()))
    watch.watcher.removePaths([*watch.watcher.directories(), *watch.watcher.files()])
    paint(photos / "n.png", [("red", (9, 9, 9, 9))])
    watch.take_state(Qt.ApplicationState.ApplicationActive)
    opened.wait(lambda: "n.png" in names(opened))


def test_a_file_that_is_being_written_is_waited_for(opened: WindowDriver, photos: Path) -> None:
    whole = photos.parent / "whole.png"
    Pillow.new("RGB", (320, 240), "navy").save(whole)
    data = whole.read_bytes()
    (photos / "1.png").write_bytes(data[:20])
    opened.qtbot.wait(500)
    assert opened.window.session.image.error == ""
    (photos / "1.png").write_bytes(data)
    opened.wait(lambda: colour_on_canvas(opened) == (0, 0, 128))
    assert opened.window.session.image.error != GONE


def test_an_export_says_first_what_it_leaves_out(opened: WindowDriver, photos: Path, tmp_path: Path) -> None:
    for _ in range(2):
        draw(opened)
        opened.key(Qt.Key.Key_D, on=opened.canvas)
        opened.wait_for_image()
    (photos / "2.png").unlink()
    shrink(photos / "1.png")
    opened.key(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier, on=opened.canvas)
    dialog = opened.window.import_export.dialog
    assert dialog is not None
    opened.wait(lambda: dialog.files.isVisible())
    assert dialog.files.text().splitlines() == [
        "2.png is gone.",
        "1.png has changed since it was labelled: was 320×240, is 160×120.",
        "Images that are gone, can't be read or have another size are left out.",
    ]
    dialog.path.setText(str(tmp_path / "o.json"))
    dialog.missing.click()
    with opened.qtbot.waitSignal(opened.window.import_export.exported, timeout=10_000) as exported:
        dialog.accept()
    assert exported.args[0].left_out == ("1.png",)
    assert exported.args[0].annotations == 1
    assert "1.png" in opened.window.banner.text


def test_an_answer_about_another_file_is_left_out(
    opened: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch = opened.window.changed_files.watch
    opened.wait(lambda: bool(watch.watcher.directories()))
    opened.qtbot.wait(400)
    watch.watcher.removePaths([*watch.watcher.directories(), *watch.watcher.files()])  # nobody tells the window
    paint(photos / "1.png", [("red", (200, 20, 30, 30))])
    met: set[tuple[float, ...]] = set()
    opened.window.session.changed.connect(lambda *_: met.update(a.bbox_xywh for a in opened.proposed))
    opened.ask("red")
    opened.wait(lambda: bool(opened.proposed))  # asked again by itself
    assert [a.bbox_xywh for a in opened.proposed] == [(200, 20, 30, 30)]
    assert met == {(200, 20, 30, 30)}
