"""Folders with projects of their own, and what came together of them."""

from pathlib import Path

from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.engine import exporting, gatherable, importing
from swin_annotator.engine.gatherable import OfferKind
from swin_annotator.store.project import Project


def draw(folder: Path, x: float, category: str = "car", state: State = State.ACCEPTED) -> Path:
    with Project.open(folder) as project:
        [image, *_] = exporting.sync_images(project)
        number = project.ensure_category(category).id
        row = Annotation(project.new_id(), image.id, number, (x, 0, 2, 2), state)
        project.apply(Step("row", (Edit(None, row),)))
        return project.place


def gather(folder: Path, *whys: OfferKind) -> list[OfferKind]:
    """Bring in what is offered, or some of it; why it was offered."""
    with Project.open(folder) as project:
        exporting.sync_images(project)
        chosen = [offer for offer in gatherable.offers(project) if offer.why in (whys or tuple(OfferKind))]
        if chosen:
            importing.write_plan(project, gatherable.plan(project, chosen))
            gatherable.note_taken_in(project, chosen)
        return [offer.why for offer in chosen]


def contents(folder: Path) -> list[tuple[str, str, float, State]]:
    with Project.open(folder, read_only=True) as project:
        names = {category.id: category.name for category in project.categories()}
        rows = project.annotations()
        return sorted((project.image(a.image_id).path, names[a.category_id], a.bbox_xywh[0], a.state) for a in rows)
