"""A training on the terminal: a line that moves, and one that stays for each pass."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from swin_annotator.cli.progress import ProgressLine

if TYPE_CHECKING:
    from swin_annotator.core.epochs import Epoch
    from swin_annotator.engine.jobs import Progress
    from swin_annotator.engine.train import Trained


def run(
    work: Generator[Progress, None, object], hear: Callable[[object, ProgressLine], None] = lambda _result, _line: None
) -> Trained:
    """Run a training to its end; ``hear`` is told every other result on the way. Raises as both."""
    from swin_annotator.core.epochs import Epoch
    from swin_annotator.engine.train import Trained

    progress = ProgressLine(sys.stderr)
    try:
        while True:
            step = next(work)
            if isinstance(step.result, Epoch):
                progress.keep(line(step.result))
            elif step.result is not None:
                hear(step.result, progress)
            elif step.message:
                progress.show(step.done, step.total, step.message)
    except StopIteration as end:
        found = end.value
    finally:
        work.close()
        progress.close()
    assert isinstance(found, Trained)
    return found


def line(epoch: Epoch) -> str:
    """Say what a pass brought."""
    score = "" if epoch.score is None else f", kept aside {epoch.score:.3f}{' (best so far)' if epoch.best else ''}"
    return f"Pass {epoch.number} of at most {epoch.most}: loss {epoch.loss:.3f}{score}"
