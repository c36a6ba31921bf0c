"""What the models dialog says of a model."""

from __future__ import annotations

from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog import ModelState
from swin_annotator.ui.words import mark, tr

COLUMNS = (mark("Model"), mark("For"), mark("Size"), mark("Licence"), mark("State"))
TASKS = {
    Task.DETECT: mark("words and examples"),
    Task.SEGMENT: mark("regions"),
    Task.REFINE: mark("box to mask"),
    Task.CLASSIFY: mark("tags"),
}
STATES = {
    ModelState.EMBEDDED: mark("comes with the program"),
    ModelState.INSTALLED: mark("installed"),
    ModelState.PARTIAL: mark("partly downloaded"),
    ModelState.AVAILABLE: mark("can be downloaded"),
    ModelState.MISSING: mark("files missing"),
}


def describe(spec: ModelSpec) -> str:
    """Note, licence, name, place and revision of a model, in one or two lines."""
    facts = [
        tr("Licence: {licence}", licence=spec.licence or tr("not stated")),
        spec.name,
        spec.location if not spec.embedded else "",
    ]
    if spec.revision:
        facts.append(tr("revision {revision}", revision=spec.revision[:12]))
    return f"{spec.note}\n{'  ·  '.join(fact for fact in facts if fact)}".strip()
