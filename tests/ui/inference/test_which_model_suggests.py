"""Which model suggests tags."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from swin_annotator import paths
from swin_annotator.engine.pool import ModelPool
from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.catalog.records import Record, write_record
from swin_annotator.ui.inference.label_suggestions import LabelSuggestions
from swin_annotator.ui.inference.ticket_book import TicketBook
from swin_annotator.ui.project.session import Session
from swin_annotator.work.model_thread import ModelThread


def _train(folder: Path, name: str, words: list[str], day: int) -> None:
    place = folder / name
    place.mkdir(parents=True)
    write_record(place, Record(ModelSpec(name, "clip", (Task.CLASSIFY,), f"own:{name}", options={"words": words})))
    for file in ("config.json", "model.safetensors"):
        (place / file).write_text("{}")
        os.utime(place / file, (day * 86400, day * 86400))


@pytest.mark.parametrize(
    ("known", "model"), [([], "apples-tags"), (["ripe"], "apples-tags"), (["cold"], "sorts-tags-10")]
)
def test_the_newest_one_that_knows_the_tags(tmp_path: Path, qtbot: QtBot, known: list[str], model: str) -> None:
    _train(tmp_path, "sorts-tags-9", ["cold"], 1)
    _train(tmp_path, "sorts-tags-10", ["cold"], 2)
    _train(tmp_path, "apples-tags", ["ripe"], 3)
    catalog = Catalog(paths.resource("models.toml"), tmp_path)
    pool = ModelPool(catalog)
    suggesting = LabelSuggestions(Session(), TicketBook(ModelThread()), pool, catalog)
    assert suggesting.sorter(known) == model
