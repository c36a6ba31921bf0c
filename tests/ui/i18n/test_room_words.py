"""What the rooms below say, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from window_driver import WindowDriver, paint

from swin_annotator.core.fewshot import LeftOut
from swin_annotator.core.images import read_rgb
from swin_annotator.core.queries import parse_prompts
from swin_annotator.core.types import Image
from swin_annotator.engine.suggest import Suggestions
from swin_annotator.errors import AnnotatorError, ImageUnreadable
from swin_annotator.messages import Message
from swin_annotator.models.catalog.catalog import default_catalog, megabytes
from swin_annotator.store.project import ImageSummary
from swin_annotator.ui.i18n import message_catalog, model_labels, translate
from swin_annotator.ui.panels.image_model import NO_SUMMARY, details
from swin_annotator.ui.widgets.banner import sentence
from swin_annotator.ui.widgets.suggestion import trust_in


@pytest.fixture
def russian(qapp: QApplication) -> Iterator[None]:
    translate.speak(qapp, "ru")
    yield
    translate.speak(qapp, "en")


def test_names_of_files_are_left_alone(russian: None) -> None:
    for name in (
        "12 images.png",
        "cat: dog.jpg",
        "a and b",
        "Permission denied.txt",
        "{name}.png",
        "100",
        "x (1)",
        "images",
    ):
        assert message_catalog.said(name) == name


def test_the_newest_words_of_a_room_stay_as_they_are(russian: None) -> None:
    assert message_catalog.said("Something that nobody has translated.") == "Something that nobody has translated."


CUT = Message("Could not read {path}: {reason}.", path="a.jpg", reason=Message("the file is cut short"))


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (CUT, "Не удалось прочитать a.jpg: файл обрезан."),
        (Message("{path} is empty.", path="images"), "images: файл пуст."),
        (Message("{path} is empty.", path="x is y.png"), "x is y.png: файл пуст."),
        (Message("Looking at the example on {path}", path="a.jpg"), "Просмотр образца на a.jpg"),
        (Message("Looking at {path}", path="a.jpg"), "Просмотр a.jpg"),
        (Message("Loading {spec}", spec=Message("GrabCut: box to mask")), "Загрузка GrabCut: рамка → маска"),
        (megabytes(1_750_000_000), "1.75 ГБ"),
        (Message("{n} images", n=21), "21 изображение"),
        (
            Message(
                "Get it under Models, or run: swin-annotator models pull {spec} ({megabytes})",
                spec="owl",
                megabytes=megabytes(620_000_000),
            ),
            "Скачайте её в окне «Модели» или выполните: swin-annotator models pull owl (620 МБ)",
        ),
        (
            Message("Could not write {path}: {why}.", path="/x", why="permission denied"),
            "Не удалось записать /x: доступ запрещён.",
        ),
        (
            Message(
                "“{entry}” can't be undone: its objects have changed since.",
                entry=Message.plural("Accept {n} proposal", "Accept {n} proposals", 3),
            ),
            "«Принять 3 предложения» нельзя отменить: объекты с тех пор изменились.",
        ),
        (
            Message("{place} can't be read ({error}).", place="/x", error="Permission denied"),
            "/x can't be read (доступ запрещён).",
        ),
        (Message.joined([CUT, Message("Copy it again.")]), "Не удалось прочитать a.jpg: файл обрезан. Copy it again."),
    ],
)
def test_messages_are_said_by_their_parts(russian: None, message: Message, said: str) -> None:
    assert message_catalog.said(message) == said


def test_titles_of_the_list_of_models_are_said(russian: None) -> None:
    titles = {spec.name: model_labels.title(spec) for spec in default_catalog().specs()}
    assert titles["grabcut"] == "GrabCut: рамка → маска"


def test_english_says_what_the_room_said(qapp: QApplication) -> None:
    text = Message("Could not read {path}: {reason}.", path="a.jpg", reason="the file is damaged (bad {marker})")
    assert message_catalog.said(text) == "Could not read a.jpg: the file is damaged (bad {marker})."
    assert message_catalog.said(Message.plural("{n} box", "{n} boxes", 1)) == "1 box"


def test_a_banner_speaks_one_language(russian: None, tmp_path: Path) -> None:
    with pytest.raises(AnnotatorError) as empty:
        parse_prompts(" , ")
    assert sentence(empty.value) == "Запрос пуст. Введите, что найти, например: forklift, person."
    cut = paint(tmp_path / "cut.png")
    cut.write_bytes(cut.read_bytes()[:200])
    with pytest.raises(ImageUnreadable) as short:
        read_rgb(cut)
    assert sentence(short.value).startswith("Не удалось прочитать cut.png: ")
    assert sentence(short.value).endswith("Скопируйте его ещё раз или замените.")


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (CUT, "файл обрезан"),
        (Message("{path} is empty.", path="b.jpg"), "файл пуст"),
        (Message("{path} is gone.", path="b.jpg"), "файла больше нет"),
        ("b.jpg is what an earlier program said.", "is what an earlier program said"),
    ],
)
def test_the_row_of_an_unreadable_image_says_why(russian: None, error: str, line: str) -> None:
    summary: ImageSummary = NO_SUMMARY
    assert details(Image(1, "a/b.jpg", (0, 0), error=error), summary) == line


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        ("ru", ("файл пуст", "нет ни одного пикселя (0×3)")),
        ("zh_CN", ("是空文件", "没有像素（0×3）")),
        ("ja", ("空のファイルです", "画素がありません (0×3)")),
        ("ko", ("빈 파일입니다", "픽셀이 없습니다 (0×3)")),
    ],
)
def test_the_row_is_a_sentence_without_the_name(qapp: QApplication, language: str, lines: tuple[str, str]) -> None:
    pixels = Message("{path} has no pixels ({width}×{height}).", path="b.jpg", width=0, height=3)
    errors = (Message("{path} is empty.", path="b.jpg"), pixels)
    translate.speak(qapp, language)
    try:
        assert tuple(details(Image(1, "b.jpg", (0, 0), error=error), NO_SUMMARY) for error in errors) == lines
    finally:
        translate.speak(qapp, "en")


def test_the_canvas_says_why_there_is_no_image(driver: WindowDriver, photos: Path) -> None:
    (photos / "1.png").write_bytes(b"")
    window = driver.window
    try:
        window.actions_["language_ru"].trigger()
        window.folders.open(photos)
        window.folders.finish()
        driver.wait(lambda: "1.png: файл пуст." in driver.canvas.accessibleDescription())
    finally:
        window.actions_["language_en"].trigger()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Suggestions((), 1), "по 1 метке; слишком мало, чтобы сказать, как часто это верно"),
        (Suggestions((), 36, LeftOut(35, 36, 30)), "по 36 меткам; при проверке верно в 97 % случаев"),
    ],
)
def test_how_far_to_trust_a_suggestion(russian: None, answer: Suggestions, said: str) -> None:
    assert trust_in(answer) == said


def test_the_window_trusts_as_the_command_line_does(qapp: QApplication) -> None:
    for answer in (Suggestions((), 1), Suggestions((), 8), Suggestions((), 8, LeftOut(7, 8, 5))):
        assert trust_in(answer) == answer.trust()
