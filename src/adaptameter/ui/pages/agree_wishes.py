"""What a board wishes for the present question, on its way to the session."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from adaptameter.domain.answer import Answer
from adaptameter.domain.instrument import IndicatorId
from adaptameter.ui.pages.agree_reading import how
from adaptameter.ui.session import Session

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class AgreeWishes(QObject):
    """Puts together what the meeting keeps: an answer never loses its reason, nor a reason its answer."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    @property
    def meeting(self) -> "Standing | None":
        """Where the meeting stands; None while the answers are closed."""
        standing = self._session.standing
        return standing if standing is not None and standing.meeting is not None else None

    def said(self, indicator: IndicatorId) -> Answer:
        """What is agreed so far."""
        return self.meeting.assessment.sheet[indicator] if self.meeting else Answer()

    @Slot(str, object)
    def agree(self, indicator: IndicatorId, said: Answer) -> None:
        """Agree on this; the reason and the minority note stay."""
        if self.meeting:
            self._session.meeting.agree(indicator, said, how(self.meeting, indicator))

    @Slot(str, str, str)
    def word(self, indicator: IndicatorId, reason: str, minority: str) -> None:
        """Keep a reason and a minority note; the answer stays."""
        if self.meeting:
            made = replace(how(self.meeting, indicator), reason=reason, minority=minority)
            self._session.meeting.agree(indicator, self.said(indicator), made)

    def second(self, indicator: IndicatorId, counts: tuple[int, ...]) -> None:
        """Keep the silent second answers; the last count is "do not know"."""
        self._session.meeting.second(indicator, counts[:-1], counts[-1])
