import numpy as np

from swin_annotator.core import masks
from swin_annotator.core.dataset import from_proposals
from swin_annotator.core.proposals import Proposals, no_proposals
from swin_annotator.core.types import Source, State

MODEL = Source("model", "swin-mini", "1")


def test_proposals_become_a_dataset_with_ids_from_one() -> None:
    mask = masks.encode(np.ones((8, 9), bool))
    boxes = np.array([[0, 0, 4, 5], [1, 1, 9, 8]], np.float32)
    found = Proposals(boxes, np.array([0.9, 0.25], np.float32), ("die", "card"), MODEL, (None, mask))
    again = Proposals(boxes[:1], np.array([0.5], np.float32), ("card",), MODEL)
    dataset = from_proposals(
        {"a.jpg": ((8, 9), [found]), "b.jpg": ((3, 4), [no_proposals(MODEL)]), "c.jpg": ((8, 9), [again])}
    )
    assert [(i.id, i.path, i.size_hw) for i in dataset.images] == [
        (1, "a.jpg", (8, 9)),
        (2, "b.jpg", (3, 4)),
        (3, "c.jpg", (8, 9)),
    ]
    assert [(c.id, c.name) for c in dataset.categories] == [(1, "die"), (2, "card")]
    assert [(a.id, a.image_id, a.category_id, a.score) for a in dataset.annotations] == [
        (1, 1, 1, 0.9),
        (2, 1, 2, 0.25),
        (3, 3, 2, 0.5),
    ]
    assert dataset.annotations[0].bbox_xywh == (0, 0, 4, 5)
    assert dataset.annotations[1].mask == mask
    assert all(a.state is State.PROPOSED for a in dataset.annotations)
