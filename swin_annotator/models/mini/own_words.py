"""Words and tags that a user's own labels taught the embedded model, as its config has them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from swin_annotator.core.fewshot import LogisticRegression
from swin_annotator.core.queries import Query
from swin_annotator.errors import ModelError
from swin_annotator.messages import Message
from swin_annotator.models.weights import loading

OWN_WORDS, OWN_TAGS = "own_words", "own_tags"


def own_words(values: Mapping[str, Any], model: str, template: Query) -> dict[str, Query]:
    """Word -> the query that stands for it, as a config has them; none where it has none.

    Args:
        values: of the config.
        model: name and revision that asks them.
        template: gives what is the same for all.

    Raises:
        ModelError: damaged.
    """
    try:
        return {
            str(entry["word"]): replace(
                template,
                category=str(entry["word"]),
                vector=np.array(entry["vector"], np.float32),
                model=model,
                gain=float(entry["gain"]),
                bias=float(entry["bias"]),
                prompt=str(entry["word"]),
            )
            for entry in values.get(OWN_WORDS, ())
        }
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            Message("The words that {model} learnt are damaged: {error}.", model=model, error=error), hint=loading.AGAIN
        ) from error


def own_tags(values: Mapping[str, Any], model: str) -> LogisticRegression | None:
    """Return what a user's own tags taught, as a config has it; None where it has nothing of the kind.

    Raises:
        ModelError: damaged.
    """
    if OWN_TAGS not in values:
        return None
    try:
        return LogisticRegression.from_json(values[OWN_TAGS])
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(
            Message("The tags that {model} learnt are damaged: {error}.", model=model, error=error), hint=loading.AGAIN
        ) from error
