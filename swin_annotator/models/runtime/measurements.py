"""Measurements made once on this computer, kept in the user's state folder: name -> numbers."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping

from swin_annotator import paths
from swin_annotator.core import atomic

_log = logging.getLogger(__name__)


class Measurements:
    """A small JSON file. It only saves time: what can't be read or written is measured again.

    Args:
        file: its name in the state folder.
    """

    def __init__(self, file: str) -> None:
        self._name = file

    def get(self, name: str) -> dict[str, float] | None:
        """The numbers kept under ``name``, or None."""
        return self._read().get(name)

    def keep(self, name: str, numbers: Mapping[str, float]) -> None:
        """Keep numbers under ``name``, in place of older ones."""
        rows = {**self._read(), name: dict(numbers)}
        file = paths.user_state() / self._name
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            atomic.write(file, json.dumps(rows, indent=1), mark=str(os.getpid()))
        except OSError as error:
            _log.info("%s could not be written: %s", file, error)

    def _read(self) -> dict[str, dict[str, float]]:
        file = paths.user_state() / self._name
        try:
            rows = json.loads(file.read_text(encoding="utf-8"))
            return {name: {key: float(number) for key, number in row.items()} for name, row in rows.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            _log.info("%s can't be read and is made anew: %s", file, error)
            return {}
