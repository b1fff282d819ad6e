"""What a board sees when its private answers are opened: spreads without names, what to talk about first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from adaptameter.domain.agreement import Flag, SectionFigures, Spread, figures, flag, in_full, spread
from adaptameter.domain.assessment import Assessment
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Level, Section, SectionId
from adaptameter.domain.record import Outcome
from adaptameter.domain.sheet import Sheet

_ORDER = tuple(Flag)


@dataclass(frozen=True, slots=True)
class Meeting:
    """The private answers of both groups after the reveal; nobody's name, nobody's row (method, 5).

    `raters` and `staff_raters` count the people who handed in. The figures carry no alpha: it is computed apart.
    """

    board: Mapping[IndicatorId, Spread]
    staff: Mapping[IndicatorId, Spread]
    flags: Mapping[IndicatorId, Flag]
    figures: Mapping[SectionId, SectionFigures]
    staff_figures: Mapping[SectionId, SectionFigures]
    raters: int
    staff_raters: int

    def ordered(self, section: Section) -> tuple[Indicator, ...]:
        """The indicators of a section as they are talked about: by flag, the widest spread first."""
        return tuple(sorted(section.indicators, key=self._urgency))

    def _urgency(self, one: Indicator) -> tuple[int, int, float]:
        seen = self.board[one.id]
        return (_ORDER.index(self.flags[one.id]), -seen.range, -(seen.ad or 0.0))


def meeting(instrument: Instrument, assessment: Assessment, board: Sequence[Sheet], staff: Sequence[Sheet]) -> Meeting:
    """The meeting over these private answers, in no order that tells who said what."""
    sections = assessment.plan.sections_in(instrument)
    cut = instrument.parameters.get("agreement_ad_cut", 0.8)
    seen = _spreads(sections, board, instrument.scale.top)
    return Meeting(
        board=seen,
        staff=_spreads(sections, staff, instrument.scale.top),
        flags={name: flag(instrument.indicators[name], one, cut) for name, one in seen.items()},
        figures={one.id: figures(instrument, one, board, assessment.sheet, _open(assessment, one)) for one in sections},
        staff_figures={one.id: figures(instrument, one, staff, assessment.sheet) for one in sections},
        raters=len(board),
        staff_raters=len(staff),
    )


def _spreads(sections: Sequence[Section], sheets: Sequence[Sheet], top: Level) -> dict[IndicatorId, Spread]:
    found: dict[IndicatorId, Spread] = {}
    for section in sections:
        said = [in_full(section, sheet) for sheet in sheets]
        found |= {one.id: spread((sheet[one.id] for sheet in said), top) for one in section.indicators}
    return found


def _open(assessment: Assessment, section: Section) -> int:
    """How many answers of a section the board could not agree on."""
    agreed = assessment.record.agreed
    return sum(one.id in agreed and agreed[one.id].outcome is Outcome.NOT_AGREED for one in section.indicators)
