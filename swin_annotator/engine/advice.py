"""Things worth knowing about an answer of a model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from swin_annotator.core.model_id import ModelId
from swin_annotator.core.proposals import MOST
from swin_annotator.core.types import Image
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector


@dataclass(frozen=True, slots=True)
class Advice:
    """Something worth knowing about an answer; a ``Progress.result`` on the way."""

    message: str
    hint: str = ""
    about_words: bool = True
    """True if another model or an example would help."""


def untaught(detector: Detector, phrases: Sequence[str]) -> Advice:
    """Say that a model was never taught some words."""
    listed = ", ".join(f"“{phrase}”" for phrase in dict.fromkeys(phrases))
    name = ModelId.of(detector.name).name
    return Advice(
        Message("{name} does not know the word {listed}.", name=name, listed=listed)
        if len(set(phrases)) == 1
        else Message("{name} does not know: {listed}.", name=name, listed=listed),
        Message("Show one example, or use a model that knows any word, such as OWLv2."),
    )


def unsure_of(detector: Detector, strange: Sequence[str], drawn: Sequence[str]) -> Advice:
    """Say that a model was never taught some words, or that drawings alone taught it some; the first weighs more."""
    return untaught(detector, strange) if strange else only_drawn(detector, drawn)


def only_drawn(detector: Detector, phrases: Sequence[str]) -> Advice:
    """Say that a model knows some words from drawings alone."""
    listed = ", ".join(f"“{phrase}”" for phrase in dict.fromkeys(phrases))
    name = ModelId.of(detector.name).name
    return Advice(
        Message("{name} knows {listed} from drawings only.", name=name, listed=listed),
        Message("On photos it finds few: show one example, or use a model that knows any word, such as OWLv2."),
    )


def too_long(detector: Detector, phrases: Sequence[str]) -> Advice:
    """Say that a model reads only the beginning of some words."""
    listed = ", ".join(f"“{phrase}”" for phrase in dict.fromkeys(phrases))
    name = ModelId.of(detector.name).name
    return Advice(
        Message("{name} reads only the beginning of {listed}.", name=name, listed=listed),
        Message("Say it in fewer words, up to about ten."),
        about_words=False,
    )


def gone(names: Sequence[str]) -> Advice:
    """Say that examples were passed over, since their images can't be read."""
    listed = ", ".join(names)
    return Advice(
        Message("The example on {listed} can't be read, or its image is another now; it is passed over.", listed=listed)
        if len(names) == 1
        else Message(
            "Examples on {listed} can't be read, or their images are others now; they are passed over.", listed=listed
        ),
        Message("Put the file back, or remove the example."),
        about_words=False,
    )


def as_it_was(names: Sequence[str]) -> Advice:
    """Say that examples are asked although their images are gone, or others."""
    listed = ", ".join(names)
    return Advice(
        Message(
            "The image of the example on {listed} is gone or changed; the example is asked as it was.", listed=listed
        )
        if len(names) == 1
        else Message(
            "Images of examples, {listed}, are gone or changed; the examples are asked as they were.", listed=listed
        ),
        Message("Put the file back, or remove the example."),
        about_words=False,
    )


def crowded(path: str) -> str:
    """Say what there is to say of an image where a model found more than is kept."""
    return Message("{path}: only the {most} that the model is surest of are kept.", path=path, most=MOST)


def crowding(image: Image) -> Advice:
    """Say the same, and what to do about it."""
    return Advice(crowded(image.path), Message("Ask for less at a time, or a larger score."), about_words=False)
