"""The rows of the table of actions that are about image files which others change."""

from __future__ import annotations

from swin_annotator.ui.actions.spec import Spec

REFRESH = Spec(
    "refresh",
    "Refresh",
    ("F5",),
    "turnright",
    "project",
    "File",
    tip="Look for new, changed, renamed and removed files",
)
BACKUPS: tuple[Spec, ...] = (
    Spec(
        "checkLabels",
        "Check labels",
        (),
        "info",
        "project",
        "File",
        tip="Lists labels that are doubled, very small, outside their image or labelled twice",
    ),
    Spec(
        "compare",
        "Compare with a label file…",
        (),
        "columns",
        "project",
        "File",
        tip="Lists what was added, removed, moved and relabelled",
    ),
    Spec("backups", "Backups…", (), "recent", "project", "File", tip="What there is, and going back to it"),
    Spec(
        "pack",
        "Pack the project into one file…",
        (),
        "export",
        "project",
        "File",
        tip="Labels, proposals and settings, to be taken in elsewhere by “Import labels…”",
    ),
    Spec("packWithImages", "Pack the project and its images…", (), "export", "project", "File"),
)
CHANGED: tuple[Spec, ...] = (
    Spec(
        "scaleLabels",
        "Scale labels to the changed file",
        (),
        "fit",
        "resized",
        "Review",
        word="Scale labels",
        tip="The picture is the same in another size: its labels get that size",
    ),
    Spec(
        "keepLabels",
        "Keep labels on the changed file",
        (),
        "reviewed",
        "changed",
        "Review",
        word="Keep labels",
        tip="Labels stay where they are, cut where the picture ends",
    ),
    Spec(
        "reviewAgain",
        "Review labels of the changed file again",
        (),
        "review",
        "changed",
        "Review",
        word="Review again",
        tip="Labels get the size of the picture and wait for review",
    ),
)
