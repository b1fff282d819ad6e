"""From the content of a payload to a scorecard; whatever has the wrong shape is refused."""

from dataclasses import replace
from typing import ClassVar, Final

from adaptameter.domain import answer, organisation
from adaptameter.domain.answer import NOT_REACHED, Answer, State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Facts, Scorecard, of
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange import facts_reader
from adaptameter.exchange.payload_fields import Fields

_STATES: Final = {state.value: state for state in (State.DONT_KNOW, State.NOT_APPLICABLE, State.SKIPPED)}
_MODES: Final = {mode.value: mode for mode in Mode if mode is not Mode.BALLOT}


def card_of(fields: Fields, instrument: Instrument) -> Scorecard:
    """The scorecard that these answers and facts make. Refusal: file_damaged."""
    sections, mode = fields.table("sections"), _mode(fields)
    chosen = _chosen(sections, instrument)
    facts = Facts(
        id=fields.text("id"),
        organisation=_organisation(fields, instrument),
        year=_year(fields),
        languages=fields.texts("languages"),
        mode=mode,
        sections=chosen,
        locked=frozenset(one for one in chosen if sections.table(one).flag("locked")),
        figures=facts_reader.figures_of(sections, instrument, mode),
        staff=facts_reader.staff_of(sections, mode),
        old_records=facts_reader.old_records_of(fields, instrument, chosen),
        actions=facts_reader.actions_of(fields, instrument),
        notes=facts_reader.notes_of(fields, chosen),
        signed=facts_reader.signed_of(fields),
    )
    return of(instrument, _sheet(fields, instrument, chosen), facts)


def purpose_of(fields: Fields) -> str:
    """The sentence that the file carries, in whatever language."""
    return fields.text("purpose")


def _chosen(sections: Fields, instrument: Instrument) -> tuple[SectionId, ...]:
    if not all(instrument.has_section(one) for one in sections.keys):
        sections.refuse("answers")
    if not sections.keys:
        sections.refuse("shape")
    return tuple(SectionId(one) for one in sections.keys)


def _mode(fields: Fields) -> Mode:
    """How the answers came in; the private answers of one member are no scorecard."""
    mode = _MODES.get(fields.text("mode"))
    if mode is None:
        fields.refuse("shape")
    return mode


def _organisation(fields: Fields, instrument: Instrument) -> Organisation:
    said = fields.table("organisation")
    bands = said.table("bands")
    found = Organisation(
        said.text("id"), said.text("name"), said.text("country"), {name: bands.texts(name) for name in bands.keys}
    )
    try:
        organisation.check(instrument, replace(found, name=clean(found.name)))
    except Refusal:
        fields.refuse("shape")
    return found


def _year(fields: Fields) -> int:
    year = fields.whole("year")
    if year not in organisation.YEARS:
        fields.refuse("shape")
    return year


def _sheet(fields: Fields, instrument: Instrument, sections: tuple[SectionId, ...]) -> Sheet:
    said, allowed = fields.table("answers"), _Allowed.by(instrument)
    answers: dict[IndicatorId, Answer] = {}
    for name in said.keys:
        indicator = instrument.indicators.get(IndicatorId(name))
        if indicator is None or indicator.section not in sections:
            fields.refuse("answers")
        one = said.table(name)
        given = allowed.answer(indicator, one.level("answer"), one.whole("evidence"))
        if given is None:
            fields.refuse("answers")
        if given is not NOT_REACHED:
            answers[indicator.id] = given
    return Sheet(answers)


class _Allowed:
    """The answers that an instrument allows, each looked at once: few are different, and there are many of each."""

    _every: ClassVar[dict[str, "_Allowed"]] = {}

    def __init__(self, instrument: Instrument) -> None:
        self._instrument = instrument
        self._answers: dict[tuple[IndicatorId, int | str | None, int], Answer] = {}

    @classmethod
    def by(cls, instrument: Instrument) -> "_Allowed":
        """Those of this instrument."""
        return cls._every.get(instrument.hash) or cls._every.setdefault(instrument.hash, cls(instrument))

    def answer(self, indicator: Indicator, given: int | str | None, evidence: int) -> Answer | None:
        """The answer of this level or code, None when the indicator cannot have it."""
        which = (indicator.id, given, evidence)
        found = self._answers.get(which)
        if found is None and (found := self._checked(indicator, given, evidence)) is not None:
            self._answers[which] = found
        return found

    def _checked(self, indicator: Indicator, given: int | str | None, evidence: int) -> Answer | None:
        said = _answer(given, evidence)
        if said is None:
            return None
        # the reason why something does not apply stays with the board
        whole = replace(said, reason="–") if said.state is State.NOT_APPLICABLE else said
        try:
            answer.check(self._instrument, indicator, whole)
        except Refusal:
            return None
        return said


def _answer(given: int | str | None, evidence: int) -> Answer | None:
    if given is None:
        return NOT_REACHED
    if isinstance(given, int):
        return answer.at(given, evidence)
    return Answer(_STATES[given], None, evidence) if given in _STATES else None
