"""Paths that a label file names are compared with the folder's images; what they lead to is left alone."""

import json
import sys
from pathlib import Path

import pytest
from PIL import Image as Pillow

from swin_annotator.core.types import State
from swin_annotator.engine import exporting, importing
from swin_annotator.store.project import Project

opened: list[str] | None = None
"""Files that were opened, while a test listens: Python can't take a hook away again."""


def _listen(event: str, args: tuple[object, ...]) -> None:
    if opened is not None and event in ("open", "os.listdir", "os.scandir") and isinstance(args[0], str | bytes):
        opened.append(args[0] if isinstance(args[0], str) else args[0].decode(errors="replace"))


sys.addaudithook(_listen)


@pytest.mark.parametrize(
    "lead", ["../secret/", "{root}/secret/", "x/../../secret/", "file://{root}/secret/", "..\\secret\\"]
)
def test_no_path_of_a_label_file_is_opened(tmp_path: Path, lead: str, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, secret = tmp_path / "photos", tmp_path / "secret"
    for place, name in ((folder, "a.png"), (secret, "b.png")):
        place.mkdir()
        Pillow.new("RGB", (40, 30)).save(place / name)
    content = {
        "images": [
            {"id": 1, "file_name": "a.png", "width": 40, "height": 30},
            {"id": 2, "file_name": lead.format(root=tmp_path) + "b.png", "width": 40, "height": 30},
        ],
        "categories": [{"id": 1, "name": "cat"}],
        "annotations": [{"id": i, "image_id": i, "category_id": 1, "bbox": [1, 1, 5, 5]} for i in (1, 2)],
    }
    (folder / "labels.json").write_text(json.dumps(content))
    with Project.open(folder) as project:
        exporting.sync_images(project)
        monkeypatch.setattr(sys.modules[__name__], "opened", heard := [])
        report = importing.import_labels(project, folder / "labels.json", state=State.ACCEPTED)
        exporting.export_labels(project, tmp_path / "o.json")
        monkeypatch.setattr(sys.modules[__name__], "opened", None)
        assert [image.path for image in project.images()] == ["a.png"]
    assert report.annotations == 1
    assert len(report.unmatched) == 1
    assert any(path.endswith("labels.json") for path in heard)
    assert [path for path in heard if "secret" in path] == []
