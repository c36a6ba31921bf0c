"""Settings of the user: defaults, then a TOML file, then the environment, then flags."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from swin_annotator import paths
from swin_annotator.errors import SettingsError

PREFIX = "SWIN_ANNOTATOR_"
"""``SWIN_ANNOTATOR_DETECTOR`` sets ``detector``."""
_CHOICES = {
    "template": ("bare", "photo", "ensemble"),
    "precision": ("auto", "float32", "bfloat16"),
    "log_level": ("debug", "info", "warning", "error"),
}
_UNIT_RANGE = frozenset(("floor", "nms_iou"))


@dataclass(frozen=True, slots=True)
class Settings:
    """Handed in through constructors; a change is a new value."""

    detector: str = "swin-mini"
    segmenter: str = "swin-mini-upernet"
    refiner: str = ""
    """Model names, hub ids or folders; without a refiner the best that is installed."""
    device: str = "auto"
    """``auto``, ``cpu``, ``cuda``, ``cuda:1`` or ``mps``."""
    precision: str = "auto"
    """``auto``: as the machine and the model allow; ``float32`` or ``bfloat16``: for every model."""
    template: str = "bare"
    """Way in which phrases are put to the text tower: ``bare``, ``photo`` or ``ensemble``."""
    floor: float = 0.03
    """Proposals below this score are not kept at all."""
    nms_iou: float = 0.5
    embedding_ram_mb: int = 1024
    embedding_disk_mb: int = 10240
    """Least recently used embeddings go when these are full."""
    idle_minutes: int = 15
    """Models leave memory after so long without a question in the window, and come back with the next; 0: never."""
    cluster: str = ""
    """Address of a Ray cluster that encodes images for the window, such as ``ray://host:10001``; empty: none."""
    log_level: str = "info"


def settings_file() -> Path:
    """Return where the user's ``settings.toml`` is looked for."""
    return paths.user_config() / "settings.toml"


def load(
    flags: Mapping[str, object] | None = None,
    *,
    file: Path | None = None,
    environ: Mapping[str, str] | None = None,
) -> Settings:
    """The settings in force.

    Args:
        flags: from the command line; ``None`` values are not set.
        file: default ``settings_file()``; a missing one sets nothing.
        environ: default the process's; variables without a field of their name are not ours.

    Raises:
        SettingsError: a value of the wrong kind, an unknown key in the file, or a file that is no TOML.
    """
    file = settings_file() if file is None else file
    environ = os.environ if environ is None else environ
    settings = _with(Settings(), _read(file), str(file))
    names = {PREFIX + f.name.upper(): f.name for f in fields(Settings)}
    for variable in sorted(names.keys() & environ.keys()):
        settings = _with(settings, {names[variable]: environ[variable]}, variable)
    given = {key: value for key, value in (flags or {}).items() if value is not None}
    return _with(settings, given, "the command line")


def _read(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(f"{file} can't be read: {error}", hint="Mend the file or delete it.") from error


def _with(settings: Settings, values: Mapping[str, object], where: str) -> Settings:
    known = {f.name for f in fields(Settings)}
    for key, value in values.items():
        if key not in known:
            raise SettingsError(f"{where} sets {key}, which is no setting.", hint=f"Known: {', '.join(sorted(known))}.")
        checked: dict[str, Any] = {key: _checked(key, value, getattr(settings, key), where)}
        settings = replace(settings, **checked)
    return settings


def _checked(key: str, value: object, current: object, where: str) -> object:
    """``value`` as the type of ``current``. Raises SettingsError when it is no such thing."""
    try:
        result = _converted(value, type(current))
    except (TypeError, ValueError) as error:
        kind = {str: "a text", float: "a number", int: "a whole number"}[type(current)]
        raise SettingsError(f"{where} sets {key} to {value!r}, which is not {kind}.", hint="Correct it.") from error
    choices = _CHOICES.get(key)
    if choices is not None and result not in choices:
        raise SettingsError(f"{where} sets {key} to {result!r}.", hint=f"Choose one of: {', '.join(choices)}.")
    if key in _UNIT_RANGE and not (isinstance(result, float) and 0 <= result <= 1):
        raise SettingsError(f"{where} sets {key} to {result!r}.", hint="Choose a number from 0 to 1.")
    if isinstance(result, int) and result < 0:
        raise SettingsError(f"{where} sets {key} to {result!r}.", hint="Choose 0 or more.")
    return result


def _converted(value: object, kind: type) -> object:
    if isinstance(value, str) and kind is not str:
        return kind(value.strip())
    if isinstance(value, bool) or not isinstance(value, (int, float) if kind is float else kind):
        raise TypeError(value)
    return kind(value)
