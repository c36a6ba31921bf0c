"""Labels of other projects into this one, as one undoable step; see ``gatherable`` for which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from swin_annotator.core import names, tags, versions
from swin_annotator.core.dataset import Problem
from swin_annotator.core.edits import Edit
from swin_annotator.core.rivals import UNDECIDED
from swin_annotator.core.types import Annotation, Category, Image, KnownFile, State
from swin_annotator.engine.import_plan import ImportPlan, ImportReport
from swin_annotator.engine.jobs import Stopped
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
        self._files: dict[tuple[int, int], KnownFile] = {}
        """Image id and number below zero -> a file that is not there, on which something of theirs was made."""
        self._files_of_theirs: dict[tuple[int, int], int] = {}
        """Their image id and number of a file -> 0 or the number among ``_files``, for one project."""
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
        self._files_of_theirs = {}
        theirs_by_id = {image.id: image for image in other.images()}
        images = {image.id: self._image(other, image, prefix) for image in theirs_by_id.values()}
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
                a.id: replace(
                    a, image_id=base_images[a.image_id].id, category_id=base_categories[a.category_id], file_number=0
                )
                for a in base.annotations()
                if a.image_id in base_images and a.category_id in base_categories
            }
        there = {
            a.id: replace(
                a,
                image_id=images[a.image_id].id,
                category_id=categories[a.category_id],
                file_number=self._file(other, images[a.image_id], theirs_by_id[a.image_id], a.file_number),
            )
            for a in theirs
        }
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
            Edit(replace(before, said_file=0), after)
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
            labelled=len({row.image_id for row in self._rows}),
        )
        edits = (*changed, *self._edits)
        new = tuple(image for image in self._images.values() if image.id < 0)
        noted = tuple(image for image in self._noted.values() if image.size_hw is not None)
        return ImportPlan(
            name, noted, self._held_categories, edits, Spool.of(self._rows), report, new_images=new, files=self._files
        )

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

    def _image(self, other: Project, theirs: Image, prefix: str) -> Image:
        """The image that is theirs, with what they say of it."""
        ours = self._image_here(prefix + theirs.path)
        self._matched += 1
        self._note(ours, theirs)
        is_news = not _has_word(ours) and _has_word(theirs)
        after = replace(
            ours,
            said_file=self._file(other, ours, theirs, theirs.said_file) if is_news else ours.said_file,
            reviewed=theirs.reviewed if ours.reviewed is None else ours.reviewed,
            tags=tags.clean((*ours.tags, *theirs.tags)),
            extra={**theirs.extra, **ours.extra},
        )
        self._tags += len(after.tags) - len(ours.tags)
        self._images[names.key(ours.path)] = after
        self._sizes[after.id] = self._noted.get(after.id, after).size_hw
        return after

    def _note(self, ours: Image, theirs: Image) -> None:
        """Note the file as they know it where nobody looked at it here: the next look tells if it has changed."""
        if ours.id not in self._noted and ours.size_hw is None and ours.version is None:
            self._noted[ours.id] = replace(ours, size_hw=theirs.size_hw, version=theirs.version)

    def _file(self, other: Project, ours: Image, theirs: Image, number: int) -> int:
        """Return which file something of theirs was made on: 0 for the one that is there, else a number of the plan.

        That it was another is told, once for each.

        Args:
            other: their project.
            ours: the image here.
            theirs: the same image there.
            number: of the file, as they have it.
        """
        key = theirs.id, number
        if key not in self._files_of_theirs:
            known = versions.file_there(theirs)
            if number not in (0, theirs.file_number):
                known = other.files.earlier(theirs.id).get(number, KnownFile())
            there = self._noted.get(ours.id, ours)
            found = 0
            if not versions.fits(known, versions.file_there(there)):
                found = -1 - len(self._files)
                self._files[ours.id, found] = known
                message = versions.change(ours.path, known.size_hw, there.size_hw)
                self._problems.append(Problem("warning", ours.path, message))
            self._files_of_theirs[key] = found
        return self._files_of_theirs[key]

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
            self._edits.append(Edit(_of_any_file(old), row))
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


def _has_word(image: Image) -> bool:
    return image.reviewed is not None or bool(image.tags)


def _of_any_file(row: Annotation) -> Annotation:
    """The row as it is before an edit that says which file the row after it is of, even where that is the same."""
    return replace(row, file_number=0)


def _numbered(held: Mapping[int, str]) -> defaultdict[str, list[int]]:
    """Name -> the ids of the categories that bear it, in their order."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, name in held.items():
        found[names.key(name)].append(number)
    return found
