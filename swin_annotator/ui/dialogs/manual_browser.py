"""The pages of the manual as a widget: links, the way back, and places that are marked."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QImageReader, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from swin_annotator.engine import manual
from swin_annotator.ui.i18n.translate import say

ABOVE_HEADING, BELOW = 16, 8
"""Pixels above a heading, and below it and paragraphs; Qt gives Markdown none."""
MOST_WIDTH = 660
"""Pixels of a picture; wider ones are made smaller."""
_MARGIN = 14


class ManualBrowser(QTextBrowser):
    """Shows pages of the manual; a link to the world outside is handed to the system's browser."""

    def __init__(self, pages: tuple[manual.Page, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("manualPage")
        say(self.setAccessibleName, "Page of the manual")
        self._pages = {page.name: page for page in pages}
        self._folder = manual.folder().resolve()
        self.setSearchPaths([str(self._folder)])
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(self.follow)
        self.sourceChanged.connect(self._dress)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.source().fileName().removesuffix(".md")

    def show_page(self, name: str, anchor: str = "") -> None:
        """Show a page from its beginning, or from a section of it."""
        url = QUrl(f"{name}.md")
        if anchor:
            url.setFragment(anchor)
        self.setSource(url, QTextDocument.ResourceType.MarkdownResource)
        self._to_section(anchor)

    def follow(self, link: QUrl) -> None:
        """Show where a link leads; other files that come with the program, too, and nothing beyond."""
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
            return
        path = self._path(link)
        if path.parent == self._folder and path.stem in self._pages:
            self.show_page(path.stem, link.fragment())
        elif path.is_file() and path.is_relative_to(self._folder.parent):
            self.setSource(QUrl.fromLocalFile(str(path)))

    def loadResource(self, type: int, name: QUrl | str) -> object:  # noqa: A002  # Qt's name
        """A page without its comments; pictures and other files from the folder of the manual."""
        kind, name = type, QUrl(name)
        page = self._pages.get(name.fileName().removesuffix(".md"))
        if page is not None and kind == QTextDocument.ResourceType.MarkdownResource.value:
            return page.markdown
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return _picture(str(self._path(name)))
        return super().loadResource(kind, name)

    def light_up(self, words: str) -> None:
        """Mark every place where one of the words stands; none without words."""
        marks = []
        for word in words.split():
            cursor = QTextCursor(self.document())
            while not (cursor := self.document().find(word, cursor)).isNull():
                mark = QTextEdit.ExtraSelection()
                setattr(mark, "cursor", cursor)  # noqa: B010  # the stubs say that it can only be read
                form = cursor.charFormat()
                form.setBackground(self.palette().highlight())
                form.setForeground(self.palette().highlightedText())
                setattr(mark, "format", form)  # noqa: B010
                marks.append(mark)
        self.setExtraSelections(marks)

    def _path(self, link: QUrl) -> Path:
        here = self._folder / self.source().toLocalFile() if self.source().isLocalFile() else self._folder / "x"
        return (here.parent / link.path()).resolve() if link.path() else self._folder / f"{self.page}.md"

    def _dress(self) -> None:
        """Give headings and paragraphs room; what was marked on the page before is over."""
        self.setExtraSelections([])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            form = block.blockFormat()
            cursor.setPosition(block.position())
            if cursor.currentTable() is None and not form.hasProperty(QTextBlockFormat.Property.BlockCodeFence):
                room = QTextBlockFormat()
                room.setTopMargin(ABOVE_HEADING if form.headingLevel() and block.position() else 0)
                room.setBottomMargin(BELOW if block.textList() is None else BELOW // 2)
                cursor.mergeBlockFormat(room)
            block = block.next()
        cursor.endEditBlock()

    def _to_section(self, anchor: str) -> None:
        """Scroll to the heading that a link names: Markdown has no anchors of its own."""
        block = self.document().begin()
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() and manual.anchor_of(block.text()) == anchor:
                self.setTextCursor(QTextCursor(block))
                place = self.document().documentLayout().blockBoundingRect(block)
                self.verticalScrollBar().setValue(int(place.top()))
                return
            block = block.next()


@lru_cache(maxsize=4)
def _picture(path: str) -> QImage:
    """A picture, made smaller where it is wide; kept, since a page asks for it whenever it is laid out."""
    reader = QImageReader(path)
    size = reader.size()
    if size.width() > MOST_WIDTH:
        reader.setScaledSize(QSize(MOST_WIDTH, size.height() * MOST_WIDTH // size.width()))
    return reader.read()
