"""The figures of very many scorecards, by the rules of `domain.scoring` (method, section 4), a section at a time."""

from dataclasses import dataclass
from typing import Final

import numpy as np

from adaptameter.domain.comparability import needed
from adaptameter.domain.filed import NOT_APPLICABLE, NOT_ON_CARD
from adaptameter.domain.instrument import Instrument, Section, ValueId
from adaptameter.domain.scoring import NO_CAP
from adaptameter.vectors.columns import Mask
from adaptameter.vectors.table import Bytes, Floats, Numbers

UNKNOWN: Final = 255
"""What stands in `counted` for an indicator without a level."""


@dataclass(frozen=True, slots=True, eq=False)
class SectionFigures:
    """One section of every scorecard. Points are 0–100, nan where there is no score.

    `asked`: it is on the scorecard. `applies`: not all of it "does not apply". `covered`: a large enough share is known
    (method, 4.6). `scored`: it has a score. `comparable`: enough applies. `enough`: as many have a level as two
    scorecards must share.
    """

    score: Floats
    gap: Floats
    fill: Bytes
    capped: Mask
    asked: Mask
    applies: Mask
    covered: Mask
    scored: Mask
    comparable: Mask
    enough: Mask


def counted(instrument: Instrument, levels: Bytes, evidence: Bytes) -> Bytes:
    """The evidenced level of every answer: min(claimed, what the evidence carries), UNKNOWN without a level."""
    found, rule = np.full_like(levels, UNKNOWN), instrument.evidence
    for line, indicator in enumerate(instrument.indicators.values()):
        limits = np.array(rule.critical if indicator.critical else rule.normal, np.uint8)
        held = np.minimum(levels[line], limits[np.minimum(evidence[line], len(limits) - 1)])
        found[line] = np.where(levels[line] <= instrument.scale.top, held, UNKNOWN)
    return found


def section_figures(instrument: Instrument, section: Section, levels: Bytes, evidenced: Bytes) -> SectionFigures:
    """The figures of a section; both arrays have the lines of its indicators only."""
    rules, top = instrument.rules, instrument.scale.top
    weights = np.array([one.weight for one in section.indicators], np.int64)
    known, applies = evidenced != UNKNOWN, (levels != NOT_APPLICABLE) & (levels != NOT_ON_CARD)
    weight_known, weight_applies = _weighed(weights, known), _weighed(weights, applies)
    reached, said = _weighed(weights, evidenced * known), _weighed(weights, levels * known)
    n_known, n_applies = known.sum(axis=0), applies.sum(axis=0)
    cap = _caps(instrument, section, evidenced, applies)
    with np.errstate(divide="ignore", invalid="ignore"):
        base = 100 * reached / (top * weight_known)
        gap = 100 * (said - reached) / (top * weight_known)
        low = 100 * reached / (top * weight_applies)
        covered = n_known / n_applies >= rules.coverage_min
    score = np.where(covered, np.minimum(base, cap), np.nan)
    return SectionFigures(
        score=score,
        gap=np.where(covered, gap, np.nan),
        fill=_fill(instrument, np.minimum(low, cap), covered),
        capped=score < base,
        asked=levels[0] != NOT_ON_CARD,
        applies=n_applies > 0,
        covered=covered,
        scored=~np.isnan(score),
        comparable=n_applies / len(section.indicators) >= rules.applicability_min,
        enough=n_known >= needed(len(section.indicators)),
    )


def value_points(instrument: Instrument, value: ValueId, evidenced: Bytes) -> Floats:
    """The points of a value over all core answers (method, 4.10), nan where too few carry it."""
    core = {section.id for section in instrument.sections if section.core}
    every = enumerate(instrument.indicators.values())
    levels = evidenced[[line for line, one in every if one.section in core and value in one.values]]
    known = levels != UNKNOWN
    answered, reached = known.sum(axis=0), (levels * known).sum(axis=0)
    enough = answered >= max(1, instrument.rules.value_min_answers)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(enough, 100 * reached / (instrument.scale.top * answered), np.nan)


def _weighed(weights: Numbers, lines: Bytes | Mask) -> Numbers:
    found: Numbers = np.einsum("i,ij->j", weights, lines)
    return found


def _caps(instrument: Instrument, section: Section, evidenced: Bytes, applies: Mask) -> Floats:
    """The lowest ceiling that applies (method, 4.7)."""
    critical = [line for line, one in enumerate(section.indicators) if one.critical]
    cap = np.full(evidenced.shape[1], float(NO_CAP))
    if not critical:
        return cap
    levels = evidenced[critical]
    failing = (applies[critical] & ((levels == UNKNOWN) | (levels == 0))).sum(axis=0)
    lowest = levels.min(axis=0)
    for rule in instrument.rules.caps:
        if rule.failing is not None:
            cap = np.where(failing >= rule.failing, np.minimum(cap, rule.cap), cap)
        if rule.lowest is not None:
            cap = np.where(lowest <= rule.lowest, np.minimum(cap, rule.cap), cap)
    return cap


def _fill(instrument: Instrument, points: Floats, covered: Mask) -> Bytes:
    """The place of the band in which the cautious end lies (method, 4.5)."""
    whole = np.floor(np.where(covered, points, 0) + 0.5)
    starts = np.array([band.start for band in instrument.rules.bands])
    return (np.searchsorted(starts, whole, side="right") - 1).astype(np.uint8)
