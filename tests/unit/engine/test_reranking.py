"""What waits all over a folder is ranked anew by what the cache or the index holds; images themselves are not read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from swin_annotator.core import images
from swin_annotator.core.queries import TextPrompt
from swin_annotator.core.review_steps import accept, reject
from swin_annotator.core.types import Image
from swin_annotator.engine import answers, indexing, learning, reranking
from swin_annotator.engine.indexing import Agenda, FolderIndexes
from swin_annotator.engine.learning import Teacher
from swin_annotator.engine.pool import ModelPool
from swin_annotator.engine.prelabel import ImageResult, Recipe, prelabel
from swin_annotator.engine.propose import ProposeRequest
from swin_annotator.engine.reranking import Rescore
from swin_annotator.store.embeddings import EmbeddingCache
from swin_annotator.store.project import Project

ASKED = (TextPrompt("coin", ("red thing", "blue thing")),)
PHOTOS = 12


def test_the_rest_of_a_folder_is_told_nearest_first_and_from_the_index(
    draw: Callable[..., Path], pool: ModelPool, cache: EmbeddingCache
) -> None:
    things = [(colour, (20 + 70 * i, top, 40, 40)) for colour, top in (("red", 30), ("blue", 140)) for i in range(4)]
    for number in range(PHOTOS):
        folder = draw(f"{number:02}.png", *things[number % 2 :], size_hw=(240, 320)).parent
    with Project.open(folder) as project:
        listed = project.add_images([f"{number:02}.png" for number in range(PHOTOS)])
        for step in prelabel(listed, folder, Recipe(ASKED, detector="fake"), pool, cache):
            if isinstance(step.result, ImageResult):
                one = step.result.image
                version = images.stat_version(folder / one.path) if one.id > 2 else one.version
                project.note_image(one.id, size_hw=one.size_hw, version=version)  # of two the content is known
                project.apply(answers.step_of(project, one, step.result.found, ["coin"]))
        rows = project.annotations(1)
        project.apply(accept([row for row in rows if row.bbox_xywh[1] < 100]))
        project.apply(reject([row for row in rows if row.bbox_xywh[1] >= 100]))
        indexes = FolderIndexes(project.place)
        list(indexing.build(Agenda(listed[:-1]), folder, "fake", pool, cache, indexes))
        judged = learning.judged_in(project, ["coin"], ASKED)
        request = ProposeRequest(Image(6, "05.png"), folder / "05.png", ASKED, detector="fake", judged=judged)
        where = (project.folder, project.place)
        steps = reranking.rerank_folder(request, where, [7], {1: "coin"}, pool, cache, Teacher(), indexes)
        told = [step.result for step in steps if step.result]
    found = [one for part in told for one in part if isinstance(part, tuple) and isinstance(one, Rescore)]
    assert [one.image_id for one in found] == [6, 5, 8, 4, 9, 3, 10, 2, 11]  # 7 is done, the last one is nowhere
    assert len(told) == 2
    waits = {row.id: row for row in rows if row.image_id == 1}
    assert not waits.keys() & {number for one in found for number in one.scores}
