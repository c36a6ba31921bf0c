"""Folder runs that are killed at random propose every image exactly once."""

import random
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import run_kills


@pytest.mark.slow
def test_a_command_that_is_killed_and_given_again_proposes_every_image_once(tmp_path: Path) -> None:
    tally = run_kills.commands("local", 3, tmp_path, random.Random(1))
    assert (tally.runs, tally.lost) == (3, [])


@pytest.mark.slow
@pytest.mark.ray
@pytest.mark.filterwarnings("ignore")
def test_fifty_kills_locally_and_on_ray(tmp_path: Path) -> None:
    pytest.importorskip("ray")
    tallies = run_kills.trial(50, tmp_path)
    assert {kind: tally.lost for kind, tally in tallies.items()} == {kind: [] for kind in tallies}
    assert sum(tally.runs for tally in tallies.values()) >= 50
    assert sum(tally.caught for tally in tallies.values()) >= 25
