"""The models of the catalog as the panel offers them."""

from __future__ import annotations

from swin_annotator.models.base import ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.ui.i18n.message_catalog import said
from swin_annotator.ui.i18n.model_labels import licence, size, title
from swin_annotator.ui.i18n.translate import tr
from swin_annotator.ui.panels.prompts import ModelChoice


def choices(catalog: Catalog, task: Task) -> list[ModelChoice]:
    """Every model for ``task``, with a word on whether it is there."""
    return [_choice(catalog, spec) for spec in catalog.specs() if task in spec.tasks]


def _choice(catalog: Catalog, spec: ModelSpec) -> ModelChoice:
    if catalog.installed(spec):
        note = tr("embedded") if spec.embedded else ""
    elif spec.embedded:
        note = tr("missing")
    else:
        note = tr("get {size}", size=size(spec.size_bytes)) if spec.size_bytes else tr("to get")
    return ModelChoice(spec.name, note, "\n".join((title(spec), said(spec.note), licence(spec))).strip())
