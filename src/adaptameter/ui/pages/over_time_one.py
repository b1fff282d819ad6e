"""The years of one organisation: what can be shown first, then each section with how sure its change is."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from adaptameter.ui.arrange import column
from adaptameter.ui.pages.over_time_reading import PastReading
from adaptameter.ui.pages.years_section import SectionYears
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.label import Heading
from adaptameter.ui.widgets.paragraph import Paragraph
from adaptameter.ui.widgets.step_row import StepLine, StepRow
from adaptameter.wording.phrases import isolated

_TWO = 2


class OneOverTime(QWidget):
    """Made anew for every organisation."""

    def __init__(self, reading: PastReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._body = column(Heading(self._title(reading), "question"), gap=12)
        for line in (self._lead(reading), *reading.notes()):
            self._body.addWidget(Paragraph(line, "small", "ink2"))
        self.setLayout(self._body)

    def fill(self) -> Iterator[None]:
        """Adds what can be shown, and the sections, a step each."""
        reading, years = self._reading, self._reading.years
        if len(years) >= _TWO:
            self._body.addWidget(self._steps(reading.steps(), years[-2]))
            yield
        for section in reading.sections():
            card = SectionYears(section, reading.levels, years[-2] if len(years) >= _TWO else years[-1])
            yield
            card.show_picture(reading.picture(section.section))
            self._body.addWidget(card)
            yield

    def _steps(self, lines: tuple[StepLine, ...], before: int) -> Card:
        """What rose and has a record, whatever the numbers say."""
        title = self.tr("%n step(s) that a record shows", "", len(lines))
        lead = self.tr("Higher than in {year}, and a record shows it.").format(year=before)
        if not lines:
            lead = self.tr("No question is higher than in {year} with a record that shows it.").format(year=before)
        made = Card()
        rows = column(Heading(title, "lead"), Paragraph(lead, "small", "ink2"), gap=4, margins=(24, 16, 20, 12))
        for line in lines:
            rows.addWidget(StepRow(line))
        made.setLayout(rows)
        return made

    def _title(self, reading: PastReading) -> str:
        years = reading.years
        if len(years) < _TWO:
            return reading.name
        words = self.tr("{organisation}: what changed from {before} to {after}")
        return words.format(organisation=isolated(reading.name), before=years[-2], after=years[-1])

    def _lead(self, reading: PastReading) -> str:
        match len(reading.years):
            case 0:
                return self.tr("No signed scorecard of this organisation is here.")
            case 1:
                return self.tr("Only one signed year is here, so there is nothing to compare yet.")
        return self.tr(
            "Points move a little every year, also when nothing changes. Here you see what is more than that."
        )
