"""Made-up organisations, so that a newcomer can look around: three years of a board, private answers to signature."""

import hashlib
import secrets
import tempfile
from pathlib import Path

from adaptameter.domain.assessment import Assessment, AssessmentId, Lock, Mode, Plan
from adaptameter.domain.finding import Severity
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.respondent import Group, Respondent, RespondentId
from adaptameter.domain.scorecard import Scorecard
from adaptameter.instruments.reader import Booklet
from adaptameter.services import carding, sample_board
from adaptameter.services.house import House
from adaptameter.services.sample_answers import YEARS, Sample, Told, told
from adaptameter.services.sample_board import Names
from adaptameter.store import record_rows
from adaptameter.store.respondents import Secrets
from adaptameter.store.work import Work, open_store


def _who(name: str, country: str, staff: str, income: str, form: str) -> Organisation:
    bands = {
        "paid_staff_band": (staff,),
        "yearly_income_band": (income,),
        "organisation_form": (form,),
        "facilitated": ("by_own_member",),
    }
    return Organisation(hashlib.sha256(name.encode()).hexdigest()[:16], name, country, bands)


SAMPLES = (
    Sample(
        _who("Asociación Tz’ikin (made up)", "GT", "1_5", "20_000_100_000_eur", "member_association"),
        place="Sololá",
        start=0.46,
        growth=0.05,
        board=5,
        staff=2,
        leaps={(2026, "anti_corruption"): 0.2},
    ),
    Sample(
        _who("Chikondi Network (made up)", "MW", "0", "under_20_000_eur", "network"),
        place="Zomba",
        start=0.30,
        growth=0.08,
        board=4,
        leaps={(2025, "governance"): 0.2},
    ),
    Sample(
        _who("Casa Deschisă (made up)", "MD", "6_15", "100_000_500_000_eur", "foundation_or_trust"),
        place="Bălți",
        start=0.66,
        growth=0.02,
        board=2,
        leaps={(2024, "risk"): 0.14, (2026, "risk"): -0.1},
        unfiled=frozenset({"risk"}),
    ),
)


def cards(booklet: Booklet, language: str) -> tuple[Scorecard, ...]:
    """Every sample in every year, signed; the same on every machine."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        store = open_store(Path(folder))
        house = House(store, booklet)
        every = [_signed(house, one, year, language, Names()) for one in SAMPLES for year in YEARS]
        made = [carding.card(house.room, which) for which in every]
        store.close()
    return tuple(made)


def settle(house: House, language: str, sample: Sample = SAMPLES[0]) -> AssessmentId:
    """Put the three years of a sample into this house; the last one, all agreed on and not yet signed.

    Refusals: those of `Store.work`.
    """
    names = Names(secrets.token_hex(8))
    for year in YEARS[:-1]:
        _signed(house, sample, year, language, names)
    return _agreed(house, sample, YEARS[-1], language, names)


def _signed(house: House, sample: Sample, year: int, language: str, names: Names) -> AssessmentId:
    """A whole year: planned, every warning of the X-ray answered with a word, signed."""
    which = _agreed(house, sample, year, language, names)
    suggested, texts = house.planning.look(which).suggestions, house.room.booklet.texts(language)
    warned = [one for one in house.reviewing.findings(which) if one.severity is Severity.WARNING]
    with house.room.work() as work:
        for action in sample_board.plan(suggested, texts, names, year):
            work.assessments.keep_fact(which, record_rows.ACTION, action.id, action)
        for one in warned:
            work.assessments.keep_fact(which, record_rows.WORD, one.key, sample_board.WORD)
    day, minutes = sample_board.met_at(year)[:10], sample_board.minutes(year)
    house.signing.sign(which, sample_board.SIGNING, day, sample.place, minutes)
    return which


def _agreed(house: House, sample: Sample, year: int, language: str, names: Names) -> AssessmentId:
    """A year up to the end of its meeting, kept as the services keep it, with the dates of its own time."""
    instrument = house.room.booklet.instrument
    plan = house.assessing.checked(Plan(sample.organisation, year, _sections(instrument), language))
    said = told(instrument, sample, year, plan.sections)
    made = Assessment(
        id=AssessmentId(names.make(sample.organisation.name, year)),
        instrument=instrument.id,
        instrument_version=instrument.version,
        plan=plan,
        mode=Mode.ALONE,
        sample=True,
        sheet=said.agreed,
        locks={section: Lock(sample_board.met_at(year)) for section in plan.sections},
        position=instrument.section(plan.sections[0]).indicators[0].id,
    )
    with house.room.work() as work:
        work.assessments.add(made)
        _keep_people(work, made, sample, said, names)
        _keep_meeting(work, made, sample, said, instrument)
        _keep_done(house, work, made, sample)
    return made.id


def _keep_people(work: Work, made: Assessment, sample: Sample, said: Told, names: Names) -> None:
    when = sample_board.met_at(made.plan.year)
    for number, (who, sheet) in enumerate(zip(sample.people, said.private, strict=True), 1):
        group = Group.BOARD if number <= sample.board else Group.STAFF
        one = RespondentId(names.make(sample.organisation.name, made.plan.year, who))
        work.private.add(made.id, Respondent(one, number, group, handed_in=when), Secrets())
        work.private.merge(made.id, one, sheet)


def _keep_meeting(work: Work, made: Assessment, sample: Sample, said: Told, instrument: Instrument) -> None:
    work.assessments.keep_fact(made.id, record_rows.REVEALED, "", sample_board.met_at(made.plan.year))
    for indicator, how in said.how.items():
        work.assessments.keep_fact(made.id, record_rows.AGREED, indicator, how)
    for section in made.plan.sections_in(instrument):
        talk = sample_board.talk(instrument, sample, made, section)
        work.assessments.keep_fact(made.id, record_rows.TALK, section.id, talk)


def _keep_done(house: House, work: Work, made: Assessment, sample: Sample) -> None:
    """What came of last year's plan."""
    before = house.room.earlier(work, made)
    if before is not None:
        for action in before.record.actions:
            work.assessments.keep_fact(before.id, record_rows.DONE, action.id, sample_board.done(sample, action))


def _sections(instrument: Instrument) -> tuple[SectionId, ...]:
    core = [section.id for section in instrument.sections if section.core]
    module = [section.id for section in instrument.sections if not section.core][:1]
    return (*core, *module)
