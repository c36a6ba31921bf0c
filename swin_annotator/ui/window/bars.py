"""The strip above the columns and the one below."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QFont, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from swin_annotator.engine.jobs import Priority
from swin_annotator.ui.actions.registry import FAMILY, Actions, in_menus
from swin_annotator.ui.actions.shortcuts import bracketed
from swin_annotator.ui.annotation.brush_size import BrushSize
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import say, tr, worded
from swin_annotator.ui.project.activity import Running
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours
from swin_annotator.ui.widgets.action_buttons import ActionButton
from swin_annotator.ui.widgets.banner import StatusLine
from swin_annotator.ui.widgets.elided_label import ElidedLabel
from swin_annotator.ui.widgets.plain_text import PlainLabel
from swin_annotator.ui.widgets.sections import line
from swin_annotator.ui.widgets.suggestion import Hint
from swin_annotator.ui.widgets.tool_menu import MORE, MoreTools

TOOLS = ("select", "box", "polygon", "brush", "example", "notThis")
TOP_HEIGHT = 40
LEAST_WIDTH = 700
BOTTOM_HEIGHT = 32
PATIENCE_MS = 150
"""A question that is answered sooner is not worth a word that comes and goes."""


class MenuButton(QToolButton):
    """Opens the menu. To Qt the keys of all that stands in it work here, too; those of the canvas must not."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self._foreign = [a for a in actions.all() if a.shortcutContext() is not Qt.ShortcutContext.WindowShortcut]

    def event(self, event: QEvent) -> bool:
        """Tab goes on and Space opens, whatever they do on the canvas."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence(event.keyCombination())
            if any(keys in action.shortcuts() for action in self._foreign):
                event.accept()
                return True
        return super().event(event)


class ToolBar(QWidget):
    """Menu, tools, undo and redo, review; where the project stands; zoom and all commands."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("toolBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(TOP_HEIGHT)
        self.menu = QMenu(self)
        self.recent = QMenu(self)
        say(self.recent.setTitle, "Recent folders")
        self._build_menu(actions)
        self.menu_button = MenuButton(actions)
        self.menu_button.setObjectName("menuButton")
        self.menu_button.setProperty("role", "flat")
        say(self.menu_button.setAccessibleName, "Menu")
        say(self.menu_button.setToolTip, "Menu (Alt+M)")
        self.menu_button.setShortcut("Alt+M")
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu_button.setFixedSize(30, 28)
        self._tools = [ActionButton(actions[name]) for name in TOOLS]
        self._more = MoreTools([actions[name] if name else None for name in MORE])
        self._review = ActionButton(actions["reviewMode"])
        self._fit = ActionButton(actions["fit"])
        self._commands = ActionButton(actions["commands"])
        self._zoom = PlainLabel()
        self._zoom.setObjectName("zoomLabel")
        say(self._zoom.setAccessibleName, "Zoom")
        self._zoom.setProperty("role", "muted")
        self._zoom.setMinimumWidth(44)
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.summary = ElidedLabel(mode=Qt.TextElideMode.ElideLeft)  # the count is what changes
        self.summary.setProperty("role", "muted")
        self.summary.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 0, 6, 0)
        layout.setSpacing(4)
        # Words give way to icons, so the layout's own least width must not hold the window open.
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setMinimumWidth(LEAST_WIDTH)
        layout.addWidget(self.menu_button)
        for button in self._tools[:4]:
            layout.addWidget(button)
        layout.addWidget(self._more)
        layout.addWidget(self._gap())
        for button in self._tools[4:]:
            layout.addWidget(button)
        layout.addWidget(self._gap())
        for name in ("undo", "redo"):
            layout.addWidget(ActionButton(actions[name], word=False, symbol=True))
        layout.addWidget(self._gap())
        layout.addWidget(self._review)
        layout.addWidget(self.summary, 1)
        layout.addSpacing(6)
        layout.addWidget(self._gap())
        layout.addWidget(self._zoom)
        layout.addWidget(self._fit)
        layout.addWidget(self._commands)

    def _gap(self) -> QWidget:
        frame = line("upright")
        frame.setFixedHeight(20)
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(5, 0, 5, 0)
        layout.addWidget(frame)
        return holder

    def _build_menu(self, actions: Actions) -> None:
        for name, rows in in_menus(actions).items():
            part = self.menu.addMenu("")
            say(part.setTitle, name)
            for action in rows:
                if action is None:
                    part.addSeparator()
                else:
                    self._menu_for(action, part, name).addAction(action)
                    if action.objectName() == "openFolderAction":
                        part.addMenu(self.recent)

    def _menu_for(self, action: QAction, part: QMenu, name: str) -> QMenu:
        """A menu of its own for the choices of one kind, such as themes, in a menu that holds other things, too."""
        family = str(action.property(FAMILY) or "")
        if family in ("", name):
            return part
        inner = part.findChild(QMenu, family, Qt.FindChildOption.FindDirectChildrenOnly)
        if inner is None:
            inner = QMenu(part)
            inner.setObjectName(family)
            say(inner.setTitle, family)
            part.addMenu(inner)
        return inner

    def tell_zoom(self, zoom: float) -> None:
        """Show the zoom: 1.0 is one screen pixel per image pixel."""
        self._zoom.setText(f"{zoom * 100:.0f} %" if zoom > 0 else "")

    def dress(self, colours: Colours) -> None:
        """Draw the menu icon in the theme's colour."""
        self._more.dress(colours)
        self.menu_button.setIcon(icons.icon("menu", colours))
        self.menu_button.setIconSize(QSize(20, 20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words where there is room, icons where there is not."""
        wide = self.width() >= 1120
        for button in (*self._tools, self._review):
            button.set_word(wide)
        super().resizeEvent(event)


class StatusBar(QWidget):
    """Progress with cancel, the last message, what is suggested, device, position."""

    def __init__(self, actions: Actions, brush: BrushSize) -> None:
        """A strip with ``brush`` between what is suggested and the device."""
        super().__init__()
        self.setObjectName("statusStrip")
        self.brush = brush
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(BOTTOM_HEIGHT)
        self.progress = QProgressBar()
        self.progress.setObjectName("progressBar")
        say(self.progress.setAccessibleName, "Progress")
        self.progress.setFixedWidth(140)
        self.progress.setTextVisible(False)
        self.text = ElidedLabel()
        self.text.setObjectName("progressText")
        self.text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.cancel = worded(QPushButton(), "Cancel")
        self.cancel.setObjectName("cancelButton")
        say(self.cancel.setAccessibleName, "Cancel what runs")
        say(self.cancel.setToolTip, "Cancel what runs{key}", key=bracketed("cancel"))
        self.cancel.setProperty("role", "link")
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.setAutoDefault(True)  # Enter presses it
        self.cancel.clicked.connect(actions["cancel"].trigger)
        self.message = StatusLine()
        self.device = PlainLabel()
        self.device.setObjectName("deviceLabel")
        say(self.device.setAccessibleName, "Device")
        self.device.setProperty("role", "muted")
        self.position = PlainLabel()
        self.position.setObjectName("positionLabel")
        say(self.position.setAccessibleName, "Cursor position")
        self.position.setProperty("role", "muted")
        self.position.setMinimumWidth(96)
        self.position.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        font = QFont(self.position.font())
        font.setFeature(QFont.Tag("tnum"), 1)
        self.position.setFont(font)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(10)
        layout.addWidget(self.progress)
        layout.addWidget(self.text)
        layout.addWidget(self.cancel)
        layout.addWidget(self.message, 1)
        self.category_hint = Hint(actions["acceptCategory"], "acceptCategoryButton")
        self.tag_hint = Hint(actions["acceptTag"], "acceptTagButton")
        layout.addWidget(self.category_hint)
        layout.addWidget(self.tag_hint)
        layout.addWidget(brush)
        layout.addWidget(self.device)
        layout.addWidget(self.position)
        self._running: Running | None = None
        self._waiting = 0
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._write)
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self.patience.timeout.connect(self._show)
        self._show()

    def show_running(self, running: Running | None, waiting: int) -> None:
        """Show a job: what, how far, how fast, how long, and how many wait behind it.

        A question of somebody to a model shows once it takes its time: most are answered sooner.
        """
        self._running, self._waiting = running, waiting
        asked = running is not None and running.priority is Priority.INTERACTIVE and bool(running.ticket)
        if asked and not self._tick.isActive():
            if not self.patience.isActive():
                self.patience.start()
        else:
            self._show()

    def _show(self) -> None:
        running = self._running
        self.patience.stop()
        for widget in (self.progress, self.text, self.cancel):
            widget.setVisible(running is not None)
        if running is None:
            self._tick.stop()
            return
        if not self._tick.isActive():
            self._tick.start()
        # By itself the bar would have everything painted at once, the photo too, before the next line is run.
        self.progress.setUpdatesEnabled(False)
        # An unknown total shows as a bar that is on its way, not as one that is stuck at nothing.
        self.progress.setRange(0, max(0, running.total))
        self.progress.setValue(running.done)
        self.progress.setUpdatesEnabled(True)
        self._write()

    def _write(self) -> None:
        if self._running is not None:
            self.text.setText(describe(self._running, self._waiting, time.monotonic()))

    def tell_position(self, x: float, y: float) -> None:
        """Show where the pointer is, in image pixels."""
        self.position.setText(f"x {x:.0f}  y {y:.0f}" if x >= 0 and y >= 0 else "")


def describe(running: Running, waiting: int, at: float) -> str:
    """``Finding in 130 images · 41 of 130 · 2.1 per second · 42 s left``."""
    parts = [running.name]
    if running.is_paused:
        parts += [tr("{done} of {total}", done=running.done, total=running.total), tr("paused")]
    elif running.total > 3:
        parts.append(tr("{done} of {total}", done=running.done, total=running.total))
        rate = running.rate(at)
        if rate:
            parts.append(
                tr("{rate:.1f} per second", rate=rate) if rate >= 0.1 else tr("{seconds:.0f} s each", seconds=1 / rate)
            )
            parts.append(tr("{time} left", time=duration((running.total - running.done) / rate)))
    elif running.message and (message := said(running.message)) not in running.name:
        parts.append(message)
    if waiting:
        parts.append(tr("{count} more waiting", count=waiting))
    return " · ".join(parts)


def duration(seconds: float) -> str:
    """``42 s``, ``3 min``, ``2 h 5 min``."""
    if seconds < 90:
        return tr("{seconds:.0f} s", seconds=seconds)
    minutes = round(seconds / 60)
    return (
        tr("{minutes} min", minutes=minutes)
        if minutes < 90
        else tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)
    )
