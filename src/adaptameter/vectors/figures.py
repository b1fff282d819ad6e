"""The figures of very many scorecards, by the rules of `domain.scoring` (method, section 4), a section at a time."""

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from adaptameter.domain.comparability import needed
from adaptameter.domain.filed import NOT_APPLICABLE, NOT_ON_CARD
from adaptameter.domain.instrument import Indicator, Instrument, Section
from adaptameter.domain.scoring import NO_CAP

Bytes = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]

UNKNOWN: Final = 255
"""What stands in `counted` for an indicator without a level."""


@dataclass(frozen=True, slots=True, eq=False)
class SectionFigures:
    """One section of every scorecard. Points are 0–100, nan where there is no score.

    `asked`: it is on the scorecard. `any_applies`: not everything "does not apply". `covered`: enough is known (method,
    4.4). `comparable`: enough applies. `enough`: so many have a level that two such scorecards can be compared.
    """

    score: Floats
    gap: Floats
    fill: Bytes
    capped: Mask
    asked: Mask
    any_applies: Mask
    covered: Mask
    comparable: Mask
    enough: Mask


def counted(instrument: Instrument, levels: Bytes, evidence: Bytes) -> Bytes:
    """The evidenced level of every answer: min(claimed, what the evidence carries), UNKNOWN without a level."""
    found = np.full_like(levels, UNKNOWN)
    for place, indicator in enumerate(instrument.indicators.values()):
        limits = _limits(instrument, indicator)
        said = levels[:, place]
        held = np.minimum(said, limits[np.minimum(evidence[:, place], len(limits) - 1)])
        found[:, place] = np.where(said <= instrument.scale.top, held, UNKNOWN)
    return found


def section_figures(instrument: Instrument, section: Section, levels: Bytes, evidenced: Bytes) -> SectionFigures:
    """The figures of a section; both arrays have the columns of its indicators only."""
    rules, top = instrument.rules, instrument.scale.top
    weights = np.array([one.weight for one in section.indicators], np.int64)
    known = evidenced != UNKNOWN
    applies = (levels != NOT_APPLICABLE) & (levels != NOT_ON_CARD)
    weight_known, weight_applies = known @ weights, applies @ weights
    reached = np.where(known, evidenced, 0) @ weights
    said = np.where(known, levels, 0) @ weights
    n_known, n_applies = known.sum(axis=1), applies.sum(axis=1)
    cap = _caps(instrument, section, evidenced, applies)
    with np.errstate(divide="ignore", invalid="ignore"):
        base = 100 * reached / (top * weight_known)
        gap = 100 * (said - reached) / (top * weight_known)
        low = 100 * reached / (top * weight_applies)
        covered = n_known / n_applies >= rules.coverage_min
        comparable = n_applies / len(section.indicators) >= rules.applicability_min
    score = np.where(covered, np.minimum(base, cap), np.nan)
    return SectionFigures(
        score=score,
        gap=np.where(covered, gap, np.nan),
        fill=_fill(instrument, np.minimum(low, cap), covered),
        capped=covered & (score < base),
        asked=levels[:, 0] != NOT_ON_CARD,
        any_applies=n_applies > 0,
        covered=covered,
        comparable=comparable,
        enough=n_known >= needed(len(section.indicators)),
    )


def _limits(instrument: Instrument, indicator: Indicator) -> Bytes:
    rule = instrument.evidence
    return np.array(rule.critical if indicator.critical else rule.normal, np.uint8)


def _caps(instrument: Instrument, section: Section, evidenced: Bytes, applies: Mask) -> Floats:
    """The lowest ceiling that applies (method, 4.7)."""
    critical = [place for place, one in enumerate(section.indicators) if one.critical]
    cap = np.full(len(evidenced), float(NO_CAP))
    if not critical:
        return cap
    levels, asked = evidenced[:, critical], applies[:, critical]
    failing = (asked & ((levels == UNKNOWN) | (levels == 0))).sum(axis=1)
    lowest = levels.min(axis=1)
    for rule in instrument.rules.caps:
        if rule.failing is not None:
            cap[failing >= rule.failing] = np.minimum(cap[failing >= rule.failing], rule.cap)
        if rule.lowest is not None:
            cap[lowest <= rule.lowest] = np.minimum(cap[lowest <= rule.lowest], rule.cap)
    return cap


def _fill(instrument: Instrument, points: Floats, covered: Mask) -> Bytes:
    """The place of the band in which the cautious end lies (method, 4.5)."""
    whole = np.floor(np.where(covered, points, 0) + 0.5)
    starts = np.array([band.start for band in instrument.rules.bands])
    return (np.searchsorted(starts, whole, side="right") - 1).astype(np.uint8)
