"""Fine-tuning of a whole network: said before it begins, broken off and gone on with, written as a model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import pytest
import torch
from fakes import catalog as fake_catalog
from tiny_models import save_tiny_classifier, save_tiny_mini, save_tiny_upernet
from tiny_owl import save_tiny_owl

from swin_annotator.core import masks
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.epochs import Epoch
from swin_annotator.core.images import read
from swin_annotator.core.queries import Template, TextPrompt
from swin_annotator.core.types import Annotation, Category
from swin_annotator.engine import exchange, full_training
from swin_annotator.engine.full_training import Estimate, FullRequest, train_full
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.train import Trained
from swin_annotator.engine.training_labels import labels_of
from swin_annotator.errors import AnnotatorError, ModelError, ModelOutOfMemory
from swin_annotator.models.base import Classifier, ModelSpec, Task
from swin_annotator.models.catalog.catalog import Catalog
from swin_annotator.models.tuning.regions import RegionTuned
from swin_annotator.models.weights import loading
from swin_annotator.store.project import Project

Draw = Callable[..., Path]
RED, BLUE = (0, 0, 80, 40), (0, 40, 80, 40)


@pytest.fixture
def labelled(draw: Draw) -> Iterator[Project]:
    """Five images: the upper half red, the lower half blue, outlined; every second is tagged day, the others night."""
    for number in range(5):
        path = draw(f"{number}.png", ("red", RED), ("blue", BLUE), size_hw=(80, 80))
    with Project.open(path.parent) as project:
        exchange.sync_images(project)
        edits: list[Edit] = [Edit(None, Category(1, "red")), Edit(None, Category(2, "cat"))]
        for image in project.images():
            edits.append(Edit(image, replace(image, tags=("day" if image.id % 2 else "night",))))
            project.note_image(image.id, size_hw=(80, 80))
            for number, box in enumerate((RED, BLUE), start=1):
                half = np.zeros((80, 80), bool)
                half[box[1] : box[1] + 40] = True
                at = tuple(map(float, box))
                row = Annotation(image.id * 10 + number, image.id, number, at, mask=masks.encode(half))  # type: ignore[arg-type]  # four numbers
                edits.append(Edit(None, row))
        project.apply(Step("labels", tuple(edits)))
        yield project


@pytest.fixture
def catalog(tmp_path: Path) -> Catalog:
    return fake_catalog(tmp_path, {"fake": ("fake", "detect")})


@pytest.fixture
def asked(labelled: Project, tmp_path: Path) -> Callable[..., FullRequest]:
    """A request over the labels, for a base that is saved for it."""

    def make(task: Task, save: Callable[[Path], Path], **more: object) -> FullRequest:
        folder = tmp_path / "base"
        folder.mkdir(exist_ok=True)
        labels = labels_of(labelled, task, aside=0.4, by="image")
        values: dict[str, object] = {"epochs": 1, **more}
        return FullRequest(labels, "tuned", str(save(folder)), tmp_path / "states", **values)  # type: ignore[arg-type]  # a test's own

    return make


def ran(request: FullRequest, catalog: Catalog, passes: int = 0) -> tuple[Trained | None, list[object]]:
    """The end and what was told; closed after so many passes, where some are given."""
    work = train_full(request, ModelPool(catalog, device="cpu"), catalog)
    told: list[object] = []
    try:
        while True:
            step = next(work)
            if step.result is not None:
                told.append(step.result)
            if passes and sum(isinstance(one, Epoch) for one in told) == passes:
                work.close()
                return None, told
    except StopIteration as end:
        return cast(Trained, end.value), told


@pytest.mark.parametrize("save", [save_tiny_mini, save_tiny_upernet, save_tiny_classifier])
def test_any_swin_becomes_a_segmenter_of_the_project_s_classes(
    asked: Callable[..., FullRequest], catalog: Catalog, save: Callable[[Path], Path]
) -> None:
    trained, told = ran(asked(Task.SEGMENT, save), catalog)
    assert trained is not None
    assert isinstance(told[0], Estimate)
    assert told[0].is_slow
    assert told[0].seconds > 0
    assert set(trained.card.scores) <= {"red", "cat"}
    segmenter = ModelPool(catalog, device="cpu").segmenter(trained.spec.name)
    assert segmenter.labels == ("red", "cat")
    assert len(segmenter.segment(np.zeros((60, 80, 3), np.uint8)).scores) >= 0
    card = (catalog.folder(trained.spec) / "README.md").read_text()
    assert "fine-tuned for regions" in card
    assert "| red | 5 |" in card


def test_the_head_of_a_segmenter_can_be_chosen(asked: Callable[..., FullRequest], catalog: Catalog) -> None:
    trained, _ = ran(asked(Task.SEGMENT, save_tiny_upernet, head="ssformer"), catalog)
    assert trained is not None
    config = loading.read_json(catalog.folder(trained.spec) / "config.json")
    assert config["model_type"] == "ssformer"


def test_tags_become_a_classifier(asked: Callable[..., FullRequest], catalog: Catalog) -> None:
    trained, _ = ran(asked(Task.CLASSIFY, save_tiny_classifier), catalog)
    assert trained is not None
    model = ModelPool(catalog, device="cpu").describer(trained.spec.name)
    assert isinstance(model, Classifier)
    assert set(model.labels) == {"day", "night"}
    names, chances = model.classify(np.zeros((60, 80, 3), np.uint8))
    assert set(names) == {"day", "night"}
    assert chances.sum() == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("kind", ["owlvit", "owlv2"])
def test_boxes_become_a_detector_that_is_asked_by_words(
    asked: Callable[..., FullRequest], catalog: Catalog, kind: str, labelled: Project
) -> None:
    trained, _ = ran(asked(Task.DETECT, lambda folder: save_tiny_owl(folder, kind)), catalog)
    assert trained is not None
    assert trained.spec.options["words"] == ["red", "cat"]
    detector = ModelPool(catalog, device="cpu").detector(trained.spec.name)
    embedding = detector.embed(read(labelled.folder / "0.png").rgb)
    queries = detector.encode_text([TextPrompt("red", ("red",))], Template.BARE)
    assert queries[0].vector.shape == embedding.class_vectors.shape[1:]


def test_words_can_t_be_taught_to_what_reads_none(asked: Callable[..., FullRequest], catalog: Catalog) -> None:
    with pytest.raises(ModelError, match="can't be fine-tuned on boxes"):
        ran(asked(Task.DETECT, save_tiny_mini), catalog)


def test_a_training_that_is_broken_off_goes_on_and_ends_as_if_it_was_not(
    asked: Callable[..., FullRequest], catalog: Catalog
) -> None:
    request = asked(Task.SEGMENT, save_tiny_upernet, epochs=3)
    whole, _ = ran(replace(request, name="whole"), catalog)
    ran(request, catalog, passes=1)
    assert [spec.name for spec in catalog.specs()] == ["fake", "whole"]
    rest, told = ran(request, catalog)
    assert whole is not None
    assert rest is not None
    estimate = told[0]
    assert isinstance(estimate, Estimate)
    assert estimate.resumed == 1
    assert [one.number for one in told if isinstance(one, Epoch)] == [2, 3]
    assert rest.card.scores == whole.card.scores
    first, second = (loading.read_state_dict(catalog.folder(one.spec)) for one in (whole, rest))
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not list(request.states.glob("*"))


def test_other_labels_begin_anew(asked: Callable[..., FullRequest], catalog: Catalog, labelled: Project) -> None:
    request = asked(Task.SEGMENT, save_tiny_upernet, epochs=2)
    ran(request, catalog, passes=1)
    (state,) = request.states.glob("*")
    damaged = state.read_bytes()[:-200]
    row = next(iter(labelled.annotations()))
    labelled.apply(Step("gone", (Edit(row, None),)))
    again = replace(request, labels=labels_of(labelled, Task.SEGMENT, aside=0.4, by="image"))
    _, told = ran(again, catalog, passes=1)
    assert cast(Estimate, told[0]).resumed == 0
    state.write_bytes(damaged)
    _, told = ran(again, catalog, passes=1)
    assert cast(Estimate, told[0]).resumed == 0
    _, told = ran(replace(again, anew=True), catalog, passes=1)
    assert cast(Estimate, told[0]).resumed == 0


def test_a_loss_that_comes_apart_leaves_no_model(
    asked: Callable[..., FullRequest], catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(full_training.RATES, Task.SEGMENT, float("inf"))
    with pytest.raises(AnnotatorError, match="its loss is not a number"):
        ran(asked(Task.SEGMENT, save_tiny_upernet), catalog)
    assert [spec.name for spec in catalog.specs()] == ["fake"]


def test_one_class_alone_is_refused(asked: Callable[..., FullRequest], catalog: Catalog, labelled: Project) -> None:
    request = asked(Task.SEGMENT, save_tiny_upernet)
    for row in list(labelled.annotations()):
        if row.category_id == 2:
            labelled.apply(Step("other", (Edit(row, replace(row, category_id=1)),)))
    alone = replace(request, labels=labels_of(labelled, Task.SEGMENT))
    with pytest.raises(AnnotatorError, match="nothing to tell apart"):
        ran(alone, catalog)


@pytest.mark.parametrize(
    ("task", "save"),
    [
        (Task.SEGMENT, save_tiny_upernet),
        (Task.CLASSIFY, save_tiny_classifier),
        (Task.DETECT, lambda folder: save_tiny_owl(folder, "owlvit")),
    ],
    ids=["regions", "tags", "boxes"],
)
def test_an_image_that_is_gone_when_it_is_measured_on_is_passed_over(
    asked: Callable[..., FullRequest], catalog: Catalog, task: Task, save: Callable[[Path], Path]
) -> None:
    request = asked(task, save)
    work = train_full(request, ModelPool(catalog, device="cpu"), catalog)
    for step in work:
        if isinstance(step.result, Estimate):
            request.labels.aside[0].path.unlink()
        if isinstance(step.result, Epoch):
            break
    else:
        pytest.fail("no pass")
    work.close()


def test_a_first_step_that_does_not_fit_is_told(
    asked: Callable[..., FullRequest], catalog: Catalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> torch.Tensor:
        raise torch.OutOfMemoryError("CUDA out of memory")

    monkeypatch.setattr(RegionTuned, "loss", full)
    with pytest.raises(ModelOutOfMemory, match="did not fit into memory"):
        ran(asked(Task.SEGMENT, save_tiny_upernet), catalog)


def test_an_outline_within_the_same_box_is_another_label(asked: Callable[..., FullRequest]) -> None:
    request = asked(Task.SEGMENT, save_tiny_upernet)
    spec, names = ModelSpec("base", "swin", (Task.SEGMENT,), "base"), request.labels.names
    first = request.labels.train[0]
    place, row = first.objects[0]
    keys = set()
    for ring in ((0.0, 0, 80, 0, 80, 40), (0.0, 0, 80, 40, 0, 40)):
        objects = ((place, replace(row, mask=None, polygons=(ring,))), *first.objects[1:])
        train = (replace(first, objects=objects), *request.labels.train[1:])
        other = replace(request, labels=replace(request.labels, train=train))
        keys.add(full_training.key_of(other, names, spec, 2))
    assert len(keys) == 2
