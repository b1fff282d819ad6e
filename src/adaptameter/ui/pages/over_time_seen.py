"""The years of an organisation, as they can leave the program."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from adaptameter.domain.change import noise_of, score_range
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.table import Table, Value
from adaptameter.services.history import History, Turn
from adaptameter.ui.pages.over_time_reading import PastReading, change_in
from adaptameter.ui.seen import Drawn, Naming, Seen
from adaptameter.wording.phrases import Phrases

_TALL = 112.0
"""Points that the picture of a section needs."""
_DIGITS = 2


class PastSeen(QObject):
    """A row a section and year, a picture a section."""

    def __init__(self, history: History, words: Phrases) -> None:
        super().__init__()
        self._history, self._words = history, words
        self._reading = PastReading(history, words)

    def seen(self, naming: Naming) -> Seen:
        """All of it, under the name that the organisation has there."""
        name = naming.of(self._history.organisation, self._reading.name)
        title = self.tr("{organisation} over time").format(organisation=name)
        sections = self._reading.sections()
        rows = tuple(row for one in sections for row in self._rows(one.section, one.name))
        notes = (*self._reading.notes(), self._words.say("purpose"))
        pictures = tuple(Drawn(self._reading.picture(one.section), _TALL, one.section) for one in sections)
        return Seen(title, Table(title, self._head(), rows, notes), pictures)

    def _head(self) -> tuple[str, ...]:
        return (
            self._words.say("section"),
            self._words.say("year"),
            self._words.say("score"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Held at"),
            self.tr("Change"),
            self._words.say("compare.margin"),
            self._words.say("compare.reading"),
        )

    def _rows(self, section: SectionId, name: str) -> Iterator[tuple[Value, ...]]:
        turns = {turn.after.year: turn for turn in self._history.turns}
        for card in self._history.cards:
            if section in card.sections:
                change = self._change(turns[card.year], section) if card.year in turns else (None, None, "")
                yield (name, card.year, *_score(card, section), *change)

    def _change(self, turn: Turn, section: SectionId) -> tuple[Value, Value, Value]:
        one, words = change_in(turn, section), self._reading.verdict(turn, section)
        if one is None or one.d is None or one.mdc90 is None:
            return None, None, words
        return round(one.d, _DIGITS), round(one.mdc90, _DIGITS), words


def _score(card: Scorecard, section: SectionId) -> tuple[Value, Value, Value, Value]:
    score = card.profile.section(section)
    low, high = score_range(card.instrument, score, noise_of(card, section)) or (None, None)
    low, high = (None if end is None else round(end, _DIGITS) for end in (low, high))
    return score.display, low, high, score.cap.points if score.is_capped else None
