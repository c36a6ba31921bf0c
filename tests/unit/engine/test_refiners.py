from collections.abc import Sequence
from dataclasses import dataclass

import pytest

from swin_annotator.engine import refiners
from swin_annotator.models.base import ModelSpec, Task

WEIGHTLESS = ModelSpec("grabcut", "grabcut", (Task.REFINE,), "", embedded=True)
LEARNT = ModelSpec("slim", "sam", (Task.REFINE,), "someone/slim")
EMBEDDED = ModelSpec("mini", "mini-mask", (Task.REFINE,), "models/mini", embedded=True)
FINDS = ModelSpec("finds", "owl", (Task.DETECT,), "someone/finds")


@dataclass
class Listed:
    rows: Sequence[ModelSpec]
    here: Sequence[str]

    def specs(self) -> list[ModelSpec]:
        return list(self.rows)

    def installed(self, spec: ModelSpec) -> bool:
        return spec.name in self.here


@pytest.mark.parametrize(
    ("wanted", "here", "chosen"),
    [
        ("", ("grabcut", "slim", "finds"), "slim"),
        ("", ("grabcut", "mini", "slim"), "slim"),
        ("", ("grabcut", "mini"), "mini"),
        ("", ("grabcut", "finds"), "grabcut"),
        ("", (), "grabcut"),
        ("grabcut", ("grabcut", "slim"), "grabcut"),
        ("absent", ("grabcut",), "absent"),
    ],
)
def test_a_named_refiner_is_used_else_a_learnt_one_else_the_weightless(
    wanted: str, here: tuple[str, ...], chosen: str
) -> None:
    catalog = Listed((FINDS, WEIGHTLESS, EMBEDDED, LEARNT), here)
    assert refiners.choose(catalog, wanted) == chosen  # type: ignore[arg-type]
