"""Above the questions of somebody who answers alone: who that is, that nobody looks, how to stop."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import row
from adaptameter.ui.session_jobs import Exported
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.respondent_name import called
from adaptameter.wording.phrases import isolated

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class AloneBanner(QWidget):
    """Slim, and only there while answers are private."""

    pause_wanted = Signal()
    hand_in_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Paragraph(role="small")
        self._pause = Button(self.tr("Pause"), "link")
        self._hand_in = Button("", "link", "check")
        words, ways = (self._words, 1), (self._pause, self._hand_in)
        strip = Card("accent")
        strip.setLayout(row(Icon("lock", "accent", 18), words, *ways, gap=16, margins=(14, 5, 14, 5)))
        self.setLayout(row(strip, margins=(32, 8, 32, 0)))
        self._pause.clicked.connect(self.pause_wanted)
        self._hand_in.clicked.connect(self.hand_in_wanted)
        self.hide()

    def show_standing(self, standing: "Standing") -> None:
        """Shows whose answers these are; hidden where a board answers together."""
        plan, seat = standing.assessment.plan, standing.seat
        self.setVisible(seat is not None or standing.is_ballot)
        self._pause.setVisible(seat is not None)
        if seat is not None:
            words = self.tr("{name} answers. Nobody sees these answers before all are opened together.")
            self._words.setText(words.format(name=called(seat)))
            self._hand_in.set_words(self.tr("Hand in"))
        elif standing.is_ballot:
            words = self.tr("Your ballot for {organisation}, {year}. Only the board's computer can open it.")
            self._words.setText(words.format(organisation=isolated(plan.organisation.name), year=plan.year))
            self._hand_in.set_words(self.tr("Make the ballot file…"))

    @Slot(object)
    def show_made(self, made: Exported) -> None:
        """Says where the ballot lies, until the next answer."""
        words = self.tr("The ballot is made: {file}. Send it to whoever keeps the board's computer.")
        self._words.setText(words.format(file=isolated(str(made.files[0]))))
