"""Numbers of a category's objects, in words that say what is counted."""

from __future__ import annotations

from swin_annotator.core.categories import Tally
from swin_annotator.ui.i18n.translate import plural, tr


def counted(tally: Tally) -> str:
    """``12 labels, 5 proposals, 189 rejected``; without what there is none of; or ``no objects``."""
    parts = []
    if tally.labels:
        parts.append(plural("{n} label", "{n} labels", tally.labels))
    if tally.proposals:
        parts.append(plural("{n} proposal", "{n} proposals", tally.proposals))
    if tally.alternatives:
        parts.append(plural("{n} alternative", "{n} alternatives", tally.alternatives))
    if tally.rejected:
        parts.append(plural("{n} rejected", "{n} rejected", tally.rejected))
    return ", ".join(parts) or tr("no objects")
