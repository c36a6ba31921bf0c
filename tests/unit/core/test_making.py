"""Annotations made from all of their fields at once."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, astuple, fields, replace

import pytest

from swin_annotator.core import making
from swin_annotator.core.types import Annotation, Kind, Rle, Source, State


def test_they_are_what_the_class_makes() -> None:
    box, ring = (1.0, 2.0, 3.0, 4.0), ((1.0, 2.0, 4.0, 2.0, 4.0, 6.0),)
    values = (1, 2, 3, box, State.PROPOSED, 0.5, Source("import"), ring, None, True, {"a": 1}, {"b": 2}, 4, Kind.AREA)
    made, wanted = making.annotation(*values), Annotation(*values)
    assert type(made) is Annotation
    assert (made, hash(made), repr(made)) == (wanted, hash(wanted), repr(wanted))
    assert astuple(made) == astuple(wanted)
    assert pickle.loads(pickle.dumps(made)) == wanted
    assert replace(made, mask=Rle((4, 4), b"0")) == replace(wanted, mask=Rle((4, 4), b"0"))
    assert len(values) == len(fields(Annotation))


def test_they_can_not_be_changed_either() -> None:
    made = making.annotation(*(getattr(Annotation(1, 1, 1, (0, 0, 1, 1)), field.name) for field in fields(Annotation)))
    with pytest.raises(FrozenInstanceError):
        made.id = 2  # type: ignore[misc]
