"""Prompts, examples and thresholds in a file, to be asked again and shared.

TOML, or JSON of the same form::

    [classes.forklift]
    phrases = ["forklift", "pallet truck"]
    exemplars = ["hall/0001.jpg:120,80,64,48"]
    negatives = ["hall/0002.jpg:10,20,30,40"]
    threshold = 0.25

A class that was renamed in the folder's project is known there by its former name, too.
"""

from __future__ import annotations

import json
import math
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from swin_annotator.core import names, os_errors, regular
from swin_annotator.core.examples import FORMER, MERGED, merges, names_of_today
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.types import BoxXYWH
from swin_annotator.errors import PromptError
from swin_annotator.store.project import Project

_PLACE = re.compile(r"(?P<image>.+):(?P<box>[^:=]+)")
_KEYS = frozenset(("phrases", "exemplars", "negatives", "threshold"))
_HINT = "Write [classes.NAME] tables with phrases, exemplars, negatives and threshold; NAME alone asks for the word."


@dataclass(frozen=True, slots=True)
class Example:
    """A box on an image of the folder, by path."""

    category: str
    image: str
    """Relative to the folder, with ``/``."""
    bbox_xywh: BoxXYWH
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """Questions of a profile file."""

    prompts: tuple[TextPrompt, ...] = ()
    examples: tuple[Example, ...] = ()
    thresholds: Mapping[str, float] | None = None


def renamed(profile: Profile, to: Mapping[str, str]) -> Profile:
    """The profile with some of its classes under other names; what they ask for stays.

    Args:
        profile: any.
        to: old name -> new name.
    """
    return Profile(
        tuple(replace(prompt, category=to.get(prompt.category, prompt.category)) for prompt in profile.prompts),
        tuple(replace(example, category=to.get(example.category, example.category)) for example in profile.examples),
        {to.get(name, name): value for name, value in (profile.thresholds or {}).items()},
    )


def of_project(profile: Profile, project: Project) -> Profile:
    """The profile under the names that its classes have in a project today, should they have been renamed there."""
    names = {prompt.category for prompt in profile.prompts} | {example.category for example in profile.examples}
    former, merged = project.setting(FORMER, {}), merges(project.setting(MERGED, {}))
    return renamed(profile, names_of_today(names, project.categories(), former, merged))


def parse_place(text: str) -> tuple[str, BoxXYWH]:
    """``IMAGE:x,y,w,h`` as path and box. Raises ValueError when it has another form."""
    match = _PLACE.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not IMAGE:x,y,w,h")
    try:
        numbers = tuple(float(part) for part in match["box"].split(","))
    except ValueError as error:
        raise ValueError(f"{match['box']!r} is not four numbers x,y,w,h") from error
    if not all(map(math.isfinite, numbers)):
        raise ValueError(f"{match['box']!r} is not four numbers x,y,w,h")
    if len(numbers) != 4:
        raise ValueError(f"{text!r} has {len(numbers)} numbers in place of x,y,w,h")
    x, y, w, h = numbers
    return match["image"].removeprefix("./"), (x, y, w, h)


def read_profile(path: Path) -> Profile:
    """The profile in a file.

    Raises:
        PromptError: the file can't be read, or holds something else.
    """
    try:
        text = regular.read(path, regular.MOST_LABELS).decode("utf-8-sig")
        content = json.loads(text) if path.suffix.lower() == ".json" else tomllib.loads(text)
    except (OSError, ValueError, RecursionError) as error:  # both decoders' errors are ValueErrors, or too deep
        reason = os_errors.reason(error)
        raise PromptError(f"The profile {path} can't be read ({reason}).", hint=_HINT) from error
    classes = content.get("classes") if isinstance(content, dict) else None
    if not isinstance(classes, dict) or not classes:
        raise PromptError(f"The profile {path} has no classes.", hint=_HINT)
    prompts: list[TextPrompt] = []
    examples: list[Example] = []
    thresholds: dict[str, float] = {}
    for name, entry in classes.items():
        try:
            _add(name, entry, prompts, examples, thresholds)
        except (TypeError, ValueError) as error:
            raise PromptError(f"The class {name} of the profile {path} can't be used: {error}.", hint=_HINT) from error
    return Profile(tuple(prompts), tuple(examples), thresholds)


def _add(
    name: str, entry: Any, prompts: list[TextPrompt], examples: list[Example], thresholds: dict[str, float]
) -> None:
    if not name.strip() or not isinstance(entry, dict):
        raise TypeError("it is not a table with a name")
    strange = sorted(entry.keys() - _KEYS)
    if strange:
        raise ValueError(f"{', '.join(strange)} is unknown; known are {', '.join(sorted(_KEYS))}")
    phrases = _texts(entry, "phrases")
    boxes = [(place, False) for place in _texts(entry, "exemplars")]
    boxes += [(place, True) for place in _texts(entry, "negatives")]
    if phrases or not boxes:
        prompts.append(TextPrompt(name, tuple(phrases) or (name,)))
    examples.extend(Example(name, *parse_place(place), negative) for place, negative in boxes)
    if "threshold" in entry:
        threshold = entry["threshold"]
        if isinstance(threshold, bool) or not isinstance(threshold, int | float) or not 0 <= threshold <= 1:
            raise ValueError("its threshold is not a number from 0 to 1")
        thresholds[name] = float(threshold)


def _texts(entry: Mapping[str, Any], key: str) -> list[str]:
    value = entry.get(key, [])
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise TypeError(f"its {key} are not a list of texts")
    return value


def in_folder(profile: Profile, folder: Path, paths: Sequence[str]) -> Profile:
    """The profile with the images of its examples as the folder spells them, however their letters are composed.

    Raises:
        PromptError: there is no such image.
    """
    as_listed = {names.key(path): path for path in paths} | {path: path for path in paths}
    found = []
    for example in profile.examples:
        path = as_listed.get(example.image, as_listed.get(names.key(example.image)))
        if path is None:
            raise PromptError(
                f"The example's image {example.image} is not in {folder}.",
                hint="Give its path relative to the folder, with /.",
            )
        found.append(replace(example, image=path))
    return replace(profile, examples=tuple(found))
