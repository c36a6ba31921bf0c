"""Gestures on the canvas and editing keys, as steps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from swin_annotator.core import attributes, categories, geometry, review_steps
from swin_annotator.core.edits import Step, join
from swin_annotator.core.rivals import objects_in, taken_back
from swin_annotator.core.types import Annotation, BoxXYWH, Category, Rle
from swin_annotator.messages import Message
from swin_annotator.ui.actions.shortcuts import key_of
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import marks, plural, tr
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview

PASTE_OFFSET = 12.0
DEFAULT_CATEGORY = "object"
_LEFT_OUT = marks(
    "{n} object is larger than this image and was left out.",
    "{n} objects are larger than this image and were left out.",
)
_DELETED = marks("{n} object deleted. {undo} takes it back.", "{n} objects deleted. {undo} takes it back.")
_RELABELLED = marks("{n} object relabelled. {undo} takes it back.", "{n} objects relabelled. {undo} takes it back.")


class AnnotationEditor(QObject):
    """Listens to the canvas; holds the active category and what was copied."""

    tool_changed = Signal(str)
    active_changed = Signal()
    copied = Signal()
    exemplar_drawn = Signal(object, bool)
    """bbox_xywh, and whether it is a counter-example."""
    unnamed = Signal(object, object)
    """The category that was made for a first object, and the object's bbox_xywh: somebody may name it."""
    told = Signal(str)

    def __init__(self, session: Session, canvas: Canvas, review: ImageReview, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._canvas, self._review = session, canvas, review
        self._active = 0
        self.clipboard: list[Annotation] = []
        self.suggested_name = ""
        """Name for the category of a first drawn object, when the project has none yet."""
        self.judged: Callable[[], Annotation | None] = lambda: None
        """Asked for the annotation that is judged in review mode: a shape drawn over it takes the place of its own."""
        canvas.box_drawn.connect(self._draw_box)
        canvas.turned_drawn.connect(self._draw_turned)
        canvas.polygon_drawn.connect(self._draw_polygon)
        canvas.mask_painted.connect(self._paint)
        canvas.exemplar_drawn.connect(self._draw_exemplar)
        canvas.box_changed.connect(lambda i, box: self._reshape(i, box=box))
        canvas.polygons_changed.connect(lambda i, rings: self._reshape(i, polygons=rings))
        canvas.mask_changed.connect(lambda i, mask: self._reshape(i, mask=mask))
        canvas.boxes_changed.connect(self._move)
        canvas.emptied.connect(self.delete)
        canvas.tool_left.connect(lambda: self._use("select"))
        session.opened.connect(self._take_project)

    # Tools

    def use_select(self) -> None:
        """Take the select tool."""
        self._use("select")

    def use(self, tool: str) -> None:
        """Take a tool by its name."""
        self._use(tool)

    def use_box(self) -> None:
        """Take the box tool."""
        self._use("box")

    def use_extreme(self) -> None:
        """Take the tool for boxes by four clicks."""
        self._use("extreme")

    def use_polygon(self) -> None:
        """Take the polygon tool."""
        self._use("polygon")

    def use_brush(self) -> None:
        """Take the mask brush."""
        self._use("brush")

    def use_exemplar(self) -> None:
        """Draw an example next."""
        self._use("exemplar")

    def use_negative(self) -> None:
        """Draw a counter-example next."""
        self._use("negative")

    def _use(self, tool: str) -> None:
        self._canvas.set_tool(tool)
        self._canvas.setFocus()
        self.tool_changed.emit(tool)

    # Categories

    def active(self) -> Category | None:
        """The category of what is drawn next, where one is there."""
        known = self._session.categories()
        return next((c for c in known if c.id == self._active), known[0] if known else None)

    def chosen(self) -> Category | None:
        """The category that the user chose by digit, click or making it; None while nobody chose."""
        return next((c for c in self._session.categories() if c.id == self._active), None)

    def give(self, digit: str) -> None:
        """Give the category behind a digit key: 1 is the first, 0 the tenth."""
        known = self._session.categories()
        place = (int(digit) - 1) % 10
        if place < len(known):
            self.give_category(known[place].id)

    def give_category(self, category_id: int) -> None:
        """Relabel the selection, and use this category for what is drawn next."""
        self._active = category_id
        chosen = self._free(self._review.selected_annotations())
        step = review_steps.relabel(chosen, category_id, self._session.beside(chosen))
        if self._session.apply(step):
            self.told.emit(plural(*_RELABELLED, objects_in(step), undo=key_of("undo")))
        self.active_changed.emit()

    def use_category(self, category_id: int) -> None:
        """Use a category for what is drawn next; no object changes."""
        self._active = category_id
        self.active_changed.emit()

    def add_category(self, text: str) -> None:
        """Make a category, or one for each name of a list, and use the last for what is drawn next."""
        project, names = self._session.project, categories.names_in(text)
        if project is None or not names:
            return
        step = categories.add(names, self._session.categories(), project.new_category_ids(len(names)))
        if self._session.apply(step) and len(names) > 1:
            told = marks("{n} category added. {undo} takes it back.", "{n} categories added. {undo} takes them back.")
            self.told.emit(plural(*told, len(step.edits), undo=key_of("undo")))
        known = categories.called(self._session.categories(), names[-1])
        if known is not None:
            self.use_category(known.id)

    def ensure_category(self, name: str) -> Category | None:
        """The category of this name; made as a step, and used for what is drawn next, where there is none."""
        known = categories.called(self._session.categories(), name)
        project = self._session.project
        if known is not None or project is None or not name.strip():
            return known
        self._session.apply(categories.add([name], self._session.categories(), project.new_category_ids(1)))
        made = categories.called(self._session.categories(), name)
        if made is not None:
            self.use_category(made.id)
        return made

    def _first_category(self) -> Step:
        """The making of a category for the first object of a project that has none."""
        project = self._session.project
        assert project is not None
        name = self.suggested_name or DEFAULT_CATEGORY
        return categories.add([name], self._session.categories(), project.new_category_ids(1))

    # Gestures

    def _draw_box(self, box: BoxXYWH) -> None:
        if not self._redraw(box, box=box):
            self.draw(lambda image_id, category_id, new_id: review_steps.draw_box(image_id, category_id, box, new_id))

    def _draw_turned(self, ring: Sequence[float]) -> None:
        if not self._redraw(geometry.polygons_bbox([ring]), corners=ring):
            self.draw(
                lambda image_id, category_id, new_id: review_steps.draw_turned(image_id, category_id, ring, new_id)
            )

    def _draw_polygon(self, ring: Sequence[float]) -> None:
        if not self._redraw(geometry.polygons_bbox([ring]), polygons=[ring]):
            self.draw(
                lambda image_id, category_id, new_id: review_steps.draw_polygon(image_id, category_id, ring, new_id)
            )

    def _redraw(self, drawn: BoxXYWH, **shape: object) -> bool:
        judged = self.judged()
        if judged is None or not review_steps.redraws(judged, drawn):
            return False
        if self._reshape(judged.id, **shape):
            names = {category.id: category.name for category in self._session.categories()}
            self.told.emit(
                tr("“{name}” has the shape that was drawn, and is accepted.", name=names[judged.category_id])
            )
        self._use("select")
        return True

    def draw(self, step_of: Callable[[int, int, int], Step]) -> None:
        """Make an object on the photo: ``step_of`` gets the ids of image, category and object."""
        if not self.on_its_photo():
            return
        image, project = self._session.image, self._session.project
        if image is None or project is None:
            return
        known = self.active()
        first = () if known is not None else self._first_category().edits
        category = next((edit.after for edit in first if isinstance(edit.after, Category)), known)
        if category is None:
            return
        category_id, new_id, judged = category.id, project.new_id(), self.judged()
        step = step_of(image.id, category_id, new_id)
        drawn = [edit.after for edit in step.edits if isinstance(edit.after, Annotation)]
        # What a model proposed of the object that is a label now is no proposal any more.
        step = replace(step, edits=(*first, *step.edits, *taken_back(drawn, self._review.proposals)))
        if not self._session.apply(step):
            self._review.refresh()
        elif judged is None:
            self._review.select((new_id,))
            if first:
                self._tell_first(category, drawn[0])
        else:
            names = {category.id: category.name for category in self._session.categories()}
            self._review.select((judged.id,))
            self.told.emit(tr("Drawn as a further “{name}”; what is judged still waits.", name=names[category_id]))

    def _tell_first(self, category: Category, drawn: Annotation) -> None:
        if self.suggested_name:
            self.told.emit(tr("Drawn as “{name}”; F2 in the category list renames it.", name=category.name))
        else:
            self.unnamed.emit(category, drawn.bbox_xywh)

    def _paint(self, mask: Rle, annotation_id: int) -> None:
        if annotation_id:
            self._reshape(annotation_id, mask=mask, name=Message("Paint mask"))
        else:
            self.draw(lambda image_id, category_id, new_id: review_steps.draw_mask(image_id, category_id, mask, new_id))

    def _draw_exemplar(self, box: BoxXYWH, negative: bool) -> None:
        if self.on_its_photo():
            self.exemplar_drawn.emit(box, negative)

    def on_its_photo(self) -> bool:
        """Return whether the photo on the canvas is that of the image at hand; if not, says that nothing was drawn.

        While a file is read the photo before it stays for a moment: what is drawn there belongs to neither.
        """
        image = self._session.image
        if image is not None and image.id == self._canvas.image_id:
            return True
        self.told.emit(tr("The next image is still being read; nothing was drawn."))
        return False

    def _reshape(self, annotation_id: int, **shape: object) -> bool:
        project = self._session.project
        annotation = project.annotation(annotation_id) if project else None
        step = review_steps.reshape(annotation, **shape) if annotation is not None else None  # type: ignore[arg-type]  # one shape
        applied = step is not None and self._session.apply(step)
        if not applied:
            self._review.refresh()  # the canvas goes back to what is stored
        return applied

    def _move(self, boxes: Mapping[int, BoxXYWH]) -> None:
        """Several objects moved together are one step."""
        steps = [review_steps.reshape(a, box=boxes[a.id]) for a in self._review.selected_annotations() if a.id in boxes]
        if not self._session.apply(join(Message.plural("Move {n} object", "Move {n} objects", len(steps)), steps)):
            self._review.refresh()

    # Keys

    def delete(self, annotation_id: int = 0) -> None:
        """Delete the selection, or the given annotation."""
        shown = (*self._review.labels, *self._review.shown)
        chosen = [a for a in shown if a.id == annotation_id] if annotation_id else self._review.selected_annotations()
        free = self._free(chosen)
        step = review_steps.delete(free, self._session.beside(free))
        if self._session.apply(step):
            self.told.emit(plural(*_DELETED, objects_in(step), undo=key_of("undo")))

    def select_all(self) -> None:
        """Select every label of the image."""
        chosen = self._review.labels or self._review.shown
        self._review.select(tuple(a.id for a in chosen))

    def copy(self) -> None:
        """Keep the selection for pasting, here or on another image."""
        self.clipboard = self._review.selected_annotations()
        if self.clipboard:
            count = len(self.clipboard)
            self.told.emit(plural("{n} object copied.", "{n} objects copied.", count))
            self.copied.emit()

    def paste(self) -> None:
        """Put copies on the image on screen."""
        image = self._session.image
        here = image is not None and any(a.image_id == image.id for a in self.clipboard)
        self._paste(self.clipboard, PASTE_OFFSET if here else 0.0)

    def duplicate(self) -> None:
        """Put a copy of the selection beside it."""
        self._paste(self._review.selected_annotations(), PASTE_OFFSET)

    def put(self, copies: Sequence[Annotation]) -> None:
        """Put copies on the image on screen, where they were on theirs."""
        self._paste(copies, 0.0)

    def _free(self, chosen: Sequence[Annotation]) -> list[Annotation]:
        """Those that nobody locked; says so when some are left out."""
        free = attributes.free(chosen)
        if len(free) < len(chosen):
            self.told.emit(tr("Locked objects stay as they are. {unlock} unlocks them.", unlock=key_of("lock")))
        return free

    def _paste(self, copies: Sequence[Annotation], offset: float) -> None:
        image, project = self._session.image, self._session.project
        if image is None or project is None or not copies:
            return
        known = {c.id for c in self._session.categories()}
        origins = {a.image_id for a in copies}
        sizes = {i.id: i.size_hw for i in self._session.images() if i.id in origins and i.size_hw is not None}
        wanted = [a for a in copies if a.category_id in known]
        held = project.annotations(image.id)
        step = review_steps.paste(wanted, image, project.new_id, offset=offset, sizes=sizes, held=held)
        if self._session.apply(step):
            self._review.select(tuple(edit.row.id for edit in step.edits))
            if left_out := len(wanted) - len(step.edits):
                self.told.emit(plural(*_LEFT_OUT, left_out))
        else:
            self.told.emit(tr("Nothing was pasted: the objects are larger than this image."))

    def _take_project(self, _project: object) -> None:
        self._canvas.set_tool("select")  # the first click on another folder's image must not draw
        self.tool_changed.emit("select")
        self._active = 0
        self.clipboard = []
        self.copied.emit()
