import json
import random
from pathlib import Path
from typing import Any

import pytest

from swin_annotator.formats import json_lists
from swin_annotator.formats.json_lists import CutShort, NotPlain, pieces


@pytest.fixture(autouse=True)
def _short_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_lists, "PIECE", 64)


def _whole(path: Path, *lists: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value, is_entry in pieces(path, lists):
        if is_entry:
            found[key] += value
        else:
            found[key] = value
    return found


def _written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "x.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return path


def _random(dice: random.Random, depth: int) -> Any:
    kind = dice.randrange(8 if depth else 5)
    if kind < 2:
        return dice.choice([0, -7, 12345678, 1.5, -2e-7, 2**70, 1e300])
    if kind < 4:
        return "".join(dice.choice('ab{}[],:" \\é猫\n\U0001f600') for _ in range(dice.randrange(40)))
    if kind == 4:
        return dice.choice([None, True, False])
    if kind < 6:
        return [_random(dice, depth - 1) for _ in range(dice.randrange(5))]
    return {f"k{i}": _random(dice, depth - 1) for i in range(dice.randrange(5))}


@pytest.mark.parametrize("seed", range(60))
def test_equal_to_the_library(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    lists = {key: [_random(dice, 3) for _ in range(dice.randrange(30))] for key in ("images", "annotations")}
    if seed % 3:  # as real files: objects alone
        lists = {key: [{"id": i, "x": value} for i, value in enumerate(rows)] for key, rows in lists.items()}
    value = {"info": _random(dice, 3), **lists, "n": 12, "end": _random(dice, 2)}
    text = json.dumps(value, ensure_ascii=bool(seed % 2), indent=dice.choice([None, 1]))
    path = _written(tmp_path, ("\ufeff" if seed % 5 == 0 else "") + text + dice.choice(["", "\n "]))
    big = float(2**70)  # one decoder keeps such numbers whole, the other does not
    assert json.dumps(_whole(path, "images", "annotations")).replace(str(2**70), str(big)) == json.dumps(value).replace(
        str(2**70), str(big)
    )


def test_numbers_that_json_does_not_know_are_none(tmp_path: Path) -> None:
    path = _written(tmp_path, '{"a": [{"x": NaN}, {"x": -Infinity}, {"x": 1}], "b": NaN}')
    assert _whole(path, "a") == {"a": [{"x": None}, {"x": None}, {"x": 1}], "b": None}


def test_half_characters_come_as_they_are(tmp_path: Path) -> None:
    path = _written(tmp_path, '{"a": [{"x": "\\ud800"}, {"x": "\udc00"}, {"x": 1}]}')
    assert _whole(path, "a") == {"a": [{"x": "\ud800"}, {"x": "\udc00"}, {"x": 1}]}


def test_every_cut_of_a_file_is_known_as_one(tmp_path: Path) -> None:
    text = json.dumps(
        {"images": [{"id": i, "name": "é猫" * i} for i in range(9)], "n": [1, {"a": "b"}]}, ensure_ascii=False
    )
    data = text.encode()
    for end in range(len(data)):
        with pytest.raises((CutShort, NotPlain)):
            _whole(_written(tmp_path, data[:end]), "images")
    assert _whole(_written(tmp_path, data), "images") == json.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "[]",
        "7",
        '{"a": [1 2]}',
        '{"a": [{"x": 1}, {"x": 2}} ]}',
        '{"a": 1, "a": 2}',
        '{"a": 1} x',
        '{"a" 1}',
        "{'a': 1}",
        '{"a": [{"x": 1},, {"x": 2}]}',
        "{1: 2}",
        '{"a": "caf\xe9"}'.encode("latin-1"),
        '{"a": 1}'.encode("utf-16"),
        '{"a": 1}'.encode("utf-32-le"),
    ],
)
def test_what_is_not_plain(tmp_path: Path, text: str | bytes) -> None:
    with pytest.raises(NotPlain):
        _whole(_written(tmp_path, text), "a")
