"""Errors that a user can act on."""

from __future__ import annotations

from pathlib import Path


class AnnotatorError(Exception):
    """An expected failure: one sentence that says what is wrong, and a hint that says what to do.

    Shown as a banner in the window and as two lines with exit code 1 on the command line; never as a traceback. Where
    the window may show it, both are messages (``swin_annotator.messages``), which keep what they were made from.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ImageUnreadable(AnnotatorError):
    """An image file that can't be shown: missing, empty, cut short, too large or no image."""


class NoImages(AnnotatorError):
    """A folder without a single image file."""


class ProjectError(AnnotatorError):
    """The project can't be opened or written: locked, newer, damaged, disk full, no permission."""


class ProjectLost(ProjectError):
    """The files of an open project were exchanged or taken away; nothing more is written to it."""

    def __init__(self, message: str, *, hint: str = "", kept: Path | None = None) -> None:
        super().__init__(message, hint=hint)
        self.kept = kept
        """The place where all of the window's labels are kept as a project; None where that failed."""


class ProjectDamaged(ProjectError):
    """The project's file is no whole database; ``store.recovery`` reads what can be read."""


class FolderGone(ProjectError):
    """There is no folder of this name, or not any more."""


class StaleEdit(AnnotatorError):
    """A step was made from a row that has changed since; nothing was written."""


class LabelFileError(AnnotatorError):
    """A label file that is not what it should be."""


class ImportConflicts(AnnotatorError):
    """Labels of a file overlap labels of the project, and nobody said whose stay; nothing was imported."""


class ModelError(AnnotatorError):
    """A model that can't be found, loaded or run."""


class UnknownModel(ModelError):
    """No model of this name, hub id or folder."""


class ModelOutOfMemory(ModelError):
    """The model did not fit into the memory of its device."""


class EmbeddingMismatch(ModelError):
    """A query and an image embedding come from different models."""


class NetworkUnavailable(ModelError):
    """The hub can't be reached."""


class PromptError(AnnotatorError):
    """A prompt that can't be asked: empty, too long, or a box without area."""


class SettingsError(AnnotatorError):
    """A setting that can't be used: unknown, of the wrong kind, or out of range."""
