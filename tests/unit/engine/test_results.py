"""Results of a model come in as proposals, unless a person says that they are right."""

import argparse
import json
from pathlib import Path

import pytest

from swin_annotator.cli import label_files
from swin_annotator.core.types import State
from swin_annotator.engine import exporting, importing
from swin_annotator.store.project import Project


@pytest.fixture
def results(project: Project, tmp_path: Path) -> Path:
    cat = project.ensure_category("cat").id
    exporting.export_labels(project, tmp_path / "o.json")
    ids = {image["file_name"]: image["id"] for image in json.loads((tmp_path / "o.json").read_text())["images"]}
    path = tmp_path / "r.json"
    path.write_text(json.dumps([{"image_id": ids["a.png"], "category_id": cat, "bbox": [1, 1, 5, 5], "score": 0.75}]))
    return path


@pytest.mark.parametrize(("said", "wanted"), [(None, State.PROPOSED), (State.ACCEPTED, State.ACCEPTED)])
def test_a_list_of_results(project: Project, results: Path, said: State | None, wanted: State) -> None:
    report = importing.import_labels(project, results, state=said)
    (row,) = project.annotations()
    assert (row.state, row.score, report.state) == (wanted, 0.75, wanted.value)


def test_any_other_file_is_accepted(project: Project, results: Path, tmp_path: Path) -> None:
    content = json.loads((tmp_path / "o.json").read_text())
    content["annotations"] = [{**row, "id": 1, "iscrowd": 0, "area": 25.0} for row in json.loads(results.read_text())]
    (tmp_path / "o.json").write_text(json.dumps(content))
    report = importing.import_labels(project, tmp_path / "o.json", state=None)
    assert (report.annotations, report.state) == (1, "accepted")
    assert [row.state for row in project.annotations()] == [State.ACCEPTED]


@pytest.mark.parametrize(("words", "wanted"), [([], "proposed"), (["--as", "accepted"], "accepted")])
def test_the_command_line_says_what_they_came_in_as(
    project: Project, results: Path, words: list[str], wanted: str, capsys: pytest.CaptureFixture[str]
) -> None:
    project.close()
    parser = argparse.ArgumentParser()
    label_files.add_parsers(parser.add_subparsers(required=True))
    args = parser.parse_args(["import", str(project.folder), str(results), *words])
    assert args.run(args) == 0
    assert f"1 object on 1 image imported as {wanted}." in capsys.readouterr().out
