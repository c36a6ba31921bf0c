"""What is on screen is read again after a read that failed, instead of standing for an image without labels."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from swin_annotator.core.edits import Changes, Edit, Step
from swin_annotator.core.types import Annotation
from swin_annotator.errors import ProjectError
from swin_annotator.store.project import Project
from swin_annotator.ui.project.session import Session


def failing(*_: object, **__: object) -> list[Annotation]:
    raise ProjectError("The disk failed.")


def test_labels_are_there_again_after_a_read_that_failed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Project.open(tmp_path) as project:
        session = Session()
        session.take(project)
        (image,) = project.add_images(["a.png"])
        category = project.ensure_category("cup")
        session.image = image
        told: list[object] = []
        session.failed.connect(told.append)
        row = Annotation(project.new_id(), image.id, category.id, (1.0, 2.0, 3.0, 4.0))
        project.apply(Step("Draw box", (Edit(None, row),)))
        with monkeypatch.context() as broken:
            broken.setattr(project, "annotations", failing)
            assert session.annotations() == []
        assert len(told) == 1
        assert [one.id for one in session.annotations()] == [row.id]
        with monkeypatch.context() as broken:
            broken.setattr(project, "annotations_by_id", failing)
            session.changed.emit(Changes(annotation_ids=frozenset((row.id,)), image_ids=frozenset((image.id,))))
        assert [one.id for one in session.annotations()] == [row.id]
