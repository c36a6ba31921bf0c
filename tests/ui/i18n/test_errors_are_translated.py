"""Errors of every room, raised for real, as the window shows them: in the user's language, with their values."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from window_driver import WindowDriver, paint

from swin_annotator import formats
from swin_annotator.core.images import read_rgb
from swin_annotator.core.queries import parse_prompts
from swin_annotator.engine import folder_changes
from swin_annotator.engine.splits import parse_split
from swin_annotator.errors import AnnotatorError
from swin_annotator.messages import Message
from swin_annotator.models.catalog.catalog import default_catalog
from swin_annotator.models.weights import loading
from swin_annotator.store.project import Project
from swin_annotator.ui.i18n import translate
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.widgets.banner import sentence


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    translate.speak(qapp, "ru")
    yield
    translate.speak(qapp, "en")


def cut_image(folder: Path) -> None:
    path = paint(folder / "images.png")
    path.write_bytes(path.read_bytes()[:200])
    read_rgb(path)


def foreign_labels(folder: Path) -> None:
    path = folder / "labels.json"
    path.write_text('{"images": [}')
    formats.read("coco", path)


def no_project(folder: Path) -> None:
    Project.open(folder / "none", read_only=True)


def no_weights(folder: Path) -> None:
    (folder / "config.json").write_text('{"model_type": "bert"}')
    loading.read_config(folder, ("swin", "owlv2"))


@pytest.mark.parametrize(
    ("fails", "said"),
    [
        (lambda folder: parse_prompts(": a"), "В «: a» нет названия категории."),
        (cut_image, "Не удалось прочитать images.png: "),
        (foreign_labels, "labels.json — не целый JSON: "),
        (no_project, "none — не папка."),
        (no_weights, "config.json описывает модель 'bert'; нужна: swin, owlv2."),
        (lambda folder: default_catalog().find("own1-base"), "Модели с названием own1-base нет."),
    ],
)
def test_an_error_is_shown_with_its_values(
    russian: None, tmp_path: Path, fails: Callable[[Path], object], said: str
) -> None:
    with pytest.raises(AnnotatorError) as raised:
        fails(tmp_path)
    assert said in sentence(raised.value)
    assert said in sentence(pickle.loads(pickle.dumps(raised.value)))  # as it comes from a worker
    assert said not in f"{raised.value.message} {raised.value.hint}"  # the command line speaks English


def test_a_reason_that_was_no_sentence_is_said_in_one(russian: None) -> None:
    with pytest.raises(ValueError, match="not 'half'") as raised:
        parse_split("half")
    assert said(str(raised.value)) == "разбиение записывается как NAME=SHARE,NAME=SHARE, а не 'half'"


def test_what_is_wrong_in_a_file_is_said(russian: None, tmp_path: Path) -> None:
    (tmp_path / "labels.json").write_text(
        '{"images": [{"id": 1, "file_name": "a.png", "width": 9, "height": 9}], "categories": [],'
        ' "annotations": [{"image_id": 7, "category_id": 1}]}'
    )
    [problem, *_rest] = formats.read("coco", tmp_path / "labels.json").problems
    assert said(problem.message) == "Нет изображения 7; объект пропущен."


def test_a_project_keeps_what_a_message_was_made_from(russian: None, tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"")
    with Project.open(tmp_path) as project:
        folder_changes.refresh(project)
        project.note_image(1, error=Message("{path} is empty.", path="a.png"))
    with Project.open(tmp_path, read_only=True) as project:
        assert project.image(1).error == "a.png is empty."
        assert said(project.image(1).error) == "a.png: файл пуст."


def test_what_an_earlier_program_noted_in_english_is_noted_anew(russian: None, tmp_path: Path) -> None:
    paint(tmp_path / "b.png")
    (tmp_path / "a.png").write_bytes(b"")
    with Project.open(tmp_path) as project:
        folder_changes.refresh(project)
        [image] = [image for image in project.images() if image.path == "a.png"]
        project.note_image(image.id, error="a.png is empty.")
        assert said(project.image(image.id).error) == "a.png is empty."
        folder_changes.refresh(project)
        assert said(project.image(image.id).error) == "a.png: файл пуст."


def test_the_banner_of_the_window_says_it(driver: WindowDriver, tmp_path: Path) -> None:
    window = driver.window
    try:
        window.actions_["language_ru"].trigger()
        window.folders.open(tmp_path / "gone")
        driver.wait(lambda: window.banner.text != "")
        assert f"{tmp_path / 'gone'} — не папка." in window.banner.text
    finally:
        window.actions_["language_en"].trigger()
