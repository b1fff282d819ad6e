"""All answers of one respondent, or of the agreed sheet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from adaptameter.domain.answer import NOT_REACHED, Answer
from adaptameter.domain.instrument import Indicator, IndicatorId


@dataclass(frozen=True, slots=True)
class Sheet:
    """Answers by indicator; an indicator that is not in it was not reached yet."""

    answers: Mapping[IndicatorId, Answer] = field(default_factory=dict)

    def __getitem__(self, indicator: IndicatorId) -> Answer:
        return self.answers.get(indicator, NOT_REACHED)

    def with_answer(self, indicator: IndicatorId, said: Answer) -> "Sheet":
        """A new sheet in which this indicator has this answer."""
        return Sheet({**self.answers, indicator: said})

    def given(self, indicators: Iterable[Indicator]) -> int:
        """How many of these have a level, do not know, or does not apply."""
        return sum(self[indicator.id].is_given for indicator in indicators)

    def open(self, indicators: Iterable[Indicator]) -> tuple[Indicator, ...]:
        """Those of the indicators that are skipped or not reached yet."""
        return tuple(indicator for indicator in indicators if not self[indicator.id].is_given)
