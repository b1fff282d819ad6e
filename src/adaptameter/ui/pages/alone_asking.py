"""Does what the list of those who answer alone wants, and asks first where that is needed."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.respondent import Respondent, RespondentId
from adaptameter.ui.heard import refusals
from adaptameter.ui.pages.alone_asks import AskName, AskPin, AskStartAgain
from adaptameter.ui.session import Session
from adaptameter.ui.widgets.ask import Ask


class AloneAsking(QObject):
    """One question at a time; what is refused is said in the window that asked."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._ask: Ask | None = None

    @Slot(str)
    def sit(self, which: RespondentId) -> None:
        """Let somebody sit down, with the PIN if there is one."""
        one = self._one(which)
        if one is None or not one.has_pin:
            self._session.alone.sit(which, "")
            return
        ask = AskPin(one, self._page)
        ask.tried.connect(self._try_pin)
        self._open(ask)

    @Slot(str)
    def rename(self, which: RespondentId) -> None:
        """Give somebody another name, or none."""
        if one := self._one(which):
            ask = AskName(one, self._page)
            ask.given.connect(self._give_name)
            self._open(ask)

    @Slot(str)
    def start_again(self, which: RespondentId) -> None:
        """Throw answers and PIN away, when that is meant."""
        if one := self._one(which):
            ask = AskStartAgain(one, self._page)
            ask.wanted.connect(self._throw_away)
            self._open(ask)

    def _one(self, which: RespondentId) -> Respondent | None:
        standing = self._session.standing
        people = standing.assessment.respondents if standing else ()
        return next((one for one in people if one.id == which), None)

    def _open(self, ask: Ask) -> None:
        self._ask = ask
        ask.finished.connect(self._forget)
        ask.open()

    @Slot()
    def _forget(self) -> None:
        self._ask = None

    @Slot(str, str)
    def _try_pin(self, which: RespondentId, pin: str) -> None:
        with refusals(self._session) as refused:
            self._session.alone.sit(which, pin)
        self._end(refused)

    @Slot(str, str)
    def _give_name(self, which: RespondentId, name: str) -> None:
        with refusals(self._session) as refused:
            self._session.alone.rename(which, name)
        self._end(refused)

    @Slot(str)
    def _throw_away(self, which: RespondentId) -> None:
        with refusals(self._session) as refused:
            self._session.alone.start_again(which)
        self._end(refused)

    def _end(self, refused: list[str]) -> None:
        """The window goes when it was done."""
        if self._ask is None:
            return
        if refused:
            self._ask.refuse(refused[-1])
        else:
            self._ask.accept()
