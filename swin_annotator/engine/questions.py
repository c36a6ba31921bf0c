"""Questions to a detector: what can be asked, and the queries that words and examples become."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from swin_annotator.core.queries import ExemplarPrompt, Query, Template, TextPrompt, check_name, check_phrases
from swin_annotator.engine import advice, example_queries
from swin_annotator.engine.embedding_keys import embed, key_for
from swin_annotator.engine.jobs import Progress
from swin_annotator.engine.pool import ModelPool
from swin_annotator.errors import PromptError
from swin_annotator.messages import Message
from swin_annotator.models.base import Detector, ReadsSoFar, TaughtByDrawings
from swin_annotator.store.embeddings import EmbeddingCache


class Question(Protocol):
    """Words and examples that are asked of a detector: the part that every request and recipe has."""

    @property
    def prompts(self) -> tuple[TextPrompt, ...]:
        """Words, each under its category."""

    @property
    def exemplars(self) -> tuple[ExemplarPrompt, ...]:
        """Boxes around examples and counter-examples."""

    @property
    def exemplar_paths(self) -> Mapping[int, Path]:
        """Image id to file, for every image that an exemplar lies on."""

    @property
    def template(self) -> Template:
        """The sentence that words are put into."""

    @property
    def learned(self) -> tuple[Query, ...]:
        """Queries of a profile, asked in place of the words of their categories."""

    @property
    def detector(self) -> str:
        """Name of the model."""


def check(prompts: Sequence[TextPrompt], exemplars: Sequence[ExemplarPrompt], learned: Sequence[Query] = ()) -> None:
    """Raises PromptError when nothing can be found with these."""
    for prompt in prompts:
        check_name(prompt.category)
        check_phrases(prompt.phrases)
    for exemplar in exemplars:
        check_name(exemplar.category)
        width, height = exemplar.bbox_xywh[2:]
        if not (width > 0 and height > 0):
            raise PromptError(
                Message("The example box {numbers} has no area.", numbers=example_queries.numbers(exemplar.bbox_xywh)),
                hint=Message("Drag a box around one whole object."),
            )
    if not prompts and not learned and all(exemplar.negative for exemplar in exemplars):
        raise PromptError(
            Message("Only negative examples were given.") if exemplars else Message("Nothing was asked for."),
            hint=Message("Type what to find, or draw a box around an example."),
        )


def asked(
    question: Question, pool: ModelPool, cache: EmbeddingCache, total: int
) -> Generator[Progress, None, tuple[Detector, list[Query]]]:
    """The model, loaded, and the queries that a question becomes for it.

    Args:
        question: is checked first.
        pool: gives the model.
        cache: of embeddings of the exemplars' images.
        total: steps of the whole work, 0 while unknown; this is the first.

    Raises:
        PromptError: nothing was asked, only negatives, or a box without area.
        ImageUnreadable: an exemplar's image, where nothing else is asked.
        ModelError: the detector can't be found, loaded or run.
    """
    check(question.prompts, question.exemplars, question.learned)
    yield Progress(0, total, loading(pool, question.detector))
    detector = pool.detector(question.detector)
    queries = yield from ask(detector, question, cache)
    return detector, queries


def ask(detector: Detector, question: Question, cache: EmbeddingCache) -> Generator[Progress, None, list[Query]]:
    """The queries that words, ``learned`` ones in place of the words of their categories, and examples become.

    Raises:
        PromptError: a box without area on its image, or an image that is not in the folder.
        ImageUnreadable: an exemplar's image, where nothing else is asked; ``Advice`` about it otherwise.
    """
    template = question.template
    known = {query.category for query in question.learned}
    prompts = [prompt for prompt in question.prompts if prompt.category not in known]
    phrases = [phrase for prompt in prompts for phrase in prompt.phrases]
    drawn = [p for p in phrases if isinstance(detector, TaughtByDrawings) and detector.only_drawn(p)]
    strange = [p for p in phrases if p not in drawn and not detector.taught(p)]
    if strange or drawn:
        yield Progress(0, 3, result=advice.unsure_of(detector, strange, drawn))
    if isinstance(detector, ReadsSoFar) and (cut := [p for p in phrases if detector.cuts(p, template)]):
        yield Progress(0, 3, result=advice.too_long(detector, cut))
    queries = [*(detector.encode_text(prompts, template) if prompts else []), *question.learned]
    queries += yield from example_queries.queries_of(
        detector,
        question.exemplars,
        question.exemplar_paths,
        lambda path: embed(detector, path, cache),
        lambda content: cache.get(key_for(detector, content)),
        asked_beside=bool(queries),
    )
    return queries


def loading(pool: ModelPool, name: str) -> str:
    """Return what to show before a model is asked for."""
    spec = pool.spec(name)
    return (
        Message("Asking {spec}", spec=spec.name)
        if pool.holds_spec(spec)
        else Message("Loading {spec}", spec=spec.title or spec.name)
    )
