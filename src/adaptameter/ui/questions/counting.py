"""Says at once what the evidence rule does with an answer."""

from PySide6.QtWidgets import QWidget

from adaptameter.domain.answer import Answer
from adaptameter.domain.instrument import Indicator, Instrument, Level
from adaptameter.domain.scoring import item
from adaptameter.domain.texts import Texts
from adaptameter.ui.widgets.notice import Notice


class Counting(Notice):
    """ "Counts as level 3", and what would make it count in full (method, 4.1)."""

    def __init__(self, instrument: Instrument, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("accent", "circle-check", parent)
        self._instrument = instrument
        self._texts = texts

    def show_item(self, indicator: Indicator, said: Answer) -> None:
        """Show how this answer counts; nothing while there is no level."""
        scored = item(self._instrument, indicator, said)
        self.setVisible(scored.evidenced is not None)
        if scored.evidenced is None or said.level is None:
            return
        title = self.tr("Counts as level {level}").format(level=scored.evidenced)
        if scored.is_held:
            self.show_kind("warn", "info")
            self.show_words(title, self._missing(indicator, said.level))
        else:
            self.show_kind("accent", "circle-check")
            self.show_words(title, self._enough(indicator, said.level))

    def _missing(self, indicator: Indicator, level: Level) -> str:
        grade = self._instrument.evidence.needed(level, critical=indicator.critical)
        words = (
            self.tr("A must-have needs “{grade}” to count as level {level}.")
            if indicator.critical
            else self.tr("Level {level} needs “{grade}” to count in full.")
        )
        return words.format(grade=self._texts.grade(grade), level=level)

    def _enough(self, indicator: Indicator, level: Level) -> str:
        if self._instrument.evidence.needed(level, critical=indicator.critical) == 0:
            return self.tr("This level needs nothing to show it.")
        return self.tr("What shows it is enough for this level.")
