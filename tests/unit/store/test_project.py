from dataclasses import replace
from pathlib import Path

import pytest

from swin_annotator.core import review_steps
from swin_annotator.core.edits import Changes, Edit, Step
from swin_annotator.core.types import Annotation, Category, Image, ImageState, Rle, Source, State
from swin_annotator.errors import StaleEdit
from swin_annotator.store.history import MOST_STEPS
from swin_annotator.store.project import ImageSummary, Project

FULL = Annotation(
    7,
    1,
    1,
    (0.1, 1 / 3, 2.5, 1e-9),
    State.PROPOSED,
    0.123456789,
    Source("model", "owl", "r1", "a “cat”"),
    mask=Rle((4, 6), b"04o0"),
    iscrowd=True,
    attributes={"b": 1, "a": [None, 1.5]},
    extra={"keypoints": [1, 2, 2]},
)


@pytest.fixture
def project(tmp_path: Path):
    with Project.open(tmp_path) as opened:
        opened.add_images(["b.jpg", "sub/ä b.png"])
        opened.ensure_category("cat")
        yield opened


def test_images_keep_their_ids_and_the_given_order(project: Project) -> None:
    again = project.add_images(["sub/ä b.png", "c.jpg", "b.jpg", "c.jpg"])
    assert [(image.id, image.path) for image in again] == [(2, "sub/ä b.png"), (3, "c.jpg"), (1, "b.jpg")]
    assert [image.id for image in project.images()] == [1, 2, 3]
    assert project.image_by_path("c.jpg") == project.image(3)
    assert project.image_by_path("nope.jpg") is None
    with pytest.raises(KeyError):
        project.image(99)


def test_every_field_of_an_annotation_comes_back(project: Project, tmp_path: Path) -> None:
    ring = replace(
        FULL, id=8, mask=None, polygons=((0.1, 0.2, 3.0, 4.0, 5.0, 6.7), (1.0,) * 6), source=Source("import")
    )
    project.apply(Step("add", (Edit(None, FULL), Edit(None, ring))))
    assert project.annotations(1) == [FULL, ring]
    assert list(project.annotation(7).attributes) == ["b", "a"]  # order of keys too
    project.close()
    with Project.open(tmp_path) as again:
        assert again.annotations() == [FULL, ring]
        assert again.annotations(states=[State.ACCEPTED]) == []
        assert again.annotations(2) == []
        again.undo()
        again.redo()
        assert again.annotations() == [FULL, ring]


def test_numbers_from_numpy_are_kept_as_plain_ones(project: Project) -> None:
    np = pytest.importorskip("numpy")
    box = tuple(np.array([1.5, 2, 3, 4], np.float32))
    step = review_steps.draw_box(np.int64(1), np.int64(1), box, project.new_id())
    project.apply(step)
    held = project.annotations(1)[0]
    assert held.bbox_xywh == (1.5, 2, 3, 4)
    project.apply(Step("off", (Edit(step.edits[0].after, None),)))  # equal to what was written
    assert project.annotations() == []


def test_a_step_is_whole_or_nothing(project: Project) -> None:
    box = review_steps.draw_box(1, 1, (1, 1, 5, 5), project.new_id())
    project.apply(box)
    held = project.annotations()[0]
    half = Step("half", (Edit(None, replace(held, id=50)), Edit(replace(held, iscrowd=True), None)))
    with pytest.raises(StaleEdit) as caught:
        project.apply(half)
    assert caught.value.hint
    assert project.annotations() == [held]
    assert project.undo_name == "Draw box"


@pytest.mark.parametrize("field", ["image_id", "category_id"])
def test_an_object_needs_its_image_and_category(project: Project, field: str) -> None:
    with pytest.raises(StaleEdit):
        project.apply(Step("add", (Edit(None, replace(FULL, **{field: 99})),)))
    project.apply(Step("add", (Edit(None, FULL),)))
    with pytest.raises(StaleEdit):
        project.apply(Step("drop", (Edit(project.categories()[0], None),)))
    assert project.annotations() == [FULL]
    # With its objects a category may go, in any order of edits.
    project.apply(Step("drop", (Edit(project.categories()[0], None), Edit(FULL, None))))
    assert (project.categories(), project.annotations()) == ([], [])
    project.undo()
    assert (project.categories(), project.annotations()) == ([Category(1, "cat")], [FULL])


def test_an_empty_step_does_nothing(project: Project) -> None:
    assert project.apply(Step("nothing", ())) == Changes()
    assert project.undo_name is None
    assert project.undo() is None
    assert project.redo() is None


def test_undo_and_redo_survive_a_restart_and_name_what_they_touch(project: Project, tmp_path: Path) -> None:
    project.apply(review_steps.draw_box(1, 1, (1, 1, 5, 5), project.new_id()))
    project.apply(review_steps.mark_reviewed(project.image(2), True))
    project.close()
    with Project.open(tmp_path) as again:
        assert again.undo_name == "Mark as reviewed"
        assert again.undo() == Changes(image_ids=frozenset((2,)))
        assert not again.image(2).reviewed
        assert again.undo() == Changes(frozenset((1,)), frozenset((1,)))
    with Project.open(tmp_path) as again:
        assert (again.undo_name, again.redo_name) == (None, "Draw box")
        again.redo()
        again.redo()
        assert again.image(2).reviewed
        assert len(again.annotations(1)) == 1


def test_a_step_after_undo_forgets_redo(project: Project) -> None:
    project.apply(review_steps.draw_box(1, 1, (1, 1, 5, 5), project.new_id()))
    project.undo()
    project.apply(review_steps.draw_box(2, 1, (1, 1, 5, 5), project.new_id()))
    assert project.redo_name is None


def test_proposals_stay_out_of_the_history(project: Project) -> None:
    project.apply(Step("Propose", (Edit(None, FULL),)), undoable=False)
    assert project.undo_name is None
    project.apply(review_steps.accept([FULL]))
    project.undo()
    project.apply(Step("Propose", (Edit(FULL, None),)), undoable=False)
    with pytest.raises(StaleEdit, match="redone"):
        project.redo()
    assert project.redo_name is None  # it stands in nobody's way


def test_an_undo_that_no_longer_fits_is_dropped(project: Project) -> None:
    project.apply(review_steps.draw_box(1, 1, (1, 1, 5, 5), project.new_id()))
    project.apply(Step("Propose", (Edit(None, FULL),)), undoable=False)
    cat2 = project.ensure_category("dog")
    project.apply(review_steps.relabel([FULL], cat2.id))
    project.apply(Step("Propose", (Edit(project.annotation(7), None),)), undoable=False)
    with pytest.raises(StaleEdit, match="undone"):
        project.undo()
    assert project.undo_name == "Draw box"
    project.undo()
    assert project.annotations() == []


def test_facts_of_the_file_do_not_stand_in_the_way(project: Project) -> None:
    held = project.image(1)
    project.note_image(1, size_hw=(30, 40))
    project.apply(review_steps.mark_reviewed(held, True))
    assert project.image(1) == Image(1, "b.jpg", (30, 40), reviewed=True)
    project.note_image(1, error="It is gone.")
    assert project.summary(1).state is ImageState.UNREADABLE
    project.undo()
    assert project.image(1) == Image(1, "b.jpg", (30, 40), "It is gone.")


def test_ids_are_never_given_twice(project: Project, tmp_path: Path) -> None:
    first = project.new_id()
    project.apply(review_steps.draw_box(1, 1, (1, 1, 5, 5), first))
    project.undo()
    assert project.new_id() > first
    project.apply(Step("add", (Edit(None, replace(FULL, id=90)),)))
    project.undo()
    project.close()
    with Project.open(tmp_path) as again:
        assert again.new_id() > 90
        dog = again.ensure_category("dog")
        again.apply(Step("drop", (Edit(dog, None),)))
        assert again.ensure_category("cow").id > dog.id
        last = again.add_images(["z.jpg"])[0]
        again.apply(Step("drop", (Edit(last, None),)))
        assert again.add_images(["y.jpg"])[0].id > last.id


def test_ids_go_on_without_a_gap_after_closing(project: Project, tmp_path: Path) -> None:
    assert [project.new_id(), project.new_id()] == [1, 2]
    project.close()
    with Project.open(tmp_path) as again:
        assert again.new_id() == 3


def test_new_ids_never_meet_a_row_written_without_asking(project: Project) -> None:
    assert project.new_id() == 1
    project.apply(Step("add", (Edit(None, replace(FULL, id=2)), Edit(None, replace(FULL, id=4)))))
    assert project.new_id() == 5


def test_reserved_ids_are_the_wanted_ones_where_free(project: Project) -> None:
    assert project.new_id() == 1
    ids = project.reserve_ids([10, 1, None, 10, 5, -3, 2**60])
    assert ids[0] == 10
    assert ids[4] == 5
    assert len(set(ids)) == len(ids)
    assert min(ids) > 1
    assert project.new_id() > max(ids)


def test_categories_keep_their_order_through_delete_and_undo(project: Project) -> None:
    project.apply(Step("import", (Edit(None, Category(90, "z")), Edit(None, Category(5, "a", {"k": 1})))))
    dog = project.ensure_category("dog")
    assert project.ensure_category("dog") == dog
    names = [category.name for category in project.categories()]
    assert names == ["cat", "z", "a", "dog"]
    z = project.categories()[1]
    project.apply(Step("drop", (Edit(z, None),)))
    assert [category.name for category in project.categories()] == ["cat", "a", "dog"]
    assert not project.category_id_is_fresh(90)
    project.undo()
    assert [category.name for category in project.categories()] == names
    project.apply(Step("rename", (Edit(z, replace(z, name="Z")),)))
    project.undo()
    assert project.categories()[1] == z
    with pytest.raises(ValueError, match="name"):
        project.ensure_category(" ")


def test_summaries_follow_every_step(project: Project) -> None:
    project.set_setting("threshold", 0.1)
    untouched = ImageSummary(ImageState.UNTOUCHED, 0, 0)
    assert project.summaries() == {1: untouched, 2: untouched}
    project.apply(Step("add", (Edit(None, FULL), Edit(None, replace(FULL, id=8, state=State.ACCEPTED)))))
    assert project.summary(1) == ImageSummary(ImageState.PROPOSALS, 1, 1)
    project.apply(review_steps.reject([FULL]))
    assert project.summaries() == {1: ImageSummary(ImageState.STARTED, 1, 0), 2: untouched}
    assert project.note_seen(1)
    assert not project.note_seen(1)
    assert project.summaries() == {1: ImageSummary(ImageState.REVIEWED, 1, 0), 2: untouched}
    project.apply(review_steps.mark_reviewed(project.image(2), True))
    assert project.summary(2) == ImageSummary(ImageState.REVIEWED, 0, 0)
    with pytest.raises(KeyError):
        project.summary(3)


def test_the_history_keeps_its_length(project: Project) -> None:
    for number in range(MOST_STEPS + 3):
        project.apply(review_steps.mark_reviewed(project.image(1), number % 2 == 0))
    undone = 0
    while project.undo() is not None:
        undone += 1
    assert undone == MOST_STEPS
    while project.redo() is not None:
        undone -= 1
    assert undone == 0
    assert project.image(1).reviewed


def test_settings_and_finished_runs_are_remembered(project: Project, tmp_path: Path) -> None:
    project.set_setting("threshold", {"owl": 0.3, "Ä": [1, None]})
    project.set_setting("threshold", {"owl": 0.4})
    project.mark_finished("run", 2)
    project.mark_finished("run", 2)
    project.close()
    with Project.open(tmp_path) as again:
        assert again.setting("threshold") == {"owl": 0.4}
        assert again.setting("other", 5) == 5
        assert again.finished("run") == {2}
        assert again.finished("other run") == set()


def test_names_that_are_no_text_are_kept_byte_by_byte(project: Project, tmp_path: Path) -> None:
    odd = "\udcff\udc80 ü.jpg"  # how Python shows the bytes FF 80
    image = project.add_images([odd])[0]
    assert image.path == odd
    assert project.image_by_path(odd) == image
    project.apply(review_steps.mark_reviewed(image, True))
    project.apply(Step("add", (Edit(None, replace(FULL, attributes={"k": "\ud800"})),)))
    project.close()
    with Project.open(tmp_path) as again:
        assert again.image(image.id).path == odd
        assert again.annotation(7).attributes == {"k": "\ud800"}
        again.undo()
        again.undo()
        assert again.image(image.id) == image
