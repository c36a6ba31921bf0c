"""Names whose letters another system composed anew."""

from dataclasses import replace
from pathlib import Path
from unicodedata import normalize

from PIL import Image as Pillow

from swin_annotator.core import folders, review_steps
from swin_annotator.core.edits import Edit, Step
from swin_annotator.engine import exporting
from swin_annotator.store.project import Project

NFC, NFD = (normalize(form, "Åé/café.png") for form in ("NFC", "NFD"))


def _write(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Pillow.new("RGB", (4, 3)).save(path)


def test_a_file_whose_name_was_composed_anew_is_the_same_image(tmp_path: Path) -> None:
    _write(tmp_path / "photos" / NFC)
    with Project.open(tmp_path / "photos") as project:
        (image,) = exporting.sync_images(project)
        project.apply(Step("Mark", (Edit(image, replace(image, reviewed=True)),)))
    (tmp_path / "photos" / NFC).rename(tmp_path / "photo.png")
    _write(tmp_path / "photos" / NFD)
    with Project.open(tmp_path / "photos") as project:
        (again,) = exporting.sync_images(project)
        assert (again.id, again.path, again.reviewed) == (image.id, NFD, True)
        assert len(project.images()) == 1
        project.undo()
        assert project.image(image.id) == replace(image, path=NFD)
        project.redo()
        assert project.image(image.id).reviewed


def test_two_files_whose_names_look_alike_stay_two_images(tmp_path: Path) -> None:
    _write(tmp_path / NFC)
    with Project.open(tmp_path) as project:
        exporting.sync_images(project)
        _write(tmp_path / NFD)
        listed = list(folders.list_images(tmp_path))  # two, but where the system takes both names for one
        assert [image.path for image in exporting.sync_images(project)] == listed
        assert len(project.images()) == len(listed)


def test_a_category_is_found_however_its_name_is_composed(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        first = project.ensure_category(NFD)
        assert project.ensure_category(NFC) == first
        (image,) = project.add_images(["a.png"])
        project.apply(review_steps.draw_box(image.id, first.id, (0, 0, 2, 2), project.new_id()))
        assert [category.name for category in project.categories()] == [NFD]
