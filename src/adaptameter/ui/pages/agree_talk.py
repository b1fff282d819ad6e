"""The steps of the talk about one question, with the dots that go with each."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.agreement import Flag
from adaptameter.domain.instrument import IndicatorId
from adaptameter.domain.texts import Texts
from adaptameter.ui.arrange import row
from adaptameter.ui.pages import agree_reading as reading
from adaptameter.ui.widgets.button import Button
from adaptameter.ui.widgets.dot_lanes import Lane
from adaptameter.ui.widgets.dot_scale import DotScale
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.talk_clock import TalkClock

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing


class Phase(IntEnum):
    """Where the talk about one question is."""

    EXPLAIN = 0
    AGAIN = 1
    AGREE = 2


class AgreeTalk(QWidget):
    """Chips for the steps, a clock, the scale, and one sentence that says what to do now."""

    phase_wanted = Signal(int)
    """A `Phase`."""
    picked = Signal(int)
    """A column of the scale: a level, or the one after them for "do not know"."""
    counted = Signal(object)
    """The second answers: how many in each column."""

    def __init__(self, texts: Texts, levels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        names = (self.tr("1 Look and explain"), self.tr("2 Answer again in silence"), self.tr("3 Agree"))
        self._chips = [Button(name, "chip") for name in names]
        for chip in self._chips:
            chip.setCheckable(True)
            chip.clicked.connect(self._turn_phase)
        self._clock = TalkClock()
        self.scale = DotScale([texts.level(level) for level in range(levels)], texts.of("response.DK.name"))
        self._notice = Notice("accent", "message-square-text")
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(12)
        page.addLayout(row(*self._chips, None, self._clock, gap=8))
        page.addWidget(self.scale, 1)
        page.addWidget(self._notice)
        self.scale.picked.connect(self.picked)
        self.scale.counted.connect(self.counted)

    def show_question(self, standing: "Standing", indicator: IndicatorId, phase: Phase) -> None:
        """Show this step of the talk."""
        fixed = reading.is_fixed(standing, standing.current_section)
        for place, chip in enumerate(self._chips):
            chip.setChecked(place == phase)
        self.scale.show_lanes(self._lanes(standing, indicator, phase), self._callouts(phase))
        self.scale.show_chosen(reading.column(standing, indicator))
        counts = reading.second_counts(standing, indicator)
        self.scale.show_counts(counts if phase is Phase.AGAIN else None)
        self.scale.set_open(is_open=not fixed)
        self._say(standing, indicator, phase)

    @Slot()
    def turn(self) -> None:
        """Another question: its dots appear, the clock is set back."""
        self._clock.stop()
        self.scale.reveal()

    @Slot()
    def _turn_phase(self) -> None:
        sender = self.sender()
        self.phase_wanted.emit(next(place for place, chip in enumerate(self._chips) if chip is sender))

    def _lanes(self, standing: "Standing", indicator: IndicatorId, phase: Phase) -> tuple[Lane, ...]:
        seen, second = reading.opened(standing), reading.second_counts(standing, indicator)
        lanes = [reading.lane(self.tr("Members, each alone"), seen.board[indicator])]
        if seen.staff_raters and phase is not Phase.AGAIN:
            lanes.append(reading.lane(self.tr("Staff, each alone"), seen.staff[indicator], hollow=True))
        if phase is Phase.AGAIN or any(second):
            lanes.append(Lane(self.tr("Members, in the second round"), second))
        return tuple(lanes)

    def _callouts(self, phase: Phase) -> tuple[tuple[str, str], tuple[str, str]] | None:
        if phase is not Phase.EXPLAIN:
            return None
        lowest = self.tr("The lowest"), self.tr("explains first")
        return lowest, (self.tr("The highest"), self.tr("explains next"))

    def _say(self, standing: "Standing", indicator: IndicatorId, phase: Phase) -> None:
        seen = reading.opened(standing)
        spread = seen.board[indicator]
        self._notice.setVisible(phase is not Phase.AGREE)
        match phase:
            case Phase.EXPLAIN if spread.is_unanimous:
                title = self.tr("All gave the same level. A nod is enough.")
                self._notice.show_words(title, self.tr("Choose the level to agree on it."))
            case Phase.EXPLAIN:
                title = self.tr("The lowest and the highest explain, with the example or the paper.")
                self._notice.show_words(title, self._about_dots(seen.raters, spread.apart))
            case Phase.AGAIN:
                given = sum(reading.second_counts(standing, indicator))
                title = self.tr("Each writes one level on a paper, in silence. Then type in how many wrote each level.")
                words = self.tr("{given} of {raters} papers are typed in.")
                self._notice.show_words(title, words.format(given=given, raters=seen.raters))

    def _about_dots(self, raters: int, apart: int) -> str:
        words = [self.tr("The dots carry no names. The chair speaks last.")]
        if raters <= reading.FEWEST:
            words = [self.tr("With two members the dots are not anonymous.")]
        if apart:
            words.append(self.tr("%n member(s) said that it does not apply.", "", apart))
        return " ".join(words)


def first_phase(standing: "Standing", asked: IndicatorId) -> Phase:
    """Where the talk about a question stopped, or begins."""
    seen, given = reading.opened(standing), sum(reading.second_counts(standing, asked))
    if standing.is_given(asked) or given >= seen.raters or reading.is_fixed(standing, standing.current_section):
        return Phase.AGREE
    if given:
        return Phase.AGAIN
    return Phase.AGREE if seen.flags[asked] is Flag.CONFIRM else Phase.EXPLAIN
