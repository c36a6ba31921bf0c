"""A model and its revision: the identity that labels, embeddings and profiles record."""

from __future__ import annotations

from dataclasses import dataclass

from swin_annotator.core.types import Source


@dataclass(frozen=True, slots=True)
class ModelId:
    """A model's name in the catalog and its revision, empty where it has none.

    As text it is ``name@revision``, or the name alone. Models carry that text as their ``name``, and so do their
    embeddings and queries, which are compared whole; only here it is written and read.
    """

    name: str
    revision: str = ""

    def __str__(self) -> str:
        return f"{self.name}@{self.revision}" if self.revision else self.name

    @classmethod
    def of(cls, text: str) -> ModelId:
        """The identity that :meth:`__str__` wrote."""
        name, _, revision = text.partition("@")
        return cls(name, revision)

    @property
    def source(self) -> Source:
        """The origin of what this model proposes."""
        return Source("model", self.name, self.revision)
