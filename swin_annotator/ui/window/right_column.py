"""The right column: what to find, proposals, labels, tags, categories."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from swin_annotator.ui.actions.registry import Actions
from swin_annotator.ui.annotation.annotation_editor import AnnotationEditor
from swin_annotator.ui.canvas.view import Canvas
from swin_annotator.ui.i18n.translate import mark, say
from swin_annotator.ui.panels.annotations import AnnotationsPanel
from swin_annotator.ui.panels.attributes import DetailsPanel
from swin_annotator.ui.panels.categories import CategoriesPanel
from swin_annotator.ui.panels.prompts import PromptsPanel
from swin_annotator.ui.panels.proposals import ProposalsPanel
from swin_annotator.ui.panels.tags import TagsPanel
from swin_annotator.ui.project.session import Session
from swin_annotator.ui.review.image_review import ImageReview
from swin_annotator.ui.theme import icons
from swin_annotator.ui.theme.theme import Colours
from swin_annotator.ui.widgets.row_list import LOW_ROW_HEIGHT, ROW_HEIGHT
from swin_annotator.ui.widgets.sections import Section, line
from swin_annotator.ui.widgets.shared_heights import SharedHeights

TALL = 960
"""From this height on there is room for the list of labels beside the others."""
TALL_SHARES = {"labels": 0.15, "categories": 0.25}
LOW_SHARES = {"labels": 0.2, "categories": 0.274}
"""Shares of the height that lists under the proposals have; where it is low, six proposals and five categories show."""


class _Column(QVBoxLayout):
    """Sections that shrink to their least height before anything scrolls."""

    def hasHeightForWidth(self) -> bool:
        """Return False: a scroll area would give a body with it the height that its lists would like."""
        return False


class RightColumn(QWidget):
    """Sections under each other; where the window is low, the list of labels starts folded."""

    def __init__(self, actions: Actions, prompts: PromptsPanel, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("rightColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.prompts = prompts
        self.proposals = ProposalsPanel(actions)
        self.labels = AnnotationsPanel()
        self.tags = TagsPanel(actions)
        self.categories = CategoriesPanel()
        self.details = DetailsPanel()
        self.proposal_section = Section(mark("Proposals"), self.proposals, count=self.proposals.label)
        self.label_section = Section(mark("Labels"), self.labels)
        self.add_category = QToolButton()
        self.add_category.setObjectName("addCategoryButton")
        say(self.add_category.setAccessibleName, "Add a category")
        say(self.add_category.setToolTip, "Add a category")
        self.add_category.setProperty("role", "flat")
        self.add_category.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.add_category.setFixedSize(22, 22)
        self.add_category.clicked.connect(self.categories.begin_add)
        self.category_section = Section(mark("Categories"), self.categories, button=self.add_category)
        self.detail_section = Section(mark("Details"), self.details)
        self.detail_section.set_folded(True)
        prompts.asked.connect(self.show)
        self.details.opened.connect(lambda: self._unfold(self.detail_section))
        self.categories.asked.connect(lambda: self._unfold(self.category_section))
        self.detail_section.folded.connect(self._make_room)
        self.tags.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tall: bool | None = None
        self._settings = settings
        self.sections = SharedHeights()
        named: dict[str, QWidget] = {
            "proposals": self.proposal_section,
            "labels": self.label_section,
            "categories": self.category_section,
            "tags": self.tags,
            "details": self.detail_section,
        }
        for name, section in named.items():
            self.sections.add(name, section)
        self.sections.shared.connect(self._keep_shares)
        self._folding = {"labels": self.label_section, "models": prompts.models}
        for name, part in self._folding.items():
            part.folded_by_hand.connect(partial(self._keep_fold, name))
        self._column = _Column()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(prompts)
        self._column.addWidget(line())
        self._column.addWidget(self.sections, 1)
        prompts.installEventFilter(self)
        self._wrap()

    def _wrap(self) -> None:
        """A window lower than everything together scrolls the column; the bars stay where they are."""
        body = QWidget()
        body.setObjectName("rightBody")
        body.setLayout(self._column)
        body.setMinimumWidth(1)  # never wider than the column: buttons give way instead
        self.scroll_area = QScrollArea()
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroll_area)

    def connect_to(self, review: ImageReview, editor: AnnotationEditor, canvas: Canvas, session: Session) -> None:
        """Let the lists act."""
        self.proposals.threshold_changed.connect(review.set_threshold)
        self.proposals.accepted.connect(review.accept)
        self.proposals.rejected.connect(review.reject)
        for panel in (self.proposals, self.labels):
            panel.chosen.connect(review.select)
        review.selected.connect(self.select)
        self.labels.deleted.connect(editor.delete)
        self.labels.centred.connect(lambda i: self._centre(session, canvas, i))
        self.tags.left.connect(canvas.setFocus)

    def _unfold(self, section: Section) -> None:
        self.show()
        if section is self.category_section and not self._tall:
            self.detail_section.set_folded(True)  # they take turns
        section.set_folded(False)

    def _make_room(self, folded: bool) -> None:
        """Let details and categories take turns where the window is low."""
        if not self._tall:
            self.category_section.set_folded(not folded)
        if not folded:
            # The layout knows the heights only later.
            QTimer.singleShot(0, self, lambda: self.scroll_area.ensureWidgetVisible(self.detail_section, 0, 0))

    def select(self, ids: tuple[int, ...]) -> None:
        """Mark the rows of these objects."""
        for listed in (self.proposals.list, self.labels.list):
            listed.select_ids([i for i in ids if listed.rows.position(i) >= 0])

    def _centre(self, session: Session, canvas: Canvas, annotation_id: int) -> None:
        found = [a for a in session.annotations() if a.id == annotation_id]
        if found:
            canvas.centre_on(found[0].bbox_xywh)

    def dress(self, colours: Colours) -> None:
        """Draw the icon in the theme's colour."""
        self.add_category.setIcon(icons.icon("add", colours))
        self.add_category.setIconSize(QSize(14, 14))

    def sizeHint(self) -> QSize:
        """320 px wide."""
        return QSize(320, 600)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold what a low window has no room for when the height crosses the border."""
        tall = self.height() >= TALL - 72
        if tall is not self._tall:
            self._tall = tall
            for name, section in self._folding.items():
                section.set_folded(self._kept_fold(name))
            self.prompts.set_low(not tall)
            self.sections.set_shares(self._kept_shares())
            for listed in (self.proposals.list, self.labels.list, self.categories.list):
                listed.set_row_height(ROW_HEIGHT if tall else LOW_ROW_HEIGHT)
        self._count_room()
        super().resizeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Examples come and go above: only the proposals give and take the room."""
        if watched is self.prompts and event.type() is QEvent.Type.Resize:
            self._count_room()
        return super().eventFilter(watched, event)

    def _count_room(self) -> None:
        self.sections.set_usual(max(1, self.height() - self.prompts.usual_height - 1))

    # What is kept from session to session, for tall windows and for low ones

    def _key(self, name: str) -> str:
        return f"sections/{'tall' if self._tall else 'low'}/{name}"

    def _kept_fold(self, name: str) -> bool:
        kept = self._settings.value(f"{self._key(name)}Folded")
        return not self._tall if kept is None else str(kept).lower() == "true"

    def _keep_fold(self, name: str, folded: bool) -> None:
        self._settings.setValue(f"{self._key(name)}Folded", folded)

    def _kept_shares(self) -> dict[str, float]:
        shares = dict(TALL_SHARES if self._tall else LOW_SHARES)
        for name in shares:
            try:
                shares[name] = min(1.0, max(0.0, float(str(self._settings.value(self._key(name), shares[name])))))
            except ValueError:  # somebody wrote something else into the file
                continue
        return shares

    def _keep_shares(self, shares: dict[str, float]) -> None:
        for name, share in shares.items():
            self._settings.setValue(self._key(name), share)
