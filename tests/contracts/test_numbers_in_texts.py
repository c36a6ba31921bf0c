"""Numbers that README, manual and SECURITY.md promise are those of the program."""

from __future__ import annotations

from pathlib import Path

import pytest

from swin_annotator import formats
from swin_annotator.core import calibration, images, learned_query, pillow_rgb, proposals, rivals
from swin_annotator.engine import cluster_embedder, prelabel_ray, slow_model_warning
from swin_annotator.models.runtime import time_estimate
from swin_annotator.settings import Settings
from swin_annotator.store import backups, history
from swin_annotator.ui.actions.table_appearance import SCALES
from swin_annotator.ui.i18n.translate import LANGUAGES
from swin_annotator.ui.inference import inference_controller
from swin_annotator.ui.project import backup_controller

ROOT = Path(__file__).resolve().parents[2]
SPOKEN = dict(enumerate(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]))
SPOKEN |= dict(enumerate(["fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"], start=15))
KINDS_OF_YOLO = sum(name.startswith("yolo") for name in formats.FORMATS)
OTHERS = SPOKEN[len(formats.FORMATS) - len(("coco", "voc")) - KINDS_OF_YOLO]
MANUAL = "resources/manual/"
PROMISES = (
    ("README.md", f"COCO, YOLO, VOC and {OTHERS} other formats"),
    (MANUAL + "first-ten-minutes.md", f"COCO, YOLO, VOC and [{OTHERS} others]"),
    (MANUAL + "window.md", f"the newest {history.MOST_STEPS} are kept"),
    (MANUAL + "window.md", f"asks first over more than {inference_controller.UNASKED} images"),
    (MANUAL + "window.md", f"IoU of {rivals.SAME_OBJECT}"),
    (MANUAL + "window.md", f"{SPOKEN[round(calibration.WANTED * 10)]} of ten judged proposals"),
    (MANUAL + "window.md", f"a window scale from {min(SCALES)} to {max(SCALES)} %"),
    (MANUAL + "files-and-safety.md", f"one after each {backup_controller.STEPS} changes"),
    (MANUAL + "files-and-safety.md", f"The last {backups.NEWEST} stay, then one a day for a week"),
    (MANUAL + "files-and-safety.md", f"one a week for {SPOKEN[backups.WEEKS]} weeks"),
    (MANUAL + "files-and-safety.md", f"at most {backups.MOST_BYTES >> 30} GiB"),
    (MANUAL + "files-and-safety.md", f"the newest {SPOKEN[backups.LEAST]}, which stay whatever their size"),
    (MANUAL + "files-and-safety.md", f"no more than {pillow_rgb.MOST_BYTES / 1e9:.1f} GB of memory"),
    (MANUAL + "files-and-safety.md", f"{images.MOST_PIXELS // 1_000_000} megapixels"),
    (MANUAL + "troubleshooting.md", f"At most {proposals.MOST:,} proposals of a model are kept"),
    ("SECURITY.md", f"at most {proposals.MOST:,} objects are kept"),
    (MANUAL + "scale.md", f"at most {SPOKEN[prelabel_ray.BATCH]} images at a time"),
    (MANUAL + "scale.md", f"or {SPOKEN[cluster_embedder.RETRY_TIMES]} times as long as it took to give up"),
    (MANUAL + "models.md", f"more than {slow_model_warning.SLOW:.0f} seconds for an image"),
    (MANUAL + "models.md", f"over {SPOKEN[round(time_estimate.SHARE * 5)]} fifths"),
    (MANUAL + "one-example.md", f"With {SPOKEN[learned_query.LEAST_EACH]} answers or more of either kind"),
    (MANUAL + "one-example.md", f"fewer than {SPOKEN[calibration.LEAST]} were judged"),
    (MANUAL + "command-line.md", f"without a question in the window ({Settings().idle_minutes}; 0: never)"),
)


@pytest.mark.parametrize(("page", "promise"), PROMISES, ids=[promise for _, promise in PROMISES])
def test_a_number_that_is_promised_is_that_of_the_program(page: str, promise: str) -> None:
    assert promise in " ".join((ROOT / page).read_text("utf-8").split())


def test_the_numbers_that_are_said_in_words_alone() -> None:
    assert backups.DAYS == 7  # a week
    assert cluster_embedder.RETRY_S == 60  # a minute
    assert list(LANGUAGES) == ["en", "ru", "zh_CN", "ja", "ko"]  # as the page on the window lists them
    text = (ROOT / MANUAL / "window.md").read_text("utf-8")
    assert "speaks English, Russian, Simplified Chinese, Japanese and Korean" in text
