import json
from pathlib import Path

import numpy as np

from swin_annotator.core.types import Annotation, Image, Rle, Source, State
from swin_annotator.store import spool
from swin_annotator.store.project import Project
from swin_annotator.store.rows import ANNOTATIONS
from swin_annotator.store.spool import Spool


def _rows(count: int) -> list[Annotation]:
    mask = {"mask": Rle((3, 4), b"04220"), "extra": {"a": [1, "é"]}}
    kinds = ({}, {"polygons": ((1.0, 2.0, 3.5, 4.0, 5.0, 6.25),)}, mask)
    return [
        Annotation(i, 1 + i % 2, 1, (1.0, 2.0, 3.0, 4.5), State.PROPOSED, 0.5, Source("import"), **kinds[i % 3])
        for i in range(1, count + 1)
    ]


def test_rows_come_back_in_their_order_however_many(monkeypatch) -> None:
    monkeypatch.setattr(spool, "BLOCK", 4)
    for count in (0, 3, 4, 11):
        rows = _rows(count)
        held = Spool.of(rows)
        assert (len(held), held.ids) == (count, [row.id for row in rows])
        for most in (1, 3, 100):
            for _ in range(2):  # may be read again
                parts = list(held.parts(held.ids, most))
                assert max(map(len, parts), default=0) <= most
                assert [ANNOTATIONS.decode(row) for part in parts for row in part] == rows
    moved = [row for part in held.parts(range(101, 112), 5, {1: 7}) for row in part]
    assert [row[0] for row in moved] == list(range(101, 112))
    assert {row[1] for row in moved} == {7, 2}


def test_bulk_is_one_step_that_goes_and_comes(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        assert project.add_images(["a.png", "b.png"]) == [Image(1, "a.png"), Image(2, "b.png")]
        project.ensure_category("c")
        rows = _rows(7)
        entry = None
        for part in Spool.of(rows).parts([row.id for row in rows], 3):
            entry = project.bulk.extend(entry, "Import x", part)
        assert project.annotations() == rows
        assert project.undo_name == "Import x"
        project.undo()
        assert project.annotations() == []
        assert project.undo_name is None
        project.redo()
        assert project.annotations() == rows
        assert project.new_id() > 7


def test_rings_are_kept_as_floats_whatever_numbers_they_hold() -> None:
    texts = []
    for number in (float, int, np.float32, np.float64):
        ring = tuple(map(number, (1, 2, 30, 4, 5, 60)))
        texts.append(ANNOTATIONS.encode(Annotation(1, 1, 1, (1.0, 2.0, 3.0, 4.0), polygons=(ring,)))[10])
    assert texts == ["[[1.0,2.0,30.0,4.0,5.0,60.0]]"] * 4
    far = Annotation(1, 1, 1, (1.0, 2.0, 3.0, 4.0), polygons=((1e300, 1e-7, 0.1, 2, 1.5, 1e16),))
    assert json.loads(ANNOTATIONS.encode(far)[10]) == [[1e300, 1e-7, 0.1, 2.0, 1.5, 1e16]]
