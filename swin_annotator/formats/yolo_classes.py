"""The classes of a YOLO data set, in their order: ``data.yaml``, ``classes.txt`` or darknet's ``obj.names``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from swin_annotator.errors import LabelFileError
from swin_annotator.formats import text_files
from swin_annotator.messages import Message

YAML_NAMES = ("data.yaml", "dataset.yaml", "data.yml", "dataset.yml")
_LISTS = ("classes.txt", "labels/classes.txt", "obj.names", "_darknet.labels", "labels.txt", "predefined_classes.txt")
_MOST = 16 << 20
"""Bytes of a file that names classes."""
_MOST_KEYPOINTS = 10_000


@dataclass(frozen=True, slots=True)
class Classes:
    """Names in the order of their numbers, None where the data set has none; and what a pose holds."""

    names: list[str] | None
    keypoint_numbers: int = 0
    """Numbers behind the box of an object."""
    keypoint_dimensions: int = 3
    keypoint_names: Mapping[int, list[str]] = field(default_factory=dict)
    """Names by the number of a class."""
    task: str = ""
    """``obb`` or ``segment`` where the data set says what its outlines are, as those written here do."""


def root_of(path: Path) -> Path:
    """The folder of a data set that is given by its folder or its ``data.yaml``.

    Raises:
        LabelFileError: there is nothing, or it is another kind of file.
    """
    if path.is_dir():
        return path
    if not path.exists():
        raise LabelFileError(
            Message("{path} does not exist.", path=path), hint=Message("Check the path of the data set.")
        )
    if path.suffix.lower() not in (".yaml", ".yml", ".names", ".txt", ".data"):
        raise LabelFileError(
            Message("{path} is no YOLO data set.", path=path.name),
            hint=Message("Give data.yaml, or the folder that holds it."),
        )
    return path.parent


def read_classes(path: Path) -> Classes:
    """The classes of a data set. Raises LabelFileError where the file that names them can't be read."""
    if path.suffix.lower() in (".yaml", ".yml") and not path.is_dir():
        return _from_yaml(path)
    root = root_of(path)
    for name in YAML_NAMES:
        if (root / name).is_file():
            return _from_yaml(root / name)
    for name in _LISTS:
        if (root / name).is_file():
            lines = text_files.read_text(root / name, _MOST).splitlines()
            while lines and not lines[-1].strip():
                lines.pop()
            return Classes([line.strip() for line in lines])
    return Classes(None)


def _from_yaml(path: Path) -> Classes:
    try:
        # Every scalar as it stands: a class called “no” is no false, and nothing is ever constructed.
        content = yaml.load(text_files.read_text(path, _MOST), Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", None)
        message = Message("{path} is not a YAML file: it is damaged.", path=path.name)
        if line is not None:
            message = Message("{path} is not a YAML file: it is damaged in line {line}.", path=path.name, line=line + 1)
        raise LabelFileError(message, hint=Message("Export it again.")) from error
    if not isinstance(content, dict):
        raise LabelFileError(
            Message("{path} is no YOLO data set: it names no classes.", path=path.name),
            hint=Message("It needs “names”."),
        )
    numbers, dimensions = _keypoint_shape(content.get("kpt_shape"))
    task = content.get("task")
    return Classes(
        _names(content.get("names"), path.name),
        numbers,
        dimensions,
        _keypoint_names(content.get("kpt_names")),
        task if isinstance(task, str) else "",
    )


def _names(value: object, file: str) -> list[str] | None:
    if value is None:
        return None
    if isinstance(value, dict):
        return _numbered(value, file)
    if isinstance(value, str):  # a list that somebody wrote as one line
        return [name.strip() for name in value.strip("[] ").split(",")]
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise LabelFileError(
            Message("“names” in {file} is no list of names.", file=file), hint=Message("It is a list, or number: name.")
        )
    return list(value)


def _numbered(value: dict[object, object], file: str) -> list[str]:
    """Names by number; numbers that are left out get a name of their own, so that those after them keep theirs."""
    try:
        by_number = {int(str(number)): str(name) for number, name in value.items()}
    except ValueError as error:
        raise LabelFileError(
            Message("“names” in {file} has a key that is no number.", file=file), hint=Message("Write number: name.")
        ) from error
    highest = max(by_number, default=-1)
    if min(by_number, default=0) < 0 or highest >= 100_000:
        raise LabelFileError(
            Message("“names” in {file} has a number out of range.", file=file), hint=Message("Numbers begin at 0.")
        )
    return [by_number.get(number, f"class {number}") for number in range(highest + 1)]


def _keypoint_names(value: object) -> dict[int, list[str]]:
    """Names of key points by class; those that can't be read are left out."""
    if not isinstance(value, dict):
        return {}
    named = {key: names for key, names in value.items() if str(key).isdigit() and isinstance(names, list)}
    return {int(str(key)): [str(name) for name in names[:_MOST_KEYPOINTS]] for key, names in named.items()}


def _keypoint_shape(value: object) -> tuple[int, int]:
    """Numbers for the keypoints of one object, and for each keypoint."""
    match value:
        case [str(count), str(dimensions)] if count.isdigit() and dimensions in ("2", "3"):
            return min(int(count), _MOST_KEYPOINTS) * int(dimensions), int(dimensions)
    return 0, 3
