"""The card of a trained model: what it was trained on, what it reached on images kept aside, what not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

import swin_annotator
from swin_annotator.core.epochs import Course
from swin_annotator.engine.training_labels import TrainingLabels
from swin_annotator.messages import Message
from swin_annotator.models.base import Task
from swin_annotator.texts import counted

MEASURES = {
    Task.SEGMENT: "mean IoU",
    Task.DETECT: "AP50",
    Task.CLASSIFY: "accuracy",
}
KINDS = {Task.SEGMENT: "regions", Task.DETECT: "boxes", Task.CLASSIFY: "tags"}
_TOGETHER = {
    "image": "by image",
    "folder": "by folder, so that no folder is on both sides",
    "prefix": "by rows of names, so that images of one row are not on both sides",
}


class Write(Protocol):
    """Writes a model folder."""

    def __call__(self, folder: Path, card: str) -> None:
        """Into an empty folder, with its README."""
        ...


@dataclass(frozen=True, slots=True)
class Card:
    """The facts."""

    task: Task
    base: str
    """Name and revision of the model below the head."""
    folder: str
    counts: Mapping[str, int]
    """Name of the class -> objects, or images with the tag."""
    trained: int
    aside: int
    """Images of either part."""
    by: str
    scores: Mapping[str, float]
    """Name of the class -> what it reached on the images kept aside."""
    epochs: int
    best: int
    seconds: float
    day: str
    beside: Mapping[str, float] = field(default_factory=dict)
    """Name of the class -> AP50 there of a profile of the same labels, for a head from boxes."""

    is_full: bool = False
    """True where all of the base learnt, not a head alone."""

    @property
    def beside_score(self) -> float | None:
        """Mean over the classes of the profile; None where it was not measured."""
        return sum(self.beside.values()) / len(self.beside) if self.beside else None

    @property
    def is_better(self) -> bool:
        """False where a profile of the same labels, which needs no training, is as good on what was kept aside."""
        return self.score is None or self.beside_score is None or self.score > self.beside_score

    @property
    def score(self) -> float | None:
        """Mean over the classes; None where nothing was kept aside."""
        return sum(self.scores.values()) / len(self.scores) if self.scores else None


def card_of(
    labels: TrainingLabels, scores: Mapping[str, float], course: Course, *, base: str, folder: str, seconds: float
) -> Card:
    """The card of a training that is over."""
    return Card(
        labels.task,
        base,
        folder,
        labels.counts(),
        len(labels.train),
        len(labels.aside),
        labels.by,
        dict(scores),
        len(course.epochs),
        course.best,
        seconds,
        date.today().isoformat(),
    )


def title(name: str, card: Card) -> str:
    """For the list of models."""
    return f"{name}: {KINDS[card.task]} ({len(card.counts)} classes, trained here)"


def note(card: Card) -> str:
    """Two sentences for the list of models."""
    found = f"Trained on {counted(card.trained, 'image')} of {card.folder or 'a project'}: {', '.join(card.counts)}."
    if card.score is None:
        return f"{found} No image was kept aside, so nobody knows how good it is."
    return f"{found} {MEASURES[card.task]} {card.score:.2f} on {counted(card.aside, 'image')} kept aside."


def comparison(card: Card) -> str:
    """Say which is better on what was kept aside: the head, or a profile of the same labels; empty if nobody knows."""
    if card.score is None or card.beside_score is None:
        return ""
    values = {"head": f"{card.score:.2f}", "profile": f"{card.beside_score:.2f}"}
    if card.is_better:
        return Message("AP50 {head}; a profile of the same labels reaches {profile}: the head is better.", **values)
    return Message("AP50 {head}; a profile of the same labels reaches {profile}: use the profile.", **values)


def markdown(name: str, card: Card) -> str:
    """The README of the model's folder."""
    images, learnt_from = counted(card.trained + card.aside, "image"), counted(card.trained, "image")
    passes, together = counted(card.epochs, "pass", "passes"), _TOGETHER.get(card.by, card.by)
    lines = [
        f"# {name}",
        "",
        f"{_origin(card)} by Swin Annotator {swin_annotator.__version__} on {card.day} in {card.seconds:.0f} s.",
        "",
        f"- Labels: accepted ones of the project in {card.folder or '(not told)'}, {images}.",
        f"- Division: {learnt_from} to learn from, {card.aside} kept aside, {together}.",
        f"- Course: {passes}, the best was number {card.best}." if card.epochs else "- Course: one fit.",
        "",
        f"| class | labels | {MEASURES[card.task]} on what was kept aside |",
        "|---|---:|---:|",
    ]
    lines += [f"| {_cell(n)} | {count} | {_figure(card.scores.get(n))} |" for n, count in card.counts.items()]
    lines += [f"| {_cell(n)} | - | {_figure(value)} |" for n, value in card.scores.items() if n not in card.counts]
    lines += [
        f"| **mean** | | **{_figure(card.score)}** |",
        "",
        *([f"On the same images: {comparison(card)}", ""] if comparison(card) else []),
        "Few images kept aside give a rough figure, and images of another camera or place will give another one. "
        "The card of the base names the terms of its weights.",
        "",
    ]
    return "\n".join(lines)


def _origin(card: Card) -> str:
    if card.is_full:
        return f"All of {card.base}, fine-tuned for {KINDS[card.task]}"
    return f"A head for {KINDS[card.task]} over the frozen features of {card.base}, trained"


def _figure(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
