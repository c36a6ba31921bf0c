"""Files that the system does not give are told alike, whichever format was to be read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from swin_annotator.core import regular
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_reader, json_lines, table_files, tags_csv, text_files, xml_files

READERS: dict[str, Callable[[Path], object]] = {
    "coco": coco_reader.parse,
    "json lines": lambda path: list(json_lines.lines(path)),
    "table": lambda path: list(table_files.rows(path)),
    "tags": tags_csv.read,
    "text": text_files.read_text,
    "xml": lambda path: list(xml_files.elements(path, frozenset())),
}


def refused(name: str, path: Path) -> LabelFileError:
    with pytest.raises(LabelFileError) as caught:
        READERS[name](path)
    return caught.value


@pytest.mark.parametrize("name", READERS)
def test_what_is_not_there_and_what_is_a_folder(name: str, tmp_path: Path) -> None:
    assert "does not exist" in refused(name, tmp_path / "none.csv").message
    found = refused(name, tmp_path)
    assert "is a folder" in found.message
    assert found.hint == "Give the label file that is in it."


@pytest.mark.parametrize("name", READERS)
def test_what_may_not_be_read_says_so(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> object:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(regular, "open_regular", refuse)
    monkeypatch.setattr(regular, "read", refuse)
    found = refused(name, tmp_path / "a.csv")
    assert "a.csv can't be read (Permission denied)." in found.message
    assert "permissions" in str(found.hint)
