"""Options and reports of benchmarks, and where they are; the command ``bench`` runs them by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from swin_annotator.errors import AnnotatorError

BENCHES = {
    "swin": ("swin_annotator.bench.swin", "Swin-T against transformers: time, memory, equality, cost per pixel"),
    "segment": ("swin_annotator.bench.segment", "UperNet and SSFormer over Swin: size, cost, time and memory"),
    "swin-vs-vit": ("swin_annotator.bench.swin_vs_vit", "time per pixel of Swin-T and ViT-S/16, drawn as a curve"),
    "openvino": ("swin_annotator.bench.openvino", "OpenVINO against torch on four networks; needs the extra openvino"),
    "owl": ("swin_annotator.bench.owl", "OWL-ViT and OWLv2 against transformers: from a file to boxes, step by step"),
    "others": (
        "swin_annotator.bench.others",
        "Mask2Former, Grounding DINO, SAM and SlimSAM against transformers; --scene",
    ),
    "gpu": (
        "swin_annotator.bench.gpu",
        "a CUDA device: equality with the processor, images a second; --scene dry without",
    ),
    "waits": (
        "swin_annotator.bench.waits",
        "what a person waits for: a start, a first proposal, a word or an example to boxes on the screen",
    ),
    "gui": ("swin_annotator.bench.gui", "the window from event to paint, beside targets and the best peers; --scene"),
    "fewshot": (
        "swin_annotator.bench.fewshot",
        "what few labels and answers bring; needs --data; --scene guess, answers or effort",
    ),
    "search": ("swin_annotator.bench.search", "one query over a folder's index: time, memory; recall with --data"),
    "io": ("swin_annotator.bench.io", "label files in and out, beside pycocotools with json, and labelformat"),
    "tiles": ("swin_annotator.bench.tiled", "what tiles find of small things; needs --data; --images photos of a set"),
    "batch": (
        "swin_annotator.bench.batch",
        "images a second of the model alone, of a folder run and of Ray with two workers; --images; --scene memory",
    ),
    "precision": (
        "swin_annotator.bench.precision",
        "proposals of the embedded model in bfloat16 beside float32; needs --data; --images photos of a set",
    ),
    "heads": (
        "swin_annotator.bench.heads",
        "heads trained on a few labelled images; needs --data; --scene regions or boxes; --images",
    ),
    "refine": ("swin_annotator.bench.refine", "masks made from boxes against true outlines; needs --data"),
}
"""Name: module with ``report(options) -> Report``, and what it measures."""
WITHOUT_MORE = ("swin", "segment", "swin-vs-vit", "owl", "others", "waits")
"""Those that need no data and nothing that is not installed anyway; ``--all`` runs them."""


@dataclass(frozen=True, slots=True)
class Options:
    """Options of a person."""

    data: Path | None = None
    """Folder of a data set, for those that need one."""
    picture: Path | None = None
    """Path of a drawing, for those that draw."""
    rounds: int = 0
    """Number of times that everything is timed; 0: as often as each benchmark finds right."""
    scenes: tuple[str, ...] = ()
    """Parts of a benchmark, for those that have several; empty: all."""
    threads: int = 0
    """CPU threads of torch; 0: its own default, which is one for each core."""
    images: tuple[int, ...] = ()
    """Numbers of images, for those that make them up; each is measured. Empty: as each benchmark finds right."""


@dataclass(frozen=True, slots=True)
class Report:
    """Report of what was measured."""

    data: dict[str, Any]
    """For JSON."""
    text: str
    """For people: Markdown."""


def find(name: str) -> Callable[[Options], Report]:
    """The benchmark called ``name``. Raises AnnotatorError when there is none."""
    if name not in BENCHES:
        raise AnnotatorError(f"There is no benchmark called {name}.", hint=f"Choose from: {', '.join(BENCHES)}.")
    report: Callable[[Options], Report] = import_module(BENCHES[name][0]).report
    return report


def markdown(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """A Markdown table; the first column to the left, the others to the right."""
    lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    return "\n".join("| " + " | ".join(str(cell) for cell in line) + " |" for line in lines)


def photo_sets(options: Options, names: Sequence[str]) -> Path:
    """The folder that holds the photo sets of these names.

    Raises:
        AnnotatorError: none was given, or a set is not in it.
    """
    if options.data is None:
        raise AnnotatorError("This is measured on labelled photos.", hint=f"Give --data, a folder of {_listed(names)}.")
    missing = [name for name in names if not (options.data / name / "annotations.json").is_file()]
    if missing:
        raise AnnotatorError(
            f"{options.data} lacks {_listed(missing)}.", hint=f"Give --data, the folder that holds {_listed(names)}."
        )
    return options.data


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
