"""Sentences on what was written, for the window and for the command line."""

from __future__ import annotations

from typing import Protocol

from swin_annotator.messages import Message


class Written(Protocol):
    """Counts of an export or of a conversion."""

    @property
    def images(self) -> int:
        """Those without labels among them."""

    @property
    def labelled(self) -> int:
        """Those that have labels."""


def said_of(report: Written, what: str, where: str, *, dry_run: bool = False) -> str:
    """Say what went where, and how many images went along without labels.

    Args:
        report: what was written.
        what: its labels as a person counts them, such as ``3 objects and 1 tag``.
        where: the file, or the files.
        dry_run: whether nothing was written yet.
    """
    if not report.labelled:
        return _without_labels(report.images, where, dry_run=dry_run)
    images = Message.plural("{n} image", "{n} images", report.labelled)
    done = (
        Message("{what} on {images} would be written to {where}.", what=what, images=images, where=where)
        if dry_run
        else Message("{what} on {images} written to {where}.", what=what, images=images, where=where)
    )
    more = report.images - report.labelled
    rest = Message.plural("{n} more image has none.", "{n} more images have none.", more) if more else ""
    return Message.joined([done, rest])


def _without_labels(images: int, where: str, *, dry_run: bool) -> str:
    if not images:
        return (
            Message("{where} would be written without any image.", where=where)
            if dry_run
            else Message("{where} written without any image.", where=where)
        )
    if dry_run:
        return Message.plural(
            "{where} would be written: its image has no labels yet.",
            "{where} would be written: none of its {n} images has labels yet.",
            images,
            where=where,
        )
    return Message.plural(
        "{where} written: its image has no labels yet.",
        "{where} written: none of its {n} images has labels yet.",
        images,
        where=where,
    )
