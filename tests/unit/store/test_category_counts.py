from pathlib import Path

from swin_annotator.core import review_steps
from swin_annotator.core.types import State
from swin_annotator.store.project import Project


def test_objects_are_counted_by_category_and_state(tmp_path: Path) -> None:
    with Project.open(tmp_path) as project:
        image = project.add_images(["a.png"])[0]
        cat, dog = (project.ensure_category(name).id for name in ("cat", "dog"))
        for category_id in (cat, cat, dog):
            project.apply(review_steps.draw_box(image.id, category_id, (0, 0, 5, 5), project.new_id()))
        project.apply(review_steps.reject([a for a in project.annotations() if a.category_id == dog]))
        assert project.category_counts() == {cat: 2, dog: 1}
        assert project.category_counts(states=(State.ACCEPTED,)) == {cat: 2}
        assert project.category_counts(states=()) == {}
