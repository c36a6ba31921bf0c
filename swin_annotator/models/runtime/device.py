"""Device, precision and threads that models run with, and what happens when memory runs out. torch is imported late.

One rule for the precision: what the model's options or the environment ask for; else, for models that may follow the
machine (see ``pick_precision``), bfloat16 where the device computes in it, faster and to the same end; else float32.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from swin_annotator.errors import AnnotatorError, ModelError, ModelOutOfMemory
from swin_annotator.memory import ran_out
from swin_annotator.messages import Message
from swin_annotator.models.runtime import precision_check

DEVICE = "SWIN_ANNOTATOR_DEVICE"
PRECISION = "SWIN_ANNOTATOR_PRECISION"
THREADS = "SWIN_ANNOTATOR_THREADS"
"""Environment variables that override the choices made here."""

PRECISIONS = ("float32", "bfloat16")
AUTO = "auto"


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """Facts that ``doctor`` tells about the machine; every choice with its reason."""

    device: str
    device_name: str
    device_reason: str
    precision: str
    """Precision of models that follow the machine; the others compute in float32 unless asked."""
    precision_reason: str
    threads: int
    threads_reason: str
    torch_version: str


def pick_device() -> str:
    """``cuda``, ``mps`` or ``cpu``: the fastest that works here; ``SWIN_ANNOTATOR_DEVICE`` overrides it.

    Raises:
        ModelError: the override names a device that is not there.
    """
    return _pick_device()[0]


def pick_precision(device: str, options: Mapping[str, object] | None = None, *, follow: bool = False) -> str:
    """``float32`` or ``bfloat16``, as the model's options ask, else ``SWIN_ANNOTATOR_PRECISION``, else by the machine.

    Args:
        device: where the model will run.
        options: the model's; ``precision`` is ``float32``, ``bfloat16`` or ``auto``.
        follow: whether the model may follow the machine. Right for training, and for networks whose answer is the best
            label of each pixel, checked per model. Not right for detectors and mask queries, whose scores meet a
            threshold: bfloat16 moves them by a few hundredths.

    Raises:
        ModelError: the precision is unknown, or the device can't compute in it.
    """
    return _pick_precision(device, options or {}, follow=follow)[0]


def asked_precision(options: Mapping[str, object] | None = None) -> str:
    """Return what the model's options or the environment ask for; empty when that is left to the machine."""
    return _asked_precision(options or {})[0]


def pick_threads() -> int:
    """CPU threads for models: all cores but one, so that the window stays smooth; ``SWIN_ANNOTATOR_THREADS`` overrides.

    Raises:
        ModelError: the override is not a positive number.
    """
    return _pick_threads()[0]


def use_threads() -> None:
    """Limit torch to ``pick_threads()``; called by every backend before it loads.

    torch's own default is kept where it is lower: it leaves out hyper-threads and obeys ``OMP_NUM_THREADS``.
    """
    import torch

    threads = pick_threads()
    if os.environ.get(THREADS) or threads < torch.get_num_threads():
        torch.set_num_threads(threads)


def describe() -> DeviceReport:
    """Device, precision and threads that models get here, and why. Measures where nothing is known; writes nothing.

    Raises:
        ModelError: an override in the environment can't be followed.
    """
    import torch

    device, device_reason = _pick_device()
    precision, precision_reason = _pick_precision(device, {}, follow=True, keep=False)
    threads, threads_reason = _pick_threads()
    name = precision_check.device_name(device)
    return DeviceReport(
        device, name, device_reason, precision, precision_reason, threads, threads_reason, torch.__version__
    )


@contextmanager
def guard_memory(what: str = Message("The model")) -> Iterator[None]:
    """Turns every way of running out of memory inside the block into ModelOutOfMemory.

    Args:
        what: begins the sentence, such as "owlv2-base".
    """
    try:
        yield
    except Exception as error:
        if isinstance(error, AnnotatorError) or not ran_out(error):
            raise
        _free_cached()
        raise ModelOutOfMemory(
            Message("{what} did not fit into memory.", what=what),
            hint=Message("Close other programs, choose a smaller model, or set SWIN_ANNOTATOR_DEVICE=cpu."),
        ) from error


def _pick_device() -> tuple[str, str]:
    import torch

    has_cuda, has_mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    asked = os.environ.get(DEVICE, "").strip().lower()
    if asked:
        kind = asked.partition(":")[0]
        if kind not in ("cuda", "mps", "cpu"):
            raise ModelError(
                Message("{asked} names no device for models.", asked=asked), hint=Message("Use auto, cuda, mps or cpu.")
            )
        if (kind == "cuda" and not has_cuda) or (kind == "mps" and not has_mps):
            raise ModelError(
                Message(
                    "Models should run on {asked}, but this machine has no such device that torch can use.", asked=asked
                ),
                hint=Message(
                    "Take it out of --device, SWIN_ANNOTATOR_DEVICE or settings.toml, wherever it was asked for."
                ),
            )
        return asked, f"set by {DEVICE}"
    if has_cuda:
        return "cuda", "a CUDA device is available"
    if has_mps:
        return "mps", "Apple's GPU is available"
    built = "" if torch.backends.cuda.is_built() else "; this torch is built for CPU only"
    return "cpu", f"no GPU that torch can use{built}"


def _pick_precision(device: str, options: Mapping[str, object], *, follow: bool, keep: bool = True) -> tuple[str, str]:
    asked, reason = _asked_precision(options)
    if asked == "bfloat16" and device.startswith("cuda") and not instructions(device):
        raise ModelError(Message("This GPU does not compute in bfloat16."), hint=Message("Use float32."))
    if asked:
        return asked, reason
    if not follow:
        return "float32", "the default: exact, and the same on every device"
    return _by_machine(device, keep=keep)


def _asked_precision(options: Mapping[str, object]) -> tuple[str, str]:
    """Return what is asked for, empty for ``auto``, and by whom."""
    asked, reason = options.get("precision"), "asked for by the model's options"
    if not asked:
        asked, reason = os.environ.get(PRECISION, "").strip().lower(), f"set by {PRECISION}"
    if not asked or asked == AUTO:
        return "", ""
    if asked not in PRECISIONS:
        raise ModelError(
            Message("Unknown precision {asked}.", asked=repr(asked)),
            hint=Message("Use {precisions} or auto.", precisions=", ".join(PRECISIONS)),
        )
    return str(asked), reason


def _by_machine(device: str, *, keep: bool) -> tuple[str, str]:
    found = instructions(device)
    if not found:
        return "float32", f"{precision_check.device_name(device)} has no instructions for bfloat16 that torch uses"
    verdict = precision_check.verdict(device, keep=keep)
    if not verdict.agrees:
        return "float32", f"bfloat16 ({found}) gives other answers here: {verdict}"
    if not verdict.faster:
        return "float32", f"bfloat16 ({found}) does not pay here: {verdict}"
    return "bfloat16", f"{found}; {verdict}"


def instructions(device: str) -> str:
    """Means by which the device computes in bfloat16; empty where it can't, or only by imitating it."""
    import torch

    kind = device.partition(":")[0]
    if kind == "cuda":
        native = torch.cuda.is_bf16_supported(including_emulation=False)
        return f"compute capability {'.'.join(map(str, torch.cuda.get_device_capability(device)))}" if native else ""
    if kind != "cpu":  # Apple's GPU: autocast falls back to float32 for much of a Swin
        return ""
    return ", ".join(name for name, there in _cpu_instructions().items() if there)


def _cpu_instructions() -> dict[str, bool]:
    import torch

    if hasattr(torch.cpu, "get_capabilities"):
        told = torch.cpu.get_capabilities()
        names = {"AVX512-BF16": "avx512_bf16", "AMX": "amx_bf16", "Arm BF16": "bf16"}
        return {name: bool(told.get(key)) for name, key in names.items()}
    # Older versions of torch know only this.
    return {"AVX512-BF16": bool(torch.cpu._is_avx512_bf16_supported())}


def _pick_threads() -> tuple[int, str]:
    asked = os.environ.get(THREADS, "").strip()
    if asked:
        if not asked.isdecimal() or int(asked) < 1:
            raise ModelError(
                Message("SWIN_ANNOTATOR_THREADS={asked} is not a number of threads.", asked=asked),
                hint=Message("Use a number from 1 up."),
            )
        return int(asked), f"set by {THREADS}"
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1), f"{cores} cores, one of them left to the window"


def _free_cached() -> None:
    torch = sys.modules.get("torch")
    if torch is None:
        return
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()
