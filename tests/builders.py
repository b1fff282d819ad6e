"""Sound defaults for tests: instruments, sheets, plans and scorecards, one line each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from adaptameter.domain.answer import NOT_REACHED, Answer, State, at
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode, Plan
from adaptameter.domain.instrument import (
    Band,
    CapRule,
    EvidenceRule,
    Indicator,
    IndicatorId,
    Instrument,
    InstrumentId,
    Level,
    Scale,
    ScoringRules,
    Section,
    SectionId,
    ValueId,
)
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Facts, Scorecard, bare, of
from adaptameter.domain.scoring import SectionScore, score
from adaptameter.domain.sheet import Sheet
from adaptameter.domain.texts import Texts
from adaptameter.instruments import reader
from adaptameter.instruments.reader import Booklet
from adaptameter.wording.phrases import Phrases

DATA = Path(__file__).parent / "data"
GARDEN = DATA / "instruments" / "garden-check"
STANDARD_RULES = ScoringRules(
    method="pbsa-scoring-1.0",
    caps=(
        CapRule(24, failing=2),
        CapRule(49, failing=1),
        CapRule(74, lowest=Level(1)),
        CapRule(89, lowest=Level(2)),
    ),
    bands=(
        Band("large_gaps", 0),
        Band("starting", 25),
        Band("taking_shape", 50),
        Band("working", 75),
        Band("learning", 90),
    ),
    coverage_min=0.8,
    applicability_min=0.75,
    value_min_answers=8,
)
STANDARD_SCALE = Scale("pbsa-0-4", ("not_in_place", "starting", "agreed", "working", "learning"), Level(3))


def levels(*steps: int) -> tuple[Level, ...]:
    return tuple(Level(step) for step in steps)


STANDARD_EVIDENCE = EvidenceRule(("said", "example", "record", "checked"), levels(2, 3, 4, 4), levels(1, 2, 4, 4))


def an_indicator(
    name: str, *, section: str = "one", critical: bool = False, weight: int = 1, values: Iterable[str] = ()
) -> Indicator:
    return Indicator(
        id=IndicatorId(name),
        section=SectionId(section),
        revision=1,
        critical=critical,
        weight=weight,
        na_allowed=True,
        values=tuple(ValueId(value) for value in values),
        references=(),
        actions=(),
        source_hash="",
    )


def a_section(indicators: Iterable[Indicator], name: str = "one", *, core: bool = True) -> Section:
    return Section(SectionId(name), name.upper(), core, 10, tuple(indicators))


def an_instrument(
    sections: Iterable[Section],
    scale: Scale = STANDARD_SCALE,
    evidence: EvidenceRule = STANDARD_EVIDENCE,
    rules: ScoringRules = STANDARD_RULES,
    values: Iterable[str] = (),
) -> Instrument:
    return Instrument(
        id=InstrumentId("made-up"),
        family="made-up",
        version="1.0.0",
        source_language="en",
        scale=scale,
        evidence=evidence,
        rules=rules,
        values=tuple(ValueId(value) for value in values),
        sections=tuple(sections),
        context=(),
        prompts=(),
        hash="",
    )


def a_questionnaire(critical: Sequence[bool]) -> Instrument:
    """One section with the standard rules, one indicator a flag: X-01, X-02, …"""
    names = (f"X-{number:02}" for number in range(1, len(critical) + 1))
    return an_instrument(
        [a_section(an_indicator(name, critical=must) for name, must in zip(names, critical, strict=True))]
    )


def said(answer: int | str, evidence: int = 0) -> Answer:
    """An answer as a test vector writes it: a level, DK, NA, skipped or not_reached."""
    if isinstance(answer, int):
        return at(answer, evidence)
    state = State(answer)
    return Answer(state, evidence=evidence, reason="it does not concern us" if state is State.NOT_APPLICABLE else "")


def filled(instrument: Instrument, responses: Sequence[int | str], evidence: Sequence[int]) -> Sheet:
    """Answers to the indicators of an instrument, in its order."""
    rows = zip(instrument.indicators, responses, evidence, strict=True)
    return Sheet({name: said(answer, grade) for name, answer, grade in rows})


def a_sheet(level: int = 3, evidence: int = 2, **others: int | str) -> Sheet:
    """Every indicator of the bundled instrument at this level, but `GOV_03=1`, `FBK_12="DK"`."""
    changed = {name.replace("_", "-"): answer for name, answer in others.items()}
    names = standard().instrument.indicators
    return Sheet({name: said(changed.get(name, level), evidence) for name in names})


def a_plan(*sections: str, year: int = 2026, name: str = "Huerta Unida") -> Plan:
    chosen = sections or ("governance", "risk", "anti_corruption", "feedback")
    return Plan(Organisation("0f" * 8, name, "GT"), year, tuple(SectionId(section) for section in chosen))


def an_assessment(sheet: Sheet | None = None, plan: Plan | None = None, mode: Mode = Mode.SHEET) -> Assessment:
    instrument = standard().instrument
    return Assessment(
        id=AssessmentId("a1" * 8),
        instrument=instrument.id,
        instrument_version=instrument.version,
        plan=plan or a_plan(),
        mode=mode,
        sheet=a_sheet() if sheet is None else sheet,
    )


def a_scorecard(
    sheet: Sheet | None = None, instrument: Instrument | None = None, plan: Plan | None = None
) -> Scorecard:
    """A scorecard of the core sections of the bundled instrument, or of all sections of another one."""
    used = instrument or standard().instrument
    chosen = plan or a_plan(*(section.id for section in used.sections if section.core or instrument))
    facts = Facts(
        "c1" * 8, chosen.organisation, chosen.year, ("en",), Mode.SHEET, chosen.sections, frozenset(chosen.sections)
    )
    public = bare((a_sheet() if sheet is None else sheet).answers, used, chosen.sections)
    return of(used, public, facts)


def a_random_sheet(random: Random, instrument: Instrument | None = None) -> Sheet:
    """Any answers, mostly levels; some are not known, do not apply, were skipped or not reached."""
    used = instrument or standard().instrument
    chance = random.choice((0.02, 0.06, 0.15))
    grades = range(len(used.evidence.codes))
    drawn: dict[IndicatorId, Answer] = {}
    for indicator in used.indicators.values():
        lowest = random.choice((0, 1, 1, 2)) if used.scale.top > 2 else 0
        answer: int | str = random.randint(min(lowest, used.scale.top), used.scale.top)
        if random.random() < chance * 3:
            other = ["DK", "skipped", "not_reached", *(["NA"] if indicator.na_allowed else [])]
            answer = random.choice(other)
        if answer != "not_reached":
            drawn[indicator.id] = said(answer, random.choice(grades))
    return Sheet(drawn)


def made_up_phrases(instrument: Instrument) -> Phrases:
    """Words for an instrument that was made in memory: each text is its own id."""
    rules = instrument.rules
    names = [f"level.{level}.name" for level in range(instrument.scale.top + 1)]
    names += [f"evidence.{grade}.name" for grade in range(len(instrument.evidence.codes))]
    names += [f"band.{band.code}.name" for band in rules.bands]
    own = {name: name for name in names}
    return replace(english(), texts=Texts("en", "English", "ltr", "source", own, own))


def standard() -> Booklet:
    return reader.standard()


def garden() -> Booklet:
    return reader.load(GARDEN)


def english(booklet: Booklet | None = None) -> Phrases:
    """The program's words without translation."""
    from adaptameter.ui import wording  # Qt, which tests of the rules do not need

    return wording.phrases((booklet or standard()).texts("en"))


def only_section(instrument: Instrument, sheet: Sheet) -> SectionScore:
    """The score of the first section."""
    return score(instrument, sheet, [instrument.sections[0].id]).sections[0]


@st.composite
def rising(draw: st.DrawFn, top: int, length: int) -> tuple[Level, ...]:
    """Evidence limits that never fall and end at the top."""
    steps = sorted(draw(st.lists(st.integers(0, top), min_size=length - 1, max_size=length - 1)))
    return levels(*steps, top)


@st.composite
def scoring_rules(draw: st.DrawFn, top: int) -> ScoringRules:
    """Caps and bands as `instruments.checks` accepts them."""
    points = sorted(draw(st.lists(st.integers(0, 100), max_size=5)))
    split = draw(st.integers(0, len(points)))
    failing = [CapRule(cap, failing=number) for number, cap in enumerate(reversed(points[:split]), 1)]
    weak = points[split : split + top + 1] if failing else []
    lowest = [CapRule(cap, lowest=Level(step)) for step, cap in enumerate(weak)]
    starts = [0, *sorted(draw(st.sets(st.integers(1, 100), max_size=6)))]
    return ScoringRules(
        method="random",
        caps=tuple(draw(st.permutations([*failing, *lowest]))),
        bands=tuple(Band(f"band{start}", start) for start in starts),
        coverage_min=draw(st.sampled_from((0.0, 0.5, 0.8, 1.0))),
        applicability_min=draw(st.sampled_from((0.0, 0.75, 1.0))),
        value_min_answers=draw(st.integers(1, 8)),
    )


@st.composite
def instruments(draw: st.DrawFn) -> Instrument:
    """Any sound instrument: 2–10 levels, its own evidence limits, caps, bands, weights, sections and must-haves."""
    top = draw(st.integers(1, 9))
    grades = draw(st.integers(1, 5))
    codes = tuple(f"grade{grade}" for grade in range(grades))
    sections = []
    for place in range(draw(st.integers(1, 3))):
        name = f"part{place}"
        count = draw(st.integers(1, 10))
        own = [
            an_indicator(
                f"P{place}-{number}",
                section=name,
                critical=draw(st.booleans()),
                weight=draw(st.integers(1, 1000)),
                values=draw(st.sets(st.sampled_from(("care", "soil")))),
            )
            for number in range(count)
        ]
        sections.append(a_section(own, name, core=draw(st.booleans())))
    return an_instrument(
        sections,
        Scale("random", tuple(f"level{step}" for step in range(top + 1)), Level(draw(st.integers(1, top)))),
        EvidenceRule(codes, draw(rising(top, grades)), draw(rising(top, grades))),
        draw(scoring_rules(top)),
        ("care", "soil"),
    )


def answers(instrument: Instrument) -> st.SearchStrategy[Answer]:
    """Any of the five states, with any evidence."""
    grades = st.integers(0, len(instrument.evidence.codes) - 1)
    steps = st.integers(0, instrument.scale.top)
    level = st.builds(at, steps, grades)
    other = st.sampled_from(("DK", "NA", "skipped", "not_reached"))
    return st.one_of(level, level, level, level, st.builds(said, other, grades))


@st.composite
def sheets(draw: st.DrawFn, instrument: Instrument) -> Sheet:
    """Answers to all indicators; some were not reached."""
    drawn = {name: draw(answers(instrument)) for name in instrument.indicators}
    return Sheet({name: answer for name, answer in drawn.items() if answer != NOT_REACHED})


@st.composite
def filled_in(draw: st.DrawFn) -> tuple[Instrument, Sheet]:
    """A random instrument with a random sheet."""
    instrument = draw(instruments())
    return instrument, draw(sheets(instrument))
