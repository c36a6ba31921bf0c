import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from tiny_owl import END, START, save_tokenizer, vocabulary

from swin_annotator.core.queries import Template
from swin_annotator.errors import ModelError, PromptError
from swin_annotator.models.owl.text import TextMemory, load_tokenizer, texts

WORDS = vocabulary()


class Tower:
    """Encodes a text as counts of its letters, and remembers what it was asked."""

    def __init__(self) -> None:
        self.calls: list[list[str]] = []

    def __call__(self, lines: Sequence[str]) -> np.ndarray:
        self.calls.append(list(lines))
        return np.array([[1 + line.count(letter) for letter in "abcdefghij"] for line in lines], np.float32)


def test_bare_and_photo_leave_the_phrase_alone() -> None:
    assert texts("Traffic_light, red!", Template.BARE) == ("Traffic_light, red!",)
    assert texts("Dog {x}", Template.PHOTO) == ("a photo of a Dog {x}",)


@pytest.mark.parametrize(
    ("phrase", "plain"),
    [("T-Shirt", "t-shirt"), (" Traffic_light,  red!", "traffic light red"), ("кошка №5", "кошка 5"), ("!?", "!?")],
)
def test_the_ensemble_writes_as_in_training(phrase: str, plain: str) -> None:
    found = texts(phrase, Template.ENSEMBLE)
    assert len(found) == 7
    assert found[1] == f"a bad photo of the {plain}."


def test_each_phrase_is_encoded_once() -> None:
    tower = Tower()
    memory = TextMemory(tower)
    first = memory.vectors(["cat", "dog", "cat"], Template.BARE)
    again = memory.vectors(["dog", "bee", "cat"], Template.BARE)
    assert tower.calls == [["cat", "dog"], ["bee"]]
    assert first[0] is first[2] is again[2]
    assert [np.linalg.norm(vector) for vector in again] == pytest.approx([1, 1, 1])
    with pytest.raises(ValueError, match="read-only"):
        first[0][0] = 5
    memory.vectors(["cat"], Template.PHOTO)
    assert tower.calls[2:] == [["a photo of a cat"]]


def test_an_ensemble_is_the_normalised_mean_of_normalised_vectors() -> None:
    found = TextMemory(Tower()).vectors(["bee", "jig"], Template.ENSEMBLE)
    each = Tower()(texts("jig", Template.ENSEMBLE))
    mean = (each / np.linalg.norm(each, axis=1, keepdims=True)).mean(axis=0)
    assert found[1] == pytest.approx(mean / np.linalg.norm(mean), abs=1e-6)


def test_the_memory_is_bounded_and_forgets_the_longest_unused() -> None:
    tower = Tower()
    memory = TextMemory(tower, most=2)
    memory.vectors(["a", "b"], Template.BARE)
    memory.vectors(["a", "c"], Template.BARE)
    memory.vectors(["a"], Template.BARE)
    memory.vectors(["b"], Template.BARE)
    assert tower.calls == [["a", "b"], ["c"], ["b"]]
    assert len(memory.vectors([str(i) for i in range(50)], Template.BARE)) == 50, "more at once than are remembered"


def test_an_empty_phrase_is_refused() -> None:
    with pytest.raises(PromptError, match="empty"):
        TextMemory(Tower()).vectors(["cat", "  "], Template.BARE)


def test_tokens(tmp_path: Path) -> None:
    save_tokenizer(tmp_path)
    tokenize = load_tokenizer(tmp_path, len(WORDS), 16)
    ids = tokenize(["Red cat", "cat " * 200])["input_ids"]
    assert ids.shape == (2, 16)
    assert ids[0, :4].tolist() == [WORDS[START], WORDS["red</w>"], WORDS["cat</w>"], WORDS[END]]
    assert ids[1].tolist() == [WORDS[START], *[WORDS["cat</w>"]] * 14, WORDS[END]], "cut, but with its end mark"
    assert [tokenize.cuts("cat " * count) for count in (1, 14, 15)] == [False, False, True]


def test_a_tokenizer_file_of_its_own(tmp_path: Path) -> None:
    from transformers import CLIPTokenizer

    save_tokenizer(tmp_path)
    whole = tmp_path / "whole"
    CLIPTokenizer.from_pretrained(tmp_path).save_pretrained(whole)
    for name in ("vocab.json", "merges.txt"):
        (whole / name).unlink(missing_ok=True)
    assert (whole / "tokenizer.json").is_file()
    ids = [load_tokenizer(folder, len(WORDS), 16)(["a red dog!"])["input_ids"] for folder in (tmp_path, whole)]
    assert ids[0].tolist() == ids[1].tolist()


def test_a_tokenizer_that_is_missing_or_damaged(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no tokenizer; expected tokenizer\.json"):
        load_tokenizer(tmp_path, 9, 16)
    save_tokenizer(tmp_path)
    (tmp_path / "merges.txt").unlink()
    with pytest.raises(ModelError, match="no tokenizer"):
        load_tokenizer(tmp_path, len(WORDS), 16)
    (tmp_path / "tokenizer.json").write_text('{"version": "1.0", "model": 3}')
    with pytest.raises(ModelError, match="can't be read"):
        load_tokenizer(tmp_path, len(WORDS), 16)


def test_a_tokenizer_of_another_model(tmp_path: Path) -> None:
    save_tokenizer(tmp_path)
    with pytest.raises(ModelError, match="does not fit"):
        load_tokenizer(tmp_path, len(WORDS) - 1, 16)
    turned = {word: len(WORDS) - 1 - index for word, index in WORDS.items()}
    (tmp_path / "vocab.json").write_text(json.dumps(turned))
    with pytest.raises(ModelError, match="does not fit"):
        load_tokenizer(tmp_path, len(WORDS), 16)


def test_code_in_a_model_folder_is_never_run(tmp_path: Path) -> None:
    save_tokenizer(tmp_path)
    marker = tmp_path / "ran"
    (tmp_path / "evil.py").write_text(f"open({str(marker)!r}, 'w')\nclass Evil: pass\n")
    settings = {"tokenizer_class": "Evil", "auto_map": {"AutoTokenizer": ["evil.Evil", "evil.Evil"]}}
    (tmp_path / "tokenizer_config.json").write_text(json.dumps(settings))
    tokenize = load_tokenizer(tmp_path, len(WORDS), 16)
    assert tokenize(["cat"])["input_ids"].shape == (1, 16)
    assert not marker.exists()
