"""The scorecard of a made-up board in one year, with the facts as a real one would have them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from adaptameter.domain import plan
from adaptameter.domain.agreement import SectionFigures, counts, figures, record_grade
from adaptameter.domain.assessment import Mode
from adaptameter.domain.instrument import IndicatorId, Instrument, Section, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.record import Action, Record
from adaptameter.domain.scorecard import Facts, Scorecard, Signed, bare, of, shareable
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments.reader import Booklet
from adaptameter.services import sample_board
from adaptameter.services.generator_answers import Told
from adaptameter.services.generator_assumptions import ASSUMED
from adaptameter.services.generator_dice import Dice
from adaptameter.services.generator_organisations import code
from adaptameter.services.sample_board import Names

_NOTE: Final = "Made up: we read this section twice; ask us about it when we talk."
_SIGNING: Final = (("chair", "treasurer"), ("chair", "secretary"), ("chair", "treasurer", "member"))


@dataclass(frozen=True, slots=True)
class Sitting:
    """What is known of a board's year before its answers.

    `staff` counts the staff members who answer too. `last` is the scorecard before. `revision` is 0 where nobody signs.
    """

    organisation: Organisation
    place: str
    year: int
    languages: tuple[str, ...]
    mode: Mode
    staff: int
    last: Scorecard | None
    revision: int = 0


def card(booklet: Booklet, sitting: Sitting, told: Told, sections: Sequence[Section], dice: Dice) -> Scorecard:
    """The scorecard of these sections."""
    instrument, shown = booklet.instrument, tuple(one.id for one in sections)
    alone = sitting.mode is Mode.ALONE
    facts = Facts(
        id=code(sitting.organisation.id, sitting.year),
        organisation=sitting.organisation,
        year=sitting.year,
        languages=sitting.languages,
        mode=sitting.mode,
        sections=shown,
        locked=frozenset(one.id for one in sections if not told.agreed.open(one.indicators)),
        figures=_figures(instrument, told, sections) if alone else {},
        staff=dict.fromkeys(shown, sitting.staff) if sitting.staff else {},
        old_records=_old(instrument, sitting.last, told.agreed, sections, dice),
        notes={shown[0]: _NOTE} if dice.chance(ASSUMED.noted) else {},
        signed=_signed(sitting, dice) if sitting.revision else None,
    )
    made = of(instrument, bare(told.agreed.answers, instrument, shown), facts)
    return replace(made, facts=replace(facts, actions=_plan(booklet, made))) if facts.signed else made


def _figures(instrument: Instrument, told: Told, sections: Iterable[Section]) -> Mapping[SectionId, SectionFigures]:
    """What the private answers say about agreeing, as far as it may leave."""
    from adaptameter.reliability.alpha import alpha  # numpy costs 250 ms at import

    found = {}
    for section in sections:
        said = figures(instrument, section, told.private, told.agreed, told.not_agreed[section.id])
        if said != (kept := shareable(said)):
            found[section.id] = kept
            continue
        raters = (sheet for sheet in told.private if counts(section, sheet))
        rows = [[sheet[one.id].level for one in section.indicators] for sheet in raters]
        found[section.id] = replace(said, alpha=alpha(rows, instrument.scale.top + 1))
    return found


def _old(
    instrument: Instrument, last: Scorecard | None, agreed: Sheet, sections: Iterable[Section], dice: Dice
) -> frozenset[IndicatorId]:
    """Some of the records, where the section was locked before."""
    known = [one for section in sections if last and section.id in last.locked for one in section.indicators]
    wanted = record_grade(instrument)
    return frozenset(one.id for one in known if agreed[one.id].evidence >= wanted and dice.chance(ASSUMED.old))


def _signed(sitting: Sitting, dice: Dice) -> Signed:
    """The signature: a first revision in spring, the next one in autumn."""
    month = 1 + int(6 * dice.share()) + 6 * (sitting.revision - 1)
    date = f"{sitting.year}-{month:02}-{1 + int(28 * dice.share()):02}"
    return Signed(sitting.revision, dice.one_of(_SIGNING), date, sitting.place, sample_board.minutes(sitting.year))


def _plan(booklet: Booklet, made: Scorecard) -> tuple[Action, ...]:
    suggested = plan.suggestions(booklet.instrument, made.sections, made.sheet, Record())
    return sample_board.plan(suggested, booklet.texts(made.languages[0]), Names(made.id), made.year)
