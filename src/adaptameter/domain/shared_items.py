"""What several scorecards share of a section, counted again on those questions alone with one method (method, 8.4)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from adaptameter.domain.crosswalk import Crosswalk, major, parts
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, Section, SectionId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore, SectionScore, item, score
from adaptameter.domain.sheet import Sheet

Key = tuple[IndicatorId, int, str]
"""What makes two questions one: the id, the revision, and the generation of their instrument."""

_NOTHING: Final[Mapping[Key, ItemScore]] = {}


@dataclass(frozen=True, slots=True)
class Side:
    """One scorecard beside others: what it answered, by section, counted with the newest method among them.

    `items` holds every question, `known` those with a level, `musts` every must-have, answered or not.
    """

    card: Scorecard
    method: Instrument
    items: Mapping[SectionId, Mapping[Key, ItemScore]]
    known: Mapping[SectionId, Mapping[Key, ItemScore]]
    musts: Mapping[SectionId, frozenset[Key]]

    def answered(self, section: SectionId) -> Mapping[Key, ItemScore]:
        """The questions of a section that have a level; none when the section is not on the scorecard."""
        return self.known.get(section, _NOTHING)


@dataclass(frozen=True, slots=True)
class Shared:
    """One section of several sides on the questions that all of them answered, in the order of the sides.

    The scores hold must-haves only where every side has the same ones and answered all of them (`caps_compared`).
    """

    section: SectionId
    count: int
    scores: tuple[SectionScore, ...]
    caps_compared: bool


@dataclass(frozen=True, slots=True)
class Points:
    """One side of a section on the shared questions, without must-haves, 0–100: what is shown, and what is claimed."""

    base: float
    claimed: float


def generation(instrument: Instrument) -> str:
    """Within one generation a question of the same id and revision asks the same and counts the same."""
    return f"{instrument.id}/{major(instrument.version)}/{instrument.rules.method}"


def sides(cards: Sequence[Scorecard], crosswalk: Crosswalk | None = None) -> tuple[Side, ...]:
    """The scorecards in their order, each ready to be laid beside the others."""
    instruments = list({id(card.instrument): card.instrument for card in cards}.values())
    methods = {id(one): _method(one, instruments) for one in instruments}
    joined = _joined(instruments, crosswalk)
    return tuple(_side(card, methods[id(card.instrument)], joined) for card in cards)


def shared_keys(every: Sequence[Side], section: SectionId) -> set[Key]:
    """The questions of a section that have a level on every side."""
    first, *others = every
    return set(first.answered(section)).intersection(*(side.answered(section) for side in others))


def on_shared(every: Sequence[Side], section: SectionId) -> Shared:
    """The section of every side on the shared questions only; without scores where nothing is shared."""
    keys = shared_keys(every, section)
    newest = max(every, key=_version)
    asked = {key: one.indicator for key, one in newest.answered(section).items() if key in keys}
    musts = {side.musts.get(section, frozenset()) for side in every}
    caps_compared = len(musts) == 1 and musts <= {frozenset(key for key in keys if asked[key].critical)}
    if not asked:
        return Shared(section, 0, (), caps_compared=False)
    used = _reduced(newest.method, section, asked.values(), with_caps=caps_compared)
    sheets = (Sheet({asked[key].id: side.answered(section)[key].answer for key in asked}) for side in every)
    return Shared(
        section, len(asked), tuple(score(used, sheet, (section,)).sections[0] for sheet in sheets), caps_compared
    )


def points_on_shared(every: Sequence[Side], section: SectionId) -> tuple[int, tuple[Points, ...]]:
    """How many questions are shared, and the points of every side on them: the base and the claimed of `on_shared`."""
    keys = shared_keys(every, section)
    asked = max(every, key=_version).answered(section)
    weights = {key: asked[key].indicator.weight for key in keys}
    return len(keys), tuple(_points(side, section, weights) for side in every) if keys else ()


def _points(side: Side, section: SectionId, weights: Mapping[Key, int]) -> Points:
    said, possible = side.answered(section), side.method.scale.top * sum(weights.values())
    base = sum(weight * (said[key].evidenced or 0) for key, weight in weights.items())
    claimed = sum(weight * (said[key].answer.level or 0) for key, weight in weights.items())
    return Points(100 * base / possible, 100 * claimed / possible)


def _side(card: Scorecard, method: Instrument, joined: Mapping[Key, Key]) -> Side:
    items, known, musts = {}, {}, {}
    for one in card.profile.sections:
        keys = {
            _key(each.indicator, card.instrument, joined): item(method, each.indicator, each.answer)
            for each in one.items
        }
        items[one.section] = keys
        known[one.section] = {key: each for key, each in keys.items() if each.evidenced is not None}
        musts[one.section] = frozenset(key for key, each in keys.items() if each.indicator.critical)
    return Side(card, method, items, known, musts)


def _key(indicator: Indicator, instrument: Instrument, joined: Mapping[Key, Key]) -> Key:
    own = (indicator.id, indicator.revision, generation(instrument))
    return joined.get(own, own)


def _joined(instruments: Sequence[Instrument], crosswalk: Crosswalk | None) -> Mapping[Key, Key]:
    """The newer question for each older one that counts as the same; both must stand in one section."""
    if crosswalk is None:
        return {}
    found: dict[Key, Key] = {}
    computed = crosswalk.computed
    for old in filter(crosswalk.leaves, instruments):
        for new in filter(crosswalk.reaches, instruments):
            for before, after in computed.items():
                one, other = old.indicators.get(before), new.indicators.get(after)
                if one is not None and other is not None and one.section == other.section:
                    found[_key(one, old, {})] = _key(other, new, {})
    return found


def _method(own: Instrument, every: Iterable[Instrument]) -> Instrument:
    """The newest instrument by whose rules these answers can be counted."""
    kin = (one for one in every if countable(own, one))
    return max(kin, key=_release)


def countable(one: Instrument, other: Instrument) -> bool:
    """Whether answers to both can be counted with one method: the same family, scale and grades of evidence."""
    same = one.family == other.family and one.evidence.codes == other.evidence.codes
    return same and (one.scale.id, one.scale.top) == (other.scale.id, other.scale.top)


def _version(side: Side) -> tuple[tuple[int, ...], str]:
    return _release(side.card.instrument)


def _release(instrument: Instrument) -> tuple[tuple[int, ...], str]:
    return parts(instrument.version), instrument.hash


def _reduced(method: Instrument, section: SectionId, asked: Iterable[Indicator], *, with_caps: bool) -> Instrument:
    """The method with one section of nothing but these questions."""
    only = Section(section, section, core=True, minutes=0, indicators=tuple(asked))
    rules = method.rules if with_caps else replace(method.rules, caps=())
    return replace(method, sections=(only,), rules=rules, values=())
