"""Objects are read page by page, each once, whole images and categories together."""

from pathlib import Path

import pytest

from swin_annotator.core.annotation_summary import AnnotationSummary
from swin_annotator.core.edits import Edit, Step
from swin_annotator.core.types import Annotation, State
from swin_annotator.store.project import Project


@pytest.mark.parametrize("most", [1, 2, 3, 5, 100])
def test_pages_hold_everything_once(tmp_path: Path, most: int) -> None:
    with Project.open(tmp_path) as project:
        images = project.add_images(["a.png", "b.png", "c.png"])
        categories = [project.ensure_category(name).id for name in ("x", "y")]
        counts = {(0, 0): 4, (1, 0): 1, (2, 0): 3, (0, 1): 2}
        edits = []
        for (image, category), count in counts.items():
            for _ in range(count):
                label = Annotation(
                    project.new_id(), images[image].id, categories[category], (1, 2, 3, 4), State.PROPOSED, 0.5
                )
                edits.append(Edit(None, label))
        edits.append(
            Edit(None, Annotation(project.new_id(), images[0].id, categories[0], (1, 2, 3, 4), State.ACCEPTED))
        )
        project.apply(Step("add", tuple(edits)))
        found: list[AnnotationSummary] = []
        after = None
        for _ in range(20):
            summaries, after = project.summary_page(State.PROPOSED, after, most)
            found += summaries
            if after is None:
                break
        assert after is None
        assert sorted(found) == sorted(project.annotation_summaries([State.PROPOSED]))
        assert len(found) == 10
