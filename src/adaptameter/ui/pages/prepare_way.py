"""How a board wants to answer: chosen before the assessment begins, only told afterwards."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from adaptameter.domain.assessment import Mode
from adaptameter.ui.arrange import column, holder
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.choice_rows import ChoiceRows
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph

_CHOICES = (Mode.ALONE, Mode.SCREEN)


class PrepareWay(Card):
    """Two ways to choose from, each with a sentence why; after the beginning the one that was chosen."""

    def __init__(self, mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._mode = mode if mode in _CHOICES else Mode.ALONE
        question = self.tr("How will you answer?")
        self._rows = ChoiceRows(question)
        self._rows.set_rows([self._words(one) for one in _CHOICES])
        self._rows.show_chosen(_CHOICES.index(self._mode))
        self._rows.chosen.connect(self._choose)
        self._title = Paragraph(strong=True)
        self._why = Paragraph(role="small", tone="ink2")
        fixed = Paragraph(
            self.tr("This cannot change now: answers were asked for in this way. To change it, begin another one."),
            "caption",
            "ink2",
        )
        self._chosen = holder(column(self._title, self._why, fixed, gap=4))
        self.setLayout(column(Heading(question, "lead"), 4, self._rows, self._chosen, gap=4, margins=(24, 20, 24, 20)))
        self.show_begun(None)

    @property
    def mode(self) -> Mode:
        """The way that is chosen now."""
        return self._mode

    def show_begun(self, mode: Mode | None) -> None:
        """Shows the way of an assessment that was begun; None offers the choice."""
        self._rows.setVisible(mode is None)
        self._chosen.setVisible(mode is not None)
        if mode is not None:
            title, why = self._words(mode)
            self._title.setText(title)
            self._why.setText(why)

    def _words(self, mode: Mode) -> tuple[str, str]:
        match mode:
            case Mode.ALONE:
                return (
                    self.tr("Each alone first, then together (recommended)"),
                    self.tr("Nobody is swayed by the others, and quiet members are heard."),
                )
            case Mode.SCREEN:
                return (
                    self.tr("Together, on one sheet"),
                    self.tr("Quicker, in one meeting. The first to speak often leads the others."),
                )
            case Mode.SHEET:
                return self.tr("From a file"), self.tr("The answers were filled in elsewhere and read in.")
            case Mode.BALLOT:
                return self.tr("A ballot"), self.tr("You answer alone. Only the board's computer can open it.")

    @Slot(int)
    def _choose(self, place: int) -> None:
        self._mode = _CHOICES[place]
