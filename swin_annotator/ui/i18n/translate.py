"""Texts of the window in the user's language: they are written in English where they are used, and looked up here.

``tr("Removed {name}.", name=name)`` for what is said once, ``say(label.setText, "Close")`` for what stays on screen
and has to follow the language, ``mark("Find")`` for texts in tables that are looked up later. Babel finds
these calls by their names, where the texts stand in them as they are; ``resources/translations/update.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from swin_annotator import paths

CONTEXT = "swin_annotator"
SYSTEM = "system"
LANGUAGES = {"en": "English", "ru": "Русский", "zh_CN": "简体中文", "ja": "日本語", "ko": "한국어"}
"""Names of the languages by code, each in its own words."""
_SAID = "said."
_ITEMS = "saidItems"
_W = TypeVar("_W", bound=QWidget)


def tr(text: str, /, **values: object) -> str:
    """``text`` in the user's language, with ``{name}`` filled from ``values`` as ``str.format`` does."""
    said = QCoreApplication.translate(CONTEXT, text)
    return said.format(**values) if values else said


def looked_up(text: str, n: int | None = None) -> str:
    """The translation of ``text``, or its form for the count ``n``, before any value is filled in."""
    return QCoreApplication.translate(CONTEXT, text, None, -1 if n is None else n)


def plural(one: str, many: str, n: int, /, **values: object) -> str:
    """The form of a text for the count ``n``, which is there as ``{n}``; translations are kept under ``many``."""
    said = QCoreApplication.translate(CONTEXT, many, None, n)
    return (one if n == 1 and said == many else said).format(n=n, **values)


def mark(text: str) -> str:
    """``text`` itself, noted as one that ``tr`` will be asked for."""
    return text


def marks(one: str, many: str) -> tuple[str, str]:
    """Both forms of a text, noted as ones that ``plural`` will be asked for."""
    return one, many


def say(setter: Callable[[str], object], text: str, **values: object) -> None:
    """Call a widget's ``setter`` with ``text`` in the user's language, and again whenever the language changes.

    ``values`` are filled in as ``tr`` does, and written out anew each time: keys follow the user's choice.
    """
    owner = getattr(setter, "__self__")  # noqa: B009  # a bound method has it, Callable does not say so
    owner.setProperty(_SAID + getattr(setter, "__name__"), (text, values))  # noqa: B009
    if isinstance(owner, QLabel):
        owner.setTextFormat(Qt.TextFormat.PlainText)
    setter(tr(text, **values))


def worded(widget: _W, text: str, **values: object) -> _W:
    """A label or button that says ``text``, whatever the language."""
    say(widget.setText, text, **values)  # type: ignore[attr-defined]  # QLabel and QAbstractButton share no base that has it
    return widget


def say_items(combo: QComboBox, texts: Sequence[str]) -> None:
    """Let the items of ``combo`` say ``texts``, whatever the language; items that are missing are added."""
    combo.setProperty(_ITEMS, list(texts))
    for place, text in enumerate(texts):
        if place < combo.count():
            combo.setItemText(place, tr(text))
        else:
            combo.addItem(tr(text))


def say_again() -> None:
    """Write again what ``say`` and ``say_items`` wrote: in the language in use, with the keys in use."""
    for widget in QApplication.allWidgets():
        for name in (bytes(raw.data()).decode() for raw in widget.dynamicPropertyNames()):
            if name.startswith(_SAID):
                text, values = widget.property(name)
                getattr(widget, name.removeprefix(_SAID))(tr(text, **values))
            elif name == _ITEMS and isinstance(widget, QComboBox):
                say_items(widget, widget.property(name))


def spoken(chosen: str, wished: Sequence[str]) -> str:
    """The language to use: the chosen one, else the first of the system's ``wished`` ones that the window speaks.

    Args:
        chosen: a code of ``LANGUAGES``, or ``system``.
        wished: codes as ``QLocale.uiLanguages`` gives them: ``zh-Hans-CN``, ``ru-RU``, ``en``.
    """
    if chosen in LANGUAGES:
        return chosen
    for wish in wished:
        language = wish.split("-")[0]
        traditional = any(part in wish for part in ("Hant", "TW", "HK", "MO"))
        code = "zh_CN" if language == "zh" and not traditional else language
        if code in LANGUAGES:
            return code
    return "en"


def speak(app: QApplication, chosen: str) -> str:
    """The code of the language that ``app`` uses from here on; English needs no file and reads none."""
    code = spoken(chosen, QLocale.system().uiLanguages())
    if code == str(app.property("language") or "en"):
        return code
    for worn in app.findChildren(QTranslator):
        app.removeTranslator(worn)
        worn.setParent(None)
    app.setProperty("language", code)
    if code == "en":
        return code
    texts = str(paths.resource("translations") / f"{code}.qm")
    of_qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{code}.qm"
    for file in (of_qt, texts):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
    return code
