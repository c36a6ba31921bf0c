"""The peak memory of one network, measured in a process that does nothing else, with the same libraries for each.

python -m swin_annotator.bench.memory backbone ours Swin-T 512 float32 2
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

import torch

from swin_annotator.bench import networks
from swin_annotator.models.nets import upsample
from swin_annotator.models.nets.heads_fast import FastLabeller
from swin_annotator.models.nets.ssformer import SSFormerHead
from swin_annotator.models.nets.swin_fast import FastSwin
from swin_annotator.models.nets.upernet import UperNetHead

HEADS: dict[str, Callable[[str], UperNetHead | SSFormerHead]] = {
    "upernet": networks.our_upernet,
    "ssformer": networks.our_ssformer,
}
RUNS = 2


def peak_mib(what: str, whose: str, size: str, side: int, dtype: str) -> float | None:
    """Greatest resident memory, in MiB, of a process that builds a network and runs it on ``side`` x ``side`` pixels.

    None on Windows, which does not tell it.

    Args:
        what: ``backbone``, ``upernet`` or ``ssformer``; the last two to a label map.
        whose: ``ours`` or ``transformers``.
        size: of ``networks.SIZES``.
        side: of the input, in pixels.
        dtype: ``float32`` or ``bfloat16``.
    """
    if sys.platform == "win32":
        return None
    command = [sys.executable, "-m", __name__, what, whose, size, str(side), dtype, str(torch.get_num_threads())]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()[-1])


def main(argv: Sequence[str] | None = None) -> int:
    """Run a network and print the peak. Arguments as of :func:`peak_mib`, then the number of threads."""
    what, whose, size, side, dtype, threads = sys.argv[1:] if argv is None else argv
    torch.set_num_threads(int(threads))
    import_module("transformers.models.upernet.modeling_upernet")  # else ours looks small for not needing the library
    pixels = networks.picture(int(side))
    run = _theirs(what, size) if whose == "transformers" else _ours(what, size, getattr(torch, dtype))
    with torch.inference_mode():
        for _ in range(RUNS):
            run(pixels)
    print(_peak_mib())
    return 0


def _peak_mib() -> float:
    status = Path("/proc/self/status")
    if status.exists():  # what resource tells on Linux begins with the memory of the process that started this one
        peak = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(peak.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def _theirs(what: str, size: str) -> Callable[[torch.Tensor], object]:
    if what == "backbone":
        return networks.their_backbone(size)
    network = networks.their_upernet(size)
    return lambda pixels: network(pixels).logits.argmax(1)


def _ours(what: str, size: str, dtype: torch.dtype) -> Callable[[torch.Tensor], object]:
    if what == "backbone":
        return FastSwin(networks.our_backbone(size), dtype, release=True)
    network = FastLabeller(networks.our_backbone(size), HEADS[what](size), dtype, release=True)
    return lambda pixels: upsample.winners(network(pixels)[0].numpy(), (pixels.shape[2], pixels.shape[3]))


if __name__ == "__main__":
    raise SystemExit(main())
