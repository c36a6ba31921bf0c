"""The decoder of label files is the library's in all but its patience."""

import json
import random

import pytest

from swin_annotator.formats import yielding_json


def plain(data: bytes) -> object:
    return json.loads(data, parse_constant=lambda name: None)


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "[1, {}]",
        "3",
        ' \n{ "a" : [ ] , "b" : [1 , [2] , {"c": NaN}] ,"c":{"d":[1]}}\n',
        '{"a": -Infinity, "b": "é\\ud83d", "a": 2}',
        '{"images": [{"id": 1, "id": 2}], "x": null}',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-le"])
def test_equal_to_the_library(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    assert yielding_json.loads(data) == plain(data)


@pytest.mark.parametrize(
    "text",
    ["", "{", "{]", '{"a"}', '{"a": }', '{"a": [1, ]}', '{"a": [1 2]}', '{"a": 1,}', '{"a": 1} x', "{1: 2}", "nul"],
)
def test_the_same_faults_at_the_same_place(text: str) -> None:
    with pytest.raises(json.JSONDecodeError) as expected:
        plain(text.encode())
    with pytest.raises(json.JSONDecodeError) as caught:
        yielding_json.loads(text.encode())
    assert (caught.value.msg, caught.value.pos) == (expected.value.msg, expected.value.pos)


def test_every_cut_of_a_file() -> None:
    whole = json.dumps({"images": [{"id": 1, "n": "ü[]{}"}], "k": [], "annotations": [{"s": [[1.5, 2]]}, {}]}).encode()
    for end in range(len(whole)):
        with pytest.raises(ValueError, match=r"."):
            yielding_json.loads(whole[:end])
    assert yielding_json.loads(whole) == plain(whole)


def test_random_values() -> None:
    pick = random.Random(1)

    def value(depth: int) -> object:
        kinds = [
            None,
            True,
            pick.random(),
            pick.randrange(9**9),
            "".join(chr(pick.randrange(32, 600)) for _ in range(5)),
        ]
        if depth:
            kinds += [[value(depth - 1) for _ in range(pick.randrange(4))]] * 2
            kinds += [{str(i): value(depth - 1) for i in range(pick.randrange(4))}] * 3
        return pick.choice(kinds)

    for _ in range(200):
        data = json.dumps(value(4), indent=pick.choice([None, 1]), ensure_ascii=pick.random() < 0.5).encode()
        assert yielding_json.loads(data) == plain(data)


def test_entries_share_their_keys() -> None:
    first, second = yielding_json.loads(b'{"annotations": [{"mood": 1}, {"mood": 2}]}')["annotations"]
    assert next(iter(first)) is next(iter(second))
