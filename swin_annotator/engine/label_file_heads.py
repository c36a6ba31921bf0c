"""Heads of the label files that a project took in: information, licences, keys of tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from swin_annotator.core.types import LabelSource

_INFO, _LICENCES, _SOURCES = "info", "licenses", "sources"
LICENCE = "license"
"""The key of an image that holds the id of its licence."""


def add_source(
    name: str, extra: Mapping[str, object], held: Sequence[LabelSource], used: Iterable[object]
) -> tuple[LabelSource | None, dict[object, object]]:
    """A label file beside those that a project has taken in before.

    Args:
        name: the file's.
        extra: its keys beside images, categories and annotations.
        held: the sources of the project.
        used: licence ids that images of the project refer to.

    Returns:
        The source, None where the project has the same already or there is nothing to keep; and the file's licence
        ids -> those that stand for them in the project.
    """
    licences = [entry for entry in _list(extra.get(_LICENCES)) if isinstance(entry, dict)]
    known = [entry for source in held for entry in _list(source.extra.get(_LICENCES)) if isinstance(entry, dict)]
    ids = _Numbers({*map(_plain, used), *(_plain(entry.get("id")) for entry in known)})
    became: dict[object, object] = {}
    kept: list[dict[str, Any]] = []
    for entry in licences:
        same = next((other for other in known if _same(other, entry)), None)
        number = ids.free(entry.get("id")) if same is None else same.get("id")
        became.setdefault(_plain(entry.get("id")), number)
        kept.append({**entry, "id": number} if "id" in entry else entry)
    content = {key: kept if key == _LICENCES and kept else value for key, value in extra.items()}
    if not content or any(source.extra == content for source in held):
        return None, became
    return LabelSource(max((source.id for source in held), default=0) + 1, name, content), became


def licence_of(raw: object, became: dict[object, object], others: set[object]) -> object:
    """Return what a licence id of the file is in the project; one that the file does not list never is another file's.

    Args:
        raw: the id in the file.
        became: from ``add_source``; grows.
        others: the ids that other files list.
    """
    key = _plain(raw)
    if key not in became:
        became[key] = _Numbers(others | set(became.values())).free(raw)
    return became[key]


def licence_ids(held: Iterable[LabelSource]) -> set[object]:
    """The licence ids that sources list."""
    return {_plain(e.get("id")) for s in held for e in _list(s.extra.get(_LICENCES)) if isinstance(e, dict)}


def merged(held: Sequence[LabelSource]) -> dict[str, object]:
    """The keys of all sources as they go out: lists joined without repeats, anything else as it came last.

    Of several files with different ``info`` each is kept, under ``info.sources``, with the file's name.
    """
    found: dict[str, Any] = {}
    for source in held:
        for key, value in source.extra.items():
            old = found.get(key)
            if isinstance(old, list) and isinstance(value, list):
                found[key] = [*old, *(entry for entry in value if entry not in old)]
            else:
                found[key] = value
    infos: list[dict[str, Any]] = []
    for source in held:
        infos += [entry for entry in _infos(source) if entry not in infos]
    if any(entry[_INFO] != infos[0][_INFO] for entry in infos):
        found[_INFO] = {_SOURCES: infos}
    return found


def _infos(source: LabelSource) -> list[dict[str, Any]]:
    """The ``info`` of a file, or of the files that it was merged from."""
    info = source.extra.get(_INFO)
    if info is None:
        return []
    inner = info.get(_SOURCES) if isinstance(info, dict) and set(info) == {_SOURCES} else None
    if isinstance(inner, list) and all(isinstance(entry, dict) and _INFO in entry for entry in inner):
        return inner
    return [{"file_name": source.name, _INFO: info}]


class _Numbers:
    """Hands out ids that nobody has."""

    def __init__(self, used: set[object]) -> None:
        self._used = used

    def free(self, wanted: object) -> object:
        """The wanted id where it is free, else the next number beyond all; taken from then on."""
        number = wanted
        if number is None or _plain(number) in self._used:
            number = max((n for n in self._used if isinstance(n, int)), default=0) + 1
        self._used.add(_plain(number))
        return number


def _plain(raw: object) -> object:
    """An id to compare by: 1 and 1.0 are equal already; lists and objects are no ids."""
    return raw if isinstance(raw, (int, float, str)) else None


def _same(a: Mapping[str, Any], b: Mapping[str, Any]) -> bool:
    """Return whether two licences are one: all but the id is equal, and something is said beside it."""
    said = [{key: value for key, value in entry.items() if key != "id"} for entry in (a, b)]
    return a == b or (said[0] == said[1] and bool(said[0]))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
