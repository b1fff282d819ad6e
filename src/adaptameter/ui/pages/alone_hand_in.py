"""Asks before private answers are closed: what is open, and what that means."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from adaptameter.domain.agreement import counts
from adaptameter.domain.answer import at
from adaptameter.domain.instrument import Section
from adaptameter.domain.sheet import Sheet
from adaptameter.domain.texts import Texts
from adaptameter.ui.heard import refusals
from adaptameter.ui.pages.share_making import documents
from adaptameter.ui.session import Session
from adaptameter.ui.session_jobs import Exported
from adaptameter.ui.widgets.ask import Ask

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class HandingIn(QObject):
    """Ends a sitting: a pause, or the answers are handed in; of a ballot a file is made."""

    made = Signal(object)
    """An `Exported`: the ballot."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._ask: AskHandIn | None = None
        self._is_making = False
        session.exported.connect(self._tell_made)
        session.refused.connect(self._rest)

    @Slot()
    def pause(self) -> None:
        """Stand up; the answers stay, out of sight."""
        self._session.alone.leave()

    @Slot()
    def ask(self) -> None:
        """Say what is open, and ask whether this is all."""
        if self._session.standing is not None:
            self._ask = AskHandIn(self._session.standing, self._session.words.texts, self._page)
            self._ask.agreed.connect(self._do)
            self._ask.open()

    @Slot()
    def _do(self) -> None:
        standing, ask = self._session.standing, self._ask
        if standing is None or ask is None:
            return
        if standing.is_ballot:
            ask.accept()
            self._choose_folder()
            return
        with refusals(self._session) as refused:
            self._session.alone.hand_in()
        if refused:
            ask.refuse(refused[-1])
        else:
            ask.accept()

    def _choose_folder(self) -> None:
        title = self.tr("Where to save the ballot")
        chosen = QFileDialog.getExistingDirectory(self._page, title, str(documents()))
        if chosen:
            self._is_making = True
            self._session.alone.make_ballot(Path(chosen))

    @Slot(object)
    def _tell_made(self, made: Exported) -> None:
        if self._is_making:
            self._is_making = False
            self.made.emit(made)

    @Slot()
    def _rest(self) -> None:
        self._is_making = False


class AskHandIn(Ask):
    """Whether the answers of the one who sits here, or of a ballot, are ready to go."""

    def __init__(self, standing: "Standing", texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        lines = [*self._missing(standing, texts), self._after(standing)]
        if standing.is_ballot:
            title, yes = self.tr("Make the ballot file?"), self.tr("Choose a folder…")
        else:
            title, yes = self.tr("Hand in your answers?"), self.tr("Hand in")
        self.show_words(title, lines, (yes, self.tr("Go on answering")))

    def _missing(self, standing: "Standing", texts: Texts) -> list[str]:
        left = standing.total - standing.given
        lines = [self.tr("%n question(s) are open.", "", left)] if left else [self.tr("Every question has an answer.")]
        thin = [texts.section(section.id) for section in standing.sections if _is_thin(standing, section)]
        if thin:
            words = self.tr(
                "Fewer than half answered with a level: {sections}. "
                "These show as dots but do not count in the figures of that section."
            )
            lines.append(words.format(sections=", ".join(thin)))
        return lines

    def _after(self, standing: "Standing") -> str:
        if standing.is_ballot:
            return self.tr("The board takes in your first ballot only: make it when you are done.")
        return self.tr("You cannot change them afterwards. They stay closed until the board opens them together.")


def _is_thin(standing: "Standing", section: Section) -> bool:
    """Whether too few levels were given; what is out of sight is taken for a level."""
    sheet = standing.assessment.sheet
    seen = {one.id: at(0) if one.id in standing.hidden else sheet[one.id] for one in section.indicators}
    return not counts(section, Sheet(seen))
