"""Messages about a step over many objects at once."""

from __future__ import annotations

from collections.abc import Collection

from swin_annotator.messages import Message
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.i18n.translate import marks, plural


def accepted(count: int) -> str:
    """That objects were accepted, and how that is undone."""
    one, many = marks("{n} object accepted. {undo} takes it back.", "{n} objects accepted. {undo} takes it back.")
    return plural(one, many, count, undo=key_of("undo"))


def rejected(count: int) -> str:
    """That objects were rejected, and how that is undone."""
    one, many = marks("{n} object rejected. {undo} takes it back.", "{n} objects rejected. {undo} takes it back.")
    return plural(one, many, count, undo=key_of("undo"))


def relabelled(count: int) -> str:
    """That objects were relabelled, and how that is undone."""
    one, many = marks("{n} object relabelled. {undo} takes it back.", "{n} objects relabelled. {undo} takes it back.")
    return plural(one, many, count, undo=key_of("undo"))


def accepting(ids: Collection[int]) -> Message:
    """The step's name in the undo history."""
    return Message.plural("Accept {n} object", "Accept {n} objects", len(ids))


def rejecting(ids: Collection[int]) -> Message:
    """The step's name in the undo history."""
    return Message.plural("Reject {n} object", "Reject {n} objects", len(ids))


def relabelling(ids: Collection[int]) -> Message:
    """The step's name in the undo history."""
    return Message.plural("Relabel {n} object", "Relabel {n} objects", len(ids))
