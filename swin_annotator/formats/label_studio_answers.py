"""Attributes of objects as Label Studio has them: answers about a region, each of which names the control of its type.

Where a control can't be called as its attribute, the task says under ``meta`` which attribute it stands for; Label
Studio keeps that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from swin_annotator.core import own_attributes
from swin_annotator.core.types import Annotation
from swin_annotator.formats import json_files
from swin_annotator.formats.json_files import mapped, text
from swin_annotator.formats.label_studio_config import IMAGE, Controls

_KEYS = {"choices": "choices", "number": "number", "textarea": "text", "rating": "rating"}
"""Type of a region that says something of another -> the key of its value."""
_FLAGS = {"true": True, "false": False}


def said(regions: Sequence[Mapping[str, Any]], meta: Mapping[str, Any]) -> dict[str, dict[str, object]]:
    """Id of a region -> what is said of it beside its label: choices, numbers and texts under their own names."""
    names = mapped(meta.get(own_attributes.KEY))
    found: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for region in regions:
        kind, control = text(region.get("type")), text(region.get("from_name"))
        if kind not in _KEYS or not control:
            continue
        value = mapped(region.get("value")).get(_KEYS[kind])
        one = value[0] if isinstance(value, list) and len(value) == 1 else value
        name = names.get(control)
        if kind == "choices" and isinstance(one, str):
            one = _FLAGS.get(one, one)
        found[text(region.get("id"))][name if isinstance(name, str) else control] = one
    return dict(found)


def answers(row: Annotation, name: str, controls: Controls) -> Iterator[dict[str, object]]:
    """Attributes of an object, as answers about its region."""
    for key, value in row.attributes.items():
        kind, given = _said_as(key, value, controls)
        control = controls.answer(key, kind, *(given if isinstance(given, list) and kind == "choices" else ()))
        yield {"id": name, "type": kind, "from_name": control, "to_name": IMAGE, "value": {_KEYS[kind]: given}}


def meta_of(rows: Sequence[Annotation], controls: Controls) -> dict[str, object]:
    """Controls of these objects' answers that are not called as their attributes, for a task's ``meta``."""
    odd: dict[str, str] = {}
    for row in rows:
        for key, value in row.attributes.items():
            control = controls.answer(key, _said_as(key, value, controls)[0])
            if control != key:
                odd[control] = key
    return {own_attributes.KEY: odd} if odd else {}


def _said_as(key: str, value: object, controls: Controls) -> tuple[str, object]:
    """Type of the answer, and the value in it."""
    if isinstance(value, bool):
        return "choices", ["true" if value else "false"]
    if isinstance(value, (int, float)):
        return "number", value
    if not isinstance(value, str):
        return "textarea", [json_files.dump(value).decode()]
    return ("textarea" if key in controls.texts or value in _FLAGS else "choices"), [value]
