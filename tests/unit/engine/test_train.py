"""From accepted labels to a model in the list: divided honestly, watched, written whole or not at all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from fakes import catalog as fake_catalog
from tiny_models import save_tiny_mini

from swin_annotator import paths
from swin_annotator.core import geometry, masks
from swin_annotator.core.decode import decode
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.epochs import Epoch
from swin_annotator.core.images import read
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Annotation, Category, Source, State
from swin_annotator.engine import exporting, model_card
from swin_annotator.engine.model_card import Card
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.train import Trained, TrainRequest, train
from swin_annotator.engine.training_labels import UNKNOWN, grouping, label_map, labels_of
from swin_annotator.errors import AnnotatorError, ModelError
from swin_annotator.models.base import Task
from swin_annotator.models.catalog.catalog import Catalog, ModelState
from swin_annotator.models.catalog.copying_out import copy_out
from swin_annotator.models.mini import map_crops, region_tuning
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

Draw = Callable[..., Path]
COUNT = 6


@pytest.fixture
def labelled(draw: Draw) -> Iterator[Project]:
    """Six images: the upper half red, the lower half blue; both halves outlined, and two boxes that have no outline."""
    for number in range(COUNT):
        path = draw(f"{number}.png", ("red", (0, 0, 160, 60)), ("blue", (0, 60, 160, 60)))
    with Project.open(path.parent) as project:
        exporting.sync_images(project)
        upper, lower = Category(1, "sky"), Category(2, "sea")
        edits: list[Edit] = [Edit(None, upper), Edit(None, lower)]
        for image in project.images():
            project.note_image(image.id, size_hw=(120, 160))
            for number, (category, top) in enumerate(((upper, 0), (lower, 60))):
                half = np.zeros((120, 160), bool)
                half[top : top + 60] = True
                row = Annotation(
                    image.id * 10 + number, image.id, category.id, (0, top, 160, 60), mask=masks.encode(half)
                )
                edits.append(Edit(None, row))
        project.apply(Step("labels", tuple(edits)))
        yield project


@pytest.fixture
def tiny(tmp_path: Path) -> str:
    (tmp_path / "tiny").mkdir()
    return str(save_tiny_mini(tmp_path / "tiny"))


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return fake_catalog(tmp_path, {"fake": ("fake", "detect")})


def ran(request: TrainRequest, catalog: Catalog) -> tuple[Trained, list[Epoch]]:
    work = train(request, ModelPool(catalog, device="cpu"), EmbeddingCache(None), catalog)
    epochs = []
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            return cast(Trained, end.value), epochs
        if isinstance(step.result, Epoch):
            epochs.append(step.result)


def test_outlines_become_a_segmenter_that_knows_the_project_s_categories(
    labelled: Project, tiny: str, catalog: Catalog
) -> None:
    labels = labels_of(labelled, Task.SEGMENT)
    trained, epochs = ran(TrainRequest(labels, "my halves", "there", tiny, epochs=12), catalog)
    assert trained.spec.name == "my-halves"
    assert catalog.state(catalog.find("my-halves")) is ModelState.INSTALLED
    assert [epoch.number for epoch in epochs] == list(range(1, len(epochs) + 1))
    assert trained.card.score is not None
    assert trained.card.score > 0.8
    assert "sky, sea" in trained.spec.note
    segmenter = ModelPool(catalog, device="cpu").segmenter("my-halves")
    assert segmenter.labels == ("sky", "sea")
    rgb = np.zeros((120, 160, 3), np.uint8)
    rgb[:60], rgb[60:] = (220, 30, 30), (30, 60, 220)
    found = segmenter.segment(rgb)
    assert set(found.categories) <= {"sky", "sea"}
    card = (catalog.folder(trained.spec) / "README.md").read_text()
    assert "| sky | 6 |" in card
    assert "kept aside" in card


def test_upernet_can_be_the_head_of_regions(
    labelled: Project, tiny: str, catalog: Catalog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_crops, "LARGEST", 16)
    labels = labels_of(labelled, Task.SEGMENT)
    trained, epochs = ran(TrainRequest(labels, "halves", "there", tiny, epochs=4, head="upernet"), catalog)
    assert epochs[-1].loss < epochs[0].loss
    assert trained.card.score is not None
    assert ModelPool(catalog, device="cpu").segmenter("halves").labels == ("sky", "sea")
    bare = tmp_path / "bare"  # without the record that names the head
    shutil.copytree(catalog.folder(trained.spec), bare, ignore=shutil.ignore_patterns("swin_annotator*", "*.toml"))
    assert ModelPool(catalog, device="cpu").segmenter(str(bare)).labels == ("sky", "sea")


def test_a_trained_model_goes_elsewhere_as_a_folder(
    labelled: Project, tiny: str, catalog: Catalog, tmp_path: Path
) -> None:
    trained, _ = ran(TrainRequest(labels_of(labelled, Task.SEGMENT), "halves", "", tiny, epochs=1), catalog)
    (tmp_path / "other").mkdir()
    elsewhere = fake_catalog(tmp_path / "other", {"fake": ("fake", "detect")})
    beside = tmp_path / "other" / "halves.part"
    beside.mkdir()
    carried = copy_out(catalog, trained.spec, tmp_path / "other")
    assert beside.is_dir()  # whoever made it keeps it
    assert not list(beside.parent.glob(".halves*"))
    assert carried == tmp_path / "other" / "halves"
    with pytest.raises(ModelError, match="already"):
        copy_out(catalog, trained.spec, tmp_path / "other")
    with pytest.raises(ModelError, match="can't be copied"):
        copy_out(catalog, trained.spec, carried / "config.json")
    with pytest.raises(ModelError, match="needs no files"):
        copy_out(elsewhere, elsewhere.find("fake"), tmp_path)
    taken = elsewhere.add(carried)
    assert (taken.name, taken.tasks, taken.note) == ("halves", (Task.SEGMENT,), trained.spec.note)
    assert ModelPool(elsewhere, device="cpu").segmenter("halves").labels == ("sky", "sea")


def test_a_name_that_is_taken_gets_a_number(labelled: Project, tiny: str, catalog: Catalog) -> None:
    request = TrainRequest(labels_of(labelled, Task.SEGMENT), "halves", "", tiny, epochs=1)
    assert [ran(request, catalog)[0].spec.name for _ in range(2)] == ["halves", "halves-2"]


def test_a_training_that_is_given_up_leaves_nothing(labelled: Project, tiny: str, catalog: Catalog) -> None:
    request = TrainRequest(labels_of(labelled, Task.SEGMENT), "halves", "", tiny)
    work = train(request, ModelPool(catalog, device="cpu"), EmbeddingCache(None), catalog)
    while not isinstance(next(work).result, Epoch):
        pass
    work.close()
    assert [spec.name for spec in catalog.specs()] == ["fake"]


def test_a_loss_that_comes_apart_is_said_and_leaves_no_model(
    labelled: Project, tiny: str, catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(region_tuning, "RATE", float("inf"))
    before = [repr(row) for row in labelled.annotations()]
    with pytest.raises(AnnotatorError, match="its loss is not a number"):
        ran(TrainRequest(labels_of(labelled, Task.SEGMENT), "lost", "", tiny), catalog)
    assert [spec.name for spec in catalog.specs()] == ["fake"]
    assert [repr(row) for row in labelled.annotations()] == before


def test_boxes_become_words_of_a_detector(draw: Draw, catalog: Catalog) -> None:
    for number in range(4):
        things = [(20 + 5 * number, 20, 40, 40), (90, 50 + 4 * number, 30, 50)]
        path = draw(f"{number}.png", ("red", things[0]), ("blue", things[1]))
    with Project.open(path.parent) as project:
        exporting.sync_images(project)
        edits = [Edit(None, Category(1, "kettle")), Edit(None, Category(2, "tin"))]
        for image in project.images():
            number = int(image.path[0])
            boxes = [(20.0 + 5 * number, 20.0, 40.0, 40.0), (90.0, 50.0 + 4 * number, 30.0, 50.0)]
            rows = [Annotation(image.id * 10 + i, image.id, i + 1, box) for i, box in enumerate(boxes)]
            edits += [Edit(None, row) for row in rows]
        project.apply(Step("labels", tuple(edits)))
        labels = labels_of(project, Task.DETECT)
    base = str(paths.resource("models/swin-mini"))
    trained, epochs = ran(TrainRequest(labels, "finder", "", base), catalog)
    assert trained.spec.options["words"] == ["kettle", "tin"]
    assert epochs
    card, profile = trained.card, trained.profile
    assert profile is not None
    assert set(card.beside) == set(card.scores)
    assert card.is_better == (card.score > card.beside_score)
    assert f"reaches {card.beside_score:.2f}" in model_card.comparison(card)
    assert [query.category for query in profile.queries] == list(profile.about) == ["kettle", "tin"]
    assert model_card.comparison(card) in (catalog.folder(trained.spec) / "README.md").read_text("utf-8")
    detector = ModelPool(catalog, device="cpu").detector("finder")
    assert all(detector.taught(word) for word in ("kettle", "tin"))
    embedding = detector.embed(read(path).rgb)
    queries = detector.encode_text([TextPrompt("kettle", ("kettle",)), TextPrompt("tin", ("tin",))], Template.BARE)
    found = decode(embedding, queries, Source("model", "finder"), floor=0.5)
    assert sorted(found.categories[:2]) == ["kettle", "tin"]
    best = found.boxes_xyxy[found.categories.index("kettle")]
    assert geometry.iou(best[None], np.array([[35, 20, 75, 60]], np.float32))[0, 0] > 0.5


def test_the_better_of_head_and_profile_is_proposed_and_without_a_measure_the_head() -> None:
    scores, beside = {"tin": 0.6}, {"tin": 0.5}
    card = Card(Task.DETECT, "base", "", {"tin": 9}, 4, 2, "image", scores, 3, 2, 1.0, "", beside)
    assert card.is_better
    assert model_card.comparison(card).endswith("reaches 0.50: the head is better.")
    worse = replace(card, beside={"tin": 0.6})  # as good without a training is better
    assert not worse.is_better
    assert model_card.comparison(worse) == "AP50 0.60; a profile of the same labels reaches 0.60: use the profile."
    unknown = replace(card, scores={}, beside={})
    assert unknown.is_better
    assert model_card.comparison(unknown) == ""


def test_tags_become_a_model_that_sorts(labelled: Project, tiny: str, catalog: Catalog) -> None:
    edits = [
        Edit(image, replace(image, tags=("day" if i % 2 else "night",))) for i, image in enumerate(labelled.images())
    ]
    labelled.apply(Step("tags", tuple(edits)))
    trained, _ = ran(TrainRequest(labels_of(labelled, Task.CLASSIFY), "sorter", "", tiny), catalog)
    assert trained.spec.tasks == (Task.CLASSIFY,)
    assert set(trained.card.counts) == {"day", "night"}


def test_images_of_a_row_are_never_on_both_sides(draw: Draw) -> None:
    assert grouping([f"tile{t}_{i}.png" for t in "abcd" for i in range(3)]) == "prefix"
    assert grouping([f"{f}/{i}.png" for f in "abcd" for i in range(3)]) == "folder"
    assert grouping([f"IMG_{i:04}.png" for i in range(9)]) == "image"


def test_labels_are_divided_and_every_class_is_on_both_sides(labelled: Project) -> None:
    labels = labels_of(labelled, Task.SEGMENT, aside=0.4)
    assert len(labels.train) + len(labels.aside) == COUNT
    assert labels.aside
    assert not {one.image.id for one in labels.train} & {one.image.id for one in labels.aside}
    assert labels.counts() == {"sky": COUNT, "sea": COUNT}


def test_where_objects_overlap_the_smaller_one_is_on_top(labelled: Project) -> None:
    one = labels_of(labelled, Task.SEGMENT).train[0]
    place, row = one.objects[0]
    whole = replace(row, mask=masks.encode(np.ones((120, 160), bool)))
    pixels = label_map(replace(one, objects=((place, whole), (1, one.objects[1][1]))), (120, 160))
    assert (pixels[:60] == place).all()
    assert (pixels[60:] == 1).all()
    assert (label_map(replace(one, objects=()), (4, 4)) == UNKNOWN).all()


def test_too_little_is_refused_with_a_sentence(labelled: Project) -> None:
    with pytest.raises(AnnotatorError, match="on 0 images"):
        labels_of(labelled, Task.CLASSIFY)
    with pytest.raises(AnnotatorError, match="No accepted outlines of tree"):
        labels_of(labelled, Task.SEGMENT, ["sky", "tree"])
    rows = [Edit(row, replace(row, state=State.REJECTED)) for row in labelled.annotations() if row.image_id > 1]
    labelled.apply(Step("reject", tuple(rows)))
    with pytest.raises(AnnotatorError, match="on 1 image;"):
        labels_of(labelled, Task.SEGMENT)


def test_tags_of_one_kind_are_refused(labelled: Project) -> None:
    edits = [Edit(image, replace(image, tags=("day",))) for image in labelled.images()]
    labelled.apply(Step("tags", tuple(edits)))
    with pytest.raises(AnnotatorError, match="nothing to tell apart"):
        labels_of(labelled, Task.CLASSIFY)


def test_only_swin_mini_carries_heads(labelled: Project, catalog: Catalog) -> None:
    with pytest.raises(AnnotatorError, match="can't be trained over fake"):
        ran(TrainRequest(labels_of(labelled, Task.SEGMENT), "x", "", "fake"), catalog)
