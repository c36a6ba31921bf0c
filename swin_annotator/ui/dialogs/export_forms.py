"""The formats that the export dialog offers, and where each usually goes."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from swin_annotator.core.class_numbers import Numbering
from swin_annotator.ui.i18n.translate import mark

_KEPT, _FROM_ZERO, _FROM_ONE = Numbering.KEPT, Numbering.FROM_ZERO, Numbering.FROM_ONE
_OF_YOLO = (_FROM_ZERO, _KEPT)


class Form(NamedTuple):
    """A format in the list."""

    name: str
    """In ``formats.FORMATS``."""
    text: str
    """Text that the user reads."""
    file_name: str
    """The usual name of its file; empty: it fills a folder."""
    objects: bool = True
    """True if it carries objects on images."""
    masks: bool = False
    """True if it leaves a choice how masks are written."""
    numberings: tuple[Numbering, ...] = ()
    """Rules for the numbers of classes, the usual one first; none where they go by name."""

    @property
    def kinds(self) -> str:
        """Filter of the file dialog."""
        suffix = Path(self.file_name).suffix
        return mark("All files (*)") if not suffix else f"{suffix[1:].upper()} (*{suffix})"


FORMS = (
    Form(
        "coco", mark("COCO: labels and tags"), "annotations.json", masks=True, numberings=(_KEPT, _FROM_ZERO, _FROM_ONE)
    ),
    Form("yolo", mark("YOLO: boxes"), "", numberings=_OF_YOLO),
    Form("yolo-segment", mark("YOLO: outlines"), "", numberings=_OF_YOLO),
    Form("yolo-obb", mark("YOLO: turned boxes"), "", numberings=_OF_YOLO),
    Form("yolo-pose", mark("YOLO: key points"), "", numberings=_OF_YOLO),
    Form("voc", mark("Pascal VOC: boxes"), ""),
    Form("labelme", mark("LabelMe"), "", masks=True),
    Form("xanylabeling", mark("X-AnyLabeling"), ""),
    Form("cvat", mark("CVAT for images"), "annotations.xml", masks=True),
    Form("label-studio", mark("Label Studio"), "label_studio.json"),
    Form("via", mark("VGG Image Annotator"), "via.json"),
    Form("datumaro", mark("Datumaro"), "datumaro.json"),
    Form("supervisely", mark("Supervisely"), "", masks=True),
    Form("dota", mark("DOTA: turned boxes"), ""),
    Form("cityscapes", mark("Cityscapes: outlines"), ""),
    Form("tfrecord", mark("TFRecord: boxes and images"), "labels.tfrecord", numberings=(_FROM_ONE, _KEPT)),
    Form("openimages", mark("Open Images: boxes"), "openimages.csv"),
    Form("csv", mark("Table: a row for each object"), "objects.csv"),
    Form("odvg", mark("ODVG: boxes for grounding"), "odvg.jsonl", numberings=(_FROM_ZERO, _FROM_ONE, _KEPT)),
    Form("imagefolder", mark("Hugging Face ImageFolder: boxes"), ""),
    Form("masks", mark("Index masks (semantic segmentation)"), "", numberings=(_FROM_ONE, _FROM_ZERO, _KEPT)),
    Form("coco-panoptic", mark("COCO panoptic"), "", numberings=(_KEPT, _FROM_ZERO, _FROM_ONE)),
    Form("tags-csv", mark("Tags as a table"), "tags.csv", objects=False),
    Form("class-folders", mark("Copies of tagged images, a folder per tag"), "", objects=False),
)


def usual_form(path: Path) -> str:
    """The format that a path most likely was for."""
    return {".csv": "tags-csv", "": "class-folders"}.get(path.suffix.lower(), "coco")


def form_called(name: str, path: Path) -> Form:
    """The form of this name; where there is none, the one that ``path`` is most likely for."""
    known = {form.name: form for form in FORMS}
    return known.get(name) or known[usual_form(path)]


def usual_path(start: Path, started: Form, form: Form) -> Path:
    """Return where a format goes when the dialog was opened on ``start`` for another.

    Into the same folder, or beside it.

    Args:
        start: a path.
        started: the format that it is for.
        form: the format that is chosen.
    """
    if form == started or (form.file_name and Path(form.file_name).suffix == start.suffix):
        return start
    folder = start.parent if started.file_name else start.with_name(start.name.removesuffix(f"-{_ending(started)}"))
    return folder / form.file_name if form.file_name else folder.with_name(f"{folder.name}-{_ending(form)}")


def _ending(form: Form) -> str:
    return "by-tag" if form.name == "class-folders" else form.name
