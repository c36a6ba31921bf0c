"""Label Studio's labelling configuration: the controls that regions name, each of which has one kind of region.

Label Studio takes a region in only where its ``from_name`` is a control of the region's own type, so rectangles,
polygons and points have a control each. The names are those that Label Studio's own converter gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from swin_annotator.core import own_attributes
from swin_annotator.core.own_attributes import Type
from swin_annotator.core.types import Category
from swin_annotator.errors import LabelFileError
from swin_annotator.formats.xml_files import printable
from swin_annotator.messages import Message

IMAGE, TAGS = "image", "choice"
"""Names of the image, and of the control for what is said of it as a whole."""
FROM = {
    "rectanglelabels": "label_rectangles",
    "polygonlabels": "label_polygons",
    "keypointlabels": "label_keypoints",
}
"""Type of a region -> the control that it names."""
_ELEMENTS = {"rectanglelabels": "RectangleLabels", "polygonlabels": "PolygonLabels", "keypointlabels": "KeyPointLabels"}
_ANSWERS = {"number": "Number", "textarea": "TextArea"}
_TYPES = {Type.NUMBER: "number", Type.TEXT: "textarea"}
"""Types of attributes that answers are not chosen of -> the type of their answers."""
_TAKEN = frozenset((IMAGE, TAGS, *FROM.values()))
_SUFFIX = ".label_config.xml"
_OURS = "swin-annotator"
"""The class of our outermost view, which changes nothing that Label Studio shows."""


def path_beside(tasks: Path) -> Path:
    """The configuration's file, by the name of the file of tasks, as Label Studio's converter calls it."""
    return tasks.with_suffix(_SUFFIX)


def check_replaceable(path: Path) -> None:
    """Raises LabelFileError where a configuration that somebody else wrote would be overwritten."""
    if path.exists() and not (path.is_file() and f'className="{_OURS}"'.encode() in _start(path)):
        raise LabelFileError(
            Message("{path} is there already, and another program or person wrote it.", path=path),
            hint=Message("Choose another name, or move that file away."),
        )


def _start(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(1000)
    except OSError:
        return b""  # nobody can say that it is ours


@dataclass
class Controls:
    """The controls that tasks need; filled while these are written."""

    categories: Sequence[Category] = ()
    labels: dict[str, dict[str, None]] = field(default_factory=dict)
    """Type of a region -> the labels that regions of it have."""
    answers: dict[str, tuple[str, dict[str, None]]] = field(default_factory=dict)
    """Control -> the type of its answers, and those given."""
    tags: dict[str, None] = field(default_factory=dict)
    texts: set[str] = field(default_factory=set)
    """Attributes that any text may be said of."""
    _named: dict[tuple[str, str], str] = field(default_factory=dict)
    """Attribute and type of answers -> control."""

    def __post_init__(self) -> None:
        names = dict.fromkeys(category.name for category in self.categories)
        self.labels["rectanglelabels"] = names
        for category in self.categories:
            for attribute in own_attributes.defined(category.extra):
                self.answer(
                    attribute.name,
                    _TYPES.get(attribute.type, "choices"),
                    *(("true",) if attribute.type is Type.FLAG else attribute.values),
                )
                if attribute.type is Type.TEXT:
                    self.texts.add(attribute.name)

    def region(self, kind: str, label: str) -> str:
        """Note a region of this type, and return the control that it names."""
        if kind not in self.labels:
            own = {} if kind == "keypointlabels" else dict(self.labels["rectanglelabels"])
            self.labels[kind] = own
        self.labels[kind].setdefault(label)
        return FROM[kind]

    def answer(self, name: str, kind: str, *given: str) -> str:
        """Note an answer about a region by the attribute's name, and return the control that it names.

        A control takes answers of one type, and no two controls share a name.
        """
        if (control := self._named.get((name, kind))) is None:
            first = control = printable(name).strip() or "attribute"
            number = 2
            while control in self.answers or control in _TAKEN:
                control, number = f"{first} {number}", number + 1
            self._named[name, kind] = control
            self.answers[control] = (kind, {})
        self.answers[control][1].update(dict.fromkeys(given))
        return control

    def xml(self) -> bytes:
        """The configuration."""
        root = Element("View", {"className": _OURS})
        SubElement(root, "Image", {"name": IMAGE, "value": f"${IMAGE}"})
        for kind, names in self.labels.items():
            control = SubElement(root, _ELEMENTS[kind], {"name": FROM[kind], "toName": IMAGE})
            for i, name in enumerate(names):
                place = {"model_index": str(i)} if kind == "keypointlabels" else {}  # its exports to COCO ask for it
                SubElement(control, "Label", {"value": printable(name), **place})
        for name, (kind, values) in self.answers.items():
            about = {"name": name, "toName": IMAGE, "perRegion": "true"}
            if kind == "choices":
                _choices(root, about, values)
            else:
                SubElement(root, _ANSWERS[kind], about)
        if self.tags:
            _choices(root, {"name": TAGS, "toName": IMAGE, "choice": "multiple"}, self.tags)
        indent(root)
        text: str = tostring(root, encoding="unicode")
        return f"{text}\n".encode()


def _choices(root: Element, about: dict[str, str], values: dict[str, None]) -> None:
    control = SubElement(root, "Choices", about)
    for value in values:
        SubElement(control, "Choice", {"value": printable(value)})
