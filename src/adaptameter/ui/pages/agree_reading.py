"""What the pages of a meeting read from a standing: the order of the talk, what is open, what is asked for."""

from typing import TYPE_CHECKING

from adaptameter.domain.agreement import Flag, Guard, Spread, guards, record_grade
from adaptameter.domain.answer import State
from adaptameter.domain.instrument import Indicator, IndicatorId, Section
from adaptameter.domain.meeting import Meeting
from adaptameter.domain.record import Agreed
from adaptameter.ui.widgets.dot_lanes import Lane

if TYPE_CHECKING:
    from adaptameter.services.standing import Standing

FEWEST = 2
"""People whom a meeting needs."""


def order(standing: "Standing", section: Section) -> tuple[IndicatorId, ...]:
    """The questions of a section as they are talked about."""
    return tuple(one.id for one in standing.meeting.ordered(section)) if standing.meeting else ()


def beside(standing: "Standing", indicator: IndicatorId, step: int) -> IndicatorId | None:
    """The question so many steps after this one in the order of the talk; None beyond its section."""
    asked = order(standing, standing.instrument.section(standing.instrument.indicators[indicator].section))
    place = asked.index(indicator) + step if indicator in asked else -1
    return asked[place] if 0 <= place < len(asked) else None


def flagged(standing: "Standing", section: Section, flag: Flag) -> tuple[Indicator, ...]:
    """The questions of a section with this flag, the widest spread first."""
    seen = standing.meeting
    return tuple(one for one in seen.ordered(section) if seen.flags[one.id] is flag) if seen else ()


def left(standing: "Standing", section: Section) -> tuple[IndicatorId, ...]:
    """The questions that are not agreed on yet, in the order of the talk."""
    return tuple(one for one in order(standing, section) if not standing.is_given(one))


def only_need_a_nod(standing: "Standing", section: Section) -> int:
    """How many questions can be agreed on in one step."""
    if standing.meeting is None:
        return 0
    seen = standing.meeting.board
    return sum(
        bool(seen[one.id].n) and not standing.is_given(one.id) for one in flagged(standing, section, Flag.CONFIRM)
    )


def is_fixed(standing: "Standing", section: Section) -> bool:
    """Whether nothing can be agreed on any more: the section is locked, or the board signed."""
    return standing.is_signed or standing.assessment.is_locked(section.id)


def how(standing: "Standing", indicator: IndicatorId) -> Agreed:
    """How an agreed answer came about so far."""
    return standing.assessment.record.agreed.get(indicator, Agreed())


def asked_for(standing: "Standing", indicator: IndicatorId) -> frozenset[Guard]:
    """What the agreed level asks for, whether it was given or not."""
    level = standing.assessment.sheet[indicator].level
    if standing.meeting is None or level is None:
        return frozenset()
    return guards(standing.meeting.board[indicator], level)


def missing(standing: "Standing", indicator: IndicatorId) -> frozenset[Guard]:
    """What the agreed level asks for and has not got."""
    said = standing.assessment.sheet[indicator]
    got = {
        Guard.RECORD_NEEDED: said.evidence >= record_grade(standing.instrument),
        Guard.REASON_NEEDED: bool(how(standing, indicator).reason),
    }
    return frozenset(one for one in asked_for(standing, indicator) if not got[one])


def counts(seen: Spread) -> tuple[int, ...]:
    """How many gave each level, and last how many do not know."""
    return (*(seen.levels.count(level) for level in range(seen.top + 1)), seen.unknown)


def second_counts(standing: "Standing", indicator: IndicatorId) -> tuple[int, ...]:
    """The same for the silent second answers."""
    said = how(standing, indicator)
    levels = said.second or (0,) * (standing.instrument.scale.top + 1)
    return (*levels, said.second_unknown)


def lane(name: str, seen: Spread, *, hollow: bool = False) -> Lane:
    """The dots of one group."""
    return Lane(name, counts(seen), hollow)


def column(standing: "Standing", indicator: IndicatorId) -> int | None:
    """The column of the scale that is agreed on: a level, the one after them for "do not know", or none."""
    said = standing.assessment.sheet[indicator]
    if said.state is State.DONT_KNOW:
        return standing.instrument.scale.top + 1
    return said.level


def opened(standing: "Standing") -> Meeting:
    """The meeting, where it is known that the answers are open."""
    if standing.meeting is None:
        raise RuntimeError("the answers are not open")
    return standing.meeting
