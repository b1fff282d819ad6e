"""From the content of a payload to a scorecard; whatever has the wrong shape is refused."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, NoReturn

from adaptameter.domain import answer, organisation
from adaptameter.domain.answer import NOT_REACHED, Answer, State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.clean import clean
from adaptameter.domain.instrument import IndicatorId, Instrument, Level, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Facts, Scorecard, of
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange.payload import Json

_LONGEST: Final = 1000
_STATES: Final = {state.value: state for state in (State.DONT_KNOW, State.NOT_APPLICABLE, State.SKIPPED)}
_MODES: Final = {mode.value: mode for mode in Mode}


class Fields:
    """A strict look into one table of the payload. Refusal: file_damaged (why shape)."""

    def __init__(self, content: Json, name: str) -> None:
        self._name = name
        if not isinstance(content, dict):
            self.refuse("shape")
        self._content: Mapping[str, Json] = content

    def refuse(self, why: str) -> NoReturn:
        """Say what is wrong with the file."""
        raise Refusal("file_damaged", name=self._name, why=why)

    @property
    def keys(self) -> tuple[str, ...]:
        """The names in this table."""
        return tuple(self._content)

    def text(self, key: str) -> str:
        """A text of sound length."""
        found = self._content.get(key)
        if not isinstance(found, str) or len(found) > _LONGEST:
            self.refuse("shape")
        return found

    def whole(self, key: str) -> int:
        """A whole number."""
        found = self._content.get(key)
        if not isinstance(found, int) or isinstance(found, bool):
            self.refuse("shape")
        return found

    def flag(self, key: str) -> bool:
        """True or false."""
        found = self._content.get(key)
        if not isinstance(found, bool):
            self.refuse("shape")
        return found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        found = self._content.get(key)
        if not isinstance(found, list):
            self.refuse("shape")
        texts = tuple(one for one in found if isinstance(one, str) and len(one) <= _LONGEST)
        if len(texts) < len(found):
            self.refuse("shape")
        return texts

    def table(self, key: str) -> "Fields":
        """The table below this key."""
        return Fields(self._content.get(key), self._name)

    def level(self, key: str) -> int | str | None:
        """A level, the code of another answer, or nothing."""
        found = self._content.get(key)
        if found is None and key in self._content:
            return None
        return self.whole(key) if type(found) is int else self.text(key)


def card_of(fields: Fields, instrument: Instrument) -> Scorecard:
    """The scorecard that these answers and facts make. Refusal: file_damaged."""
    sections = fields.table("sections")
    known = {section.id for section in instrument.sections}
    if not set(sections.keys) <= known:
        fields.refuse("answers")
    chosen = tuple(SectionId(one) for one in sections.keys)
    locked = frozenset(one for one in chosen if sections.table(one).flag("locked"))
    mode = _MODES.get(fields.text("mode"))
    if mode is None or not chosen:
        fields.refuse("shape")
    facts = Facts(
        id=fields.text("id"),
        organisation=_organisation(fields, instrument),
        year=_year(fields),
        languages=fields.texts("languages"),
        mode=mode,
        sections=chosen,
        locked=locked,
    )
    return of(instrument, _sheet(fields, instrument, chosen), facts)


def purpose_of(fields: Fields) -> str:
    """The sentence that the file carries, in whatever language."""
    return fields.text("purpose")


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
    said = fields.table("answers")
    answers: dict[IndicatorId, Answer] = {}
    for name in said.keys:
        indicator = instrument.indicators.get(IndicatorId(name))
        if indicator is None or indicator.section not in sections:
            fields.refuse("answers")
        given = _answer(said.table(name), fields)
        try:
            answer.check(instrument, indicator, replace(given, reason="–"))  # the reason stays with the board
        except Refusal:
            fields.refuse("answers")
        if given.state is not State.NOT_REACHED:
            answers[indicator.id] = given
    return Sheet(answers)


def _answer(said: Fields, fields: Fields) -> Answer:
    given, evidence = said.level("answer"), said.whole("evidence")
    if given is None:
        return NOT_REACHED
    if isinstance(given, int):
        return Answer(State.LEVEL, Level(given), evidence)
    if given not in _STATES:
        fields.refuse("answers")
    return Answer(_STATES[given], None, evidence)
