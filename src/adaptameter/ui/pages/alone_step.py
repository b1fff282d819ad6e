"""The step of answering: the list of those who answer alone, or the questions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.ui.pages.alone import AlonePage
from adaptameter.ui.pages.answer import AnswerPage
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_NOBODY = "nobody"


class AnswerStep(QWidget):
    """Whoever sits down gets a page of their own: nothing that one typed can be found by the next."""

    results_wanted = Signal()
    agree_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._page: QWidget | None = None
        self._who: str | None = None
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        session.changed.connect(self._show)
        if session.standing is not None:
            self._show(session.standing)

    @Slot(object)
    def _show(self, standing: "Standing | None") -> None:
        if standing is None:
            return
        who = _NOBODY if standing.is_collecting else standing.seat.id if standing.seat else ""
        if who != self._who:
            self._who = who
            self._turn_to(self._list() if standing.is_collecting else self._questions())

    def _turn_to(self, page: QWidget) -> None:
        old, self._page = self._page, page
        self._place.addWidget(page)
        page.show()
        self.setFocusProxy(page)
        if old is not None:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        if self.isVisible():
            page.setFocus()

    def _list(self) -> QWidget:
        page = AlonePage(self._session)
        page.agree_wanted.connect(self.agree_wanted)
        return page

    def _questions(self) -> QWidget:
        page = AnswerPage(self._session)
        page.results_wanted.connect(self.results_wanted)
        return page
