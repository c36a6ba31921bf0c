"""Deterministic work on a project, to be killed: ``python work.py KIND FOLDER SEED STEPS``.

After every step that came back as saved, one line is printed: its number and a digest of all that the project holds.
The same seed does the same work, so an uninterrupted run says what every step must leave behind.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PIL import Image as Picture

from swin_annotator.core import categories, review_steps
from swin_annotator.core.edits import Step
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.types import Annotation, Source, State
from swin_annotator.store import backups
from swin_annotator.store.project import Project

IMAGES = 6
SIDE = 200
NAMES = ("die", "card", "coin", "leaf", "bolt")


def make_folder(folder: Path) -> None:
    """A few small pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(IMAGES):
        Picture.new("RGB", (SIDE, SIDE), (40 * i, 90, 120)).save(folder / f"{i}.png")


def digest(project: Project) -> str:
    """Of every category and every object, rejected ones included."""
    rows = sorted(repr(row) for row in (*project.categories(), *project.annotations(), *project.images()))
    return hashlib.sha256("\n".join(rows).encode()).hexdigest()[:16]


def content(folder: Path) -> Counter[tuple[object, ...]]:
    """What a person sees of a folder's labels: no ids, which a run that goes on after a kill draws anew."""
    with Project.open(folder) as project:  # not to read only: a kill may have come before the project was made
        names = {category.id: category.name for category in project.categories()}
        return Counter(
            (row.image_id, names[row.category_id], tuple(round(v, 3) for v in row.bbox_xywh), row.state.name, row.score)
            for row in project.annotations()
        )


def _step(rng: random.Random, project: Project) -> Step | None:
    """What a person might do next; None where there is nothing to do it to."""
    images, kinds = project.images(), project.categories()
    rows = project.annotations(rng.choice(images).id)
    box = (rng.uniform(0, 150), rng.uniform(0, 150), rng.uniform(2, 40), rng.uniform(2, 40))
    proposed = [row for row in rows if row.state is State.PROPOSED]
    some = rng.sample(rows, min(len(rows), rng.randint(1, 5)))

    def draw() -> Step:
        return review_steps.draw_box(rng.choice(images).id, rng.choice(kinds).id, box, project.new_id())

    def polygon() -> Step:
        x, y, w, h = box
        ring = (x, y, x + w, y, x + w, y + h)
        return review_steps.draw_polygon(rng.choice(images).id, rng.choice(kinds).id, ring, project.new_id())

    def propose() -> Step:
        new = [
            Annotation(project.new_id(), rng.choice(images).id, rng.choice(kinds).id, box, State.PROPOSED, rng.random())
            for _ in range(rng.randint(1, 20))
        ]
        return review_steps.Step("Propose", tuple(review_steps.Edit(None, row) for row in new))

    choices: list[Callable[[], Step]] = [draw, draw, polygon, propose]
    if proposed:
        choices += [lambda: review_steps.accept(proposed[:3]), lambda: review_steps.reject(proposed[-3:])]
    if some:
        choices += [lambda: review_steps.delete(some), lambda: review_steps.relabel(some, rng.choice(kinds).id)]
    choices.append(lambda: categories.rename(rng.choice(kinds), f"{rng.choice(NAMES)} {rng.randint(0, 10**9)}"))
    choices.append(lambda: review_steps.mark_reviewed(rng.choice(images), rng.random() < 0.5))
    return rng.choice(choices)()


def edit(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """Drawing, judging, renaming, undoing and redoing."""
    rng = random.Random(seed)
    with Project.open(folder) as project:
        project.add_images([f"{i}.png" for i in range(IMAGES)])
        for name in NAMES:
            project.ensure_category(name)
        say(f"0 {digest(project)}")
        for number in range(1, steps + 1):
            how = rng.random()
            if how < 0.15:
                project.undo()
            elif how < 0.25:
                project.redo()
            else:
                step = _step(rng, project)
                if step is not None and not review_steps.changes_nothing(step):
                    project.apply(step)
            say(f"{number} {digest(project)}")


def _labels(seed: int) -> dict[str, object]:
    rng = random.Random(seed)
    boxes = [[rng.uniform(0, 150), rng.uniform(0, 150), rng.uniform(2, 40), rng.uniform(2, 40)] for _ in range(3000)]
    return {
        "images": [{"id": i + 1, "file_name": f"{i}.png", "width": SIDE, "height": SIDE} for i in range(IMAGES)],
        "categories": [{"id": i + 1, "name": name} for i, name in enumerate(NAMES)],
        "annotations": [
            {
                "id": i + 1,
                "image_id": i % IMAGES + 1,
                "category_id": i % len(NAMES) + 1,
                "bbox": box,
                "area": box[2] * box[3],
                "iscrowd": 0,
            }
            for i, box in enumerate(boxes)
        ],
    }


def write_labels(folder: Path, seed: int, number: int) -> Path:
    """The label file that import ``number`` takes in."""
    path = folder.parent / f"labels-{number}.json"
    path.write_text(json.dumps(_labels(seed + number)))
    return path


def take_in(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """Imports of label files by the command line, one after the other."""
    from swin_annotator.cli import main

    for number in range(1, steps + 1):
        assert main(["import", str(folder), str(write_labels(folder, seed, number)), "--conflicts", "both"]) == 0
        say(f"{number}")


def give_out(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """Exports to one file, the labels changing in between."""
    from swin_annotator.cli import main

    out = folder.parent / "out.json"
    for number in range(1, steps + 1):
        assert main(["import", str(folder), str(write_labels(folder, seed, number)), "--conflicts", "both"]) == 0
        assert main(["export", str(folder), str(out)]) == 0
        say(f"{number} {hashlib.sha256(out.read_bytes()).hexdigest()[:16]}")


def run_folder(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """The folder run of the window: an answer for every image, each marked as done with its proposals."""
    from swin_annotator.engine.prelabel import ImageResult
    from swin_annotator.engine.sinks import ProjectSink

    with Project.open(folder) as project:
        project.add_images([f"{i}.png" for i in range(IMAGES)])
        sink = ProjectSink(project, "run", NAMES)
        for number in range(1, steps + 1):
            for image in project.images():
                if sink.finished(image):
                    continue
                rng = random.Random(seed + image.id)
                found = _found(rng)
                sink.add(ImageResult(replace(image, size_hw=(SIDE, SIDE)), (found,)))
                say(f"{image.id} {len(found.scores)}")
            say(f"done {number}")


def _found(rng: random.Random) -> Proposals:
    import numpy as np

    n = rng.randint(5, 30)
    corners = np.array([[rng.uniform(0, 150), rng.uniform(0, 150)] for _ in range(n)], np.float32)
    sides = np.array([[rng.uniform(5, 40), rng.uniform(5, 40)] for _ in range(n)], np.float32)
    scores = np.array([rng.uniform(0.2, 0.9) for _ in range(n)], np.float32)
    names = tuple(rng.choice(NAMES) for _ in range(n))
    return Proposals(np.concatenate([corners, corners + sides], 1), scores, names, Source("model", "m@1"))


def back_up(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """Steps with a backup after each."""
    rng = random.Random(seed)
    with Project.open(folder) as project:
        project.add_images([f"{i}.png" for i in range(IMAGES)])
        for name in NAMES:
            project.ensure_category(name)
        project.apply(_step(random.Random(1), project) or Step("", ()))
        backups.make(project.place, backups.BackupReason.OPENING)
        say(f"0 {digest(project)}")
        for number in range(1, steps + 1):
            step = _step(rng, project)
            if step is not None and not review_steps.changes_nothing(step):
                project.apply(step)
            say(f"{number} {digest(project)}")
            backups.make(project.place, backups.BackupReason.STEPS)


def restore(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """Going back to one of some backups, and a step, again and again."""
    from swin_annotator.engine import importing, restoring

    rng = random.Random(seed)
    with Project.open(folder) as project:
        _begin(project)
        for _ in range(3):
            project.apply(_step(rng, project) or Step("", ()))
            backups.make(project.place, backups.BackupReason.STEPS)
        say(f"0 {digest(project)}")
        number = 0
        while number < steps:
            if rng.random() < 0.5:
                restoring.keep_present(project.place)
                found = backups.found(project.place)
                plan = restoring.plan(project, rng.choice(found[:4]))
                if plan.edits:
                    importing.write_plan(project, plan)
            else:
                step = _step(rng, project)
                if step is not None and not review_steps.changes_nothing(step):
                    project.apply(step)
            number += 1
            say(f"{number} {digest(project)}")


def pack(folder: Path, seed: int, steps: int, say: Callable[[str], None]) -> None:
    """Steps, and the project with its images to one file after each."""
    from swin_annotator.engine import packing

    rng = random.Random(seed)
    with Project.open(folder) as project:
        _begin(project)
        for number in range(steps + 1):
            step = _step(rng, project)
            if step is not None and not review_steps.changes_nothing(step):
                project.apply(step)
            held = digest(project)
            packing.pack(folder, project.place, folder.parent / PACKED, with_images=True)
            say(f"{number} {held}")


def _begin(project: Project) -> None:
    project.add_images([f"{i}.png" for i in range(IMAGES)])
    for name in NAMES:
        project.ensure_category(name)


PACKED = f"packed{backups.SUFFIX}"
KINDS = {
    "edit": edit,
    "import": take_in,
    "export": give_out,
    "run": run_folder,
    "backup": back_up,
    "restore": restore,
    "pack": pack,
}


def main(arguments: list[str]) -> None:
    """As the command line says; lines are pushed out at once, for whoever kills this process."""
    kind, folder, seed, steps = arguments

    def say(line: str) -> None:
        os.write(saved, f"{line}\n".encode())

    saved = os.dup(1)
    sys.stdout = sys.stderr  # what commands print is of no interest here
    KINDS[kind](Path(folder), int(seed), int(steps), say)


if __name__ == "__main__":
    main(sys.argv[1:])
