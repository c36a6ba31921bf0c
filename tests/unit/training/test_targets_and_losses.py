"""Assignment, truth tables and losses on cases small enough to check by hand."""

import numpy as np
import pytest
import torch

from swin_annotator.models.nets.owl_heads import TokenOutput, cell_centres
from swin_annotator.training import losses, targets
from swin_annotator.training.examples import Example, Thing
from swin_annotator.training.vocabulary import drawn_phrases

RED_STAR = drawn_phrases("red", "star", "striped")


def example(*things: Thing, unknown: str = "", ignored: tuple[float, ...] | None = None) -> Example:
    return Example(
        np.zeros((64, 64, 0), np.uint8), list(things), frozenset({unknown} - {""}), [ignored] if ignored else []
    )


def tokens(boxes: torch.Tensor) -> TokenOutput:
    n = boxes.shape[1]
    vectors = torch.nn.functional.normalize(torch.randn(1, n, 8, generator=torch.Generator().manual_seed(0)), dim=-1)
    return TokenOutput(vectors, boxes, torch.zeros(1, n), torch.ones(1, n), torch.zeros(1, n))


@pytest.fixture
def centres() -> torch.Tensor:
    return cell_centres(8, 8, 8, torch.device("cpu"))


def around(centres: torch.Tensor, half: float) -> torch.Tensor:
    return torch.cat([centres - half, centres + half], -1)[None]


def test_tokens_inside_a_thing_speak_for_it_and_the_best_fitting_is_asked_for_most(centres):
    at = targets.assign(tokens(around(centres, 10)), [example(Thing((18, 18, 38, 38), "a"))], centres)
    picked = (at.quality[0] > 0).nonzero().ravel()
    assert 1 <= len(picked) <= 3 * 3
    assert ((centres[picked] > 18) & (centres[picked] < 38)).all()
    best = int(at.quality[0].argmax())
    overlap = targets.pair_iou(around(centres, 10)[0], torch.tensor([18.0, 18, 38, 38]))
    assert best == int(overlap.argmax())
    assert at.quality[0, best] == pytest.approx(float(overlap.max()), abs=1e-5)
    assert (at.thing[0][at.quality[0] == 0] == 1).all()


@pytest.mark.parametrize("corner", [(0, 0), (31.6, 31.9), (60, 3)])
def test_no_thing_is_too_small_for_a_token(centres, corner):
    x, y = corner
    at = targets.assign(tokens(around(centres, 8)), [example(Thing((x, y, x + 2, y + 2), "a"))], centres)
    assert (at.quality > 0).any()


def test_an_image_without_things(centres):
    at = targets.assign(tokens(around(centres, 8)), [example()], centres)
    assert not at.quality.any()
    assert at.counted.all()


def test_ignored_places_do_not_count_unless_a_thing_is_there(centres):
    here = example(Thing((0, 0, 20, 20), "a"), ignored=(0, 0, 64, 32))
    at = targets.assign(tokens(around(centres, 8)), [here], centres)
    assert at.counted[0][at.quality[0] > 0].all()
    assert not at.counted[0][(centres[:, 1] < 32) & (at.quality[0] == 0)].any()
    assert at.counted[0][centres[:, 1] > 32].all()


def test_truth_of_phrases():
    book = targets.PhraseBook()
    drawn = example(Thing((0, 0, 9, 9), "k", RED_STAR), Thing((9, 9, 20, 20), "odd:1"))
    photo = example(Thing((0, 0, 9, 9), "blood_cells:RBC", ("red blood cell", "cell")), unknown="drawn")
    phrases = ["red star", "striped star", "blue ring", "red blood cell", "forklift"]
    table = book.truth(phrases, [drawn, photo], 2)
    assert table.shape == (2, 3, 5)
    assert table[0].tolist() == [[1, 1, 0, 0, 0], [-1, -1, -1, 0, 0], [0, 0, 0, 0, 0]]
    assert table[1, 0].tolist() == [-1, -1, -1, 1, 0]
    assert table[1, 2].tolist() == [-1, -1, -1, 0, 0]


def test_truth_of_exemplars():
    first = example(Thing((0, 0, 9, 9), "red star plain", family="red star"), Thing((9, 9, 20, 20), "die"))
    second = example(Thing((0, 0, 9, 9), "red star dotted", family="red star"))
    table = targets.exemplar_truth([(0, 0), (0, 1)], [first, second], 2)
    assert table[0].tolist() == [[1, 0], [0, 1], [0, 0]]
    assert table[1].tolist() == [[-1, 0], [0, 0], [0, 0]]


def test_targets_at_tokens_carry_quality_and_leave_the_unknown_aside(centres):
    here = example(Thing((0, 0, 20, 20), "a", RED_STAR), unknown="drawn")
    at = targets.assign(tokens(around(centres, 8)), [here], centres)
    table = torch.from_numpy(targets.PhraseBook().truth(["red star", "blue ring"], [here], 1))
    target, weight = targets.Truth(table).at_tokens(at)
    torch.testing.assert_close(target[0, :, 0], at.quality[0])
    assert (weight[0, :, 0] == (at.quality[0] > 0)).all()
    assert not weight[0, :, 1].any()


def test_giou_of_known_boxes():
    boxes = torch.tensor([[0.0, 0, 2, 2], [0, 0, 1, 1]])
    others = torch.tensor([[0.0, 0, 2, 2], [2, 0, 3, 1]])
    torch.testing.assert_close(losses.giou(boxes, others), torch.tensor([1.0, -1 / 3]))


def test_varifocal_is_least_at_its_target():
    logits = torch.linspace(-6, 6, 121)
    one = torch.ones(())
    values = [losses.varifocal(x[None], torch.tensor([0.7]), one, one) for x in logits]
    assert torch.sigmoid(logits[int(torch.stack(values).argmin())]) == pytest.approx(0.7, abs=0.02)


def test_contrast_asks_a_true_query_to_beat_the_false_ones_alone():
    target = torch.tensor([[[0.8, 0.8, 0.0, 0.0], [0.1, 0.0, 0.0, 0.0]]])
    known = torch.ones_like(target)
    told_apart = torch.tensor([[[9.0, 9.0, -9.0, -9.0], [-9.0, 9.0, 9.0, 9.0]]])
    # Both true queries are far above the rivals; the second token speaks for nothing surely.
    assert losses.contrast(told_apart, target, known) < 1e-4
    confused = told_apart.clone()
    confused[0, 0, 2] = 9.0
    assert losses.contrast(confused, target, known) == pytest.approx(np.log(2), abs=1e-3)
    known[0, 0, 2] = 0
    assert losses.contrast(confused, target, known) < 1e-4


def test_contrast_of_no_things_is_nothing():
    logits = torch.randn(2, 5, 3, requires_grad=True)
    value = losses.contrast(logits, torch.zeros(2, 5, 3), torch.ones(2, 5, 3))
    value.backward()
    assert value == 0
    assert logits.grad is not None
    assert bool(torch.isfinite(logits.grad).all())


def test_every_token_inside_a_thing_learns_the_smallest_box_around_it(centres):
    scene = example(Thing((0, 0, 64, 64), "a"), Thing((8, 8, 24, 24), "b"))
    out = tokens(around(centres, 1))
    at = targets.assign(out, [scene], centres)
    inside = at.inside.view(8, 8)
    assert (inside[1:3, 1:3] == 1).all()
    assert (inside == 0).sum() == 64 - 4
    exact = out._replace(boxes=at.boxes.gather(1, at.inside[..., None].expand(-1, -1, 4)))
    assert float(sum(losses.dense_box_losses(exact, at, 64))) == pytest.approx(0, abs=1e-5)
    assert float(sum(losses.dense_box_losses(out, at, 64))) > 0.5
