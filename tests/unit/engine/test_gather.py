"""Labels of other projects into one: nothing doubled, nothing lost, one step that undo takes out again."""

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from gathering import contents, draw, gather
from PIL import Image as Pillow

from swin_annotator import paths
from swin_annotator.cli.gather import tell_offers
from swin_annotator.core import review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.engine import exporting, gatherable, importing
from swin_annotator.engine.gatherable import OfferKind
from swin_annotator.errors import ProjectError
from swin_annotator.store import place, user_data_places
from swin_annotator.store.project import Project


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Folders that can't be written, as long as they are in here; the tests may run as root."""
    folders: set[Path] = set()
    writable, can_write = place.is_writable, place.can_write
    monkeypatch.setattr(place, "is_writable", lambda where: where.parent not in folders and writable(where))
    monkeypatch.setattr(place, "can_write", lambda folder: folder not in folders and can_write(folder))
    return folders


def test_projects_of_sub_folders_are_told_and_taken_in_with_their_paths(photos: Path) -> None:
    draw(photos / "day1", 1)
    draw(photos / "day2", 2, "bus")
    draw(photos / "day2", 3)
    with pytest.raises(ProjectError, match="day1 and day2 in photos have projects of their own") as caught:
        gatherable.open_for_reading(photos)
    assert f"{photos}" in caught.value.hint
    assert "swin-annotator gather" in caught.value.hint
    assert gather(photos) == [OfferKind.WITHIN]
    yes = State.ACCEPTED
    wanted = [
        ("day1/IMG_0.png", "car", 1, yes),
        ("day2/IMG_0.png", "bus", 2, yes),
        ("day2/IMG_0.png", "car", 3, yes),
    ]
    assert contents(photos) == wanted
    assert gather(photos) == []
    draw(photos / "day1", 9)
    assert gather(photos) == [OfferKind.WITHIN]
    assert contents(photos) == sorted([*wanted, ("day1/IMG_0.png", "car", 9, yes)])
    with Project.open(photos) as project:
        assert project.undo_name == "Bring in day1"
        project.undo()
        project.undo()
    assert contents(photos) == []
    assert len(contents(photos / "day2")) == 2


def test_categories_of_one_name_stay_two_and_ids_are_kept_where_free(photos: Path) -> None:
    with Project.open(photos / "day1") as project:
        [image, *_] = exporting.sync_images(project)
        twins = [Edit(None, replace(project.ensure_category("car"), id=number)) for number in (7, 8)]
        rows = [Annotation(10 + i, image.id, number, (i, 0, 2, 2)) for i, number in enumerate((1, 7, 8))]
        project.apply(Step("twins", (*twins, *(Edit(None, row) for row in rows))))
    draw(photos, 5)
    gather(photos)
    with Project.open(photos, read_only=True) as project:
        assert [(c.id, c.name) for c in project.categories()] == [(1, "car"), (7, "car"), (8, "car")]
        assert sorted(a.category_id for a in project.annotations()) == [1, 1, 7, 8]


def test_what_was_labelled_while_a_stick_could_not_be_written_comes_home(tmp_path: Path, closed: set[Path]) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    Pillow.new("RGB", (40, 30)).save(stick / "a.png")
    for x in (1, 2, 3):
        draw(stick, x)
    closed.add(stick)
    away = draw(stick, 10)
    with Project.open(stick) as project:
        first, second, *_ = project.annotations()
        project.apply(review_steps.delete([second]))
        project.apply(Step("move", (Edit(first, replace(first, bbox_xywh=(1.5, 0, 2, 2))),)))
    closed.clear()
    draw(stick, 20)
    yes = State.ACCEPTED
    assert [row[2] for row in contents(stick)] == [1, 2, 3, 20]
    assert gather(stick) == [OfferKind.AWAY]
    assert contents(stick) == [("a.png", "car", x, yes) for x in (1.5, 3, 10, 20)]
    assert gather(stick) == []
    assert (away / "project.db").exists()
    with Project.open(stick) as project:
        project.undo()
    assert [row[2] for row in contents(stick)] == [1, 2, 3, 20]


def test_what_both_sides_changed_is_kept_twice(tmp_path: Path, closed: set[Path]) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    Pillow.new("RGB", (40, 30)).save(stick / "a.png")
    for x in (1, 2):
        draw(stick, x)

    def move(by: float) -> None:
        with Project.open(stick) as project:
            edits = [
                Edit(a, replace(a, bbox_xywh=(a.bbox_xywh[0] + by, 0, 2, 2)))
                for a in project.annotations()
                if a.bbox_xywh[0] == 1
            ]
            project.apply(Step("move", tuple(edits)))

    closed.add(stick)
    move(10)
    closed.clear()
    move(20)
    with Project.open(stick) as project:
        project.apply(review_steps.delete([a for a in project.annotations() if a.bbox_xywh[0] == 2]))
    gather(stick)
    assert [row[2] for row in contents(stick)] == [11, 21]


def test_a_stick_that_another_computer_went_on_with_is_said_while_it_cannot_be_written(
    tmp_path: Path, closed: set[Path]
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    Pillow.new("RGB", (40, 30)).save(stick / "a.png")
    draw(stick, 1)
    closed.add(stick)
    draw(stick, 2)
    assert gather(stick) == []
    closed.clear()
    for x in range(3, 6):
        draw(stick, x)
    closed.add(stick)
    assert gather(stick) == [OfferKind.BESIDE]
    assert [row[2] for row in contents(stick)] == list(range(1, 6))
    assert gather(stick) == []


def test_other_images_at_the_same_path_are_told_and_left_alone(tmp_path: Path, closed: set[Path]) -> None:
    card = tmp_path / "card"
    card.mkdir()
    closed.add(card)
    Pillow.new("RGB", (40, 30)).save(card / "a.png")
    first = draw(card, 1)
    Pillow.new("RGB", (60, 50), "red").save(card / "a.png")
    draw(card, 2)
    with Project.open(card, read_only=True) as project:
        [offer] = gatherable.offers(project)
        assert (offer.why, offer.sources[0].place) == (OfferKind.STRANGER, first)
        assert str(first) in offer.message


def test_the_project_that_lies_elsewhere_is_offered_home(tmp_path: Path, closed: set[Path]) -> None:
    card = tmp_path / "card"
    card.mkdir()
    Pillow.new("RGB", (40, 30)).save(card / "a.png")
    closed.add(card)
    away = draw(card, 1)
    with Project.open(card, read_only=True) as project:
        assert gatherable.offers(project) == []
    assert place.away_from_home(card) is None
    closed.clear()
    with Project.open(card, read_only=True) as project:
        [offer] = gatherable.offers(project)
        assert offer.why is OfferKind.HOME
        assert "can't be written" not in offer.message
    assert place.away_from_home(card) == away
    place.bring_home(card, away)
    with Project.open(card, read_only=True) as project:
        assert (project.place, gatherable.offers(project)) == (paths.project_beside(card), [])


def test_a_persons_word_stands_above_what_nobody_decided(photos: Path) -> None:
    draw(photos / "day1", 1)
    with Project.open(photos) as project:
        [image, *_] = exporting.sync_images(project)
        number = project.ensure_category("car").id
        row = Annotation(project.new_id(), image.id, number, (1, 0, 2, 2), State.PROPOSED, 0.5)
        project.apply(Step("row", (Edit(None, row),)))
    gather(photos)
    assert contents(photos) == [("day1/IMG_0.png", "car", 1, State.ACCEPTED)]


def test_rescued_labels_of_images_that_are_gone_are_kept(photos: Path) -> None:
    folder = photos / "day1"
    with Project.open(folder) as project:
        exporting.sync_images(project)
        [gone] = project.add_images(["gone.png"])
        project.apply(review_steps.draw_box(gone.id, project.ensure_category("car").id, (1, 0, 2, 2), project.new_id()))
        project.apply(Step("tag", (Edit(gone, replace(gone, tags=("dark",))),)))
        shutil.rmtree(project.place)
        with pytest.raises(ProjectError):
            project.ensure_category("bus")
    assert len(user_data_places.rescued(folder)) == 1
    assert gather(folder) == [OfferKind.RESCUED]
    assert contents(folder) == [("gone.png", "car", 1, State.ACCEPTED)]
    with Project.open(folder, read_only=True) as project:
        assert [image.path for image in project.tagged_images()] == ["gone.png"]


def test_links_and_databases_of_others_in_sub_folders_are_passed_over(photos: Path, tmp_path: Path) -> None:
    draw(photos / "day1", 1)
    paths.project_beside(photos / "day1").rename(tmp_path / "outside")
    paths.project_beside(photos / "day1").symlink_to(tmp_path / "outside")
    paths.project_beside(photos / "day2").mkdir()
    (paths.project_beside(photos / "day2") / "project.db").write_bytes(b"no database")
    assert gatherable.within(photos) == []


def test_what_lies_in_two_other_projects_comes_in_once(photos: Path) -> None:
    draw(photos / "day1", 1)
    draw(photos / "day1", 1)  # two alike of one project stay two
    draw(photos / "day1", 5, state=State.PROPOSED)
    gather(photos)
    with Project.open(photos) as project:
        waits = next(a for a in project.annotations() if a.state is State.PROPOSED)
        project.apply(review_steps.accept([waits]))
        shutil.rmtree(project.place)
        with pytest.raises(ProjectError):
            project.ensure_category("bus")
    assert gather(photos) == [OfferKind.RESCUED, OfferKind.WITHIN]
    yes = State.ACCEPTED
    assert contents(photos) == [("day1/IMG_0.png", "car", x, yes) for x in (1, 1, 5)]


def test_objects_of_images_that_cannot_be_read_are_counted(photos: Path) -> None:
    place = draw(photos / "day1", 1)
    connection = sqlite3.connect(place / "project.db", isolation_level=None)
    connection.execute("UPDATE images SET path = '../x' WHERE id = 1")
    connection.close()
    with Project.open(photos) as project:
        exporting.sync_images(project)
        plan = gatherable.plan(project, gatherable.offers(project))
        assert (plan.report.annotations, plan.report.left_out) == (0, 1)


def test_the_name_of_a_folder_that_cannot_be_written_moves_nothing_on_the_terminal(
    tmp_path: Path, closed: set[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "a\x1b[2Jb"
    folder.mkdir()
    closed.add(folder)
    with Project.open(folder) as project:
        tell_offers(project)
    told = capsys.readouterr().err
    assert "can't be written" in told
    assert "\x1b" not in told


@pytest.mark.parametrize("act", ["asked again", "drawn anew", "moved, and a copy in its place"])
def test_what_lies_there_where_something_lay_that_went_is_not_taken_for_it(
    photos: Path, closed: set[Path], act: str
) -> None:
    draw(photos, 5, state=State.PROPOSED)
    closed.add(photos)
    with Project.open(photos) as project:
        [old] = project.annotations()
        fresh = replace(old, id=project.new_id())
        edits = {
            "asked again": (Edit(old, None), Edit(None, fresh)),
            "drawn anew": (Edit(old, None), Edit(None, replace(fresh, state=State.ACCEPTED))),
            "moved, and a copy in its place": (Edit(old, replace(old, bbox_xywh=(9, 0, 2, 2))), Edit(None, fresh)),
        }
        project.apply(Step(act, edits[act]))
    away = contents(photos)
    closed.clear()
    assert gather(photos) == [OfferKind.AWAY]
    assert contents(photos) == away
    with Project.open(photos) as project:
        project.undo()
        assert project.annotations() == [old]


def test_a_project_that_is_named_as_its_own_source_is_found_again(photos: Path, closed: set[Path]) -> None:
    closed.add(photos)
    away = draw(photos, 1)
    held = contents(photos)
    with Project.open(photos) as project:
        chosen = [gatherable.offer_of(project, away)]
        importing.write_plan(project, gatherable.plan(project, chosen))
        gatherable.note_taken_in(project, chosen)
    assert contents(photos) == held
