"""Models loaded once and kept, a few at a time. Used only in the thread that runs jobs."""

from __future__ import annotations

import sys
from collections import OrderedDict
from typing import TYPE_CHECKING

from swin_annotator import memory
from swin_annotator.core.memory_budget import SHARED
from swin_annotator.errors import ModelError, ModelOutOfMemory
from swin_annotator.messages import Message
from swin_annotator.models.base import Describer, Detector, ModelSpec, Refiner, Segmenter, Task

if TYPE_CHECKING:
    from pathlib import Path

    from swin_annotator.models.catalog.catalog import Catalog

MOST_MODELS = 3
"""A detector, a segmenter and a refiner: what one image on screen needs."""


class ModelPool:
    """Loads models by name and forgets the ones used longest ago.

    Args:
        catalog: what there is.
        device: where models run; default: the fastest that works here, see ``models.device``.
        keep: how many models stay loaded.
    """

    def __init__(self, catalog: Catalog, *, device: str = "", keep: int = MOST_MODELS) -> None:
        self._catalog = catalog
        self._device = device
        self._keep = keep
        self._held: OrderedDict[tuple[str, str], object] = OrderedDict()
        self._devices: dict[tuple[str, str], str] = {}
        self._sizes: dict[tuple[str, str], int] = {}
        SHARED.count(self.weight_bytes)

    def spec(self, name: str) -> ModelSpec:
        """The catalog's row of a model. Raises UnknownModel."""
        return self._catalog.find(name)

    @property
    def device(self) -> str:
        """The device that models run on. Looking for one loads libraries."""
        from swin_annotator.models.runtime import device

        return self._device or device.pick_device()

    def check(self, name: str, task: Task) -> None:
        """Raises ModelError when the model does something else or its files are missing; costs no wait."""
        self._catalog.folder(self._spec_for(name, task))

    def holds(self, name: str) -> bool:
        """Return whether the model is loaded, so that asking it costs no wait."""
        return self.holds_spec(self.spec(name))

    def holds_spec(self, spec: ModelSpec) -> bool:
        """Return the same of a model whose row in the catalog is known."""
        return _key(spec) in self._held

    def detector(self, name: str) -> Detector:
        """The detector of this name, loaded.

        Raises:
            UnknownModel: nothing is called so.
            ModelError: it can't be loaded, or does something else.
        """
        model = self._get(name, Task.DETECT)
        if not isinstance(model, Detector):
            raise self._wrong_task(name, Task.DETECT)
        return model

    def segmenter(self, name: str) -> Segmenter:
        """The segmenter of this name, loaded. Raises as ``detector``."""
        model = self._get(name, Task.SEGMENT)
        if not isinstance(model, Segmenter):
            raise self._wrong_task(name, Task.SEGMENT)
        return model

    def refiner(self, name: str) -> Refiner:
        """The refiner of this name, loaded. Raises as ``detector``."""
        model = self._get(name, Task.REFINE)
        if not isinstance(model, Refiner):
            raise self._wrong_task(name, Task.REFINE)
        return model

    def describer(self, name: str) -> Describer:
        """The model of this name that gives features, loaded. Raises as ``detector``."""
        model = self._get(name, Task.CLASSIFY)
        if not isinstance(model, Describer):
            raise self._wrong_task(name, Task.CLASSIFY)
        return model

    def runs_at(self, name: str) -> str:
        """Device and precision that a model runs in, such as ``CPU bfloat16``, with the engine where it is not torch.

        Empty while the model is not loaded, or has no precision, such as a refiner without weights.
        """
        key = _key(self.spec(name))
        model = self._held.get(key)
        precision, *rest = str(getattr(model, "dtype", "")).split("-")
        device = self._devices.get(key, "")
        engine = " OpenVINO" if "openvino" in rest else ""
        return f"{device.upper()} {precision}{engine}".strip() if precision else ""

    def share_backbone(self, detector: str, segmenter: str) -> bool:
        """Return whether the detector's image embedding also serves the segmenter: both come from the same weights."""
        a, b = self.spec(detector), self.spec(segmenter)
        return bool(a.location) and (a.location, a.backend, a.revision) == (b.location, b.backend, b.revision)

    def weight_bytes(self) -> int:
        """Bytes of the models that are loaded, by their files; on any thread."""
        held = tuple(self._held)
        return sum(self._sizes.get(key, 0) for key in held)

    def clear(self) -> int:
        """Lets go of every model; how many there were."""
        number = len(self._held)
        self._held.clear()
        return number

    def _get(self, name: str, task: Task) -> object:
        spec = self._spec_for(name, task)
        key = _key(spec)
        if key not in self._held:
            while len(self._held) >= self._keep:  # before loading, so that there is room
                self._held.popitem(last=False)
            self._held[key] = self._load(spec)
            SHARED.settle()
        self._held.move_to_end(key)
        return self._held[key]

    def _load(self, spec: ModelSpec) -> object:
        folder = self._catalog.folder(spec)
        from swin_annotator.models import registry
        from swin_annotator.models.runtime import device

        _check_room(spec)
        self._sizes[_key(spec)] = spec.size_bytes or _bytes_in(folder)
        with device.guard_memory(spec.name):  # choosing a device loads libraries, too
            registry.prepare(spec.backend)
            self._devices[_key(spec)] = self._device or device.pick_device()
            return registry.load(spec, folder, self._devices[_key(spec)])

    def _spec_for(self, name: str, task: Task) -> ModelSpec:
        """The catalog's row of a model that does this. Raises ModelError."""
        spec = self.spec(name)
        if spec.tasks and task not in spec.tasks:
            raise self._wrong_task(name, task)
        return spec

    def _wrong_task(self, name: str, task: Task) -> ModelError:
        able = [spec.name for spec in self._catalog.specs() if task in spec.tasks and self._catalog.installed(spec)]
        hint = (
            Message("Choose one of: {able}.", able=", ".join(able))
            if able
            else Message.by_place(
                window=Message("Get one under Models."), shell=Message("See: swin-annotator models list")
            )
        )
        return ModelError(_cant(task, self.spec(name).name), hint=hint)


def _cant(task: Task, spec: str) -> Message:
    """Say that a model is no good for a task."""
    return {
        Task.DETECT: Message("{spec} can't find things by word or example.", spec=spec),
        Task.SEGMENT: Message("{spec} can't segment.", spec=spec),
        Task.REFINE: Message("{spec} can't turn boxes into masks.", spec=spec),
        Task.CLASSIFY: Message("{spec} can't tell images and boxes apart.", spec=spec),
    }[task]


def _check_room(spec: ModelSpec) -> None:
    """Raises ModelOutOfMemory where a model would fill the memory to the last: the system ends programs then."""
    free = memory.available()
    needed = spec.size_bytes + (0 if "torch" in sys.modules else memory.LIBRARIES)
    if free is not None and free < needed:
        raise ModelOutOfMemory(
            Message(
                "{spec} needs about {needed} MB of memory, {free} MB are free.",
                spec=spec.title or spec.name,
                needed=f"{needed / 1e6:.0f}",
                free=f"{free / 1e6:.0f}",
            ),
            hint=Message("Close other programs or choose a smaller model."),
        )


def _bytes_in(folder: Path) -> int:
    """Bytes of the weights in a model's folder."""
    return sum(path.stat().st_size for path in folder.glob("*.safetensors"))


def _key(spec: ModelSpec) -> tuple[str, str]:
    return spec.name, spec.revision
