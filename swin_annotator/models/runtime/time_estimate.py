"""Time that a model takes for an image here: its multiply-accumulates over those that this computer does a second."""

from __future__ import annotations

import time

from swin_annotator.models.runtime import device as devices
from swin_annotator.models.runtime.measurements import Measurements
from swin_annotator.models.runtime.precision_check import device_name

SHARE = 0.4
"""Share of the pace of a large matrix product that a whole network reaches; the rest goes into moving numbers. Our Swin
reaches two thirds, Grounding DINO as transformers runs it a quarter."""
_SIDE, _PRODUCTS, _TRIES = 768, 8, 3
_KEPT = Measurements("pace.json")


def seconds(macs: float, device: str) -> float | None:
    """Return about how long so many multiply-accumulates of a network take; None for a GPU, where nobody waits.

    Measures once where nothing is known of this processor.
    """
    if device != "cpu" or macs <= 0:
        return None
    return macs / (SHARE * product_pace())


def product_pace() -> float:
    """Return the multiply-accumulates in a second of float32 matrix products, as models run them; kept for later.

    Time of the processor is measured, so that what else runs at the moment does not count.
    """
    import torch

    devices.use_threads()
    key = f"{device_name('cpu')}, {torch.get_num_threads()} threads, torch {torch.__version__}"
    kept = (_KEPT.get(key) or {}).get("macs", 0.0)
    if kept > 0:
        return kept
    a, b = torch.ones(_SIDE, _SIDE), torch.ones(_SIDE, _SIDE)
    best = float("inf")
    for _ in range(_TRIES):
        begun = time.process_time()
        for _ in range(_PRODUCTS):
            torch.mm(a, b)
        best = min(best, max(time.process_time() - begun, 1e-3))
    found = _PRODUCTS * _SIDE**3 * torch.get_num_threads() / best
    _KEPT.keep(key, {"macs": found})
    return found
