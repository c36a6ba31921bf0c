"""The style sheet, written once with the names of the colour table in place of colours."""

from __future__ import annotations

from dataclasses import fields
from string import Template

from swin_annotator.ui.theme.colours import Colours

_SHEET = Template("""
* { outline: 0; }
QMainWindow, QDialog { background: $bg; color: $text; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
#toolBar, #statusStrip, #reviewBar, #guideBar, #changedBar { background: $panel; }
#reviewBar, #guideBar, #changedBar { border: 0; border-top: 1px solid $line; }
#toolBar { border-bottom: 1px solid $line; }
#statusStrip { border-top: 1px solid $line; }
#leftColumn, #rightColumn, #rightBody { background: $panel; }
#canvas { background: $surround; border: 0; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QLabel { background: transparent; }
QMessageBox QLabel { qproperty-textFormat: PlainText; }
QLabel[role="muted"], #statusMessage, #progressText { color: $muted; }
QLabel[role="heading"] { color: $muted; font-size: 11px; font-weight: 600; letter-spacing: 1px; }
QLabel[role="legend"] { color: $muted; font-size: 11px; }
QLabel[role="strong"], #thresholdLabel { font-weight: 600; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="lead"] { color: $muted; font-size: 14px; }
#thresholdLabel { font-size: 11px; }
QFrame[role="line"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[role="upright"] { background: $line; border: 0; max-width: 1px; min-width: 1px; }

QLineEdit, QPlainTextEdit, QAbstractSpinBox, QKeySequenceEdit QLineEdit {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px 8px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus { border: 1px solid $accent; }
QAbstractSpinBox { padding-right: 20px; min-height: 18px; }
QAbstractSpinBox QLineEdit { border: 0; padding: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 20px; border: 0; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
#promptEdit { padding: 2px 4px; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
#exampleList { background: transparent; border: 0; }
QPlainTextEdit[role="log"] { font-family: monospace; }

QPushButton, QToolButton {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px 10px; min-height: 18px;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; background: $panel; border: 1px solid $line; }
QPushButton[role="accept"] { background: $accept; color: $on_accept; border: 1px solid $accept; }
QPushButton[role="accept"]:focus { border: 1px solid $text; }
QPushButton[role="accept"]:disabled { background: $panel; color: $muted; border: 1px solid $line; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; }
QPushButton[role="primary"]:focus { border: 1px solid $text; }
QPushButton[role="primary"]:disabled { background: $panel; color: $muted; border: 1px solid $line; }
QPushButton[role="symbol"] { padding: 0; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 4px; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { border: 1px solid $accent; }
QPushButton[role="link"]:disabled { color: $muted; }
QPushButton[role="fold"] {
  background: transparent; border: 1px solid transparent; border-radius: 4px; text-align: left; padding: 0 4px;
  min-height: 16px;
  color: $muted; font-size: 11px; font-weight: 600; letter-spacing: 1px;
}
QPushButton[role="fold"]:hover { color: $text; }
QPushButton[role="fold"]:focus { border: 1px solid $accent; }
QPushButton[role="choice"] { text-align: left; padding: 14px 18px; font-size: 14px; min-width: 320px; }
QToolButton[role="flat"] { background: transparent; border: 1px solid transparent; padding: 2px; }
QToolButton[role="flat"]:hover { background: $hover; }
QToolButton[role="flat"]:checked { background: $raised; border: 1px solid $accent; }
QToolButton[role="flat"]::menu-indicator { image: none; }
QToolButton[role="flat"]:focus { border: 1px solid $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QFileDialog { min-width: 780px; min-height: 420px; }
QFileDialog QToolButton { padding: 2px; }

QComboBox {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 3px 22px 3px 8px;
  min-height: 18px;
}
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 1px solid $accent; }
QComboBox:disabled { color: $muted; }
QComboBox[role="flat"] {
  background: transparent; border: 1px solid transparent; color: $muted; font-size: 11px; padding: 0 18px 0 4px;
}
QComboBox[role="flat"]:hover { color: $text; }
QComboBox[role="flat"]:focus { border: 1px solid $accent; }
QComboBox::drop-down { border: 0; width: 20px; }
QComboBox::down-arrow { image: url("$arrow"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
  background: $panel; color: $text; border: 1px solid $line; selection-background-color: $tint; selection-color: $text;
}
QTableView QComboBox { margin: 2px 0; }
QListView, QTreeView, QTableView {
  background: $panel; color: $text; border: 0; alternate-background-color: $panel;
  selection-background-color: $tint; selection-color: $text;
}
QListView[role="framed"], QTableView { border: 1px solid $line; border-radius: 6px; }
QHeaderView::section {
  background: $panel; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 4px 11px; font-size: 11px;
}
QTreeView QHeaderView::section { padding: 4px 3px; }
QTableView { gridline-color: $line; }
QTableCornerButton::section { background: $panel; border: 0; }

QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 6px; }
QMenu::item:selected { background: $tint; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }

QSlider::groove:horizontal { height: 2px; background: $line; border-radius: 1px; }
QSlider::sub-page:horizontal, QSlider#thresholdSlider::add-page:horizontal { background: $accent; }
QSlider::add-page:horizontal, QSlider#thresholdSlider::sub-page:horizontal { background: $line; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -7px 0; border-radius: 8px; background: $knob; border: 1px solid $accent;
}
QSlider::handle:horizontal:focus { border: 2px solid $text; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox #qt_msgbox_label, QMessageBox #qt_msgbox_informativelabel { min-width: 360px; }
#banner { background: $raised; border: 0; border-bottom: 1px solid $line; border-left: 3px solid $warn; }
#palette { background: $panel; border: 1px solid $line; border-radius: 8px; }
#emptyState, #emptyInner { background: $surround; }
QRadioButton, QCheckBox { color: $text; spacing: 8px; background: transparent; }
QCheckBox::indicator, QMenu::indicator { width: 14px; height: 14px; }
QCheckBox::indicator { border: 1px solid $muted; border-radius: 4px; background: $raised; }
QCheckBox::indicator:checked { image: url("$check"); border: 1px solid $accent; }
QCheckBox:focus { color: $accent; }
QMenu::indicator { left: 6px; }
QMenu::indicator:checked { image: url("$check"); }
#suggestions { background: $panel; border: 1px solid $line; border-radius: 6px; padding: 2px; }
#suggestions::item { padding: 4px 8px; }
QTreeView::item { padding: 3px 0; }
QTableView::item { padding: 0 8px; }
QRadioButton:disabled, QCheckBox:disabled { color: $muted; }
""")


def style_sheet(colours: Colours, arrow: str, up: str, check: str) -> str:
    """The whole style sheet in ``colours``; arrows and check mark are files: a style sheet draws nothing itself."""
    table = {field.name: str(getattr(colours, field.name)) for field in fields(colours)}
    return _SHEET.substitute(
        table, knob=colours.text if colours.dark else colours.panel, arrow=arrow, up=up, check=check
    )
