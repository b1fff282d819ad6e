"""What a board looks at once more before it locks a section: answers that disagree, one record to open.

Instrument, `consistency_prompts` with `evidence.spot_check`. Neither ever changes an answer (method, section 10).
"""

from hashlib import sha256

from adaptameter.domain.answer import State
from adaptameter.domain.assessment import AssessmentId
from adaptameter.domain.instrument import ConsistencyPrompt, IndicatorId, Instrument, Section
from adaptameter.domain.record import Talk
from adaptameter.domain.sheet import Sheet


def key(prompt: ConsistencyPrompt) -> str:
    """The name under which `Talk.prompts` keeps the board's word: "IF.THEN"."""
    return f"{prompt.if_item}.{prompt.then_item}"


def due(instrument: Instrument, section: Section, sheet: Sheet) -> tuple[ConsistencyPrompt, ...]:
    """The prompts of this section that the claimed levels call for, in the order of the instrument.

    A prompt belongs to the section of its `if_item`. Where the other answer is not known it is due as well; where the
    other does not apply there is nothing to disagree with.
    """
    own = {indicator.id for indicator in section.indicators}
    return tuple(prompt for prompt in instrument.prompts if prompt.if_item in own and _is_due(prompt, sheet))


def unanswered(instrument: Instrument, section: Section, sheet: Sheet, talk: Talk) -> tuple[ConsistencyPrompt, ...]:
    """The due prompts about which the board has not said a word."""
    return tuple(one for one in due(instrument, section, sheet) if not talk.prompts.get(key(one), "").strip())


def spot(instrument: Instrument, section: Section, sheet: Sheet, assessment: AssessmentId) -> IndicatorId | None:
    """The one indicator whose record the board opens: claimed as used in practice, drawn by a hash.

    The same assessment always draws the same one: the smallest SHA-256 of assessment id + indicator id.
    """
    high = [one.id for one in section.indicators if (sheet[one.id].level or 0) >= instrument.scale.working]
    return min(high, key=lambda name: sha256(f"{assessment}{name}".encode()).digest(), default=None)


def _is_due(prompt: ConsistencyPrompt, sheet: Sheet) -> bool:
    high, other = sheet[prompt.if_item].level, sheet[prompt.then_item]
    if high is None or high < prompt.at_least or other.state is State.NOT_APPLICABLE:
        return False
    return other.level is None or other.level < prompt.should_be
