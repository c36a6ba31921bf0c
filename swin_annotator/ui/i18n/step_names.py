"""Names of steps of the undo history in the user's language. Projects keep them in English and read alike for all."""

from __future__ import annotations

import re

from swin_annotator.ui.i18n.translate import mark, marks, plural, tr

_PLAIN = (
    *(mark("Draw box"), mark("Draw polygon"), mark("Paint mask"), mark("Change shape"), mark("Propose")),
    *(mark("Draw turned box"), mark("Turn"), mark("Make turned boxes")),
    *(mark("Set point"), mark("Draw line"), mark("Set keypoints"), mark("Move keypoint"), mark("Change keypoint")),
    *(mark("Change keypoints of “{name}”"), mark("Change attributes of “{name}”"), mark("Change attributes")),
    *(mark("Find in the folder"), mark("Segment the folder"), mark("Search the folder"), mark("Apply label mapping")),
    *(mark("Mark as reviewed"), mark("Mark as not reviewed"), mark("Simplify"), mark("Make masks")),
    *(mark("Lock"), mark("Unlock"), mark("Change note"), mark("Comment"), mark("Tag image"), mark("Change tags")),
    *(mark("Mark as occluded"), mark("Mark as truncated"), mark("Mark as crowd"), mark("Not occluded")),
    *(mark("Not truncated"), mark("Not crowd"), mark("Remove tags"), mark("Tag “{name}”"), mark("Import {name}")),
    *(mark("Bring in labels kept elsewhere"), mark("Bring in {name}"), mark("Withdraw proposals of an example")),
    *(mark("Add part"), mark("Cut hole"), mark("Subtract"), mark("Cut")),
    *(mark("Add a piece"), mark("Take a piece out")),  # of projects that were begun before these had other names
    *(mark("Scale labels of {name}"), mark("Keep labels of {name}"), mark("Review again {name}")),
    *(mark("Bring to front"), mark("Send to back"), mark("Exclude image"), mark("Include image")),
    *(mark("Rename “{name}” to “{other}”"), mark("Delete category “{name}”"), mark("Add category “{name}”")),
    *(mark("Merge “{name}” into “{other}”"), mark("Change the colour of “{name}”")),
    *(mark("Show category “{name}”"), mark("Hide category “{name}”"), mark("Change the order of categories")),
    mark("Restore the backup of {name}"),
)
_COUNTED = (
    marks("Add {n} category", "Add {n} categories"),
    marks("Show {n} category", "Show {n} categories"),
    marks("Hide {n} category", "Hide {n} categories"),
    marks("Accept {n} proposal", "Accept {n} proposals"),
    marks("Reject {n} proposal", "Reject {n} proposals"),
    marks("Accept {n} proposal as another category", "Accept {n} proposals as another category"),
    marks("Accept {n} object", "Accept {n} objects"),
    marks("Reject {n} object", "Reject {n} objects"),
    marks("Relabel {n} object", "Relabel {n} objects"),
    marks("Delete {n} object", "Delete {n} objects"),
    marks("Paste {n} object", "Paste {n} objects"),
    marks("Propose {n} object", "Propose {n} objects"),
    marks("Merge {n} object", "Merge {n} objects"),
    marks("Move {n} object", "Move {n} objects"),
    marks("Withdraw {n} proposal", "Withdraw {n} proposals"),
    marks("Scale labels of {n} image", "Scale labels of {n} images"),
    marks("Keep labels of {n} image", "Keep labels of {n} images"),
    marks("Review again {n} image", "Review again {n} images"),
    marks("Mark {n} image as reviewed", "Mark {n} images as reviewed"),
    marks("Masks for {n} object", "Masks for {n} objects"),
)


def said(name: str) -> str:
    """A step's name in the user's language; one that is not known stays as it is."""
    for one, many in _COUNTED:
        if found := _match(one, name) or _match(many, name):
            return plural(one, many, int(found["n"]))
    for text in _PLAIN:
        if found := _match(text, name):
            return tr(text, **found.groupdict())
    return name


def _match(text: str, name: str) -> re.Match[str] | None:
    pattern = re.sub(r"\\\{(\w+)\\\}", lambda m: f"(?P<{m[1]}>{r'[0-9]+' if m[1] == 'n' else '.+'})", re.escape(text))
    return re.fullmatch(pattern, name)
