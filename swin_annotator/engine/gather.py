"""Labels of other projects into this one, as one undoable step; see ``gatherable`` for which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from swin_annotator.core import names, tags, versions
from swin_annotator.core.dataset import Problem
from swin_annotator.core.edits import Edit
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.types import Annotation, Category, Image, State, Version
from swin_annotator.engine.import_plan import ImportPlan, ImportReport, Stopped
from swin_annotator.engine.known_objects import KnownObjects
from swin_annotator.store.project import Project
from swin_annotator.store.spool import Spool

_OFTEN = 500
"""After so many objects somebody may want to stop."""


class Gathering:
    """Works out what several projects bring into one, without writing.

    Images are the same where their paths are; categories where their names are, the second of a name being the second
    of the other's. Objects that the project has already are not doubled, and what a person decided stands above what
    nobody decided yet.

    Args:
        project: may be open for reading only.
        stopped: asked often.
    """

    def __init__(self, project: Project, stopped: Callable[[], bool] = lambda: False) -> None:
        self._project = project
        self._stopped = stopped
        self._images = {names.key(image.path): image for image in project.images()}
        self._before = dict(self._images)
        self._noted: dict[int, Image] = {}
        self._sizes: dict[int, tuple[int, int] | None] = {}
        self._held_categories = tuple(project.categories())
        self._categories = _numbered({c.id: c.name for c in self._held_categories})
        self._taken: set[int] = set()
        self._known = KnownObjects(project, tuple(State))
        self._objects = {a.id: a for a in project.annotations()}
        self._edits: list[Edit] = []
        self._added: list[str] = []
        self._rows: list[Annotation] = []
        self._place: dict[int, int] = {}
        """Id of an object in memory -> its place among the rows, for those that came from a project added before."""
        self._problems: list[Problem] = []
        self._matched = self._tags = self._left_out = self._already_there = self._accepted = self._steps = 0

    def add(self, other: Project, *, base: Project | None = None, prefix: str = "") -> None:
        """Add what ``other`` has.

        Args:
            other: the project that is taken in.
            base: what both projects were when they parted, where that is known: changes since then are brought in, and
                deletions too, where this project did not change the same object.
            prefix: what comes before its paths here, such as ``day1/``.

        Raises:
            Stopped: ``stopped`` said so.
        """
        images = {image.id: self._image(image, prefix) for image in other.images()}
        categories = self._join(other.categories())
        held = other.annotations()
        theirs = [a for a in held if a.image_id in images and a.category_id in categories]
        self._left_out += len(held) - len(theirs)
        first = len(self._rows)
        if base is None:
            before: Mapping[int, Annotation] = {}
        else:
            base_images = {image.id: self._image_here(prefix + image.path) for image in base.images()}
            base_categories = self._join(base.categories())
            before = {
                a.id: _moved(a, base_images, base_categories)
                for a in base.annotations()
                if a.image_id in base_images and a.category_id in base_categories
            }
        there = {a.id: _moved(a, images, categories) for a in theirs}
        followed = self._follow(before, there, {a.id for a in held})
        for number, row in there.items():
            self._pause()
            if number not in followed and row != before.get(number):  # else only this project changed it, or nobody
                self._take(row)
        for number in followed & there.keys():
            self._known.add(there[number])
        for place in range(first, len(self._rows)):  # two alike of one project are two, of two projects one
            self._know(place)

    def plan(self, name: str) -> ImportPlan:
        """All that was added, as one step called ``name``."""
        changed = [
            Edit(before, after)
            for key, after in self._images.items()
            if (before := self._before.get(key)) is not None and before != after
        ]
        report = ImportReport(
            images=self._matched,
            matched=self._matched,
            unmatched=(),
            annotations=len(self._rows),
            already_there=self._already_there,
            left_out=self._left_out,
            categories_added=tuple(self._added),
            problems=tuple(self._problems),
            tags=self._tags,
            accepted=self._accepted,
        )
        edits = (*changed, *self._edits)
        new = tuple(image for image in self._images.values() if image.id < 0)
        noted = tuple(image for image in self._noted.values() if image.size_hw is not None)
        return ImportPlan(name, noted, self._held_categories, edits, Spool.of(self._rows), report, new_images=new)

    def _pause(self) -> None:
        self._steps += 1
        if self._steps % _OFTEN == 0 and self._stopped():
            raise Stopped

    def _image_here(self, path: str) -> Image:
        """The image of a path; one that the project does not list yet gets an id below zero, as plans have it."""
        key = names.key(path)
        if key not in self._images:
            self._images[key] = Image(-1 - len(self._images), path)
        return self._images[key]

    def _image(self, theirs: Image, prefix: str) -> Image:
        """The image that is theirs, with what they say of it."""
        ours = self._image_here(prefix + theirs.path)
        self._matched += 1
        self._compare(ours, theirs)
        after = replace(
            ours,
            reviewed=theirs.reviewed if ours.reviewed is None else ours.reviewed,
            tags=tags.clean((*ours.tags, *theirs.tags)),
            extra={**theirs.extra, **ours.extra},
        )
        self._tags += len(after.tags) - len(ours.tags)
        self._images[names.key(ours.path)] = after
        self._sizes[after.id] = self._noted.get(after.id, after).size_hw
        return after

    def _compare(self, ours: Image, theirs: Image) -> None:
        """Say where the file is another than their labels were made on.

        Where nobody looked at the file here, it is noted as they knew it: the next look tells whether it has changed.
        """
        on, version = theirs.size_hw, theirs.version
        if theirs.labelled_on is not None:
            on, version = theirs.labelled_on.size_hw, None
        known = self._noted.get(ours.id, ours)
        if known.size_hw is None and known.version is None:
            known = self._noted[ours.id] = replace(ours, size_hw=on, version=version)
        if None not in (known.size_hw, on) and known.size_hw != on:
            message = "It has another size than when it was labelled there; look whether its objects fit."
            self._problems.append(Problem("warning", ours.path, message))
        elif theirs.labelled_on is not None or _is_other(version, known.version, on):
            self._problems.append(Problem("warning", ours.path, versions.change(ours.path, on, theirs.size_hw)))

    def _join(self, theirs: list[Category]) -> dict[int, int]:
        """Their category id -> ours; edits for those that are missing."""
        joined: dict[int, int] = {}
        of_name: defaultdict[str, int] = defaultdict(int)
        for category in theirs:
            key = names.key(category.name)
            alike = self._categories[key]
            if of_name[key] == len(alike):
                number = self._category_id(category.id)
                alike.append(number)
                self._edits.append(Edit(None, replace(category, id=number, place=None)))
                self._added.append(category.name)
            joined[category.id] = alike[of_name[key]]
            of_name[key] += 1
        return joined

    def _category_id(self, wanted: int) -> int:
        if wanted in self._taken or not self._project.category_id_is_fresh(wanted):
            wanted = max([self._project.new_category_ids(1)[0] - 1, *self._taken]) + 1
        self._taken.add(wanted)
        return wanted

    def _follow(
        self, before: Mapping[int, Annotation], there: Mapping[int, Annotation], held: Collection[int]
    ) -> set[int]:
        """Change and delete here what they changed and deleted, where this project did not touch it; the ids of those.

        Comes first: another object of theirs may lie where such a one lay, and is not that one.

        Args:
            before: their objects, as they are here, when the projects parted.
            there: their objects, as they are here.
            held: the ids of all their objects, those included that have no place here.
        """
        followed = set()
        for number, old in before.items():
            row = there.get(number)
            if self._objects.get(number) != old or row == old or (row is None and number in held):
                continue
            self._edits.append(Edit(old, row))
            self._known.drop(old)
            del self._objects[number]
            followed.add(number)
        return followed

    def _take(self, row: Annotation) -> None:
        """One object of theirs, as it is here."""
        held = self._known.same_as(row, self._sizes.get(row.image_id))
        if held is None:
            self._rows.append(row)
        elif held.state in UNDECIDED and row.state not in UNDECIDED:
            after = replace(held, state=row.state)
            self._known.replace(held, after)
            place = self._place.pop(id(held), None)
            if place is None:
                self._edits.append(Edit(held, after))
                self._objects[after.id] = after
            else:
                self._rows[place] = after
                self._place[id(after)] = place
            self._accepted += row.state is State.ACCEPTED
        else:
            self._already_there += 1

    def _know(self, place: int) -> None:
        self._known.add(self._rows[place])
        self._place[id(self._rows[place])] = place


def _is_other(there: Version | None, here: Version | None, size_hw: tuple[int, int] | None) -> bool:
    """Whether two versions of a file are known, of one size, and differ."""
    return there is not None and here is not None and versions.is_other(there, size_hw, here, size_hw)


def _moved(row: Annotation, images: Mapping[int, Image], categories: Mapping[int, int]) -> Annotation:
    return replace(row, image_id=images[row.image_id].id, category_id=categories[row.category_id])


def _numbered(held: Mapping[int, str]) -> defaultdict[str, list[int]]:
    """Name -> the ids of the categories that bear it, in their order."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in held.items():
        found[names.key(name)].append(number)
    return found
