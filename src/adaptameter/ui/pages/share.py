"""The page on which a scorecard leaves the house: what is in it, in which form, into which folder."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.pages.share_leaving import ShareLeaving
from adaptameter.ui.pages.share_making import ShareMaking, documents
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.assessing import Standing

_FOLDER = "shareFolder"
_LEAST = 400


class SharePage(QWidget):
    """Nothing is sent: files are written into a folder, and people decide who gets them."""

    answer_wanted = Signal()
    """Nothing can be shared yet: the present question is wanted on the page of answers."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._is_stale = False
        self._outcome: QWidget | None = None
        self._leaving = ShareLeaving(session)
        self._making = ShareMaking(_remembered(session))
        self._both = Columns([(self._leaving, 1), (self._making, 1)], _LEAST)
        self._empty = EmptyState("lock")
        self._arrange()
        self._making.wanted.connect(self._export)
        self._empty.wanted.connect(self._go_on)
        session.exported.connect(self._making.show_made)
        session.refused.connect(self._making.show_refused)
        self._making.answered.connect(self._note_outcome)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._reveal)
        session.changed.connect(self._show)
        if session.standing is not None:
            self._show(session.standing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._paint()

    def _arrange(self) -> None:
        head = column(
            Heading(self.tr("Share the scorecard")),
            Paragraph(
                self.tr("Nothing is sent from here. Files are written into a folder; you decide who gets them."),
                tone="ink2",
            ),
            gap=2,
        )
        self._words = Paragraph(role="small", tone="ink2")
        content = column(holder(head), self._empty, self._both, self._words, None, gap=16, margins=(32, 20, 32, 20))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(holder(content))
        page.addWidget(self._scroll)

    @Slot(object)
    def _show(self, _standing: "Standing | None") -> None:
        self._is_stale = True
        if self.isVisible():
            self._paint()

    def _paint(self) -> None:
        self._is_stale = False
        standing = self._session.standing
        if standing is None:
            return
        is_empty = not standing.profile.sections
        self._empty.setVisible(is_empty)
        self._both.setVisible(not is_empty)
        self._words.setText(self._session.words.say("purpose"))
        if is_empty:
            self._empty.show_words(
                self.tr("Nothing to share yet"),
                self.tr("A scorecard holds locked sections only. Answer a section to its end, then lock it."),
                self.tr("Go on answering"),
            )
        else:
            self._leaving.show_standing(standing)

    @Slot(object)
    def _note_outcome(self, told: QWidget) -> None:
        self._outcome = told

    @Slot()
    def _reveal(self) -> None:
        """What became of the last press may lie below the window's edge, once there is room for it."""
        if self._outcome is not None and self._outcome.isVisible():
            self._scroll.ensureWidgetVisible(self._outcome)

    @Slot()
    def _go_on(self) -> None:
        """To the first open question; where none is open, to a section that waits to be locked."""
        standing = self._session.standing
        if standing is None:
            return
        sections = standing.sections
        waiting = [one for section in sections for one in standing.assessment.sheet.open(section.indicators)]
        self._session.go((waiting or sections[0].indicators)[0].id)
        self.answer_wanted.emit()

    @Slot(object, object)
    def _export(self, folder: Path, formats: tuple[str, ...]) -> None:
        self._session.setProperty(_FOLDER, str(folder))
        self._session.export(folder, formats)


def _remembered(session: Session) -> Path:
    """The folder that was used last in this window, else where papers are kept."""
    last = session.property(_FOLDER)
    return Path(last) if isinstance(last, str) and last else documents()
