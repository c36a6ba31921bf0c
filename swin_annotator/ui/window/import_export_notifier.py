"""Tells what an import or an export brought, and asks what the file alone does not say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from swin_annotator.core.dataset import Problem, count_of
from swin_annotator.core.types import State
from swin_annotator.ui.i18n.translate import mark, marks, plural, tr
from swin_annotator.ui.project.import_export import ImportExport
from swin_annotator.ui.widgets.banner import Banner, Remedy

if TYPE_CHECKING:
    from swin_annotator.engine.exporting import ExportReport
    from swin_annotator.engine.import_plan import ImportPlan


class ImportExportNotifier(QObject):
    """Follows imports and exports."""

    def __init__(
        self,
        import_export: ImportExport,
        banner: Banner,
        parent: QObject,
        *,
        show_problems: Callable[[str, Sequence[Problem]], object],
    ) -> None:
        super().__init__(parent)
        self._import_export, self._banner, self._show_problems = import_export, banner, show_problems
        import_export.exported.connect(self._exported)
        import_export.noticed.connect(self._imported)

    def _imported(self, name: str, plan: ImportPlan) -> None:
        """Tell what is wrong in the file, and ask whether its images are done: labels alone do not tell."""
        import_export, problems = self._import_export, plan.report.problems
        texts, remedies = [], []
        if plan.shares_in is not None:
            text = mark("All boxes of {name} lie between 0 and 1: shares of the images' sides, it seems, not pixels.")
            remedy = Remedy(tr("Scale to pixels"), partial(import_export.scale, plan))
            self._banner.tell(tr(text, name=name), remedy, again=partial(self._imported, name, plan))
            return
        if problems:
            count = count_of(problems)
            texts.append(plural("{name} has {n} problem.", "{name} has {n} problems.", count, name=name))
            remedies.append(Remedy(tr("Show problems"), lambda: self._show_problems(name, problems)))
        if plan.alike_in is not None:
            remedies.append(Remedy(tr("Join names that differ in case"), partial(import_export.join_alike, plan)))
        ids = [image.id for image in plan.images if not image.reviewed]
        if ids and plan.report.annotations and plan.state is State.ACCEPTED:
            one, many = marks("Has this image all its labels?", "Have these {n} images all their labels?")
            texts.append(plural(one, many, len(ids)))
            remedies.append(Remedy(tr("Mark as reviewed"), lambda: import_export.mark_reviewed(ids)))
        if texts:
            self._banner.tell(" ".join(texts), *remedies, again=partial(self._imported, name, plan))

    def _exported(self, report: ExportReport) -> None:
        if report.left_out:
            names = ", ".join(report.left_out[:3])
            more = tr(" and {count} more", count=len(report.left_out) - 3) if len(report.left_out) > 3 else ""
            self._banner.tell(
                plural(
                    "Exported without {n} image, whose file is gone, unreadable or of another size: {names}{more}",
                    "Exported without {n} images, whose files are gone, unreadable or of another size: {names}{more}",
                    len(report.left_out),
                    names=names,
                    more=more,
                ),
                again=partial(self._exported, report),
            )
