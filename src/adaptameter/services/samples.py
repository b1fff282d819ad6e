"""Made-up organisations, so that a newcomer can look around: plausible answers that grow over three years."""

import hashlib
from dataclasses import dataclass

from adaptameter.domain.answer import Answer, State, at
from adaptameter.domain.assessment import Mode, Plan
from adaptameter.domain.instrument import Indicator, IndicatorId, Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Facts, Scorecard, bare, of
from adaptameter.domain.sheet import Sheet
from adaptameter.instruments.reader import Booklet

YEARS = (2024, 2025, 2026)


@dataclass(frozen=True, slots=True)
class Sample:
    """A made-up organisation; `start` is where it began, 0–1 of the scale, `growth` what a year adds."""

    organisation: Organisation
    start: float
    growth: float


def _who(name: str, country: str, staff: str, income: str, form: str) -> Organisation:
    bands = {
        "paid_staff_band": (staff,),
        "yearly_income_band": (income,),
        "organisation_form": (form,),
        "facilitated": ("by_own_member",),
    }
    return Organisation(hashlib.sha256(name.encode()).hexdigest()[:16], name, country, bands)


SAMPLES = (
    Sample(_who("Asociación Tz’ikin (made up)", "GT", "1_5", "20_000_100_000_eur", "member_association"), 0.46, 0.09),
    Sample(_who("Chikondi Network (made up)", "MW", "0", "under_20_000_eur", "network"), 0.30, 0.12),
    Sample(_who("Casa Deschisă (made up)", "MD", "6_15", "100_000_500_000_eur", "foundation_or_trust"), 0.62, 0.05),
)


def cards(booklet: Booklet, language: str) -> tuple[Scorecard, ...]:
    """Every sample in every year, with the core sections and one module."""
    return tuple(_card(booklet, sample, year, language) for sample in SAMPLES for year in YEARS)


def started(booklet: Booklet, language: str) -> tuple[Plan, Sheet]:
    """The last year of the first sample, ready to be looked at."""
    sample, year = SAMPLES[0], YEARS[-1]
    sections = _sections(booklet.instrument)
    return Plan(sample.organisation, year, sections, language), sheet(booklet.instrument, sample, year)


def sheet(instrument: Instrument, sample: Sample, year: int) -> Sheet:
    """The answers of a sample in a year: the same on every machine."""
    chosen = set(_sections(instrument))
    asked = [one for one in instrument.indicators.values() if one.section in chosen]
    return Sheet({IndicatorId(one.id): _answer(instrument, sample, one, year) for one in asked})


def _sections(instrument: Instrument) -> tuple[SectionId, ...]:
    core = [section.id for section in instrument.sections if section.core]
    module = [section.id for section in instrument.sections if not section.core][:1]
    return (*core, *module)


def _card(booklet: Booklet, sample: Sample, year: int, language: str) -> Scorecard:
    instrument = booklet.instrument
    sections = _sections(instrument)
    facts = Facts(
        id=hashlib.sha256(f"{sample.organisation.name} {year}".encode()).hexdigest()[:16],
        organisation=sample.organisation,
        year=year,
        languages=(language,),
        mode=Mode.SCREEN,
        sections=sections,
        locked=frozenset(sections),
    )
    return of(instrument, bare(sheet(instrument, sample, year).answers, instrument, sections), facts)


def _answer(instrument: Instrument, sample: Sample, one: Indicator, year: int) -> Answer:
    name = sample.organisation.name
    if one.na_allowed and _chance(name, one.id, "na") < 0.3:
        return Answer(State.NOT_APPLICABLE, reason="made up")
    if _chance(name, one.id, str(year), "unknown") < 0.03:
        return Answer(State.DONT_KNOW)
    reached = sample.start + sample.growth * (year - YEARS[0]) + 0.5 * (_chance(name, one.id) - 0.5)
    level = round(max(0.0, min(1.0, reached)) * instrument.scale.top)
    grades = len(instrument.evidence.codes)
    needed = instrument.evidence.needed(at(level).level or instrument.scale.top, critical=one.critical)
    grade = needed if _chance(name, one.id, str(year), "shown") < 0.8 else max(0, needed - 1)
    return at(level, min(grade, grades - 1))


def _chance(*names: str) -> float:
    """A number 0–1 that depends on the names alone."""
    return int(hashlib.sha256("|".join(names).encode()).hexdigest()[:8], 16) / 0xFFFFFFFF
