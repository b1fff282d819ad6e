"""The page of the last step: the board signs, sees exactly what leaves, and saves the files."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from adaptameter.domain.finding import Finding
from adaptameter.domain.scorecard import Scorecard
from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.in_turns import InTurns
from adaptameter.ui.pages.share_leaving import ShareLeaving
from adaptameter.ui.pages.share_making import ShareMaking, documents
from adaptameter.ui.pages.share_staying import ShareStaying
from adaptameter.ui.pages.sign_path import SignPath
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.empty_state import EmptyState
from adaptameter.ui.widgets.first_stop import focus_first
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.path_card import PathCard, PathState
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.domain.assessment import AssessmentId
    from adaptameter.services.standing import Standing
    from adaptameter.ui.session_jobs import Exported

_FOLDER = "folder of what is shared"
_LEAST = 400
_PAUSE = 60
"""Milliseconds without a change after which is looked again."""


class SharePage(QWidget):
    """Nothing is sent: files are written into a folder, and people decide who gets them."""

    answer_wanted = Signal()
    """Nothing can be shared yet: the present question is wanted on the page of answers."""
    agree_wanted = Signal()
    """Nothing can be shared yet: the board agrees first, and locks a section."""
    check_wanted = Signal()
    """What stands in the way of signing is wanted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._of: AssessmentId | None = None
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE)
        self._bringing = InTurns(self)
        self._path = SignPath(session)
        self._leaving = ShareLeaving(session)
        self._making = ShareMaking(session.choices.get(_FOLDER, documents()))
        self._leaves = PathCard(3, self.tr("This is exactly what leaves this computer"), self._leaving)
        self._saves = PathCard(4, self.tr("Save the files"), self._making)
        out = holder(column(self._leaves, ShareStaying(), None, gap=16))
        self._both = Columns([(out, 3), (holder(column(self._saves, None)), 2)], _LEAST)
        self._empty = EmptyState("lock")
        self._arrange()
        self._wire()
        if session.standing is not None:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._look()

    def _arrange(self) -> None:
        head = column(
            Heading(self.tr("Sign and share")),
            Paragraph(
                self.tr("Nothing is sent from here. Files are written into a folder; you decide who gets them."),
                tone="ink2",
            ),
            gap=2,
        )
        self._words = Paragraph(self._session.words.say("purpose"), role="small", tone="ink2")
        parts = (holder(head), self._empty, self._path, self._both, self._words, None)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(holder(column(*parts, gap=16, margins=(32, 20, 32, 20))))
        page.addWidget(self._scroll)

    def _wire(self) -> None:
        session = self._session
        self._empty.wanted.connect(self._go_on)
        self._path.check_wanted.connect(self.check_wanted)
        self._leaving.withheld.connect(session.signing.withhold)
        self._making.wanted.connect(self._export)
        self._making.answered.connect(self._bring)
        self._path.turned.connect(self._bring)
        self._soon.timeout.connect(self._look)
        session.changed.connect(self._show)
        session.review.found.connect(self._show_found)
        session.signing.leaving.connect(self._show_leaving)
        session.exported.connect(self._show_made)
        session.refused.connect(self._making.show_refused)

    @Slot()
    def _show(self) -> None:
        """A page out of sight waits until it is seen."""
        standing = self._session.standing
        if standing is None or not self.isVisible():
            return
        if standing.assessment.id != self._of:
            self._of = standing.assessment.id
            self._making.forget()
            self._scroll.verticalScrollBar().setValue(0)
        is_empty = not standing.profile.sections
        self._empty.setVisible(is_empty)
        self._path.setVisible(not is_empty)
        self._both.setVisible(not is_empty)
        if is_empty:
            self._show_empty(standing)
            return
        turn: PathState = "now" if standing.is_signed else "later"
        self._leaves.show_state(turn, self.tr("As people read it. Nothing else is in the files."))
        self._saves.show_state(turn)
        self._making.show_signed(is_signed=standing.is_signed)
        self._soon.start()

    def _show_empty(self, standing: "Standing") -> None:
        title = self.tr("Nothing to share yet")
        if standing.is_alone:
            words = self.tr("A scorecard holds locked sections only. The board agrees on a section, then locks it.")
            self._empty.show_words(title, words, self.tr("Go to Agree"))
        else:
            words = self.tr("A scorecard holds locked sections only. Answer a section to its end, then lock it.")
            self._empty.show_words(title, words, self.tr("Go on answering"))

    @Slot()
    def _look(self) -> None:
        self._soon.stop()
        standing = self._session.standing
        if self.isVisible() and standing is not None and standing.profile.sections:
            self._session.review.look()
            self._session.signing.preview()

    @Slot(object)
    def _show_found(self, found: tuple[Finding, ...]) -> None:
        standing = self._session.standing
        if standing is not None and self.isVisible():
            self._path.show_found(found, standing)
            tab_in_reading_order(self)
            focus_first(self)  # what was first may be out of sight: Tab would stop at it
            if QApplication.focusWidget() is None:
                self.setFocus()

    @Slot(object)
    def _show_leaving(self, card: Scorecard) -> None:
        standing = self._session.standing
        if standing is not None and card.id == standing.assessment.id:
            self._leaving.show_card(card, standing)
            tab_in_reading_order(self)

    @Slot(object)
    def _show_made(self, made: "Exported") -> None:
        """Files that were made on another page (a calendar, a ballot paper) are told there."""
        if self.isVisible():
            self._making.show_made(made)

    @Slot(object)
    def _bring(self, told: QWidget) -> None:
        """What became of the last press may lie beyond the window's edge, once everything has its place."""
        self._bringing.start(map(self._scroll.ensureWidgetVisible, [told]))

    @Slot()
    def _go_on(self) -> None:
        """To the first open question; where none is open, to a section that waits to be locked."""
        standing = self._session.standing
        if standing is None:
            return
        sections = standing.sections
        waiting = [one for section in sections for one in standing.assessment.sheet.open(section.indicators)]
        self._session.go((waiting or sections[0].indicators)[0].id)
        if standing.is_alone:
            self.agree_wanted.emit()
        else:
            self.answer_wanted.emit()

    @Slot(object, object)
    def _export(self, folder: Path, formats: tuple[str, ...]) -> None:
        self._session.choices.keep(_FOLDER, folder)
        self._session.export(folder, formats)
