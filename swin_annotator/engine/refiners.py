"""The choice of the refiner that makes masks of boxes and clicks."""

from __future__ import annotations

from swin_annotator.models.base import Task
from swin_annotator.models.catalog.catalog import Catalog

WEIGHTLESS = "grabcut"
"""Always there."""


def choose(catalog: Catalog, wanted: str) -> str:
    """The refiner to use, for the window and the command line alike.

    Args:
        catalog: what there is.
        wanted: the name that the settings or a flag give; empty: the best that is installed.

    Returns:
        ``wanted`` where it names one, installed or not: who asks for it by name is told what it lacks. Else one that
        the user installed, before the embedded one, before the one that needs no weights.
    """
    if wanted:
        return wanted
    able = [spec for spec in catalog.specs() if Task.REFINE in spec.tasks and catalog.installed(spec)]
    able.sort(key=lambda spec: (not spec.location, spec.embedded))
    return able[0].name if able else WEIGHTLESS
