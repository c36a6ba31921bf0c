"""The rows of the table of actions that are about searching the whole folder."""

from __future__ import annotations

from swin_annotator.ui.actions.spec import Spec

SEARCH: tuple[Spec, ...] = (
    Spec(
        "searchFolder",
        "Search the folder, best first",
        ("Ctrl+Shift+F",),
        "find",
        "project",
        "Find",
        tip="the likeliest objects of all images, on a contact sheet",
    ),
    Spec(
        "indexFolder",
        "Prepare the folder for search",
        (),
        "whole",
        "project",
        "Find",
        tip="every image is looked at once, in the background; Cancel pauses it",
    ),
    Spec(
        "tiles",
        "Look at tiles as well",
        (),
        "columns",
        "project",
        "Find",
        group="-",
        tip="for small things: every image is also looked at in parts, about ten times as slowly",
    ),
    Spec(
        "onlyUnlabelled",
        "Folder runs leave out labelled images",
        (),
        "whole",
        "project",
        "Find",
        group="-",
    ),
    Spec(
        "train",
        "Train on your labels…",
        (),
        "models",
        "project",
        "Find",
        tip="a head learns the accepted labels and becomes a model in the list",
    ),
)
