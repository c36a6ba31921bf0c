"""``index``, ``search`` and ``check --second-opinion`` from the command line, with the fake detector."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Annotator = Callable[..., Any]
FAKE = ("--detector", "fake")


def test_a_folder_is_looked_at_once_and_searched(annotator: Annotator, photos: Path) -> None:
    first = annotator("index", photos, *FAKE, "--json")
    assert first.code == 0
    assert first.json == {"images": 3, "unreadable": 0, "full": False}
    assert "3 of 3 images" in annotator("index", photos, *FAKE).out
    found = annotator("search", photos, *FAKE, "--text", "azure=blue", "--json")
    assert found.code == 0
    assert found.json["images"][0]["file"] == "2.png"
    assert (found.json["asked"], found.json["unknown"]) == (3, 0)
    alike = annotator("search", photos, *FAKE, "--exemplar", "1.png:10,10,30,30", "--top", "2")
    assert sorted(line.split()[1] for line in alike.out.splitlines()) == ["1.png", "2.png"]


def test_what_can_not_be_searched_is_said(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    nothing = annotator("search", photos, *FAKE)
    assert (nothing.code, nothing.lines[0]) == (1, "Nothing was asked for.")
    other = annotator("search", photos, *FAKE, "--exemplar", "9.png:1,1,5,5")
    assert other.code == 1
    assert "9.png is not in" in other.err
    assert annotator("search", photos, *FAKE, "--exemplar", "9.png").code == 2
    (tmp_path / "empty").mkdir()
    assert annotator("index", tmp_path / "empty", *FAKE).code == 1
    assert list((tmp_path / "empty").iterdir()) == []


def test_a_second_opinion_on_a_label_file(annotator: Annotator, photos: Path, tmp_path: Path) -> None:
    labels = tmp_path / "labels.json"
    listed = [{"id": i, "file_name": f"{i}.png", "width": 160, "height": 120} for i in (1, 2)]
    rows = [(1, 1, [10, 10, 30, 30]), (1, 2, [80, 40, 30, 30]), (2, 1, [50, 50, 40, 20])]
    objects = [
        {"id": n, "image_id": i, "category_id": c, "bbox": box, "area": 1, "iscrowd": 0}
        for n, (i, c, box) in enumerate(rows, start=1)
    ]
    names = [{"id": 1, "name": "red"}, {"id": 2, "name": "blue"}]
    labels.write_text(json.dumps({"images": listed, "categories": names, "annotations": objects}))
    answer = annotator("check", labels, "--images", photos, "--second-opinion", *FAKE, "--json")
    found = {(row["file"], row["doubt"]) for row in answer.json["second_opinion"]}
    assert found == {("1.png", "another box or category"), ("2.png", "found, not labelled")}
    told = annotator("check", labels, "--images", photos, "--second-opinion", *FAKE)
    assert "2.png: found, not labelled: blue at 10,10,20,20" in told.out
    refused = annotator("check", labels, "--second-opinion")
    assert refused.code == 1
    assert "--images" in refused.err
