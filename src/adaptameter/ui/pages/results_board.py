"""The results as cards: the profile or the radar, and what stands below it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from adaptameter.charts.profile import bar
from adaptameter.charts.radar import Spoke, radar
from adaptameter.domain.scoring import SectionScore, Status
from adaptameter.ui.arrange import column
from adaptameter.ui.pages.results_cards import MustHavesCard, StrengthsCard, ValuesCard
from adaptameter.ui.pages.results_reading import Reading
from adaptameter.ui.widgets.card import Card
from adaptameter.ui.widgets.columns import Columns
from adaptameter.ui.widgets.profile_legend import ProfileLegend
from adaptameter.ui.widgets.profile_rows import ProfileRows, Row
from adaptameter.ui.widgets.radar_rows import RadarRows
from adaptameter.wording.sentences import coverage_words, verdict

_LEAST = 290


class ResultsBoard(QWidget):
    """Everything that a profile says. It is told a reading and asks back which number is not understood."""

    section_asked = Signal(int)
    """The section whose number was asked, counted from 0."""
    value_asked = Signal(int)
    """The value whose number was asked, counted from 0."""
    indicator_chosen = Signal(str)
    """The id of an indicator whose question is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._profile = ProfileRows()
        self._legend = ProfileLegend()
        self._radar = RadarRows()
        self._must_haves = MustHavesCard()
        self._strengths = StrengthsCard()
        self._values = ValuesCard()
        self._arrange()
        self._wire()

    def show_reading(self, reading: Reading, *, lead_on: bool) -> None:
        """Shows this; `lead_on` when indicators lead to their questions."""
        rows = tuple(self._row(reading, section) for section in reading.profile.sections)
        self._profile.show_rows(rows, reading.bands)
        self._legend.show_marks(
            has_range=any(row.bar.high > row.bar.low and row.number for row in rows), has_wall=bool(reading.held)
        )
        self._show_radar(reading, rows)
        self._must_haves.show_reading(reading, lead_on=lead_on)
        self._strengths.show_reading(reading, lead_on=lead_on)
        self._values.show_reading(reading)
        self._values.setVisible(any(value.answered for value in reading.profile.values))

    @Slot(str)
    def show_view(self, view: str) -> None:
        """Shows the `profile` or the `radar`."""
        is_radar = view == "radar"
        self._profile.setVisible(not is_radar)
        self._legend.setVisible(not is_radar)
        self._radar.setVisible(is_radar)

    def section_number(self, place: int) -> QWidget:
        """The number of a section, to give it the focus back."""
        return self._profile.number(place) if self._radar.isHidden() else self._radar.number(place)

    def value_number(self, place: int) -> QWidget:
        """The number of a value, to give it the focus back."""
        return self._values.rows.number(place)

    def _arrange(self) -> None:
        card = Card()
        card.setLayout(column(self._profile, self._legend, self._radar, gap=12, margins=(24, 16, 20, 14)))
        self._radar.hide()
        below = Columns([(self._must_haves, 34), (self._strengths, 34), (self._values, 32)], _LEAST)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(16)
        page.addWidget(card)
        page.addWidget(below)

    def _wire(self) -> None:
        self._profile.asked.connect(self.section_asked)
        self._radar.asked.connect(self.section_asked)
        self._values.asked.connect(self.value_asked)
        self._must_haves.chosen.connect(self.indicator_chosen)
        self._strengths.chosen.connect(self.indicator_chosen)

    def _row(self, reading: Reading, section: SectionScore) -> Row:
        return Row(
            name=reading.words.texts.section(section.section),
            coverage=coverage_words(reading.words, section),
            bar=bar(section, reading.words),
            number="" if section.display is None else str(section.display),
            below=self._below(reading, section),
        )

    def _below(self, reading: Reading, section: SectionScore) -> str:
        """The band, or what would bring a score."""
        if section.band is None:
            if section.status is Status.NOT_APPLICABLE:
                return self.tr("nothing applies")
            return self.tr("find out %n more", "", reading.missing(section))
        band = reading.words.texts.band(section.band.code)
        return self.tr("at least {band}").format(band=band) if section.unknown else band

    def _show_radar(self, reading: Reading, rows: tuple[Row, ...]) -> None:
        sections = reading.profile.sections
        spokes = tuple(Spoke(row.name, section.score) for row, section in zip(rows, sections, strict=True))
        says = ". ".join(
            f"{spoke.name}: {verdict(reading.words, section)}" for spoke, section in zip(spokes, sections, strict=True)
        )
        picture = radar(spokes, says)
        if picture is not None:
            self._radar.show_rows(picture, rows)
