"""Decisions about labels, each as one undoable step. Ids come from the caller, which asks the store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from swin_annotator.core import carried, geometry, masks, placed, rivals, turned
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import HUMAN, PLACED, Annotation, BoxXYWH, Image, Kind, Rle, State
from swin_annotator.messages import Message

NextId = Callable[[], int]


def accept(proposals: Sequence[Annotation], beside: Sequence[Annotation] = ()) -> Step:
    """Mark ``proposals`` as accepted; of two that are of one object only the better.

    Args:
        proposals: what is accepted.
        beside: other objects of the same images: proposals of the same objects are taken back, see ``core.rivals``.
    """
    best = rivals.standing([a for a in proposals if a.state is State.PROPOSED])
    chosen = [a for a in proposals if best.get(a.id) is not State.ALTERNATIVE]
    edits = _restated(chosen, State.ACCEPTED)
    step = Step(Message.plural("Accept {n} proposal", "Accept {n} proposals", len(edits)), edits)
    return _with(step, rivals.taken_back(chosen, (*proposals, *beside)))


def accept_as(proposals: Sequence[Annotation], category_id: int, beside: Sequence[Annotation] = ()) -> Step:
    """Mark ``proposals`` as accepted under another category, in the shape that a model gave it there if one did.

    Args:
        proposals: what is accepted.
        category_id: as what.
        beside: other objects of the same images, see ``accept``.
    """
    pairs = [_as(a, category_id, beside) for a in proposals]
    edits = [
        Edit(a.before, replace(a.after, state=State.ACCEPTED)) for a, *_ in pairs if isinstance(a.after, Annotation)
    ]
    edits = [edit for edit in edits if edit.before != edit.after]
    others = [edit for _, *rest in pairs for edit in rest]
    touched = {edit.row.id for edit in others}
    back = rivals.taken_back([a.after for a in edits if isinstance(a.after, Annotation)], beside)
    name = Message.plural(
        "Accept {n} proposal as another category", "Accept {n} proposals as another category", len(edits)
    )
    step = Step(name, tuple(edits))
    return _with(step, (*others, *(edit for edit in back if edit.row.id not in touched)))


def reject(proposals: Sequence[Annotation], beside: Sequence[Annotation] = ()) -> Step:
    """Mark ``proposals`` as rejected, and what else they might have been; kept, so that a repeat proposes none again.

    Args:
        proposals: what is rejected.
        beside: other objects of the same images, alternatives among them.
    """
    edits = _restated(proposals, State.REJECTED)
    step = Step(Message.plural("Reject {n} proposal", "Reject {n} proposals", len(edits)), edits)
    return _with(step, _alternatives_rejected(proposals, beside))


def judge(right: Sequence[Annotation], wrong: Sequence[Annotation], beside: Sequence[Annotation] = ()) -> Step:
    """Accept some proposals and reject others, as one step; ``beside`` as for both."""
    step = accept(right, beside)
    touched = {edit.row.id for edit in step.edits}
    return _with(step, [edit for edit in reject(wrong, beside).edits if edit.row.id not in touched])


def relabel(annotations: Sequence[Annotation], category_id: int, beside: Sequence[Annotation] = ()) -> Step:
    """Give ``annotations`` another category; a proposal that a person names stays a proposal, whatever models say.

    Args:
        annotations: what changes.
        category_id: as what.
        beside: other objects of the same images: where a model proposed this category for the same object, its
            proposal takes the place of the one at hand.
    """
    changed = [a for a in annotations if a.category_id != category_id]
    edits = [edit for a in changed for edit in _as(a, category_id, beside)]
    return Step(Message.plural("Relabel {n} object", "Relabel {n} objects", len(changed)), tuple(edits))


def delete(annotations: Sequence[Annotation], beside: Sequence[Annotation] = ()) -> Step:
    """Remove ``annotations``. Proposals are rejected instead, so that a repeat does not bring them back."""
    edits = [Edit(a, replace(a, state=State.REJECTED) if a.state is State.PROPOSED else None) for a in annotations]
    step = Step(Message.plural("Delete {n} object", "Delete {n} objects", len(edits)), tuple(edits))
    return _with(step, _alternatives_rejected(annotations, beside))


def dismiss(annotations: Sequence[Annotation], beside: Sequence[Annotation] = ()) -> Step:
    """Say that these are wrong: what a model found is kept as rejected, the rest is removed."""
    edits = [
        Edit(
            a,
            replace(a, state=State.REJECTED)
            if a.source.model or rivals.is_of_model(a) or a.state is State.PROPOSED
            else None,
        )
        for a in annotations
        if a.state is not State.REJECTED
    ]
    step = Step(Message.plural("Reject {n} object", "Reject {n} objects", len(edits)), tuple(edits))
    return _with(step, _alternatives_rejected(annotations, beside))


def draw_box(image_id: int, category_id: int, box: BoxXYWH, new_id: int) -> Step:
    """A box drawn by hand."""
    return Step(Message("Draw box"), (Edit(None, Annotation(new_id, image_id, category_id, box)),))


def draw_polygon(image_id: int, category_id: int, ring: Sequence[float], new_id: int) -> Step:
    """A polygon drawn by hand: a flat x, y ring of at least three corners in image pixels."""
    shape = Annotation(
        new_id, image_id, category_id, geometry.polygons_bbox([ring]), polygons=(tuple(map(float, ring)),)
    )
    return Step(Message("Draw polygon"), (Edit(None, shape),))


def draw_turned(image_id: int, category_id: int, ring: Sequence[float], new_id: int) -> Step:
    """A turned box drawn by hand, given by its corners, see ``core.turned``."""
    plain = Annotation(new_id, image_id, category_id, geometry.polygons_bbox([ring]))
    shape = replace(plain, polygons=(tuple(map(float, ring)),), kind=Kind.TURNED)
    return Step(Message("Draw turned box"), (Edit(None, shape),))


def draw_mask(image_id: int, category_id: int, mask: Rle, new_id: int) -> Step:
    """A mask painted by hand."""
    shape = Annotation(new_id, image_id, category_id, masks.bbox(mask), mask=mask)
    return Step(Message("Paint mask"), (Edit(None, shape),))


def reshape(
    annotation: Annotation,
    *,
    box: BoxXYWH | None = None,
    polygons: Sequence[Sequence[float]] | None = None,
    mask: Rle | None = None,
    corners: Sequence[float] | None = None,
    name: str = "",
) -> Step:
    """Give an annotation another shape: exactly one of box, polygons, mask or the corners of a turned box.

    A box moves polygons and masks with it when only its position changed; another size drops them, since the outline
    no longer fits. A turned box stays one while its corners are those of a box. What a person mends becomes accepted,
    whatever it was: mending is the strongest yes.

    Raises:
        ValueError: none or more than one shape was given.
    """
    if sum(shape is not None for shape in (box, polygons, mask, corners)) != 1:
        raise ValueError("exactly one of box, polygons, mask or corners")
    outline = [corners] if corners is not None else polygons
    if outline is not None:
        rings = tuple(tuple(float(v) for v in ring) for ring in outline)
        kind = _kind_with(Kind.TURNED if corners is not None else annotation.kind, rings)
        after = replace(annotation, bbox_xywh=geometry.polygons_bbox(rings), polygons=rings, mask=None, kind=kind)
        after = placed.with_carried(annotation, after)
    elif mask is not None:
        after = replace(annotation, bbox_xywh=masks.bbox(mask), polygons=(), mask=mask, kind=Kind.AREA)
        after = placed.with_carried(annotation, after)
    else:
        assert box is not None
        after = placed.in_box(annotation, box)
    if annotation.state is not State.ACCEPTED:
        after = replace(after, state=State.ACCEPTED)
    return Step(name or Message("Change shape"), (Edit(annotation, after),))


def _kind_with(kind: Kind, rings: Sequence[Sequence[float]]) -> Kind:
    """Return what an object of a kind is with these rings in place of its own."""
    if kind in PLACED:
        return kind
    is_box = kind is Kind.TURNED and len(rings) == 1 and turned.of_ring(rings[0]) is not None
    return Kind.TURNED if is_box else Kind.AREA


def redraws(annotation: Annotation, drawn: BoxXYWH, *, least_iou: float = 0.5) -> bool:
    """Return whether a shape with this box, drawn while ``annotation`` is judged, is meant for it alone."""
    pair = [geometry.xyxy_from_xywh(box) for box in (annotation.bbox_xywh, drawn)]
    corners = np.array(pair, np.float32)
    return bool(geometry.iou(corners[:1], corners[1:])[0, 0] >= least_iou)


def give_masks(pairs: Sequence[tuple[Annotation, Rle]]) -> Step:
    """Put masks in place of the shapes of annotations; unlike mending by hand it leaves their state alone.

    The box becomes that of the mask; an empty mask changes nothing.
    """
    edits = [
        Edit(annotation, replace(annotation, bbox_xywh=masks.bbox(mask), polygons=(), mask=mask, kind=Kind.AREA))
        for annotation, mask in pairs
        if masks.area(mask)
    ]
    return Step(Message.plural("Masks for {n} object", "Masks for {n} objects", len(edits)), tuple(edits))


def paste(
    copies: Sequence[Annotation],
    image: Image,
    next_id: NextId,
    *,
    offset: float = 0.0,
    sizes: Mapping[int, tuple[int, int]] = MappingProxyType({}),
    held: Sequence[Annotation] = (),
) -> Step:
    """Put copies of annotations on an image, moved by ``offset`` pixels and kept inside it.

    Copies are human labels whatever their models were. On an image of the same shape and another size they are scaled;
    on any other they keep their size, and those that are larger than the image are left out. The name of a track that
    the image has already is not given twice.

    Args:
        copies: what is put there.
        image: where.
        next_id: gives fresh annotation ids.
        offset: pixels to the right and down.
        sizes: image id to (height, width), of the images that the copies come from.
        held: every annotation of ``image``.
    """
    edits: list[Edit] = []
    taken = [values for a in held for values in (a.extra, a.attributes)]
    for copy in copies:
        fitted = placed.on_image(copy, image.size_hw, sizes.get(copy.image_id), offset)
        if fitted is None:
            continue
        extra = carried.without_tracks(fitted.extra, taken)
        attributes = carried.without_tracks(fitted.attributes, taken)
        taken += [extra, attributes]
        row = replace(
            fitted,
            id=next_id(),
            image_id=image.id,
            state=State.ACCEPTED,
            source=HUMAN,
            score=None,
            extra=extra,
            attributes=attributes,
        )
        edits.append(Edit(None, row))
    return Step(Message.plural("Paste {n} object", "Paste {n} objects", len(edits)), tuple(edits))


def mark_reviewed(image: Image, reviewed: bool) -> Step:
    """Say that an image is done, or not."""
    name = Message("Mark as reviewed") if reviewed else Message("Mark as not reviewed")
    return Step(name, (Edit(image, replace(image, reviewed=reviewed)),))


def mark_all_reviewed(images: Sequence[Image]) -> Step:
    """Say that images are done, as one step."""
    edits = [Edit(image, replace(image, reviewed=True)) for image in images if not image.reviewed]
    name = Message.plural("Mark {n} image as reviewed", "Mark {n} images as reviewed", len(edits))
    return Step(name, tuple(edits))


def replace_proposals(
    image: Image,
    found: Sequence[Proposals],
    held: Sequence[Annotation],
    category_ids: dict[str, int],
    next_id: NextId,
    *,
    seen_iou: float = 0.5,
) -> Step:
    """Put what models found in place of the unreviewed proposals of the same categories, one proposal per object.

    Args:
        image: where.
        found: what each model says.
        held: every annotation of the image. What models proposed for the categories in ``found`` and
            ``category_ids`` goes; what a person named or an import brought stays, as do accepted and rejected ones,
            and what overlaps these two in the same category is not proposed again. Where boxes of several categories
            coincide the best is proposed, see ``core.rivals``.
        category_ids: name to id, for every category that was asked about, found or not.
        next_id: gives fresh annotation ids.
        seen_iou: overlap from which a proposal counts as already judged.
    """
    asked = set(category_ids.values())
    undecided = [a for a in held if a.state in rivals.UNDECIDED]
    gone = {a.id for a in undecided if a.category_id in asked and rivals.is_of_model(a)}
    edits = [Edit(a, None) for a in undecided if a.id in gone]
    judged = [a for a in held if a.state not in rivals.UNDECIDED]
    fresh = [a for part in found for a in _unseen(image, part, judged, category_ids, next_id, seen_iou)]
    others = [a for a in undecided if a.id not in gone]
    states = rivals.standing([*others, *fresh], [a for a in judged if a.state is State.ACCEPTED])
    edits += [Edit(a, replace(a, state=states[a.id])) for a in others if states[a.id] is not a.state]
    made = [a if states[a.id] is a.state else replace(a, state=states[a.id]) for a in fresh]
    count = sum(a.state is State.PROPOSED for a in made)
    name = Message.plural("Propose {n} object", "Propose {n} objects", count)
    if edits and not count:
        lost = sum(a.state is State.PROPOSED for a in undecided if a.id in gone) or len(edits)
        name = Message.plural("Withdraw {n} proposal", "Withdraw {n} proposals", lost)
    return Step(name, (*edits, *(Edit(None, a) for a in made)))


def _unseen(
    image: Image,
    found: Proposals,
    judged: Sequence[Annotation],
    category_ids: dict[str, int],
    next_id: NextId,
    seen_iou: float,
) -> list[Annotation]:
    """The proposals of one model that no judged object of their category overlaps."""
    known = np.array([geometry.xyxy_from_xywh(a.bbox_xywh) for a in judged], np.float32).reshape(-1, 4)
    ids = np.array([category_ids[name] for name in found.categories], np.int64)
    same = ids[:, None] == np.array([a.category_id for a in judged], np.int64)
    seen = ((geometry.iou(found.boxes_xyxy, known) >= seen_iou) & same).any(axis=1)
    return [
        found.annotation(i, number=next_id(), image_id=image.id, category_id=int(ids[i]))
        for i in np.flatnonzero(~seen).tolist()
    ]


def _as(annotation: Annotation, category_id: int, beside: Sequence[Annotation]) -> tuple[Edit, ...]:
    """An object under another category: first the edit of its own row, then that of the alternative it stood for."""
    found = rivals.alternative_of(annotation, category_id, beside) if annotation.state is State.PROPOSED else None
    if found is not None:
        return rivals.picked(annotation, found)
    source = rivals.named(annotation.source) if annotation.state in rivals.UNDECIDED else annotation.source
    return (Edit(annotation, replace(annotation, category_id=category_id, source=source)),)


def _alternatives_rejected(rejected: Iterable[Annotation], beside: Iterable[Annotation]) -> tuple[Edit, ...]:
    waiting = [a for a in beside if a.state is State.ALTERNATIVE]
    found = {a.id: a for one in rejected for a in rivals.of_same_object(one, waiting)} if waiting else {}
    return tuple(Edit(a, replace(a, state=State.REJECTED)) for a in found.values())


def _with(step: Step, more: Iterable[Edit]) -> Step:
    """A step that takes further rows along; one that changes nothing takes none."""
    return Step(step.name, (*step.edits, *more)) if step.edits else step


def _restated(annotations: Sequence[Annotation], state: State) -> tuple[Edit, ...]:
    return tuple(Edit(a, replace(a, state=state)) for a in annotations if a.state is not state)


def changes_nothing(step: Step) -> bool:
    """Return whether a step puts the same objects in place of others.

    Then those on screen, and what is selected, stay.
    """
    gone = [_face(edit.before) for edit in step.edits if isinstance(edit.before, Annotation)]
    come = [_face(edit.after) for edit in step.edits if isinstance(edit.after, Annotation)]
    return sorted(gone) == sorted(come)


def _face(annotation: Annotation) -> tuple[int, tuple[float, ...], float, bytes, str, str]:
    box = tuple(round(value, 1) for value in annotation.bbox_xywh)
    mask = annotation.mask.counts if annotation.mask is not None else b""
    score, state = round(annotation.score or 0.0, 4), annotation.state.value
    return annotation.category_id, box, score, mask, annotation.source.prompt, state
