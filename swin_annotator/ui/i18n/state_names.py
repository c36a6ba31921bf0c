"""Names of states of objects and images in the window."""

from __future__ import annotations

from swin_annotator.core.types import ImageState, State
from swin_annotator.ui.i18n.translate import mark

OF_OBJECTS = {
    State.PROPOSED: mark("proposed"),
    State.ACCEPTED: mark("accepted"),
    State.REJECTED: mark("rejected"),
    State.ALTERNATIVE: mark("alternative"),
}
OF_IMAGES = {
    ImageState.UNTOUCHED: mark("untouched"),
    ImageState.STARTED: mark("started"),
    ImageState.PROPOSALS: mark("proposals"),
    ImageState.REVIEWED: mark("reviewed"),
    ImageState.CHANGED: mark("changed"),
    ImageState.UNREADABLE: mark("unreadable"),
}
