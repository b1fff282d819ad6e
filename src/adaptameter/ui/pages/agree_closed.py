"""The Agree step before the reveal: who is done, how the meeting goes, one button that opens the answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.respondent import Group, Respondent
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, is_roomy, row, scrolled
from adaptameter.ui.pages.agree_reading import FEWEST
from adaptameter.ui.theme import look
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.icon import Icon
from adaptameter.ui.widgets.label import Heading, Label
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

_WIDEST = 980


class AgreeClosed(QWidget):
    """Counts only: nobody is named, nothing is shown."""

    answer_wanted = Signal()
    reveal_wanted = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._done = Heading(role="question")
        self._staff = Paragraph(tone="ink2")
        self._two = Notice("warn", "info")
        self._open = Button("", "primary", "eye")
        self._answer = Button(self.tr("Go to Answer"), "primary", "arrow-right", "trailing")
        self._sure = Notice("warn", "triangle-alert")
        self._yes = Button(self.tr("Open them now"), "primary", "eye")
        self._no = Button(self.tr("Not yet"), "plain")
        self._asking = holder(column(self._sure, row(self._yes, self._no, None, gap=12), gap=12))
        self._arrange()
        self._open.clicked.connect(self._ask)
        self._no.clicked.connect(self._take_back)
        self._yes.clicked.connect(self.reveal_wanted)
        self._answer.clicked.connect(self.answer_wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        (self._answer if self._open.isHidden() else self._open).setFocus(event.reason())

    def show_standing(self, standing: "Standing") -> None:
        """Show who is done."""
        respondents = standing.assessment.respondents
        board = [one for one in respondents if one.group is Group.BOARD]
        staff = [one for one in respondents if one.group is Group.STAFF]
        ready = _ready(board)
        self._done.setText(self._done_words(ready, len(board)))
        told = self._staff_words(_ready(staff), len(staff))
        self._staff.setText(self.tr("Somebody is answering now.") if standing.seat else told)
        self._show_two(ready)
        self._open.set_words(self.tr("Open the answers"))
        can = ready >= FEWEST and standing.seat is None
        self._take_back()
        self._open.setVisible(can)
        self._answer.setVisible(not can)
        self._sure.show_words(self.tr("This cannot be undone."), self._late_words(standing))

    def _arrange(self) -> None:
        steps = self._texts.some("consensus.step")
        told = [
            row(Label(str(number), "body", "accent", strong=True), (Paragraph(words), 1), gap=12)
            for number, words in enumerate(steps, 1)
        ]
        card = Card()
        card.setLayout(
            column(Heading(self.tr("How the meeting goes"), "lead"), 6, *told, gap=8, margins=(24, 20, 24, 20))
        )
        done = Card()
        icon = (Icon("users", "accent", 32),) if is_roomy() else ()
        words = column(self._done, self._staff, gap=4)
        buttons = row(self._open, self._answer, None)
        inside = column(
            row(*icon, (words, 1), gap=16), self._two, buttons, self._asking, gap=16, margins=(24, 20, 24, 20)
        )
        done.setLayout(inside)
        lead = Paragraph(
            self.tr("Now you sit together. First you see how your answers lie, then you talk."), tone="ink2"
        )
        parts = column(Heading(self.tr("Agree")), lead, 8, done, card, None, gap=12, margins=(32, 24, 32, 24))
        inner = holder(parts)
        inner.setMaximumWidth(look().grow(_WIDEST))
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(holder(row((inner, 1), gap=0))))

    def _done_words(self, ready: int, of: int) -> str:
        if not of:
            return self.tr("Nobody is here to answer yet.")
        if ready == of:
            return self.tr("All %n member(s) have handed in.", "", of)
        return self.tr("{ready} of {of} members have handed in.").format(ready=ready, of=of)

    def _staff_words(self, ready: int, of: int) -> str:
        words = [self.tr("The answers are closed: nobody has seen them.")]
        if of:
            told = self.tr("Staff: {ready} of {of} have handed in. Their answers are shown beside the board's.")
            words.append(told.format(ready=ready, of=of))
        return " ".join(words)

    def _show_two(self, ready: int) -> None:
        """What matters most about the number of members."""
        self._two.setVisible(ready <= FEWEST)
        if ready < FEWEST:
            missing = self.tr("%n more member(s) must hand in before you can agree.", "", FEWEST - ready)
            self._two.show_words(missing, self.tr("Each answers alone on the page Answer, then hands in."))
        else:
            self._two.show_words(
                self.tr("With two members the dots are not anonymous."),
                self.tr("Each of you will know what the other one said."),
            )

    def _late_words(self, standing: "Standing") -> str:
        late = standing.expected - standing.handed_in
        if not late:
            return self.tr("After this, nobody can change a private answer.")
        return self.tr("%n person(s) have not handed in. Their answers stay closed.", "", late)

    @Slot()
    def _ask(self) -> None:
        self._open.hide()
        self._asking.show()
        self._no.setFocus()

    @Slot()
    def _take_back(self) -> None:
        had = self._asking.isVisible()
        self._asking.hide()
        self._open.show()
        if had:
            self._open.setFocus()


def _ready(group: list[Respondent]) -> int:
    return sum(bool(one.handed_in) for one in group)
