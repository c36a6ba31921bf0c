"""Words of the models dialog about a model."""

from __future__ import annotations

from pathlib import Path

from swin_annotator.models.base import ModelSpec, PromptKind, Task
from swin_annotator.models.catalog.catalog import ModelState, megabytes
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.translate import mark, tr

ADD = "add:"
"""Before the path in the key of a transfer that copies a folder."""
COLUMNS = (mark("Model"), mark("For"), mark("Size"), mark("Licence"), mark("State"))
TASKS = {
    Task.DETECT: mark("words and examples"),
    Task.SEGMENT: mark("regions"),
    Task.REFINE: mark("box to mask"),
    Task.CLASSIFY: mark("tags"),
}
WORDS = mark("words")
"""Word for a detector that takes no examples."""
STATES = {
    ModelState.EMBEDDED: mark("comes with the program"),
    ModelState.INSTALLED: mark("installed"),
    ModelState.PARTIAL: mark("partly downloaded"),
    ModelState.AVAILABLE: mark("can be downloaded"),
    ModelState.MISSING: mark("files missing"),
}


def adding(key: str) -> ModelSpec | None:
    """A row for a folder that is being copied; None for a download, which has its own row."""
    path = key.removeprefix(ADD)
    return ModelSpec(key, "", (), path, title=Path(path).name) if key != path else None


def title(spec: ModelSpec) -> str:
    """Name a model: its title, else its name."""
    return said(spec.title) or spec.name


def size(number: int) -> str:
    """Bytes, for people: ``620 MB``."""
    return said(megabytes(number))


def licence(spec: ModelSpec) -> str:
    """``Licence: Apache-2.0``."""
    return tr("Licence: {licence}", licence=said(spec.licence) or tr("not stated"))


def cells(spec: ModelSpec) -> tuple[str, str, str, str]:
    """Return what stands in a model's row under all ``COLUMNS`` but the last."""
    tasks = ", ".join(tr(WORDS if spec.asks == (PromptKind.WORDS,) else TASKS[task]) for task in spec.tasks)
    return title(spec), tasks, size(spec.size_bytes) if spec.size_bytes else "", said(spec.licence)


def describe(spec: ModelSpec) -> str:
    """Note, licence, name, place and revision of a model, in one or two lines."""
    facts = [
        licence(spec),
        spec.name,
        spec.location if not spec.embedded else "",
    ]
    if spec.revision:
        facts.append(tr("revision {revision}", revision=spec.revision[:12]))
    return f"{said(spec.note)}\n{'  ·  '.join(fact for fact in facts if fact)}".strip()
