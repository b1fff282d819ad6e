"""What every page of the report draws from: the scorecard, the words, the column they go into."""

from dataclasses import dataclass
from typing import Final

from adaptameter.domain.answer import State
from adaptameter.domain.instrument import Level
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore
from adaptameter.exchange.pdf_column import Column
from adaptameter.exchange.pdf_looks import fill_of
from adaptameter.exchange.pdf_page import Paper
from adaptameter.exchange.pdf_table import Badge
from adaptameter.wording.phrases import Phrases

_SIGNS: Final = {State.DONT_KNOW: "?", State.NOT_APPLICABLE: "–", State.SKIPPED: "?", State.NOT_REACHED: "?"}


@dataclass(frozen=True, slots=True)
class Story:
    """One report while it is written."""

    card: Scorecard
    phrases: Phrases
    column: Column

    @property
    def paper(self) -> Paper:
        """The document."""
        return self.column.paper

    @property
    def band_starts(self) -> tuple[int, ...]:
        """Where bands begin, 0–100."""
        return tuple(band.start for band in self.card.instrument.rules.bands)

    def level_badge(self, level: Level | None, state: State = State.LEVEL) -> Badge:
        """The badge of a level, or of the lack of one."""
        if level is None:
            return Badge(_SIGNS[state], hatched=state is not State.NOT_APPLICABLE)
        return Badge(str(level), fill_of(level, self.card.instrument.scale.top))

    def counts_badge(self, item: ItemScore) -> Badge:
        """The badge of what an answer counts as."""
        return self.level_badge(item.evidenced, item.answer.state)
