"""Objects that look like another class: of a project only boxes are held, and reading it can be given up."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, Kind
from swin_annotator.engine import likeness
from swin_annotator.engine.jobs import Progress, Work
from swin_annotator.store.project import Project

RING = (1.0, 1.0, 9.0, 1.0, 9.0, 9.0)


def test_a_large_project_is_read_in_steps_and_without_its_outlines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Annotation] = []

    def ask(objects: list[tuple[Path, Annotation]], *_: object) -> Work:
        asked.extend(row for _, row in objects)
        yield Progress(1, 1)
        return []

    monkeypatch.setattr(likeness, "unlike_their_class", ask)
    with Project.open(tmp_path) as project:
        (image,) = project.add_images(["a.png"])
        cup = project.ensure_category("cup")
        rows = [
            Annotation(project.new_id(), image.id, cup.id, (1.0, 1.0, 8.0, 8.0), polygons=(RING,)) for _ in range(1001)
        ]
        spots = Annotation(project.new_id(), image.id, cup.id, (1.0, 1.0, 8.0, 8.0), polygons=(RING,), kind=Kind.LINE)
        project.apply(Step("Fill", tuple(Edit(None, row) for row in (*rows, spots))))
        place = project.place
    work = likeness.unlike_in_project(tmp_path, place, "any", cast(Any, None), cast(Any, None))
    assert sum(step.message == "Reading the labels" for step in work) == 3
    assert [row.id for row in asked] == [row.id for row in rows]
    assert not any(row.polygons for row in asked)
