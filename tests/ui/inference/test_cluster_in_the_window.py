"""With a cluster in the settings the window's images are encoded there; when it is lost, here, and a banner says so."""

from pathlib import Path
from typing import ClassVar

import cv2
import numpy as np
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from window_driver import WindowDriver, make_driver

from swin_annotator.core.embedding import EmbeddingKey, ImageEmbedding
from swin_annotator.engine import ray_gate
from swin_annotator.errors import AnnotatorError
from swin_annotator.models.fake import FakeDetector
from swin_annotator.settings import Settings


class FakeGate:
    """A cluster in this process, which can be taken away."""

    lost = False
    ends: ClassVar[list[str]] = []

    def __init__(self, address: str) -> None:
        self.address = address

    def embed(self, key: EmbeddingKey, png: bytes) -> ImageEmbedding:
        if FakeGate.lost:
            raise AnnotatorError("The cluster does not answer.")
        bgr = cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR)
        assert bgr is not None
        detector = FakeDetector.from_folder(Path(), name=key.model, device="cpu", options={})
        return detector.embed(np.ascontiguousarray(bgr[..., ::-1]).astype(np.uint8))

    def cancel(self) -> None:
        FakeGate.ends.append("cancelled")

    def close(self) -> None:
        FakeGate.ends.append("closed")


def test_what_a_cluster_took_is_shown_and_a_lost_one_hinders_nothing(
    qtbot: QtBot, tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ray_gate, "RayGate", FakeGate)
    monkeypatch.setattr(FakeGate, "lost", False)
    home = tmp_path / "window"
    home.mkdir()
    driver = make_driver(qtbot, home, options=Settings(cluster="ray://there:10001"))
    window, device = driver.window, driver.find("deviceLabel")
    assert isinstance(device, QLabel)
    driver.open(photos)
    driver.ask("red")
    driver.wait(lambda: "KB sent" in device.text())
    assert "cluster:" in device.text()
    assert len(driver.proposed) == 2
    FakeGate.lost = True
    window.session.open_image(window.session.images()[1].id)
    driver.wait_for_image()
    driver.ask("red")
    driver.wait(window.banner.isVisible)
    assert "on this computer meanwhile" in window.banner.text
    driver.wait(lambda: len(driver.proposed) == 1)
    assert "cluster" not in device.text(), "the answer came from here"
    window.close()


def test_the_window_lets_go_of_the_cluster_when_it_closes(
    qtbot: QtBot, tmp_path: Path, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ray_gate, "RayGate", FakeGate)
    monkeypatch.setattr(FakeGate, "ends", [])
    home = tmp_path / "window"
    home.mkdir()
    driver = make_driver(qtbot, home, options=Settings(cluster="ray://there:10001"))
    driver.open(photos)
    driver.ask("red")
    assert FakeGate.ends == []
    driver.window.close()
    assert FakeGate.ends[0] == "cancelled"
    assert FakeGate.ends[-1] == "closed"


def test_without_a_cluster_in_the_settings_none_is_asked(
    driver: WindowDriver, photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever Ray itself would connect to."""
    monkeypatch.setenv("RAY_ADDRESS", "ray://there:10001")
    monkeypatch.setattr(ray_gate, "RayGate", lambda address: pytest.fail(f"{address} is asked"))
    driver.open(photos)
    driver.ask("red")
    assert len(driver.proposed) == 2
