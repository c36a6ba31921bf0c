"""Adjustments of how pixels are shown: brightness, contrast and gamma, for the eye alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class DisplayAdjustment:
    """Three settings; with the defaults the image is shown as it is."""

    brightness: int = 0
    """-100..100: added, in percent of the whole range."""
    contrast: int = 0
    """-100..100: 0 leaves it, -100 is flat grey, 100 five times as steep, around the middle."""
    gamma: float = 1.0
    """0.2..5: above 1 brightens what is dark and leaves black and white."""

    @property
    def is_plain(self) -> bool:
        """True if nothing changes."""
        return self == DisplayAdjustment()

    def table(self) -> NDArray[np.uint8]:
        """(256,) what each value is shown as."""
        value = (np.arange(256) / 255) ** (1 / self.gamma)
        steep = 1 + self.contrast / 100 if self.contrast < 0 else 1 + 4 * self.contrast / 100
        value = (value - 0.5) * steep + 0.5 + self.brightness / 100
        return np.asarray(np.clip(np.rint(value * 255), 0, 255), np.uint8)
