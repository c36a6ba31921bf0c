"""Backends by name. A registry is a dict of strings: listing is free, importing is late."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

from swin_annotator.core.model_id import ModelId
from swin_annotator.errors import ModelError, ModelOutOfMemory
from swin_annotator.memory import ran_out
from swin_annotator.messages import Message
from swin_annotator.models.base import Describer, Detector, ModelSpec, Refiner, Segmenter
from swin_annotator.models.runtime import engine_attach

GROUP = "swin_annotator.models"
"""Entry point group of plug-ins; same form as below, and built-ins win."""

BACKENDS = {
    "owl": "swin_annotator.models.owl.detector:OwlDetector",
    "grounding": "swin_annotator.models.grounding.detector:GroundingDetector",
    "mini": "swin_annotator.models.mini.model:MiniModel",
    "mini-mask": "swin_annotator.models.mini.mask_refiner:MaskRefiner",
    "swin": "swin_annotator.models.swin.segmenter:SwinSegmenter",
    "swin-classifier": "swin_annotator.models.swin.classifier:SwinDescriber",
    "sam": "swin_annotator.models.sam.refiner:SamRefiner",
    "sam3": "swin_annotator.models.sam.third:Sam3Detector",
    "sam2": "swin_annotator.models.sam.second:Sam2Refiner",
    "grabcut": "swin_annotator.models.grabcut.refiner:GrabCutRefiner",
    "fake": "swin_annotator.models.fake:FakeDetector",
    "fake-segmenter": "swin_annotator.models.fake:FakeSegmenter",
    "fake-classifier": "swin_annotator.models.fake:FakeClassifier",
}

LIGHT = frozenset({"mini", "mini-mask"})
"""Backends that trace nothing and train nothing: they answer with what ``torch_start`` imports at first."""

Model = Detector | Segmenter | Refiner | Describer


def backends() -> dict[str, str]:
    """Every backend as name to ``module:attribute``, plug-ins included; nothing is imported."""
    return {point.name: point.value for point in entry_points(group=GROUP)} | BACKENDS


def backend(name: str) -> type:
    """The class behind ``name``; it has ``from_folder(folder, *, name, device, options)``.

    Raises:
        ModelError: there is no such backend, or a plug-in can't be imported.
        ModelOutOfMemory: its libraries did not fit.
    """
    known = backends()
    if name not in known:
        raise ModelError(
            Message("There is no model backend {name}.", name=repr(name)),
            hint=Message("Known: {formats}.", formats=", ".join(sorted(known))),
        )
    module, _, attribute = known[name].partition(":")
    try:
        found: type = getattr(import_module(module), attribute)
    except (ImportError, AttributeError) as error:
        if ran_out(error):
            raise ModelOutOfMemory(
                Message("There is not enough memory to load the libraries behind {name}.", name=name),
                hint=Message("Close other programs."),
            ) from error
        raise ModelError(
            Message("The model backend {name} can't be imported: {error}.", name=repr(name), error=error),
            hint=Message("Reinstall the package that brings it."),
        ) from error
    return found


def prepare(name: str) -> None:
    """Import torch for a backend, before anything else asks for it: only as much of it as the embedded models need.

    Raises:
        ImportError: torch can't be imported.
    """
    from swin_annotator.models.runtime import torch_start

    if name in LIGHT:
        torch_start.import_light()
    else:
        torch_start.complete()


def load(spec: ModelSpec, folder: Path, device: str) -> Model:
    """The model that ``spec`` describes, from a local folder, ready to run.

    The model's ``name`` is the spec's, with ``@revision`` where there is one, so that embeddings and queries of
    different revisions never meet.

    Args:
        spec: its backend and options decide the class.
        folder: where config and weights lie.
        device: ``cuda``, ``mps`` or ``cpu``.

    Raises:
        ModelError: the folder does not hold what the backend needs.
        ModelOutOfMemory: the weights did not fit.
    """
    prepare(spec.backend)
    name = str(ModelId(spec.name, spec.revision))
    model: Model = backend(spec.backend).from_folder(  # type: ignore[attr-defined]  # a class by its name only
        folder, name=name, device=device, options=spec.options
    )
    if device == "cpu":
        engine_attach.attach(model, folder, spec.options)
    return model
