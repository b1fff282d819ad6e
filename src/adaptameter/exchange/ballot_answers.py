"""What lies sealed in a ballot: answers with their evidence grades, without notes or titles of records."""

from typing import Final, NoReturn

from adaptameter.domain import answer
from adaptameter.domain.answer import Answer, State
from adaptameter.domain.clean import clean_lines
from adaptameter.domain.instrument import IndicatorId, Instrument, Level
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.sheet import Sheet
from adaptameter.exchange.json_reader import parse
from adaptameter.exchange.payload import Json, canonical

_STATES: Final = {one.value: one for one in (State.DONT_KNOW, State.NOT_APPLICABLE, State.SKIPPED)}


def bare(said: Answer) -> Answer:
    """The answer without what stays on the computer: note, title and date of a record."""
    reason = clean_lines(said.reason) if said.state is State.NOT_APPLICABLE else ""
    return Answer(said.state, said.level, said.evidence, reason)


def answers_bytes(sheet: Sheet) -> bytes:
    """These answers, bare, as canonical JSON; what was not reached is not in it."""
    reached = {name: bare(said) for name, said in sheet.answers.items() if said.state is not State.NOT_REACHED}
    return canonical({name: _written(said) for name, said in reached.items()})


def answers_of(raw: bytes, instrument: Instrument, name: str) -> Sheet:
    """The answers, each one that this instrument can have. Refusals: file_damaged, file_hostile."""
    try:
        content = parse(raw.decode(), name)
    except UnicodeDecodeError:
        _refuse(name)
    if not isinstance(content, dict):
        _refuse(name)
    sheet = Sheet({IndicatorId(key): _answer(key, said, instrument, name) for key, said in content.items()})
    if answers_bytes(sheet) != raw:
        _refuse(name)
    return sheet


def _written(said: Answer) -> Json:
    given: Json = said.state.value if said.level is None else said.level
    return {"answer": given, "evidence": said.evidence, "reason": said.reason}


def _answer(key: str, said: Json, instrument: Instrument, name: str) -> Answer:
    indicator = instrument.indicators.get(IndicatorId(key))
    found = _read(said)
    if indicator is None or found is None:
        _refuse(name)
    try:
        answer.check(instrument, indicator, found)
    except Refusal:
        _refuse(name)
    return found


def _read(said: Json) -> Answer | None:
    """An answer of the right shape; True is no number here."""
    match said:
        case {"answer": bool()} | {"evidence": bool()}:
            return None
        case {"answer": int(level), "evidence": int(grade)}:
            return Answer(State.LEVEL, Level(level), grade)
        case {"answer": str(code), "evidence": int(grade), "reason": str(reason)} if code in _STATES:
            return Answer(_STATES[code], None, grade, clean_lines(reason))
    return None


def _refuse(name: str) -> NoReturn:
    raise Refusal("file_damaged", name=name, why="answers")
