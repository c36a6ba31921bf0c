"""A folder of a model as a person may have one: configuration and a few weights."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import torch
from safetensors.numpy import save_file

WEIGHTS = {"layer.weight": np.arange(12, dtype=np.float32).reshape(3, 4)}


def model_folder(place: Path, model_type: str = "owlv2", weights: str = "model.safetensors") -> Path:
    place.mkdir(parents=True)
    (place / "config.json").write_text(json.dumps({"model_type": model_type}))
    (place / "preprocessor_config.json").write_text("{}")
    if weights.endswith(".safetensors"):
        save_file(WEIGHTS, place / weights)
    elif weights:
        torch.save({key: torch.from_numpy(value) for key, value in WEIGHTS.items()}, place / weights)
    return place
