"""The Python interface: lazy, typed in step with its stub, and plain about what it can't do."""

import ast
import inspect
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import swin_annotator as sa
from swin_annotator import api, paths
from swin_annotator.core import masks
from swin_annotator.models.fake import COLOURS

PACKAGE = Path(sa.__file__).parent
COIN = (84, 107, 38, 38)
"""Of the embedded sample 01-coins.png."""


def test_importing_the_package_loads_neither_torch_nor_qt() -> None:
    code = (
        "import sys, swin_annotator as sa; assert 'find' in dir(sa); "
        "heavy = {'torch', 'PySide6', 'transformers', 'numpy', 'cv2'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_reading_labels_and_projects_loads_neither_torch_nor_qt(tmp_path: Path) -> None:
    code = (
        "import sys, swin_annotator as sa; sa.open_project, sa.read_coco, sa.list_models(); "
        "heavy = {'torch', 'PySide6', 'transformers'} & set(sys.modules); assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)


def test_the_names_of_package_module_and_stub_are_the_same() -> None:
    stub = ast.parse((PACKAGE / "__init__.pyi").read_text("utf-8"))
    typed = {alias.asname for node in stub.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert typed == set(api.__all__) == set(sa.__all__) - {"__version__"}
    assert all(getattr(sa, name) is getattr(api, name) for name in api.__all__)


@pytest.mark.parametrize("name", [name for name in api.__all__ if inspect.isfunction(getattr(api, name))])
def test_every_function_says_what_it_needs_and_how_it_fails(name: str) -> None:
    function = getattr(api, name)
    text = inspect.getdoc(function) or ""
    assert ("Raises:" in text or "errors as" in text) or name == "list_models"
    if "Arguments" not in text:
        assert all(f"{argument}:" in text for argument in inspect.signature(function).parameters)


def test_another_name_is_refused_as_python_does() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        sa.nothing  # type: ignore[attr-defined]  # noqa: B018


def test_a_word_an_example_and_regions_become_a_coco_file(tmp_path: Path) -> None:
    image = np.zeros((60, 80, 3), np.uint8)
    image[10:30, 20:50] = COLOURS["red"]
    detector, segmenter = sa.load_detector("fake"), sa.load_segmenter("fake-segmenter")
    embedding = sa.embed(detector, image)
    by_word = sa.find(detector, embedding, "red")
    by_example = sa.find(detector, embedding, examples=[sa.example(detector, embedding, (20, 10, 30, 20), "brick")])
    assert set(by_word.categories) == {"red"}
    assert set(by_example.categories) == {"brick"}
    assert by_example.boxes_xyxy[0].tolist() == [20, 10, 50, 30]
    assert len(sa.find(detector, embedding, "red", threshold=1.01)) == 0
    regions = sa.segment(segmenter, image, embedding)
    assert len(regions.masks) == len(regions) > 0
    out = tmp_path / "deep" / "found.json"
    sa.write_coco(out, {"coins.png": (image.shape[:2], [by_word, by_example, regions])})
    reading = sa.read_coco(out)
    assert reading.problems == ()
    assert len(reading.dataset.annotations) == len(by_word) + len(by_example) + len(regions)
    assert [found.path for found in reading.dataset.images] == ["coins.png"]


def test_boxes_become_masks_of_the_whole_image_from_pixels_and_from_a_file() -> None:
    path = paths.resource("samples/01-coins.png")
    image = sa.read_image(path)
    refiner = sa.load_refiner()
    (mask,) = sa.refine(refiner, image, [COIN])
    assert mask.size_hw == image.shape[:2]
    assert 0 < masks.area(mask) <= 60 * 60
    assert sa.refine(refiner, path, [COIN]) == [mask]


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((4, 4), np.uint8),
        np.zeros((4, 4, 3), np.float32),
        np.zeros((4, 4, 4), np.uint8),
        np.zeros((0, 4, 3), np.uint8),
    ],
)
def test_what_is_no_image_is_refused_in_one_sentence(pixels: np.ndarray) -> None:
    with pytest.raises(sa.AnnotatorError, match="are no image") as told:
        sa.segment(sa.load_segmenter("fake-segmenter"), pixels)
    assert "uint8" in told.value.hint


def test_asking_nothing_is_refused() -> None:
    detector = sa.load_detector("fake")
    embedding = sa.embed(detector, np.zeros((32, 32, 3), np.uint8))
    with pytest.raises(sa.AnnotatorError, match="Nothing was asked"):
        sa.find(detector, embedding, " ")
    against = sa.example(detector, embedding, (1, 1, 9, 9), "x", negative=True)
    with pytest.raises(sa.AnnotatorError, match="Only negative"):
        sa.find(detector, embedding, examples=[against])


def test_a_project_knows_its_images_and_its_labels_go_out(tmp_path: Path) -> None:
    Image.new("RGB", (8, 6)).save(tmp_path / "a.png")
    with sa.open_project(tmp_path) as project:
        assert [image.path for image in project.images()] == ["a.png"]
        sa.write_coco(tmp_path / "labels.json", project)
    with sa.open_project(tmp_path, read_only=True) as project:
        assert project.read_only
    assert [image.size_hw for image in sa.read_coco(tmp_path / "labels.json").dataset.images] == [(6, 8)]


def test_models_are_listed_by_what_is_here() -> None:
    here = {spec.name for spec in sa.list_models()}
    assert {"swin-mini", "swin-mini-upernet", "grabcut"} <= here
    assert here < {spec.name for spec in sa.list_models(installed=False)}
