"""The one table of colours, and the palette and style sheet made from it. No other file names a colour."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from swin_annotator import paths
from swin_annotator.core.types import Category
from swin_annotator.ui.theme.colours import Colours as Colours
from swin_annotator.ui.theme.stylesheet import style_sheet

TEXT_PX = 13
HAN_FONTS = {
    "zh_CN": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    "ja": ("Yu Gothic UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP"),
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", "Source Han Sans K"),
}
"""Fonts by language: the same character is drawn differently in each, and weights differ where it is guessed."""


class Mode(StrEnum):
    """Choices under View → Theme."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"
    CONTRAST = "contrast"


DARK = Colours(
    dark=True,
    bg="#16181c",
    panel="#1d2025",
    raised="#262a31",
    line="#30353d",
    text="#e7e9ec",
    muted="#9aa2ad",
    accent="#5aa9f7",
    on_accent="#0b1a2b",
    accept="#3fb37f",
    on_accept="#06140d",
    reject="#e0705f",
    warn="#e69f00",
    surround="#0f1114",
    tint="#283a4b",
    hover="#2f343c",
)
LIGHT = Colours(
    dark=False,
    bg="#f4f5f7",
    panel="#ffffff",
    raised="#eef0f3",
    line="#d9dde3",
    text="#1b1f24",
    muted="#5d6672",
    accent="#1668c7",
    on_accent="#ffffff",
    accept="#1e7f55",
    on_accept="#ffffff",
    reject="#b53a2a",
    warn="#b87a00",
    surround="#e3e6ea",
    tint="#d5e4f5",
    hover="#e3e6ea",
)
CONTRAST = Colours(
    dark=True,
    bg="#000000",
    panel="#000000",
    raised="#1a1a1a",
    line="#9a9a9a",
    text="#ffffff",
    muted="#d6d6d6",
    accent="#ffd800",
    on_accent="#000000",
    accept="#5cff9d",
    on_accept="#000000",
    reject="#ff9d8a",
    warn="#ffd800",
    surround="#000000",
    tint="#4d4100",
    hover="#333333",
)
"""Text at 14:1 and more on every ground, borders that are seen."""
THEMES = (DARK, LIGHT, CONTRAST)

CATEGORY_COLOURS = ("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#CC79A7", "#D55E00", "#0072B2", "#999999")
"""Okabe and Ito's palette: told apart with any colour vision (jfly.uni-koeln.de/color)."""

CATEGORY_PATTERNS = (
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.DiagCrossPattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.Dense6Pattern,
)
"""Seven beside eight colours: no two of the first 56 categories share both."""


def category_colour(index: int) -> QColor:
    """The colour of the category at ``index``: Okabe-Ito first, then hues evenly spread in OKLCH at equal lightness."""
    if index < len(CATEGORY_COLOURS):
        return QColor(CATEGORY_COLOURS[index])
    # The golden angle never comes back to a used hue.
    return _oklch(0.74, 0.13, math.radians((index - len(CATEGORY_COLOURS)) * 137.508 + 20))


def category_pattern(index: int) -> Qt.BrushStyle:
    """The pattern of the category at ``index``; seven that were made one after another share none."""
    return CATEGORY_PATTERNS[index % len(CATEGORY_PATTERNS)]


def category_colours(categories: Iterable[Category], places: Mapping[int, int]) -> dict[int, QColor]:
    """Category id -> its colour: the one that a person gave, else that of the place in which it was made.

    Args:
        categories: any.
        places: category id -> that place, from 1; it stays when categories are moved or deleted.
    """
    return {c.id: QColor(c.colour) if c.colour else category_colour(places.get(c.id, 1) - 1) for c in categories}


def as_colour(value: str) -> QColor:
    """A colour of the table as Qt wants it."""
    return QColor(value)


def text_on(colour: QColor) -> QColor:
    """Black or white, whichever reads better on ``colour`` (WCAG 2 contrast)."""
    luminance = relative_luminance(colour)
    return QColor("#000000") if (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) else QColor("#ffffff")


def relative_luminance(colour: QColor) -> float:
    """0 for black to 1 for white (WCAG 2)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(v) for v in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(a: QColor, b: QColor) -> float:
    """1 for equal colours to 21 for black on white (WCAG 2)."""
    low, high = sorted((relative_luminance(a), relative_luminance(b)))
    return (high + 0.05) / (low + 0.05)


def colours_of(palette: QPalette) -> Colours:
    """The table behind a palette that ``apply`` has set; for what is painted by hand."""
    return _on_ground(palette.color(QPalette.ColorRole.Window).rgba())


@lru_cache(maxsize=16)
def _on_ground(rgba: int) -> Colours:
    """Asked in every painting of every widget."""
    ground = QColor.fromRgba(rgba)
    otherwise = DARK if ground.lightnessF() < 0.5 else LIGHT
    return next((colours for colours in THEMES if QColor(colours.bg) == ground), otherwise)


def current() -> Colours:
    """The table that the running program wears.

    From the application's palette: palettes of single widgets lag behind while a style sheet is being changed.
    """
    return colours_of(QApplication.palette())


def resolve(mode: Mode, app: QApplication) -> Colours:
    """The colours for ``mode``; the system's choice where it makes one, else dark."""
    if mode is Mode.SYSTEM:
        return LIGHT if app.styleHints().colorScheme() is Qt.ColorScheme.Light else DARK
    return {Mode.DARK: DARK, Mode.LIGHT: LIGHT, Mode.CONTRAST: CONTRAST}[mode]


def apply(app: QApplication, colours: Colours) -> None:
    """Dress the running program in ``colours``: font, palette and style sheet. Costs nothing when it wears them."""
    kind = "dark" if colours.dark else "light"
    files = [(paths.resource("icons") / f"{name}-{kind}.svg").as_posix() for name in ("arrow", "arrowup", "check")]
    sheet = style_sheet(colours, *files)
    if app.styleSheet() == sheet:
        return
    if not app.styleSheet():  # dressed for the first time: no theme has fonts of its own
        use_fonts(app)
    # In place of another sheet Qt would polish every widget once for each of its ancestors; after none, once.
    app.setStyleSheet("")
    app.setPalette(make_palette(colours))
    app.setStyleSheet(sheet)


def use_fonts(app: QApplication) -> None:
    """Write in the platform's font, and beside it in one made for the language that ``app`` speaks."""
    spoken = str(app.property("language") or "en")
    order = sorted(HAN_FONTS, key=lambda language: language != spoken)
    beside = [next(filter(QFontDatabase.hasFamily, HAN_FONTS[language]), "") for language in order]
    # The real name: an alias such as "Sans Serif" would lose against the fonts beside it.
    own = QFontInfo(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)).family()
    font = QFont(app.font())
    font.setFamilies([own, *filter(None, beside)])
    font.setPixelSize(TEXT_PX)
    if font != app.font():
        app.setFont(font)


def make_palette(colours: Colours) -> QPalette:
    """The Qt palette of ``colours``: ``Dark`` is the canvas surround, ``Mid`` the hairlines."""
    role = QPalette.ColorRole
    table = {
        role.Window: colours.bg,
        role.WindowText: colours.text,
        role.Base: colours.panel,
        role.AlternateBase: colours.raised,
        role.Text: colours.text,
        role.PlaceholderText: colours.muted,
        role.Button: colours.raised,
        role.ButtonText: colours.text,
        role.BrightText: colours.reject,
        role.Highlight: colours.tint,
        role.HighlightedText: colours.text,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Light: colours.hover,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.surround,
        role.Shadow: colours.surround,
    }
    palette = QPalette()
    for key, value in table.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(colours.muted))
    return palette


def _oklch(lightness: float, chroma: float, hue: float) -> QColor:
    """An OKLCH colour as sRGB, cut to the gamut (Ottosson, bottosson.github.io/posts/oklab)."""
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    linear = (
        4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
    )
    return QColor.fromRgbF(*(_gamma(min(1.0, max(0.0, value))) for value in linear))


def _gamma(value: float) -> float:
    return value * 12.92 if value <= 0.0031308 else float(1.055 * value ** (1 / 2.4) - 0.055)
