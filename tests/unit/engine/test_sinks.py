"""Where proposals go, and how a killed or repeated run goes on."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import numpy as np
import pytest

from swin_annotator.core import labelmap, masks
from swin_annotator.core.proposals import Proposals
from swin_annotator.core.review_steps import accept
from swin_annotator.core.types import Image, Source, State
from swin_annotator.engine.prelabel import ImageResult
from swin_annotator.engine.sinks import CocoSink, ProjectSink, unlabelled
from swin_annotator.errors import ImageUnreadable, LabelFileError
from swin_annotator.store.project import Project

IMAGES = [Image(1, "a.png"), Image(2, "sub/b.png"), Image(3, "c.png")]


def proposals(*found: tuple[str, float, float], model: str = "fake", with_masks: bool = False) -> Proposals:
    """Boxes 10 x 10 at (x, 5), as (category, score, x)."""
    boxes = np.array([(x, 5, x + 10, 15) for _, _, x in found], np.float32).reshape(-1, 4)
    outlines = []
    for _, _, x in found:
        mask = np.zeros((50, 80), bool)
        mask[5:15, int(x) : int(x) + 10] = True
        outlines.append(masks.encode(mask))
    return Proposals(
        boxes,
        np.array([score for _, score, _ in found], np.float32),
        tuple(name for name, _, _ in found),
        Source("model", model),
        tuple(outlines) if with_masks else (),
    )


def result(image: Image, *parts: Proposals) -> ImageResult:
    return ImageResult(Image(image.id, image.path, (50, 80)), parts)


class TestCoco:
    def write(self, out: Path, run: str = "r1") -> dict[str, object]:
        sink = CocoSink(out, run, ["cat", "dog"])
        sink.add(result(IMAGES[0], proposals(("dog", 0.5, 1), ("bird", 0.25, 20))))
        sink.add(result(IMAGES[1], proposals(("cat", 0.75, 40), with_masks=True)))
        sink.add(ImageResult(IMAGES[2], error=ImageUnreadable("c.png is empty.")))
        sink.close(IMAGES)
        content: dict[str, object] = json.loads(out.read_text())
        return content

    def test_every_annotation_has_a_score_and_categories_keep_the_order_asked(self, tmp_path: Path) -> None:
        content = self.write(tmp_path / "o.json")
        assert [c["name"] for c in content["categories"]] == ["cat", "dog", "bird"]
        assert [i["file_name"] for i in content["images"]] == ["a.png", "sub/b.png"]
        assert [a["score"] for a in content["annotations"]] == [0.5, 0.25, 0.75]
        assert content["annotations"][0]["bbox"] == [1, 5, 10, 10]
        assert content["annotations"][2]["segmentation"]
        assert [path.name for path in tmp_path.iterdir()] == ["o.json"]

    def test_a_finished_run_only_misses_what_failed_or_came_since(self, tmp_path: Path) -> None:
        before = self.write(tmp_path / "o.json")
        sink = CocoSink(tmp_path / "o.json", "r1", ["cat", "dog"])
        assert [sink.finished(image) for image in IMAGES] == [True, True, False]
        sink.add(result(IMAGES[2], proposals(("cat", 0.5, 3))))
        sink.close(IMAGES)
        after = json.loads((tmp_path / "o.json").read_text())
        assert after["annotations"][:3] == before["annotations"]
        assert len(after["annotations"]) == 4

    def test_a_killed_run_goes_on_where_it_was(self, tmp_path: Path) -> None:
        sink = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3), with_masks=True)))
        sink.stop()
        with (tmp_path / "o.json.part").open("a") as part:
            part.write('{"file": "sub/b.png", "si')
        again = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        assert [again.finished(image) for image in IMAGES] == [True, False, False]
        again.stop()
        third = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        third.add(result(IMAGES[1]))
        third.close(IMAGES)
        content = json.loads((tmp_path / "o.json").read_text())
        assert len(content["images"]) == 2
        assert content["annotations"][0]["score"] == 0.5
        assert content["annotations"][0]["segmentation"]

    @pytest.mark.parametrize(
        "line",
        [
            "[" * 100_000,
            "3",
            "{}",
            '{"file": "sub/b.png", "size": 3, "objects": []}',
            '{"file": "sub/b.png", "size": [50, 80], "objects": 3}',
            '{"file": "sub/b.png", "size": [50, 80], "objects": [{}]}',
            '{"file": ["sub/b.png"], "size": [50, 80], "objects": []}',
        ],
    )
    def test_a_damaged_line_ends_what_is_taken_up_and_keeps_what_came_before(self, tmp_path: Path, line: str) -> None:
        sink = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3))))
        sink.stop()
        with (tmp_path / "o.json.part").open("a") as part:
            part.write(f"{line}\n")
        again = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        assert [again.finished(image) for image in IMAGES] == [True, False, False]
        again.close(IMAGES)
        assert [a["score"] for a in json.loads((tmp_path / "o.json").read_text())["annotations"]] == [0.5]

    @pytest.mark.parametrize("first", ["[" * 100_000, "3", "{}", '{"run": ["r1"]}', "\udcff"])
    def test_a_part_of_something_else_is_begun_afresh(self, tmp_path: Path, first: str) -> None:
        (tmp_path / "o.json.part").write_bytes(first.encode("utf-8", "surrogateescape") + b"\n")
        assert len(self.write(tmp_path / "o.json")["annotations"]) == 3

    def test_a_name_composed_in_two_ways_is_one_category(self, tmp_path: Path) -> None:
        composed, apart = "caf\u00e9", "cafe\u0301"
        sink = CocoSink(tmp_path / "o.json", "r1", [composed, "dog", apart])
        sink.add(result(IMAGES[0], proposals((apart, 0.5, 1), (composed, 0.25, 20), ("dog", 0.25, 40))))
        sink.close(IMAGES)
        content = json.loads((tmp_path / "o.json").read_text())
        assert [c["name"] for c in content["categories"]] == [composed, "dog"]
        assert [a["category_id"] for a in content["annotations"]] == [1, 1, 2]

    def test_a_kill_while_a_run_is_taken_up_again_loses_nothing(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sink = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3))))
        sink.stop()
        before = (tmp_path / "o.json.part").read_text()

        def killed(*paths: object) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as kill:
            kill.setattr(os, "replace", killed)
            with pytest.raises(KeyboardInterrupt):
                CocoSink(tmp_path / "o.json", "r1", ["cat"])
        assert (tmp_path / "o.json.part").read_text() == before
        assert not (tmp_path / "o.json.part.new").exists()
        again = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        assert again.finished(IMAGES[0])
        again.close(IMAGES)
        assert [path.name for path in tmp_path.iterdir()] == ["o.json"]

    def test_two_runs_into_one_file_are_refused(self, tmp_path: Path) -> None:
        first = CocoSink(tmp_path / "o.json", "r1", ["cat"])
        first.add(result(IMAGES[0], proposals(("cat", 0.5, 3))))
        with pytest.raises(LabelFileError, match="Another command is writing") as caught:
            CocoSink(tmp_path / "o.json", "r2", ["dog"])
        assert caught.value.hint
        first.close(IMAGES)
        assert [c["name"] for c in json.loads((tmp_path / "o.json").read_text())["categories"]] == ["cat"]
        CocoSink(tmp_path / "o.json", "r2", ["dog"]).stop()
        assert [path.name for path in tmp_path.iterdir()] == ["o.json"]

    def test_an_image_is_never_taken_for_the_label_file(self, tmp_path: Path) -> None:
        (tmp_path / "a.JPG").write_bytes(b"pixels")
        with pytest.raises(LabelFileError, match="name of an image"):
            CocoSink(tmp_path / "a.JPG", "r1", [])
        assert (tmp_path / "a.JPG").read_bytes() == b"pixels"
        assert [path.name for path in tmp_path.iterdir()] == ["a.JPG"]

    def test_another_run_starts_afresh(self, tmp_path: Path) -> None:
        self.write(tmp_path / "o.json")
        sink = CocoSink(tmp_path / "o.json", "r2", ["cat"])
        assert not any(sink.finished(image) for image in IMAGES)
        sink.stop()
        assert len(json.loads((tmp_path / "o.json").read_text())["annotations"]) == 3

    @pytest.mark.parametrize("content", ["", "no json", "[]", '{"info": 3, "images": [], "annotations": []}'])
    def test_a_foreign_file_of_that_name_is_replaced_at_the_end(self, tmp_path: Path, content: str) -> None:
        (tmp_path / "o.json").write_text(content)
        assert self.write(tmp_path / "o.json")["annotations"]

    def test_a_place_that_cannot_be_written_is_told_at_once(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        for out in (tmp_path / "file" / "o.json", tmp_path):
            with pytest.raises(LabelFileError, match="can't be written") as caught:
                CocoSink(out, "r1", [])
            assert caught.value.hint

    def test_a_full_disk_is_told_and_leaves_the_older_file(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = self.write(tmp_path / "o.json")
        sink = CocoSink(tmp_path / "o.json", "r2", [])

        class Full:
            def write(self, text: str) -> int:
                raise OSError(errno.ENOSPC, "No space left on device")

            def close(self) -> None:
                raise OSError(errno.ENOSPC, "No space left on device")

        sink.stop()
        monkeypatch.setattr(sink, "file", Full())
        with pytest.raises(LabelFileError, match="No space left"):
            sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3))))
        assert json.loads((tmp_path / "o.json").read_text()) == before


class TestProject:
    @pytest.fixture
    def project(self, tmp_path: Path) -> Project:
        project = Project.open(tmp_path)
        project.add_images([image.path for image in IMAGES])
        return project

    def test_proposals_are_kept_for_review_and_a_run_is_one_step(self, project: Project) -> None:
        with project:
            sink = ProjectSink(project, "r1", ["cat", "dog"])
            sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3))))
            (held,) = project.annotations(1)
            assert (held.state, held.score, held.source.model) == (State.PROPOSED, 0.5, "fake")
            assert [category.name for category in project.categories()] == ["cat"]  # nothing is a dog so far
            assert project.image(1).size_hw == (50, 80)
            sink.add(result(IMAGES[1], proposals(("dog", 0.5, 3))))
            assert project.undo_name == "Find in the folder"
            assert all(ProjectSink(project, "r1", ["cat", "dog"]).finished(image) for image in IMAGES[:2])
            project.undo()
            assert project.annotations() == []
            assert project.undo_name is None
            assert not any(ProjectSink(project, "r1", ["cat", "dog"]).finished(image) for image in IMAGES)

    def test_two_models_that_share_a_category_both_stay(self, project: Project) -> None:
        with project:
            sink = ProjectSink(project, "r1", ["cat"])
            for _ in range(2):
                sink.add(
                    result(
                        IMAGES[0],
                        proposals(("cat", 0.5, 3)),
                        proposals(("cat", 0.9, 40), ("sky", 0.8, 60), model="swin", with_masks=True),
                    )
                )
            assert sorted(a.source.model for a in project.annotations(1)) == ["fake", "swin", "swin"]

    def test_a_repeat_skips_what_is_finished_and_tries_failures_again(self, project: Project) -> None:
        with project:
            sink = ProjectSink(project, "r1", ["cat"])
            sink.add(result(IMAGES[0], proposals()))
            sink.add(ImageResult(IMAGES[1], error=ImageUnreadable("no")))
            again = ProjectSink(project, "r1", ["cat"])
            assert [again.finished(image) for image in IMAGES] == [True, False, False]
            other = ProjectSink(project, "r2", ["cat"])
            assert not other.finished(IMAGES[0])

    def test_what_a_person_judged_is_not_proposed_again(self, project: Project) -> None:
        with project:
            sink = ProjectSink(project, "r1", ["cat"])
            sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3), ("cat", 0.4, 40))))
            project.apply(accept(project.annotations(1)[:1]))
            sink.add(result(IMAGES[0], proposals(("cat", 0.6, 3), ("cat", 0.7, 60))))
            assert sorted((a.state.value, a.score) for a in project.annotations(1)) == [
                ("accepted", 0.5),
                ("proposed", 0.7),
            ]
            assert [image.path for image in unlabelled(project, project.images())] == ["sub/b.png", "c.png"]

    def test_a_segmenters_labels_become_the_categories_chosen_for_them(self, project: Project) -> None:
        with project:
            road = project.ensure_category("street")
            project.set_setting(labelmap.setting_key("swin"), {"road": road.id, "sky": None})
            sink = ProjectSink(project, "r1", ["cat"], "swin")
            regions = proposals(
                ("road", 0.9, 3), ("sky", 0.9, 20), ("house;building", 0.9, 40), ("background", 0.9, 60)
            )
            sink.add(result(IMAGES[0], proposals(("cat", 0.5, 3)), regions))
            names = {category.id: category.name for category in project.categories()}
            assert sorted(names[a.category_id] for a in project.annotations(1)) == ["cat", "house", "street"]
