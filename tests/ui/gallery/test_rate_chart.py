"""The chart of right ones by score."""

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from swin_annotator.ui.gallery.rate_chart import RateChart


def test_numbers_beside_the_axis_are_whole_in_every_font(qtbot: QtBot) -> None:
    chart = RateChart()
    qtbot.addWidget(chart)
    chart.resize(400, chart.sizeHint().height())
    for size in (8, 13, 24):
        font = chart.font()
        font.setPixelSize(size)
        chart.setFont(font)
        assert chart.left() >= QFontMetrics(font).horizontalAdvance("100%") + 6
        image = chart.grab().toImage()
        ground = image.pixelColor(1, image.height() - 1)
        edge = [image.pixelColor(0, y) for y in range(image.height())]
        assert all(colour == ground for colour in edge), "a number goes over the edge"
