"""The questions of a section as a meeting talks about them: discuss first, discuss, confirm."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.agreement import Flag
from adaptameter.domain.answer import State
from adaptameter.domain.instrument import Indicator, Section
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import column, holder, row
from adaptameter.ui.pages.agree_reading import counts, flagged, how, is_fixed, only_need_a_nod, opened
from adaptameter.ui.pages.agree_words import called, dots_words, flag_reason, flag_words, state_words
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.divider import Divider
from adaptameter.ui.widgets.dot_strip import DotStrip
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.level_badge import LevelBadge
from adaptameter.ui.widgets.meeting_row import MeetingRow
from adaptameter.ui.widgets.paragraph import Paragraph

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class AgreeList(QWidget):
    """One card a flag; a row opens its question."""

    question_wanted = Signal(str)
    """The id of the question."""
    confirm_wanted = Signal()
    """Agree on everything that only needs a nod."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._rows: dict[str, MeetingRow] = {}
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)

    def show_section(self, standing: "Standing", section: Section) -> None:
        """Show the questions of this section; a row that has the focus keeps it."""
        focused = next((key for key, one in self._rows.items() if one.hasFocus()), None)
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._rows = {}
        for flag in Flag:
            asked = flagged(standing, section, flag)
            if asked:
                self._cards.addWidget(self._card(standing, section, flag, asked))
        if focused is not None and focused in self._rows:
            self._rows[focused].setFocus()

    def row(self, indicator: str) -> MeetingRow | None:
        """The row of a question, to put the focus on."""
        return self._rows.get(indicator)

    def _card(self, standing: "Standing", section: Section, flag: Flag, asked: tuple[Indicator, ...]) -> Card:
        words = self.tr("{flag} · {count}").format(flag=flag_words(flag), count=len(asked))
        head = column(Heading(words, "lead"), Paragraph(flag_reason(flag), "small", "ink2"), gap=0)
        rows: list[QWidget] = []
        for one in asked:
            rows += [Divider(), self._row(standing, one)]
        lines = row((head, 1), gap=12)
        nods = only_need_a_nod(standing, section)
        parts: list[QWidget] = []
        if flag is Flag.CONFIRM and nods and not is_fixed(standing, section):
            parts.append(self._nod(nods))
        card = Card()
        card.setLayout(column(lines, *parts, 2, *rows, gap=4, margins=(20, 14, 16, 8)))
        return card

    def _nod(self, nods: int) -> QWidget:
        button = Button(self.tr("Agree on all %n that only need a nod", "", nods), "plain", "check")
        button.clicked.connect(self.confirm_wanted)
        return holder(row(button, None))

    def _row(self, standing: "Standing", one: Indicator) -> MeetingRow:
        said = standing.assessment.sheet[one.id]
        levels = range(standing.instrument.scale.top + 1)
        names = (*(self._texts.level(level) for level in levels), self._texts.of("response.DK.name"))
        seen = counts(opened(standing).board[one.id])
        state = state_words(self._texts, said, how(standing, one.id).outcome)
        badge = LevelBadge(30)
        match said.state:
            case State.LEVEL:
                badge.show_level(said.level or 0, len(levels), state)
            case State.DONT_KNOW:
                badge.show_unknown(state)
            case State.NOT_APPLICABLE:
                badge.show_not_applicable(state)
            case _:
                badge.show_empty(state)
        made = MeetingRow(one.id, called(self._texts, one.id), state, badge, DotStrip(seen, dots_words(names, seen)))
        made.chosen.connect(self.question_wanted)
        self._rows[one.id] = made
        return made

    @Slot()
    def focus_first(self) -> None:
        """Put the focus on the first question."""
        for one in self._rows.values():
            one.setFocus()
            return
