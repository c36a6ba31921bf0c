"""What models found becomes steps; another label map speaks about what is there."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import labelmap, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.labelmap import LabelMap
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Image, Source, State
from swin_annotator.engine import answers
from swin_annotator.engine.propose import like
from swin_annotator.store.project import Project

MODEL = Source("model", "seg", "r1", "upernet")


def found(*labels: str) -> Proposals:
    boxes = np.array([(60 * i, 0, 60 * i + 40, 40) for i in range(len(labels))], np.float32).reshape(-1, 4)
    return Proposals(boxes, np.full(len(labels), 0.9, np.float32), labels, MODEL)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path) as opened:
        opened.add_images(["a.jpg", "b.jpg"])
        opened.ensure_category("car")
        yield opened


def put(project: Project, image: Image, mapping: LabelMap, *labels: str) -> None:
    mapped = labelmap.apply(mapping, found(*labels), project.categories())
    asked = (*mapped.categories, *answers.proposed_before(project, image.id, "seg"))
    project.apply(answers.step_of(project, image, [mapped], asked))


def named(project: Project) -> list[str]:
    names = {c.id: c.name for c in project.categories()}
    return [names[a.category_id] for a in project.annotations(states=[State.PROPOSED])]


def test_categories_come_with_the_first_answer_and_go_with_it(project: Project) -> None:
    image = project.image(1)
    project.apply(answers.step_of(project, image, [found("dog", "car", "cat")], ("cat", "horse")))
    assert [c.name for c in project.categories()] == ["car", "cat", "dog"]
    project.undo()
    assert [c.name for c in project.categories()] == ["car"]
    assert not project.annotations()


def test_a_name_composed_in_two_ways_is_one_category(project: Project) -> None:
    composed, apart = "caf\u00e9", "cafe\u0301"
    project.apply(answers.step_of(project, project.image(1), [found(apart, composed)], (composed, apart)))
    assert [c.name for c in project.categories()] == ["car", composed]
    assert named(project) == [composed, composed]


def test_a_segmenter_asked_again_speaks_of_all_that_it_proposed(project: Project) -> None:
    image = project.image(1)
    put(project, image, LabelMap("seg", {"auto": 1, "sky": "sky"}), "auto", "sky")
    put(project, image, LabelMap("seg", {"auto": 1, "sky": None}), "auto", "sky")
    assert named(project) == ["car"]


def test_another_map_holds_for_what_waits_in_the_whole_folder(project: Project) -> None:
    before = LabelMap("seg", {"auto": 1, "sky": "sky", "tree": "tree"})
    for image in project.images():
        put(project, image, before, "auto", "sky", "tree")
    judged = project.annotations(1)[0]
    project.apply(review_steps.accept([judged]))
    after = LabelMap("seg", {"auto": "vehicle", "sky": None, "tree": 1})
    ids, mapping = answers.remapping(project, before, after)
    assert len(ids) == 5
    assert [c.name for c in mapping.made] == ["vehicle"]
    step = mapping.step_of(project.annotations_by_id(ids))
    assert sum(edit.after is None for edit in step.edits) == 2
    assert judged.id not in {edit.row.id for edit in step.edits}
    wanted = {edit.before.source.prompt: edit.after.category_id for edit in step.edits if edit.after is not None}  # type: ignore[union-attr]  # annotations
    assert wanted == {"auto": mapping.made[0].id, "tree": 1}
    assert answers.remapping(project, before, LabelMap("other", {}))[0] == []


def test_another_map_finds_its_categories_however_their_letters_are_composed(project: Project) -> None:
    composed, apart = "caf\u00e9", "cafe\u0301"
    put(project, project.image(1), LabelMap("seg", {"shop": composed, "auto": 1}), "shop", "auto")
    before, after = LabelMap("seg", {"shop": composed, "auto": 1}), LabelMap("seg", {"shop": composed, "auto": apart})
    ids, mapping = answers.remapping(project, before, after)
    assert mapping.made == ()
    project.apply(mapping.step_of(project.annotations_by_id(ids)))
    assert named(project) == [composed, composed]
    both = LabelMap("seg", {"shop": "na\u00efve", "auto": "nai\u0308ve"})
    assert [c.name for c in answers.remapping(project, after, both)[1].made] == ["na\u00efve"]


def test_labels_of_proposals_from_before_there_were_prompts_are_found_however_they_are_composed(
    project: Project,
) -> None:
    composed, apart = "caf\u00e9", "cafe\u0301"
    cafe = project.ensure_category(composed)
    drawn = review_steps.draw_box(1, cafe.id, (0, 0, 9, 9), project.new_id()).edits[0].after
    old = replace(drawn, source=Source("model", "seg", "r1"))
    project.apply(Step("", (Edit(None, replace(old, state=State.PROPOSED, score=0.9)),)))
    ids, mapping = answers.remapping(project, LabelMap("seg", {"shop": apart}), LabelMap("seg", {"shop": "car"}))
    project.apply(mapping.step_of(project.annotations_by_id(ids)))
    assert named(project) == ["car"]


def test_what_one_example_found_on_other_images_can_be_taken_back(project: Project) -> None:
    mine, other = like("a.jpg", (1.0, 2.0, 3.0, 4.0)), like("b.jpg", (1.0, 2.0, 3.0, 4.0))
    number = project.ensure_category("car").id
    boxes = [
        (1, mine, State.PROPOSED),
        (2, mine, State.PROPOSED),
        (2, other, State.PROPOSED),
        (2, mine, State.ACCEPTED),
    ]
    rows = [
        Annotation(i, image, number, (9.0 * i, 1.0, 5.0, 5.0), state, 0.5, Source("model", "m", "r", prompt))
        for i, (image, prompt, state) in enumerate(boxes, 1)
    ]
    project.apply(Step("rows", tuple(Edit(None, row) for row in rows)))
    ids = answers.undecided_elsewhere(project, 1, "car")
    assert ids == [2, 3]
    project.apply(answers.without_example(project.annotations_by_id(ids), mine))
    assert [a.id for a in project.annotations()] == [1, 3, 4]
    project.undo()
    assert len(project.annotations()) == 4
    assert answers.undecided_elsewhere(project, 1, "dog") == []
