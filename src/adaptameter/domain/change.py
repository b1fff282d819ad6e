"""Whether a change between two years is real: shared indicators, a noise model, an exact test (method, section 7)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from math import ceil, sqrt
from typing import Final

from adaptameter.domain.agreement import record_grade
from adaptameter.domain.instrument import IndicatorId, Instrument, Level, Section, SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.scoring import ItemScore, SectionScore

FEWEST_SHARED: Final = 5
SHARE_SHARED: Final = 0.7
"""Shared indicators that a comparison needs: so many, and this share of the larger section (method, 8)."""

ASSUMED: Final[Mapping[str, float]] = {
    "sigma0_points": 10,
    "nu0": 4,
    "sigma_item_points": 12,
    "sigma_occasion_points": 4,
    "z_change": 1.645,
    "z_range": 1.2816,
    "p_max": 0.1,
}
"""What the method assumes where an instrument says nothing else (method, 7)."""

_MAJOR: Final = "major_version"


class Label(Enum):
    """What may be said about a change."""

    CLEAR = "clear"
    DOCUMENTATION_ONLY = "documentation_only"
    POSSIBLE = "possible"
    WITHIN_NOISE = "within_noise"


@dataclass(frozen=True, slots=True)
class Noise:
    """What is known about the raters of a section: how many, and the sum of their squared deviations, in points².

    `deviation` is None with fewer than three raters: then it does not travel. No rater (one sheet) counts as one.
    """

    raters: int
    deviation: float | None = None


@dataclass(frozen=True, slots=True)
class SectionChange:
    """How one section changed; points are on 0–100. Figures are None when nothing may be said, see `why_not`.

    `shared` of `items` (of the larger section) were compared. `d` is the change of the evidenced base score without
    caps, `d_claimed` that of the claimed one, `se` its standard error, `mdc90` what it must reach to be clear, `p` that
    of the sign-flip test. `documented_steps` rose and have a record. Caps are events of their own: which must-haves
    came to hold the section, which went; they are compared only when both years have the same must-haves in one major
    version.
    """

    section: SectionId
    shared: int
    items: int
    d: float | None = None
    d_claimed: float | None = None
    se: float | None = None
    mdc90: float | None = None
    p: float | None = None
    label: Label | None = None
    why_not: str = ""
    up: int = 0
    down: int = 0
    documented_steps: tuple[IndicatorId, ...] = ()
    caps_compared: bool = False
    cap_before: int = 100
    cap_after: int = 100
    cap_came: tuple[IndicatorId, ...] = ()
    cap_went: tuple[IndicatorId, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """The change between two scorecards of one organisation, by section; `versions` differ when both are named."""

    before_year: int
    after_year: int
    versions: tuple[str, str]
    sections: tuple[SectionChange, ...]

    def section(self, section: SectionId) -> SectionChange | None:
        """The change of this section, if it is on both scorecards."""
        return next((one for one in self.sections if one.section == section), None)


@dataclass(frozen=True, slots=True)
class _Pair:
    """One shared indicator in both years."""

    before: ItemScore
    after: ItemScore

    @property
    def step(self) -> int:
        """Evidenced levels up or down."""
        return (self.after.evidenced or 0) - (self.before.evidenced or 0)

    @property
    def claimed(self) -> int:
        """Claimed levels up or down."""
        return (self.after.answer.level or 0) - (self.before.answer.level or 0)


def change(before: Scorecard, after: Scorecard) -> Change:
    """What changed from one scorecard to a later one of the same organisation.

    Refusals: other_organisation, other_family, other_scale, years_reversed, no_shared_section.
    """
    _check(before, after)
    shared = [section for section in after.sections if section in before.sections]
    if not shared:
        raise Refusal("no_shared_section")
    made = tuple(_section(before, after, section) for section in shared)
    return Change(before.year, after.year, (before.instrument.version, after.instrument.version), made)


def then_change(
    before: Scorecard, after: Scorecard, then: Mapping[IndicatorId, Level]
) -> Mapping[SectionId, float | None]:
    """The change of the claimed levels against last year as the board sees it today, by section, in points.

    A second baseline, never the headline: looking back inflates progress. None where nothing was said about last year.
    """
    found: dict[SectionId, float | None] = {}
    for section in after.sections:
        if section in before.sections:
            seen = [one for one in _pairs(before, after, section) if one.after.indicator.id in then]
            steps = [(one.after.answer.level or 0) - then[one.after.indicator.id] for one in seen]
            found[section] = _points(steps, after.instrument) if steps else None
    return found


def sem(parameters: Mapping[str, float], noise: Noise, n: int) -> float:
    """The standard error of measurement of one section of `n` indicators, in points (method, 7)."""
    sigma0, nu0, raters = parameters["sigma0_points"], parameters["nu0"], max(1, noise.raters)
    known = noise.deviation is not None and raters > 1
    spread = (nu0 * sigma0**2 + (noise.deviation or 0)) / (nu0 + raters - 1) if known else sigma0**2
    return sqrt(spread / raters + parameters["sigma_item_points"] ** 2 / n + parameters["sigma_occasion_points"] ** 2)


def noise_of(card: Scorecard, section: SectionId) -> Noise:
    """What a scorecard says about the raters of a section."""
    known = card.facts.figures.get(section)
    return Noise(known.raters, known.deviation) if known else Noise(0)


def score_range(instrument: Instrument, one: SectionScore, noise: Noise) -> tuple[float, float] | None:
    """Where a score lies in about 8 of 10 cases, widened by what is not known, 0–100 (method, 4.11)."""
    if one.score is None or one.range_low is None or one.range_high is None:
        return None
    rules = _rules(instrument)
    margin = rules["z_range"] * sem(rules, noise, one.n_answered)
    low, high = min(one.score - margin, one.range_low), max(one.score + margin, one.range_high)
    return max(0.0, low), min(100.0, high)


def sign_flip(steps: Sequence[int]) -> float:
    """The share of all sign patterns over the steps that are not 0 whose sum is as far from 0 as theirs; exact."""
    moved = [abs(step) for step in steps if step]
    seen = abs(sum(steps))
    sums = Counter({0: 1})
    for step in moved:
        flipped: Counter[int] = Counter()
        for total, ways in sums.items():
            flipped[total + step] += ways
            flipped[total - step] += ways
        sums = flipped
    far = sum(ways for total, ways in sums.items() if abs(total) >= seen)
    return far / sum(sums.values())


def _check(before: Scorecard, after: Scorecard) -> None:
    one, other = before.organisation, after.organisation
    if one.id != other.id and one.name.casefold() != other.name.casefold():
        raise Refusal("other_organisation", one=one.name, other=other.name)
    if before.instrument.family != after.instrument.family:
        raise Refusal("other_family", one=before.instrument.family, other=after.instrument.family)
    old, new = before.instrument.scale, after.instrument.scale
    if (old.id, old.top) != (new.id, new.top):
        raise Refusal("other_scale", one=old.id, other=new.id)
    if before.year > after.year:
        raise Refusal("years_reversed", before=before.year, after=after.year)


def _section(before: Scorecard, after: Scorecard, section: SectionId) -> SectionChange:
    pairs, bare = _pairs(before, after, section), _bare(before, after, section)
    if bare.why_not:
        return bare
    steps, rules = [one.step for one in pairs], _rules(after.instrument)
    d, d_claimed = _points(steps, after.instrument), _points([one.claimed for one in pairs], after.instrument)
    errors = [sem(_rules(card.instrument), noise_of(card, section), len(pairs)) for card in (before, after)]
    se, p = sqrt(sum(error**2 for error in errors)), sign_flip(steps)
    return replace(
        bare,
        d=d,
        d_claimed=d_claimed,
        se=se,
        mdc90=rules["z_change"] * se,
        p=p,
        label=label(d, d_claimed, se, p, rules),
        up=sum(step > 0 for step in steps),
        down=sum(step < 0 for step in steps),
        documented_steps=_documented(after, pairs),
    )


def label(d: float, d_claimed: float, se: float, p: float, rules: Mapping[str, float]) -> Label:
    """What may be said about a change of `d` points (method, 7)."""
    if abs(d) >= rules["z_change"] * se and p <= rules["p_max"]:
        return Label.CLEAR if d * d_claimed > 0 else Label.DOCUMENTATION_ONLY
    return Label.POSSIBLE if abs(d) >= se else Label.WITHIN_NOISE


def _bare(before: Scorecard, after: Scorecard, section: SectionId) -> SectionChange:
    """What is said in any case: how much is shared, why there is no verdict, what happened to the caps."""
    old, new = before.profile.section(section).cap, after.profile.section(section).cap
    sections = [card.instrument.section(section) for card in (before, after)]
    why_not = _why_not(before, after, section)
    comparable = why_not != _MAJOR and _critical(sections[0]) == _critical(sections[1])
    return SectionChange(
        section=section,
        shared=len(_pairs(before, after, section)),
        items=max(len(one.indicators) for one in sections),
        why_not=why_not,
        caps_compared=comparable,
        cap_before=old.points,
        cap_after=new.points,
        cap_came=tuple(one for one in new.items if one not in old.items) if comparable else (),
        cap_went=tuple(one for one in old.items if one not in new.items) if comparable else (),
    )


def _why_not(before: Scorecard, after: Scorecard, section: SectionId) -> str:
    """Why two sections are shown side by side only (method, 8); empty when they may be compared."""
    majors = {(card.instrument.version.split(".")[0], card.instrument.rules.method) for card in (before, after)}
    if len(majors) > 1:
        return _MAJOR
    if not all(section in card.locked for card in (before, after)):
        return "not_locked"
    shared = len(_pairs(before, after, section))
    largest = max(len(card.instrument.section(section).indicators) for card in (before, after))
    if shared < max(FEWEST_SHARED, ceil(SHARE_SHARED * largest)):
        return "too_few_shared"
    for card in (before, after):
        score, rules = card.profile.section(section), card.instrument.rules
        if score.coverage is None or score.coverage < rules.coverage_min:
            return "coverage"
        if score.applicability < rules.applicability_min:
            return "applicability"
    return ""


def _pairs(before: Scorecard, after: Scorecard, section: SectionId) -> list[_Pair]:
    """The indicators that are the same in both years and have a level in both."""
    old = {one.indicator.id: one for one in before.profile.section(section).items if one.evidenced is not None}
    new = [one for one in after.profile.section(section).items if one.evidenced is not None]
    both = ((old[one.indicator.id], one) for one in new if one.indicator.id in old)
    return [_Pair(*pair) for pair in both if pair[0].indicator.revision == pair[1].indicator.revision]


def _documented(after: Scorecard, pairs: Sequence[_Pair]) -> tuple[IndicatorId, ...]:
    """What rose and has a record that is not known to be from before the last lock."""
    wanted = record_grade(after.instrument)
    risen = (one.after for one in pairs if one.step > 0 and one.after.answer.evidence >= wanted)
    return tuple(one.indicator.id for one in risen if one.indicator.id not in after.facts.old_records)


def _critical(section: Section) -> set[tuple[IndicatorId, int]]:
    """The must-haves: one that was given a new meaning is another one."""
    return {(one.id, one.revision) for one in section.critical}


def _rules(instrument: Instrument) -> Mapping[str, float]:
    return {**ASSUMED, **instrument.parameters}


def _points(steps: Sequence[int], instrument: Instrument) -> float:
    return 100 / instrument.scale.top * sum(steps) / len(steps)
