"""Any scorecards, and the shelf on which they stand."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from random import Random

from hypothesis import strategies as st

from adaptameter.charts.heatmap import Cell, Kind
from adaptameter.domain.agreement import SectionFigures
from adaptameter.domain.answer import State
from adaptameter.domain.assessment import Mode
from adaptameter.domain.comparability import READY, place_of
from adaptameter.domain.filed import evidence, filed, levels
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.organisation import Organisation
from adaptameter.domain.scorecard import Facts, Scorecard, Signed, bare, of
from adaptameter.domain.scoring import ItemScore, Status
from adaptameter.domain.shelved import Shelved
from adaptameter.store import portfolio_rows
from adaptameter.vectors.shelf import Shelf
from tests import builders
from tests.domain.comparing import STATUSES

NAMES = (
    "Ana",
    "ana",
    "Ána",
    "Bo",
    "Çelik",
    "Straße 9",
    "STRASSE 10",
    "Ωmega",
    "جمعية",
    "Ana" + 60 * "a",
    "Ana" + 60 * "a" + "b",
)
COUNTRIES = ("GT", "MW", "UA", "ZZ", "")
FORMS, SIZES = ("cooperative", "association", ""), ("1_5", "6_20", "")
REVIEWED = frozenset(code for code, status in STATUSES.items() if status in READY)


def any_card(random: Random, instrument: Instrument) -> Scorecard:
    """One of few organisations, in one of few years: any answers, signed or not, locked or not."""
    every = [section.id for section in instrument.sections]
    sections = tuple(one for one in every if random.random() < 0.8) or (random.choice(every),)
    bands = {"organisation_form": FORMS, "paid_staff_band": SIZES, "facilitated": ("no", "by_own_member", "")}
    said = {name: random.choice(options) for name, options in bands.items()}
    revision = random.choice((0, 1, 1, 1, 2, 11))
    number, year = random.randrange(30), random.randint(2023, 2026)
    who = Organisation(
        f"o{number}",
        random.choice(NAMES),
        random.choice(COUNTRIES),
        {name: (one,) for name, one in said.items() if one or random.random() < 0.3},
    )
    facts = Facts(
        id=f"{random.getrandbits(64):016x}",
        organisation=who,
        year=year,
        languages=tuple(random.sample(("en", "es", "sv", "xx"), random.choice((0, 1, 1, 1, 2)))),
        mode=Mode.ALONE,
        sections=sections,
        locked=frozenset(one for one in sections if random.random() < 0.9),
        figures={one: SectionFigures(one, random.randint(1, 9)) for one in sections if random.random() < 0.95},
        signed=Signed(revision, ("chair",), f"{year}-05-01", "", "") if revision else None,
    )
    return of(instrument, bare(builders.a_random_sheet(random, instrument).answers, instrument, sections), facts)


@st.composite
def any_cards(draw: st.DrawFn) -> tuple[Instrument, Sequence[Scorecard]]:
    """Up to thirty scorecards of an instrument: the bundled one, the small one, or any."""
    own = (builders.standard().instrument, builders.garden().instrument)
    instrument = draw(st.sampled_from(own) | builders.instruments())
    random = Random(draw(st.integers(0, 2**32)))
    return instrument, [any_card(random, instrument) for _ in range(draw(st.sampled_from((1, 5, 12, 30))))]


def shelved(card: Scorecard, number: int) -> Shelved:
    """The row of a scorecard, with this number."""
    row = portfolio_rows.columns(
        replace(filed(card, "", ""), number=number, imported_at=f"2026-11-{1 + number % 3:02}")
    )
    light = {name: row[name] for name in Shelved._fields if name in row}
    return Shelved(**light, levels=levels(card), evidence=evidence(card))  # type: ignore[arg-type]  # columns by name


def a_shelf(
    instrument: Instrument,
    cards: Iterable[Scorecard],
    tags: Mapping[str, frozenset[str]] | None = None,
    closed: frozenset[str] = frozenset(),
) -> Shelf:
    """These scorecards under the numbers 10, 20, …, read in batches of three."""
    rows = [shelved(card, 10 * place) for place, card in enumerate(cards, 1)]
    batches = [rows[start : start + 3] for start in range(0, len(rows), 3)]
    return Shelf(instrument, batches, tags or {}, closed, REVIEWED)


def in_order(cards: Sequence[Scorecard]) -> list[int]:
    """Where they stand, from A to Z."""
    return sorted(range(len(cards)), key=lambda place: (place_of(cards[place])[:3], place))


def section_cell(card: Scorecard, section: SectionId) -> Cell:
    """The cell of a section, from its score."""
    if section not in card.sections:
        return Cell(Kind.APART)
    score = card.profile.section(section)
    if score.status is Status.NOT_APPLICABLE:
        return Cell(Kind.APART)
    if section not in card.locked:
        return Cell(Kind.EMPTY)
    if score.band is None:
        return Cell(Kind.UNKNOWN)
    fill = card.instrument.rules.bands.index(score.band)
    return Cell(Kind.LEVEL, fill, str(score.display), score.is_capped)


def item_cell(one: ItemScore) -> Cell:
    """The cell of an indicator, from its score."""
    match one.answer.state:
        case State.NOT_APPLICABLE:
            return Cell(Kind.APART)
        case State.SKIPPED | State.NOT_REACHED:
            return Cell(Kind.EMPTY)
        case State.DONT_KNOW:
            return Cell(Kind.UNKNOWN)
    assert one.evidenced is not None
    return Cell(Kind.LEVEL, one.evidenced, str(one.evidenced))
