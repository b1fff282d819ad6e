"""An instrument: sections of indicators on one anchored scale, with the rules of its scoring method.

Structure and ids only. What people read lies beside it, by language (`InstrumentTexts` in `instruments`).
Nothing here knows a particular instrument: sections, the number of levels (2–10), evidence limits, caps and bands are
all data. Method, sections 2–4.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NewType

InstrumentId = NewType("InstrumentId", str)
SectionId = NewType("SectionId", str)
IndicatorId = NewType("IndicatorId", str)
ValueId = NewType("ValueId", str)
Level = NewType("Level", int)
"""A step of the scale, from 0 (not in place) to `Scale.top`."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The levels 0…top; `working` is the first level that counts as used in practice (method, 4.9)."""

    id: str
    codes: tuple[str, ...]
    working: Level

    @property
    def top(self) -> Level:
        """The highest level, 1–9."""
        return Level(len(self.codes) - 1)


@dataclass(frozen=True, slots=True)
class EvidenceRule:
    """The highest level that counts for each evidence grade, index = grade (method, 4.1)."""

    codes: tuple[str, ...]
    normal: tuple[Level, ...]
    critical: tuple[Level, ...]

    def limit(self, grade: int, *, critical: bool) -> Level:
        """The highest level an indicator can count as with evidence of this grade."""
        return (self.critical if critical else self.normal)[grade]

    def needed(self, level: Level, *, critical: bool) -> int:
        """The lowest evidence grade with which `level` counts in full."""
        limits = self.critical if critical else self.normal
        return next(grade for grade, limit in enumerate(limits) if limit >= level)


@dataclass(frozen=True, slots=True)
class CapRule:
    """A ceiling (0–100) on a section; exactly one of the two conditions is set (method, 4.7).

    `failing`: at least so many critical indicators are at 0 or unknown. `lowest`: the lowest known critical
    indicator counts as this level or less.
    """

    cap: int
    failing: int | None = None
    lowest: Level | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """A named stretch of 0–100, from `start` up to the next band (method, 4.8)."""

    code: str
    start: int


@dataclass(frozen=True, slots=True)
class Reference:
    """Where a reader can learn more: a standard, as it is cited, perhaps a part of it."""

    standard: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class ActionHint:
    """A first step that is suggested to a board at this level; effort S, M or L."""

    at_level: Level
    effort: str


@dataclass(frozen=True, slots=True)
class Indicator:
    """One question of a section, with one anchor a level."""

    id: IndicatorId
    section: SectionId
    revision: int
    critical: bool
    weight: int
    na_allowed: bool
    values: tuple[ValueId, ...]
    references: tuple[Reference, ...]
    actions: tuple[ActionHint, ...]
    source_hash: str


@dataclass(frozen=True, slots=True)
class Section:
    """One questionnaire: what is scored as one number. Core sections feed the value profile, modules do not."""

    id: SectionId
    code: str
    core: bool
    minutes: int
    indicators: tuple[Indicator, ...]

    @property
    def critical(self) -> tuple[Indicator, ...]:
        """The must-haves of this section."""
        return tuple(indicator for indicator in self.indicators if indicator.critical)


@dataclass(frozen=True, slots=True)
class ConsistencyPrompt:
    """A soft check before a section is locked: high here, but low there."""

    if_item: IndicatorId
    at_least: Level
    then_item: IndicatorId
    should_be: Level


@dataclass(frozen=True, slots=True)
class ContextField:
    """A fact about the organisation, asked as a band so that nobody can be recognised; `kind` choice or multi."""

    id: str
    kind: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScoringRules:
    """The numbers of a scoring method (method, 4.6–4.10)."""

    method: str
    caps: tuple[CapRule, ...]
    bands: tuple[Band, ...]
    coverage_min: float
    applicability_min: float
    value_min_answers: int

    def band(self, points: int) -> Band:
        """The band in which 0–100 points lie."""
        return next(band for band in reversed(self.bands) if band.start <= points)


@dataclass(frozen=True)
class Instrument:
    """A whole instrument of one version; `hash` covers its structure and its source texts."""

    id: InstrumentId
    family: str
    version: str
    source_language: str
    scale: Scale
    evidence: EvidenceRule
    rules: ScoringRules
    values: tuple[ValueId, ...]
    sections: tuple[Section, ...]
    context: tuple[ContextField, ...]
    prompts: tuple[ConsistencyPrompt, ...]
    hash: str
    parameters: Mapping[str, float] = field(default_factory=dict)

    @cached_property
    def indicators(self) -> Mapping[IndicatorId, Indicator]:
        """Every indicator by its id, in the order of the instrument."""
        return {indicator.id: indicator for section in self.sections for indicator in section.indicators}

    @cached_property
    def _sections(self) -> Mapping[SectionId, Section]:
        return {section.id: section for section in self.sections}

    def section(self, section: SectionId) -> Section:
        """The section with this id; KeyError when there is none."""
        return self._sections[section]

    def has_section(self, section: str) -> bool:
        """Whether a section of this id belongs to the instrument."""
        return section in self._sections
