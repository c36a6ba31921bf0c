"""The only file that knows folders."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import platformdirs

APP = "swin_annotator"
PROJECT_FOLDER = ".swin_annotator"
"""Inside the image folder; skipped when images are listed."""
MOST_NAME = 48
"""Characters of an image folder's name that its project's place elsewhere repeats."""


def resource(name: str) -> Path:
    """A file or folder of ``resources/``, in a checkout as in an installed wheel.

    Raises:
        FileNotFoundError: it was not shipped.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "resources", package.parent / "resources"):
        if (root / name).exists():
            return root / name
    raise FileNotFoundError(f"resources/{name} is missing from this installation")


def user_data() -> Path:
    """Return where models and projects of read-only folders live; ``SWIN_ANNOTATOR_HOME`` overrides it."""
    home = os.environ.get("SWIN_ANNOTATOR_HOME")
    return Path(home) / "data" if home else Path(platformdirs.user_data_dir(APP, appauthor=False))


def user_state() -> Path:
    """Return where the log lives; ``SWIN_ANNOTATOR_HOME`` overrides it."""
    home = os.environ.get("SWIN_ANNOTATOR_HOME")
    return Path(home) / "state" if home else Path(platformdirs.user_state_dir(APP, appauthor=False))


def user_config() -> Path:
    """Return where ``settings.toml`` and window geometry live; ``SWIN_ANNOTATOR_HOME`` overrides it."""
    home = os.environ.get("SWIN_ANNOTATOR_HOME")
    return Path(home) / "config" if home else Path(platformdirs.user_config_dir(APP, appauthor=False))


def models() -> Path:
    """Return where pulled and added models live."""
    return user_data() / "models"


def engines() -> Path:
    """Return where networks prepared for another engine than torch live, by the fingerprint of their weights."""
    return user_data() / "engines"


def log_file() -> Path:
    """The rotating log."""
    return user_state() / "swin_annotator.log"


def project_beside(folder: Path) -> Path:
    """The project's place inside the image folder."""
    return folder / PROJECT_FOLDER


def project_elsewhere(folder: Path) -> Path:
    """The project's place for a folder that can't be written, keyed by the folder's path."""
    key = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]
    # Cut, since the whole must stay a name that file systems take (255 bytes).
    return user_data() / "projects" / f"{folder.resolve().name[:MOST_NAME]}-{key}"


def project_rescued(folder: Path, moment: str) -> Path:
    """The place for what was open of the folder's project when its files were taken away, at ``moment``."""
    elsewhere = project_elsewhere(folder)
    return elsewhere.with_name(f"{elsewhere.name}-rescued-{moment}")


def project_waiting(folder: Path, moment: str) -> Path:
    """The place for what waits to be written to the folder's project; with an empty ``moment`` what all begin with."""
    elsewhere = project_elsewhere(folder)
    return elsewhere.with_name(f"{elsewhere.name}-waiting-{moment}")
