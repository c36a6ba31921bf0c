"""Where images stand, through steps, undo and another threshold."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator.core import review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, ImageState, Source, State
from swin_annotator.engine.sinks import unlabelled
from swin_annotator.store.project import Project

MODEL = Source("model", "owl", "r1", "a cat")


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.open(tmp_path) as opened:
        opened.add_images(["a.jpg", "b.jpg"])
        opened.ensure_category("cat")
        yield opened


def propose(project: Project, *scores: float | None) -> list[Annotation]:
    rows = [
        Annotation(project.new_id(), 1, 1, (9.0 * n, 0, 5, 5), State.PROPOSED, score, MODEL)
        for n, score in enumerate(scores)
    ]
    project.apply(Step("Propose", tuple(Edit(None, row) for row in rows)))
    return rows


def state(project: Project) -> ImageState:
    return project.summary(1).state


def test_labels_drawn_or_imported_begin_an_image_and_do_not_end_it(project: Project) -> None:
    project.apply(review_steps.draw_polygon(1, 1, [0, 0, 9, 0, 9, 9], project.new_id()))
    project.note_seen(1)
    assert state(project) is ImageState.STARTED
    row = Annotation(project.new_id(), 2, 1, (0, 0, 5, 5), source=Source("import"))
    project.apply(Step("Import", (Edit(None, row),)))
    project.note_seen(2)
    assert project.summary(2).state is ImageState.STARTED


def test_what_scores_less_than_the_threshold_keeps_no_image_open(project: Project) -> None:
    sure, *_ = propose(project, 0.8, 0.2, 0.05)
    project.note_seen(1)
    held = project.summary(1)
    assert (held.state, held.proposed, held.below) == (ImageState.PROPOSALS, 1, 2)
    project.apply(review_steps.accept([sure]))
    assert state(project) is ImageState.REVIEWED
    project.set_setting("threshold", 0.1)
    assert (state(project), project.summary(1).proposed) == (ImageState.PROPOSALS, 1)
    project.undo()
    assert project.summaries()[1].proposed == 2


def test_what_nobody_saw_is_not_reviewed(project: Project) -> None:
    project.note_seen(1)  # before anything was proposed: paging through the folder reviews nothing
    assert state(project) is ImageState.UNTOUCHED
    rows = propose(project, 0.8)
    project.note_seen(1)
    again = [replace(row, id=project.new_id(), bbox_xywh=(50, 50, 9, 9)) for row in rows]
    project.apply(Step("Propose", tuple(Edit(None, row) for row in again)))
    project.apply(review_steps.accept([*rows, *again]))
    assert state(project) is ImageState.STARTED
    assert project.note_seen(1)
    assert state(project) is ImageState.REVIEWED


def test_a_run_that_finds_only_what_is_too_faint_takes_no_review_back(project: Project) -> None:
    sure, faint = propose(project, 0.8, 0.1)
    project.note_seen(1)
    project.apply(review_steps.accept([sure]))
    again = replace(faint, id=project.new_id(), score=0.12)
    project.apply(Step("Propose", (Edit(faint, None), Edit(None, again))))
    assert state(project) is ImageState.REVIEWED
    propose(project, 0.9)
    project.apply(
        review_steps.accept([a for a in project.annotations(1) if a.state is State.PROPOSED and a.score == 0.9])
    )
    assert state(project) is ImageState.STARTED  # accepted from afar: nobody saw it on the image


def test_undone_proposals_leave_the_image_as_it_was(project: Project) -> None:
    project.apply(review_steps.draw_box(1, 1, (1, 1, 5, 5), project.new_id()))
    propose(project, 0.8, 0.1)
    project.note_seen(1)
    project.undo()
    assert state(project) is ImageState.STARTED
    project.redo()
    assert state(project) is ImageState.PROPOSALS


def test_a_person_has_the_last_word(project: Project, tmp_path: Path) -> None:
    project.apply(review_steps.accept(propose(project, 0.8)))
    project.note_seen(1)
    project.apply(review_steps.mark_reviewed(project.image(1), False))
    assert state(project) is ImageState.STARTED
    assert project.image(1).reviewed is False
    project.undo()
    assert state(project) is ImageState.REVIEWED
    assert project.image(1).reviewed is None
    project.apply(review_steps.mark_reviewed(project.image(2), True))
    assert project.summary(2).state is ImageState.REVIEWED
    assert unlabelled(project, project.images()) == []


def test_a_run_asks_no_more_where_all_was_judged(project: Project) -> None:
    project.apply(review_steps.reject(propose(project, 0.8)))
    assert [image.id for image in unlabelled(project, project.images())] == [1, 2]
    project.note_seen(1)
    assert [image.id for image in unlabelled(project, project.images())] == [2]


def test_a_category_may_have_a_threshold_of_its_own(project: Project) -> None:
    first, second = (project.ensure_category(name).id for name in ("one", "two"))
    image = project.add_images(["own.png"])[0]
    rows = [Annotation(900 + i, image.id, c, (0, 0, 9, 9), State.PROPOSED, s) for i, (c, s) in enumerate(
        ((first, 0.4), (second, 0.4), (second, 0.7)))]  # fmt: skip
    project.apply(Step("", tuple(Edit(None, row) for row in rows)))
    assert project.summary(image.id).proposed == 3
    project.set_setting("thresholds_apart", {str(second): 0.3})
    assert (project.summary(image.id).proposed, project.summary(image.id).below) == (2, 1)
    assert project.thresholds.of(second) == pytest.approx(0.6)
    assert project.least_scores(project.thresholds)[image.id] == 0.4
    project.set_setting("thresholds_apart", {str(first): 0.3, str(second): 0.3})
    assert project.least_scores(project.thresholds)[image.id] == 0.7


def test_all_images_some_and_one_are_summed_up_alike(project: Project) -> None:
    dice = random.Random(7)
    project.add_images([f"{number}.jpg" for number in range(30)])
    images = project.images()
    rows = [
        Annotation(
            project.new_id(), dice.choice(images).id, 1, (0, 0, 5, 5), state, dice.choice([None, 0.1, 0.9]), MODEL
        )
        for state in dice.choices([State.ACCEPTED, State.PROPOSED, State.REJECTED, State.ALTERNATIVE], k=90)
    ]
    project.apply(Step("Import", tuple(Edit(None, row) for row in rows)))
    found = project.summaries()
    assert list(found) == [image.id for image in images]
    for image in images:
        own = [row for row in rows if row.image_id == image.id]
        proposed = [row for row in own if row.state is State.PROPOSED]
        asked = sum(row.score is None or row.score >= project.threshold for row in proposed)
        summary = found[image.id]
        accepted = sum(row.state is State.ACCEPTED for row in own)
        assert (summary.accepted, summary.proposed, summary.below) == (accepted, asked, len(proposed) - asked)
        assert summary == project.summary(image.id)
    some = [image.id for image in images[5:9]]
    assert project.summaries(some) == {image_id: found[image_id] for image_id in some}
