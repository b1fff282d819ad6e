"""Why a number is what it is: reasons as codes and facts, down to the answers (method, section 4)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from adaptameter.domain.answer import State
from adaptameter.domain.instrument import Instrument
from adaptameter.domain.refusal import Fact
from adaptameter.domain.scoring import NO_CAP, ItemScore, SectionScore, Status, ValueScore


@dataclass(frozen=True, slots=True)
class Reason:
    """One step from the answers to a number."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


def why(instrument: Instrument, section: SectionScore) -> tuple[Reason, ...]:
    """Every step that led to the score of this section, in the order of the method."""
    return tuple(_steps(instrument, section))


def held(section: SectionScore) -> Reason | None:
    """What holds the score below its base, or None when nothing does (method, 4.7)."""
    if not section.is_capped or section.cap.rule is None:
        return None
    facts: dict[str, Fact] = {"cap": section.cap.points, "items": ", ".join(section.cap.items)}
    if section.base is not None:
        facts["base"] = section.base
    return Reason(_cap_code(section), facts | _lowest(section))


def counts_as(item: ItemScore) -> Reason:
    """How one answer counts (method, 4.1)."""
    name = item.indicator.id
    if item.answer.level is None or item.evidenced is None:
        return Reason(f"item_{item.answer.state.value}", {"item": name})
    facts: dict[str, Fact] = {"item": name, "level": item.answer.level, "counts": item.evidenced}
    return Reason("item_held" if item.is_held else "item_counts", facts)


def why_value(instrument: Instrument, value: ValueScore) -> Reason:
    """How a value came about, or why it is not shown (method, 4.10)."""
    if value.points is None:
        needed = instrument.rules.value_min_answers
        return Reason("value_too_few", {"answered": value.answered, "needed": needed})
    return Reason("value_mean", {"answered": value.answered, "points": value.points})


def _steps(instrument: Instrument, section: SectionScore) -> Iterable[Reason]:
    if section.status is Status.NOT_APPLICABLE:
        yield Reason("nothing_applies")
        return
    yield from _counting(instrument, section)
    yield from _leaving_out(instrument, section)
    if section.status is Status.TOO_FEW_ANSWERS:
        yield _too_few(instrument, section)
        return
    holding = held(section)
    if holding:
        yield holding
    elif section.cap.points < NO_CAP:
        facts: dict[str, Fact] = {"cap": section.cap.points, "items": ", ".join(section.cap.items)}
        yield Reason("cap_not_reached", facts)
    if section.band and section.display is not None and section.band != instrument.rules.band(section.display):
        yield Reason("band_from_low", {"band": section.band.code, "low": section.range_low or 0.0})
    if not section.comparable:
        yield Reason("not_comparable", {"applicable": section.n_applicable, "items": section.n_items})


def _counting(instrument: Instrument, section: SectionScore) -> Iterable[Reason]:
    known = [item for item in section.items if item.evidenced is not None]
    if section.base is None or not known:
        return
    counted = sum(item.indicator.weight * (item.evidenced or 0) for item in known)
    possible = sum(item.indicator.weight for item in known) * instrument.scale.top
    yield Reason("levels_add_up", {"counted": counted, "possible": possible, "base": section.base})
    lowered = [item.indicator.id for item in known if item.is_held]
    if lowered:
        claimed, gap = section.claimed or 0.0, section.evidence_gap or 0.0
        yield Reason("evidence_lowers", {"items": ", ".join(lowered), "claimed": claimed, "gap": gap})


def _leaving_out(instrument: Instrument, section: SectionScore) -> Iterable[Reason]:
    if section.unknown:
        items = ", ".join(item.indicator.id for item in section.unknown)
        low, high = section.range_low or 0.0, section.range_high or 0.0
        yield Reason("unknown_left_out", {"items": items, "low": low, "high": high})
    apart = [item.indicator.id for item in section.items if not item.is_applicable]
    if apart:
        yield Reason("not_applicable_out", {"items": ", ".join(apart)})


def _too_few(instrument: Instrument, section: SectionScore) -> Reason:
    facts: dict[str, Fact] = {"answered": section.n_answered, "applicable": section.n_applicable}
    return Reason("too_few_answers", {**facts, "missing": missing_answers(instrument, section)})


def missing_answers(instrument: Instrument, section: SectionScore) -> int:
    """How many more levels this section needs before it has a score (method, 4.6)."""
    needed = section.n_answered
    while section.n_applicable and needed / section.n_applicable < instrument.rules.coverage_min:
        needed += 1
    return needed - section.n_answered


def _cap_code(section: SectionScore) -> str:
    many = "many" if len(section.cap.items) > 1 else "one"
    if section.cap.rule is not None and section.cap.rule.lowest is not None:
        return f"held_level_{many}"
    states = {item.answer.state is State.LEVEL for item in section.failing}
    if len(states) > 1:
        return "held_mixed"
    return f"held_missing_{many}" if states == {True} else f"held_unknown_{many}"


def _lowest(section: SectionScore) -> dict[str, Fact]:
    levels = [item.evidenced for item in section.failing if item.evidenced is not None]
    return {"level": min(levels)} if levels else {}
