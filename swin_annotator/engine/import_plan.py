"""Plans of what a label file brings into a project.

Worked out without writing, so it may run beside a window at work.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from swin_annotator import formats
from swin_annotator.core import review_steps
from swin_annotator.core.conflicts import Conflict, Resolution, replaced
from swin_annotator.core.dataset import LabelReader, Problem
from swin_annotator.core.edits import Edit
from swin_annotator.core.types import Category, Image, KnownFile, LabelSource, State
from swin_annotator.engine import (
    archives,
    class_order,
    import_categories,
    import_images,
    import_objects,
    label_file_heads,
)
from swin_annotator.engine.jobs import Stopped
from swin_annotator.engine.matching import folder_within
from swin_annotator.errors import LabelFileError
from swin_annotator.formats import coco_results
from swin_annotator.formats.problems import Problems, worst_first
from swin_annotator.messages import Message
from swin_annotator.store.project import Project
from swin_annotator.store.spool import Spool

_OFTEN = 200
"""After so many images or objects somebody may want to stop."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Report of what came in, and of what did not."""

    images: int
    """In the file."""
    matched: int
    unmatched: tuple[str, ...]
    """File names in the file that no image of the folder bears."""
    annotations: int
    """Objects that came in."""
    already_there: int
    """Objects of the file that the project had before: category and pixels are the same."""
    left_out: int
    """Objects of images that are not in the folder, or outside them."""
    categories_added: tuple[str, ...]
    problems: tuple[Problem, ...]
    tags: int = 0
    """Tags that images got and did not have before."""
    conflicts: int = 0
    """Labels of the file that overlap labels of the same category that the project had before."""
    kept: int = 0
    """Number of those that were left out."""
    replaced: int = 0
    """Number of the project's labels that went for them."""
    accepted: int = 0
    """Proposals that the project had before and that are accepted, since the file says that they are right."""
    labelled: int = field(kw_only=True)
    """Images that objects came in for."""
    state: str = field(default=State.ACCEPTED.value, kw_only=True)
    """State in which they came in."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """All that an import will write."""

    name: str
    """Name of the undoable step."""
    noted: tuple[Image, ...]
    """Images whose size, or why they can't be read, was learnt."""
    categories: tuple[Category, ...]
    """The project's when the plan was made; it holds only while they are these."""
    edits: tuple[Edit, ...]
    """Images, categories, what stood at the top of the file, and proposals that are accepted."""
    rows: Spool
    """Objects that come in, with the file's ids; the project may have to give others."""
    report: ImportReport
    unclear: tuple[str, ...] = ()
    """Images of the file for which several of the folder may be meant, or which share one, each as a clause."""
    state: State = State.ACCEPTED
    """State of every object that comes in."""
    images: tuple[Image, ...] = ()
    """Images of the folder that are in the file."""
    new_images: tuple[Image, ...] = ()
    """Images that the project does not list yet; ``noted``, ``edits``, ``rows`` name them by these ids, below zero."""
    files: Mapping[tuple[int, int], KnownFile] = field(default_factory=dict)
    """Files other than those that are there, which edits and rows name by image and a number below zero."""
    alike_in: Path | None = None
    """The file, where names of its categories differ from the project's in case or blanks alone and stayed apart."""
    alike: tuple[tuple[str, str], ...] = ()
    """Those names: the file's, and the project's."""
    shares_in: Path | None = None
    """The file, where its numbers look like shares of the images' sides and were taken for pixels."""

    conflicts: tuple[Conflict, ...] = ()
    """Labels that come in and overlap labels of the same category, until it is said what becomes of them."""


def resolve(plan: ImportPlan, how: Resolution) -> ImportPlan:
    """The plan with a decision on its conflicts: whose labels stay."""
    report = replace(plan.report, conflicts=len(plan.conflicts))
    if how is Resolution.KEEP:
        rows = plan.rows.without([conflict.place for conflict in plan.conflicts])
        report = replace(report, annotations=len(rows), labelled=len(rows.image_ids), kept=len(plan.conflicts))
        return replace(plan, rows=rows, report=report, conflicts=())
    if how is Resolution.REPLACE:
        gone = tuple(Edit(row, None) for row in replaced(plan.conflicts))
        return replace(plan, edits=(*plan.edits, *gone), report=replace(report, replaced=len(gone)), conflicts=())
    return replace(plan, report=report, conflicts=())


def plan_import(
    project: Project,
    path: Path,
    format_name: str | None = None,
    *,
    state: State | None,
    normalised: bool = False,
    join_alike: bool = False,
    reviewed: bool = False,
    stopped: Callable[[], bool] = lambda: False,
) -> ImportPlan:
    """Plan what an import of ``path`` will write; arguments as for ``importing.import_labels``.

    Args:
        project: may be open for reading only.
        path: the label file.
        format_name: a name in ``formats.FORMATS``; None finds it out.
        state: of every object; None: proposed in a COCO results list, which a model made, else accepted.
        normalised: whether the file's numbers are shares of the image's sides, 0 to 1.
        join_alike: whether categories whose names differ in case or blanks alone are one.
        reviewed: whether a person says that these are all the objects of the images in the file.
        stopped: asked often.

    Raises:
        LabelFileError: no label file of this format, or none of its images is in the folder.
        Stopped: ``stopped`` said so.
    """
    with archives.opened(path) as labels:
        form = formats.named(format_name or formats.guess(labels))
        of_known = form.IDS and coco_results.knows(labels)  # ids alone, which are those that the project gives out
        if of_known:
            given_out = class_order.ids_given_out(project, "coco")
            known = project.images(), project.categories()
            reading: LabelReader = coco_results.open_labels(labels, *known, given_out)
        else:
            reading = form.open_labels(labels, project.folder)
        planner = _Planner(project, reading, stopped)
        keep_ids = form.IDS and not of_known
        said = state or (State.PROPOSED if of_known else State.ACCEPTED)
        plan = planner.plan(path, said, keep_ids=keep_ids, normalised=normalised, join_alike=join_alike)
    if reading.dataset.images and not plan.report.matched:
        raise _none_found(plan, path, project.folder)
    return replace(plan, edits=_with_reviewed(plan)) if reviewed else plan


def _with_reviewed(plan: ImportPlan) -> tuple[Edit, ...]:
    """The plan's edits, and every image of the file as reviewed; one edit for each image."""
    changed = {edit.before.id for edit in plan.edits if isinstance(edit.before, Image)}
    edits = [
        Edit(edit.before, replace(edit.after, reviewed=True)) if isinstance(edit.after, Image) else edit
        for edit in plan.edits
    ]
    return (*edits, *review_steps.mark_all_reviewed([i for i in plan.images if i.id not in changed]).edits)


def _none_found(plan: ImportPlan, path: Path, folder: Path) -> LabelFileError:
    if plan.unclear:
        return LabelFileError(
            Message(
                "It is not clear which images of {folder} those in {path} are: {unclear}.",
                folder=folder,
                path=path.name,
                unclear=Message.joined(plan.unclear[:3], "; "),
            ),
            hint=Message("Give the folders in its file names as they are on disk, or the images other names."),
        )
    return LabelFileError(
        Message.plural(
            "The only image in {path} is not in {folder}.",
            "None of the {n} images in {path} is in {folder}.",
            len(plan.report.unmatched),
            path=path.name,
            folder=folder,
        ),
        hint=Message("Open the folder that these labels were made for. Images are found by their file names."),
    )


class _Planner:
    """Turns a reading into edits, and counts."""

    def __init__(self, project: Project, reading: LabelReader, stopped: Callable[[], bool]) -> None:
        self._project = project
        self._reading = reading
        self._dataset = reading.dataset
        self._stopped = stopped
        self._problems = Problems()
        self._steps = 0

    def plan(self, path: Path, state: State, *, keep_ids: bool, normalised: bool, join_alike: bool) -> ImportPlan:
        """See ``plan_import``."""
        project, dataset = self._project, self._dataset
        held = project.categories()
        joined = import_categories.join_categories(
            dataset.categories,
            held,
            project.category_id_is_fresh,
            project.new_category_ids(1)[0],
            join_alike=join_alike,
        )
        self._tell_alike(joined.alike)
        source, became = self._source(path.name)
        joiner = import_images.ImageJoiner(project, self._problems, self._pause, folder_within(path, project.folder))
        licences = label_file_heads.licence_ids(project.sources())
        found = joiner.join(dataset.images, became, licences, keep_ids=keep_ids)
        placer = import_objects.ObjectPlacer(project, self._problems, state, normalised=normalised)
        placed = placer.place(self._reading.annotations(), found.targets, found.alike, joined.ids, self._pause)
        report = ImportReport(
            images=len(dataset.images),
            matched=len(found.targets),
            unmatched=tuple(image.path for image in dataset.images if image.id not in found.targets),
            annotations=len(placed.rows),
            already_there=placed.already_there,
            left_out=placed.left_out,
            categories_added=tuple(category.name for category in joined.made),
            problems=worst_first((*self._reading.problems(), *self._problems.all())),
            tags=found.tags,
            accepted=len(placed.edits),
            labelled=len(placed.rows.image_ids),
            state=state.value,
        )
        made = (*joined.made, *(() if source is None else (source,)))
        edits = (*(Edit(None, row) for row in made), *found.edits, *placed.edits, *placed.taken_back)
        return ImportPlan(
            Message("Import {name}", name=path.name),
            found.noted,
            tuple(held),
            edits,
            placed.rows,
            report,
            found.unclear,
            state,
            tuple({image.id: image for image in found.targets.values()}.values()),
            alike_in=path if joined.alike else None,
            alike=tuple(joined.alike),
            shares_in=path if placed.look_like_shares else None,
            conflicts=tuple(placed.conflicts),
        )

    def _source(self, name: str) -> tuple[LabelSource | None, dict[object, object]]:
        """Return what stood at the top of the file, as the project keeps it."""
        used = [
            image.extra[label_file_heads.LICENCE]
            for image in self._project.images()
            if label_file_heads.LICENCE in image.extra
        ]
        return label_file_heads.add_source(name, self._dataset.extra, self._project.sources(), used)

    def _tell_alike(self, alike: Sequence[tuple[str, str]]) -> None:
        for theirs, ours in alike:
            self._problems.warning(
                "categories",
                "categories",
                Message.joined(
                    (
                        Message(
                            "“{theirs}” stays apart from “{ours}” of the project: names that differ in case or blanks "
                            "are joined on request alone.",
                            theirs=theirs,
                            ours=ours,
                        ),
                        Message.by_place(window="", shell=Message("Ask for it with --join-alike.")),
                    )
                ),
            )

    def _pause(self) -> None:
        self._steps += 1
        if self._steps % _OFTEN == 0 and self._stopped():
            raise Stopped
