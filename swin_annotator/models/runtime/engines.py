"""Records of models that use another engine than torch: what was measured when that was decided, and putting it to use.

No torch here: most models have no such record, and looking costs one file access.
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from swin_annotator import paths
from swin_annotator.core import atomic
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.weights import model_folders

RECORD = "engine.json"
PRECISIONS = ("float32", "bfloat16", "int8")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Trial:
    """One way to run a model, against torch."""

    engine: str
    """``torch`` or ``openvino``."""
    precision: str
    """``float32``, ``bfloat16`` or ``int8``."""
    milliseconds: float
    """Time of one image, median."""
    speedup: float
    """Against torch as it runs without this, median of paired runs."""
    iou: float | None = None
    """Mean overlap of boxes with those of torch in float32, token by token; None where the model gives no boxes."""
    cosine: float | None = None
    """Mean cosine of every token's class vector with that of torch in float32."""
    equal: float | None = None
    """Share of pixels with the same label as torch in float32; None where the model gives no labels."""

    def agreement(self) -> str:
        """The figures in words."""
        parts = [f"{self.equal:.2%} of labels equal" if self.equal is not None else ""]
        parts.append(f"boxes overlap by {self.iou:.2%}" if self.iou is not None else "")
        parts.append(f"class vectors' cosine {self.cosine:.4f}" if self.cosine is not None else "")
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class AccelerationRecord:
    """The engine that a model uses in place of torch, and why."""

    model: str
    trial: Trial
    sizes: tuple[tuple[int, int], ...]
    """Height and width of the inputs that it was made for; others go to torch."""
    images: int
    """On so many the agreement was measured."""
    version: str
    """Version of the engine."""

    def __str__(self) -> str:
        return (
            f"OpenVINO {self.trial.precision}, {self.trial.speedup:.1f} times the speed of torch; "
            f"{self.trial.agreement()} (on {self.images} image{'' if self.images == 1 else 's'})"
        )


def place(folder: Path) -> Path:
    """Return where the networks for the model in ``folder`` are; goes with its weights and settings."""
    return paths.engines() / model_folders.fingerprint(folder)


def networks(where: Path, precision: str) -> Path:
    """The folder of the networks that are compiled in ``precision``: float32 and bfloat16 are made of the same."""
    return where / ("int8" if precision == "int8" else "float")


def network_file(where: Path, precision: str, size: Sequence[int]) -> Path:
    """The network for inputs of (height, width)."""
    return networks(where, precision) / f"{size[0]}x{size[1]}.xml"


def record_of(folder: Path) -> AccelerationRecord | None:
    """Return what the model in ``folder`` uses in place of torch; None when nothing, or what is there can't be read."""
    file = place(folder) / RECORD
    try:
        row = json.loads(file.read_text(encoding="utf-8"))
        row["trial"] = Trial(**row["trial"])
        if row["trial"].precision not in PRECISIONS:
            raise ValueError(f"precision {row['trial'].precision!r}")
        row["sizes"] = tuple((int(h), int(w)) for h, w in row["sizes"])
        return AccelerationRecord(**{field.name: row[field.name] for field in fields(AccelerationRecord)})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.warning("%s can't be read, torch is used: %s", file, error)
        return None


def keep(where: Path, record: AccelerationRecord) -> None:
    """From now on the model uses what lies beside the record.

    Raises:
        ModelError: it can't be written.
    """
    try:
        atomic.write(where / RECORD, json.dumps(asdict(record), indent=1))
    except OSError as error:
        raise ModelError(
            Message("{where} can't be written: {strerror}.", where=where, strerror=error.strerror),
            hint=Message("Free some space there."),
        ) from error


def forget(folder: Path) -> bool:
    """Let the model in ``folder`` use torch again, and delete what was made for it; whether there was anything."""
    where = place(folder)
    there = where.exists()
    if there:
        shutil.rmtree(where)
    return there
