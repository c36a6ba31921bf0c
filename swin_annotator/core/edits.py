"""Change as a value: what one undo takes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from swin_annotator.core.types import Annotation, Category, Image, LabelSource

Row = Annotation | Category | Image | LabelSource


@dataclass(frozen=True, slots=True)
class Edit:
    """One row before and after. ``before is None`` creates it, ``after is None`` deletes it."""

    before: Row | None
    after: Row | None

    def inverse(self) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.after, self.before)

    @property
    def row(self) -> Row:
        """The row that is there, after if it still is, else before. Raises ValueError for an edit of nothing."""
        row = self.after if self.after is not None else self.before
        if row is None:
            raise ValueError("an edit without a row")
        return row


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids that a step touched; ``image_ids`` are the images whose labels or state look different."""

    annotation_ids: frozenset[int] = frozenset()
    image_ids: frozenset[int] = frozenset()
    category_ids: frozenset[int] = frozenset()

    @classmethod
    def joined(cls, parts: Sequence[Changes]) -> Changes:
        """All that several steps touched."""
        return cls(
            frozenset().union(*(part.annotation_ids for part in parts)),
            frozenset().union(*(part.image_ids for part in parts)),
            frozenset().union(*(part.category_ids for part in parts)),
        )

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.annotation_ids | other.annotation_ids,
            self.image_ids | other.image_ids,
            self.category_ids | other.category_ids,
        )


@dataclass(frozen=True, slots=True)
class Step:
    """Edits that one undo takes back. ``name`` completes "Undo …"."""

    name: str
    edits: tuple[Edit, ...]

    def inverse(self) -> Step:
        """The step that takes this one back, in the opposite order."""
        return Step(self.name, tuple(edit.inverse() for edit in reversed(self.edits)))

    def changes(self) -> Changes:
        """The ids this step touches."""
        annotations: set[int] = set()
        images: set[int] = set()
        categories: set[int] = set()
        for edit in self.edits:
            match edit.row:
                case Annotation():
                    annotations.add(edit.row.id)
                    images.update(r.image_id for r in (edit.before, edit.after) if isinstance(r, Annotation))
                case Image():
                    images.add(edit.row.id)
                case Category():
                    categories.add(edit.row.id)
                case LabelSource():
                    pass  # nothing that is shown
        return Changes(frozenset(annotations), frozenset(images), frozenset(categories))


def join(name: str, steps: Sequence[Step]) -> Step:
    """Several steps as one undo, in order."""
    return Step(name, tuple(edit for step in steps for edit in step.edits))
