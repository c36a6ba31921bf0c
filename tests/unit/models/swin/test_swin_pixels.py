import json
import tracemalloc

import numpy as np
import pytest
from transformers.models.mask2former.image_processing_pil_mask2former import Mask2FormerImageProcessorPil
from transformers.models.segformer.image_processing_pil_segformer import SegformerImageProcessorPil

from swin_annotator.errors import ModelError
from swin_annotator.models.swin.preprocess import read_pixels

SIZES = [(37, 52), (60, 20), (48, 48), (300, 31)]


def picture(height, width):
    return np.random.default_rng(height).integers(0, 256, (height, width, 3), dtype=np.uint8)


def folder_with(tmp_path, config):
    (tmp_path / "preprocessor_config.json").write_text(json.dumps(config))
    return tmp_path


@pytest.mark.parametrize("size_hw", SIZES)
@pytest.mark.parametrize(
    "config",
    [
        {},
        {"size": 64},
        {"size": {"height": 64, "width": 96}, "do_reduce_labels": True},
        {
            "size": {"height": 48, "width": 48},
            "image_mean": [0.5, 0.4, 0.3],
            "image_std": [0.2, 0.3, 0.4],
            "resample": 3,
        },
        {"size": {"height": 32, "width": 40}, "do_normalize": False, "rescale_factor": 0.01},
    ],
)
def test_semantic_pixels_equal_those_of_transformers(tmp_path, size_hw, config):
    rgb = picture(*size_hw)
    expected = SegformerImageProcessorPil(**config)(rgb, return_tensors="np", input_data_format="channels_last")
    found = read_pixels(folder_with(tmp_path, config), square=512)(rgb)
    np.testing.assert_allclose(found, expected["pixel_values"][0], atol=1e-5)


def test_newer_folders_keep_the_same_within_another_file(tmp_path):
    config = {"size": {"height": 48, "width": 64}, "image_mean": [0.5, 0.4, 0.3]}
    rgb = picture(37, 52)
    plain = read_pixels(tmp_path, square=512)(rgb)
    wanted = read_pixels(folder_with(tmp_path, config), square=512)(rgb)
    (tmp_path / "preprocessor_config.json").unlink()
    (tmp_path / "processor_config.json").write_text(json.dumps({"image_processor": config}))
    found = read_pixels(tmp_path, square=512)(rgb)
    np.testing.assert_array_equal(found, wanted)
    assert found.shape != plain.shape


@pytest.mark.parametrize("size_hw", SIZES)
@pytest.mark.parametrize(
    "config",
    [
        {"size": {"shortest_edge": 60, "longest_edge": 100}},
        {"size": {"shortest_edge": 60, "longest_edge": 100}, "size_divisor": 1},
        {"size": 50, "max_size": 90, "size_divisor": 0},
        {"size": {"height": 64, "width": 50}, "size_divisor": 32},
        {"size": {"shortest_edge": 40, "longest_edge": 33}, "ignore_index": 255, "reduce_labels": True},
    ],
)
def test_query_pixels_equal_those_of_transformers(tmp_path, size_hw, config):
    rgb = picture(*size_hw)
    expected = Mask2FormerImageProcessorPil(**config)(rgb, return_tensors="np", input_data_format="channels_last")
    found = read_pixels(folder_with(tmp_path, config), short=800, long=1333, divisor=32)(rgb)
    np.testing.assert_allclose(found, expected["pixel_values"][0], atol=1e-5)


def test_a_folder_that_says_nothing_gets_the_defaults(tmp_path):
    assert read_pixels(tmp_path, square=512).input_size((100, 900)) == (512, 512)
    assert read_pixels(tmp_path, short=512, long=2048).input_size((3000, 4000)) == (512, 682)
    assert read_pixels(tmp_path, short=800, long=1333, divisor=32).input_size((480, 640)) == (800, 1088)


@pytest.mark.parametrize("size_hw", [(1, 1), (1, 3000), (3000, 1), (2, 500)])
def test_lines_of_pixels_become_input_of_some_width(tmp_path, size_hw):
    found = read_pixels(tmp_path, short=64, long=256, divisor=8)(picture(*size_hw))
    assert min(found.shape[1:]) >= 8
    assert max(found.shape[1:]) <= 256


@pytest.mark.parametrize(
    "config",
    [
        {"size": {"depth": 3}},
        {"size": "large"},
        {"size": -5},
        {"size": {"height": 100_000, "width": 100_000}},
        {"image_mean": [1, 2]},
        {"image_std": [0, 0, 0]},
        {"resample": 77},
        {"rescale_factor": "x"},
    ],
)
def test_nonsense_is_told_in_one_sentence(tmp_path, config):
    with pytest.raises(ModelError, match="no usable preprocessing"):
        read_pixels(folder_with(tmp_path, config), square=512)


def test_a_long_strip_is_not_blown_up(tmp_path):
    strip = np.full((20_000, 2, 3), 90, np.uint8)
    pixels = read_pixels(tmp_path, short=512, long=2048)
    tracemalloc.start()
    try:
        assert pixels(strip).shape == (3, 2048, 64)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()
