"""A failing disk loses nothing that had come back as saved."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import disks


@pytest.mark.parametrize("seed", [0, *(pytest.param(seed, marks=pytest.mark.slow) for seed in range(1, 25))])
@pytest.mark.parametrize("kind", disks.KINDS)
def test_nothing_that_was_saved_is_lost(kind: str, seed: int, tmp_path: Path) -> None:
    try:
        lost = disks.trial(kind, tmp_path / "disk", seed)
    except disks.NoDisk as error:
        pytest.skip(str(error))
    assert lost == ""
