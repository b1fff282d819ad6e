"""The results over the years: what can be shown first, then each section with how sure its change is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.domain.instrument import SectionId
from adaptameter.ui.arrange import column, holder, scrolled
from adaptameter.ui.pages.years_reading import YearsReading
from adaptameter.ui.pages.years_section import SectionYears
from adaptameter.ui.pages.years_steps import StepsCard
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.notice import Notice
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.reading_order import tab_in_reading_order

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing
    from adaptameter.services.years import Years
    from adaptameter.wording.phrases import Phrases


class YearsView(QWidget):
    """Nothing of a section is shown before it is locked this year."""

    then_said = Signal(str, object)
    """The id of an indicator, and its level last year as it is seen today, or None."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Heading()
        self._lead = Paragraph(tone="ink2")
        self._steps = StepsCard()
        self._waiting = Notice("sunken", "lock")
        self._sections = column(gap=16)
        self._cards: dict[SectionId, SectionYears] = {}
        self._years: tuple[int, ...] = ()
        self._care = Paragraph(role="small", tone="ink2")
        head = holder(column(self._title, self._lead, gap=2))
        parts = (head, self._steps, holder(self._sections), self._waiting, self._care, None)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(scrolled(holder(column(*parts, gap=16, margins=(32, 16, 32, 20)))))

    def show_years(self, years: "Years", standing: "Standing", words: "Phrases") -> None:
        """Shows these years, more than one, of the assessment that is open."""
        reading = YearsReading(words, years, standing)
        before, now = reading.before.year, reading.now.year
        self._title.setText(self.tr("What changed from {before} to {now}").format(before=before, now=now))
        self._lead.setText(self._lead_words(reading))
        self._steps.show_lines(reading.steps(), before)
        self._show_sections(reading, tuple(card.year for card in years.cards))
        self._show_waiting(reading)
        self._care.setText(
            self.tr(
                "With several sections a year, one may look like a clear change by chance now and then. "
                "The steps you can show are the safest ground to stand on."
            )
        )
        tab_in_reading_order(self)

    def _lead_words(self, reading: YearsReading) -> str:
        if reading.has_two_versions:
            words = self.tr(
                "Version {before} of the questions then, {now} now: only questions that are the same are compared."
            )
            return words.format(before=reading.before.instrument.version, now=reading.now.instrument.version)
        return self.tr(
            "Points move a little every year, also when nothing changes. Here you see what is more than that."
        )

    def _show_sections(self, reading: YearsReading, years: tuple[int, ...]) -> None:
        lines = reading.sections()
        if years != self._years or [line.section for line in lines] != list(self._cards):
            self._put_away()
            self._years = years
        for line in lines:
            if line.section in self._cards:
                self._cards[line.section].show_line(line)
            else:
                self._cards[line.section] = made = SectionYears(line, reading.levels, reading.before.year)
                made.then_said.connect(self.then_said)
                self._sections.addWidget(made)
            self._cards[line.section].show_picture(reading.picture(line.section))

    def _put_away(self) -> None:
        for old in self._cards.values():
            self._sections.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._cards = {}

    def _show_waiting(self, reading: YearsReading) -> None:
        names = reading.waiting
        self._waiting.setVisible(bool(names))
        title = self.tr("%n section(s) not locked this year", "", len(names))
        lead = self.tr(
            "Nothing of earlier years is shown until they are, so that nobody answers for the number: {sections}."
        )
        self._waiting.show_words(title, lead.format(sections=reading.listed(names)))
