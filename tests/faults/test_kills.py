"""A killed process loses nothing that it had reported as saved."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import kills

SHORT = {"edit": 3, "import": 1, "export": 1, "run": 2, "backup": 2, "restore": 2, "pack": 2}
LONG = {"edit": 80, "import": 20, "export": 20, "run": 20, "backup": 20, "restore": 20, "pack": 20}


@pytest.mark.parametrize("counts", [SHORT, pytest.param(LONG, marks=pytest.mark.slow)], ids=["short", "long"])
def test_nothing_that_was_saved_is_lost(counts: dict[str, int], tmp_path: Path) -> None:
    tallies = kills.trial(counts, tmp_path)
    assert {kind: tally.lost for kind, tally in tallies.items()} == {kind: [] for kind in counts}
    assert {kind: tally.runs for kind, tally in tallies.items()} == counts
    assert sum(tally.caught for tally in tallies.values()) >= len(counts) // 2


def test_kills_come_earlier_where_the_work_was_over() -> None:
    seconds = [8.0]
    for caught in (False, False, True, True, True, True, True, True, True, True, True):
        seconds.append(kills.within(seconds[-1], 8.0, caught=caught))
    assert seconds[1:3] == [4, 2]
    assert seconds[-1] == 8
