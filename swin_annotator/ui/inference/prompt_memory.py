"""The project's memory of questions, tied to categories by their ids: examples, and names in typed prompts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from swin_annotator.core import examples
from swin_annotator.core.examples import MERGED, Example
from swin_annotator.core.queries import ExemplarPrompt, renamed
from swin_annotator.core.types import BoxXYWH, Category
from swin_annotator.ui.project.session import Session

_KEY, _PROMPTS = "exemplars", "prompts"


class PromptMemory:
    """Examples of the open project, and the names by which its categories were last known."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: list[Example] = []
        self._shown: list[int] = []
        """Places in ``_kept`` of the examples whose category is there."""
        self._names: dict[int, str] = {}
        self.prompts: list[ExemplarPrompt] = []
        """The examples under the names of today."""

    def load(self) -> None:
        """Read what the project holds."""
        found = map(examples.from_json, self._session.setting(_KEY, list[object]()))
        self._kept = [example for example in found if example is not None]
        self._names = {category.id: category.name for category in self._session.categories()}
        self._resolve()

    def add(self, category: Category, image_id: int, box: BoxXYWH, negative: bool) -> None:
        """Keep an example of a category."""
        image = self._session.find_image(image_id)
        content = "" if image is None or image.version is None else image.version.content
        self._kept.append(Example(category.id, category.name, image_id, box, negative, content))
        self._save()

    def take(self, examples_: Sequence[ExemplarPrompt]) -> None:
        """Keep examples that lie on images of the project, but those that are known; their categories are made."""
        for one in (one for one in examples_ if one not in self.prompts):
            category = self._session.ensure_category(one.category)
            if category is not None:
                self.add(category, one.image_id, one.bbox_xywh, one.negative)

    def paths(self) -> dict[int, Path]:
        """Image id -> file, for every image that an example lies on."""
        found = [self._session.find_image(image_id) for image_id in {example.image_id for example in self.prompts}]
        return {image.id: self._session.path_of(image) for image in found if image is not None}

    def remove(self, place: int) -> ExemplarPrompt:
        """Forget the example at a place of ``prompts``."""
        gone = self.prompts[place]
        del self._kept[self._shown[place]]
        self._save()
        return gone

    def follow(self, text: str) -> str:
        """A prompt as typed, with categories under the names that they have got since; examples follow, too.

        What was asked before, and is suggested while somebody types, is written anew likewise.
        """
        categories = self._session.categories()
        to = examples.renamed_names(self._names, categories, self._merged())
        self._names = {category.id: category.name for category in categories}
        self._resolve()
        if not to:
            return text
        asked = self._session.setting(_PROMPTS, list[str]())
        self._session.remember(_PROMPTS, list(dict.fromkeys(renamed(one, to) for one in asked)))
        return renamed(text, to)

    def last_used(self) -> str:
        """The category of the newest example; empty while there is none."""
        return self.prompts[-1].category if self.prompts else ""

    def _save(self) -> None:
        self._resolve()
        self._session.remember(_KEY, [example.to_json() for example in self._kept])

    def _resolve(self) -> None:
        categories, merged = self._session.categories(), self._merged()
        found = [examples.resolved(example, categories, merged) for example in self._kept]
        self._shown = [place for place, example in enumerate(found) if example is not None]
        self.prompts = [examples.prompt_of(example) for example in found if example is not None]

    def _merged(self) -> dict[int, int]:
        return examples.merges(self._session.setting(MERGED, dict[str, object]()))
