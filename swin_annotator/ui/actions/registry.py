"""The QActions of the table: their keys, names and icons, and when they can be used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from swin_annotator.ui.actions import shortcuts
from swin_annotator.ui.actions.spec import Spec
from swin_annotator.ui.actions.table import MENUS, SEPARATED, TABLE, name_of, tip_of
from swin_annotator.ui.actions.table_labels import DIGITS
from swin_annotator.ui.i18n import translate
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours
from swin_annotator.ui.widgets.plain_text import literal, one_line, unmarked

_CHECKED = ("theme", "scale", "language", "order", "chips", "sort")
_SEEN = ("accept", "reject", "undo", "redo")
"""Their icons stand on buttons."""
FAMILY = "family"
"""Property of an action: what it is one choice of, in English."""


class Actions(QObject):
    """The QActions of the table, by id; also reachable as ``actions["undo"]``."""

    rebound = Signal()
    """Another key belongs to some action; whoever wrote a sentence with a key in it writes it again."""

    def __init__(self, window: QWidget, settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        kept = ((spec.id, settings.value(f"keys/{spec.id}")) for spec in TABLE)
        self._chosen = {action_id: str(keys) for action_id, keys in kept if keys is not None}
        self._actions: dict[str, QAction] = {}
        self._slots: dict[str, Callable[[], object]] = {}
        self._facts: frozenset[str] = frozenset()
        self._undrawn: list[tuple[str, str, Colours]] = []
        self._pencil = QTimer(self, singleShot=True, interval=0)
        self._pencil.timeout.connect(self._draw_some)
        groups: dict[str, QActionGroup] = {}
        for spec in TABLE:
            action = QAction(window)
            action.setObjectName(f"{spec.id}Action")
            action.setData(spec.icon)
            action.setShortcuts([QKeySequence(keys) for keys in self.keys_of(spec)])
            action.setCheckable(bool(spec.group))
            action.setProperty(FAMILY, spec.family)
            if spec.group and spec.group != "-":
                group = groups.setdefault(spec.group, QActionGroup(window))
                group.addAction(action)
            if spec.at == "window":
                window.addAction(action)
            else:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            # Connected before anybody who listens to actions: they hear of what is done already.
            action.triggered.connect(lambda _checked=False, action_id=spec.id: self._slots[action_id]())
            action.setEnabled(not spec.when)
            self._actions[spec.id] = action
        self._publish()
        # A key held down must not judge what nobody has looked at.
        copies = ("paste", "duplicate", "duplicateNext")
        for once in ("hide", "accept", "reject", "acceptAll", "delete", *copies, *(f"category{d}" for d in DIGITS)):
            self._actions[once].setAutoRepeat(False)
        self._steps: tuple[str | None, str | None] = (None, None)
        self._categories: tuple[str, ...] = ()
        self.say_again()

    def bind(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Say what each action does: buttons need the actions before the parts that do it are made.

        Args:
            slots: what to call, by the id of the action; every one of the table, and nothing else.

        Raises:
            KeyError: an action would do nothing, or there is none of such an id.
        """
        if strange := set(slots) ^ set(self._actions):
            raise KeyError(f"Not bound, or not in the table: {', '.join(sorted(strange))}")
        self._slots = dict(slots)

    def say_again(self) -> None:
        """Name everything in the language in use."""
        for spec in TABLE:
            action = self._actions[spec.id]
            text = tr(spec.text) if spec.family else name_of(spec)
            action.setText(text)
            action.setIconText(tr(spec.word) if spec.word else text)
            action.setToolTip(tip_of(spec))
        self.name_steps(*self._steps)
        self.name_categories(self._categories)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Every action, in the order of the table."""
        return list(self._actions.values())

    def keys_of(self, spec: Spec) -> tuple[str, ...]:
        """The keys the user chose for an action, else those of the table that he gave to no other."""
        if spec.id in self._chosen:
            return (self._chosen[spec.id],)
        given = set(self._chosen.values())
        return tuple(keys for keys in spec.keys if keys not in given)

    def set_keys(self, action_id: str, keys: str | None) -> None:
        """Give an action another key; None: those of the table again."""
        if keys is None:
            self._chosen.pop(action_id, None)
            self._settings.remove(f"keys/{action_id}")
        else:
            self._chosen[action_id] = keys
            self._settings.setValue(f"keys/{action_id}", keys)
        for spec in TABLE:  # what one gives up another gets back
            self._actions[spec.id].setShortcuts([QKeySequence(k) for k in self.keys_of(spec)])
        self._publish()
        translate.say_again()
        self.rebound.emit()

    def _publish(self) -> None:
        shortcuts.use({spec.id: self.keys_of(spec) for spec in TABLE})

    def put(self, at: str, widgets: Collection[QWidget]) -> None:
        """Make the keys of one place (``Spec.at``) work in these widgets."""
        for spec in TABLE:
            if spec.at == at:
                for widget in widgets:
                    widget.addAction(self._actions[spec.id])

    def enable(self, facts: Collection[str]) -> None:
        """Enable what the facts allow; the actions of facts that are as they were are not touched."""
        held, self._facts = self._facts, frozenset(facts)
        changed = held ^ self._facts
        for spec in TABLE:
            if spec.when in changed:
                self._actions[spec.id].setEnabled(spec.when in self._facts)

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say in the menu what undo and redo would do."""
        self._steps = (undo, redo)
        texts = (
            tr("Undo: {step}", step=said(undo)) if undo else tr("Undo"),
            tr("Redo: {step}", step=said(redo)) if redo else tr("Redo"),
        )
        for action_id, text in zip(("undo", "redo"), texts, strict=True):
            self._actions[action_id].setText(literal(text))
            self._actions[action_id].setToolTip(one_line(text))

    def name_categories(self, names: Sequence[str]) -> None:
        """Say in the menu which category each of its keys gives."""
        self._categories = tuple(names)
        for digit, name in zip(DIGITS, names, strict=False):
            self._actions[f"category{digit}"].setText(tr("Category “{name}”", name=literal(name)))
        for spec in TABLE:
            if spec.id.removeprefix("category") in DIGITS[len(names) :]:
                self._actions[spec.id].setText(name_of(spec))

    def dress(self, colours: Colours) -> None:
        """Draw the icons in the colours of the theme: a few at once, the others, which menus hold, turn by turn."""
        drawn = [spec for spec in TABLE if spec.group not in _CHECKED]  # a menu shows either an icon or the check mark
        drawn.sort(key=lambda spec: spec.id not in _SEEN)
        self._undrawn = [(spec.id, spec.icon, colours) for spec in drawn]
        self._draw_some(len(_SEEN))

    def _draw_some(self, count: int = 4) -> None:
        for action_id, name, colours in self._undrawn[:count]:
            self._actions[action_id].setIcon(icons.icon(name, colours))
        del self._undrawn[:count]
        if self._undrawn:
            self._pencil.start()


def in_menus(actions: Mapping[str, QAction] | Actions) -> dict[str, list[QAction | None]]:
    """The actions of each menu in order; None for a line between."""
    menus: dict[str, list[QAction | None]] = {name: [] for name in MENUS}
    for spec in TABLE:
        if spec.id in SEPARATED:
            menus[spec.menu].append(None)
        menus[spec.menu].append(actions[spec.id])
    return menus


def title_of(action: QAction) -> str:
    """Name an action as outside its menu: ``Theme: Dark``."""
    family = str(action.property(FAMILY) or "")
    text = unmarked(action.text())
    return tr("{family}: {choice}", family=tr(family), choice=text) if family else text
