"""Label a folder of images by reviewing what OWL and Swin propose.

``import swin_annotator as sa`` offers the names of ``swin_annotator.api``: ``sa.load_detector``, ``sa.find``,
``sa.write_coco`` ... Each is loaded when it is first asked for (PEP 562): the import alone loads neither torch nor Qt.
Types of the names stand in ``__init__.pyi``.
"""

from importlib import import_module

__version__ = "0.1.0"
__all__ = [
    "AnnotatorError",
    "Dataset",
    "Detector",
    "ImageEmbedding",
    "Project",
    "Proposals",
    "Query",
    "Refiner",
    "Segmenter",
    "__version__",
    "embed",
    "example",
    "find",
    "list_models",
    "load_detector",
    "load_refiner",
    "load_segmenter",
    "open_project",
    "read_coco",
    "read_image",
    "refine",
    "segment",
    "write_coco",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module("swin_annotator.api"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
