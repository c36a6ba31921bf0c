"""Lines on the terminal: with nothing in them that it would obey."""

from __future__ import annotations

import sys
from typing import TextIO

from swin_annotator.texts import plain


def say(line: str, *, file: TextIO | None = None) -> None:
    """Print a line, on standard output where no other stream is given; see ``texts.plain``."""
    print(plain(line), file=sys.stdout if file is None else file, flush=file is not None)
