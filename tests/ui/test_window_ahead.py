"""How many decoded images are held: as many small ones as there is room for, one neighbour of a large one."""

from pathlib import Path

import pytest
from window_driver import WindowDriver

from swin_annotator.core import images
from swin_annotator.ui import viewer
from swin_annotator.ui.canvas.levels import Levels


@pytest.mark.parametrize(("room", "pair", "held"), [(3.5, 9, 3), (2.5, 9, 2), (1.5, 9, 2), (1.5, 1.5, 1)])
def test_neighbours_are_held_while_there_is_room(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch, room: float, pair: float, held: int
) -> None:
    size = Levels(images.read(next(photos.glob("*.png"))).rgb).prepared().nbytes
    monkeypatch.setattr(viewer, "KEPT_BYTES", round(room * size))
    monkeypatch.setattr(viewer, "PAIR_BYTES", round(pair * size))
    driver.open(photos)
    driver.window.images.go_next()
    driver.wait_for_image()
    driver.wait(lambda: not driver.window.viewer._io.waiting())
    driver.window.images.go_next()
    driver.wait_for_image()
    driver.wait(lambda: len(driver.window.viewer._held) == held)
    image = driver.window.session.image
    assert image is not None
    assert image.id in driver.window.viewer._held
