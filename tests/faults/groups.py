"""Which tests try what: rows of the table of faults."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import disks

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Group:
    """One row."""

    title: str
    tests: tuple[str, ...]
    """Files and tests, relative to the repository's root."""


GROUPS = (
    Group(disks.TITLE, ("faults/test_disks.py",)),
    Group(
        "full, read-only and failing places, at opening, copying and closing",
        ("unit/store/test_store_trouble.py", "unit/store/test_places.py"),
    ),
    Group(
        "the database or its log exchanged, overwritten or deleted; its lock deleted; links and other databases",
        ("unit/store/test_taken_away.py",),
    ),
    Group(
        "another program holds the database; the window is killed meanwhile; both change the same rows",
        ("unit/store/test_deferral.py", "unit/store/test_waiting_copy.py"),
    ),
    Group(
        "damaged rows, tables, settings and paths in a project",
        (
            "unit/store/test_soundness.py",
            "unit/store/test_paths_in_projects.py",
            "unit/store/test_row_transfer.py",
        ),
    ),
    Group("cached embeddings cut, changed, of others or behind links", ("unit/store/test_embeddings.py",)),
    Group(
        "random and crossing histories, undone and redone",
        (
            "unit/store/test_project_model.py",
            "unit/store/test_every_step_is_undone.py",
            "unit/store/test_long_steps.py",
        ),
    ),
    Group(
        "hostile images: pipes, devices, giants, endless, growing, cut and damaged files",
        (
            "unit/core/test_image_limits.py",
            "unit/core/test_image_bombs.py",
            "unit/core/test_image_memory.py",
            "unit/core/test_images.py",
            "unit/core/test_folders.py",
        ),
    ),
    Group(
        "hostile label files: nested, endless, far outside, huge masks, half-written, paths that lead out",
        (
            "unit/formats/test_coco_read.py",
            "unit/formats/test_coco_shapes.py",
            "unit/formats/test_mask_png.py",
            "unit/formats/test_yielding_json.py",
            "unit/formats/test_json_lists.py",
            "unit/formats/test_tag_formats.py",
            "unit/formats/test_yolo.py",
            "unit/formats/test_leftovers.py",
            "unit/engine/test_large_files.py",
            "unit/core/test_rings.py",
        ),
    ),
    Group(
        "hostile names on the screen and on the terminal",
        ("unit/test_plain_names.py", "unit/test_texts.py", "e2e/test_cli_names.py"),
    ),
    Group(
        "hostile models: pickles, stride tricks, packed archives, configs beyond their weights",
        (
            "unit/models/weights/test_weights.py",
            "unit/models/weights/test_fits.py",
            "unit/models/catalog/test_adding.py",
        ),
    ),
    Group(
        "a hostile model hub: answers, sizes, redirects, silence, noise",
        ("unit/models/catalog/test_hub_hostile.py", "unit/models/catalog/test_catalog_pull.py"),
    ),
    Group("too little memory", ("unit/engine/test_memory.py",)),
)


def missing() -> list[str]:
    """Tests that a group names and that are not there."""
    named = (test for group in GROUPS for test in group.tests)
    return [test for test in named if not (ROOT / "tests" / test).is_file()]
