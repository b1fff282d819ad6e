"""Scoring again, and opening assessments of 120 and 2,000 indicators."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from adaptameter.domain.assessment import AssessmentId, Mode
from adaptameter.domain.instrument import Instrument, SectionId
from adaptameter.domain.scoring import Profile, score
from adaptameter.domain.sheet import Sheet
from adaptameter.domain.trace import Reason, why
from adaptameter.instruments.reader import Booklet
from adaptameter.services.house import House
from adaptameter.store.work import open_store
from adaptameter.system.paths import STORE
from tests.benchmarks.clock import medians
from tests.benchmarks.engines import Engine
from tests.benchmarks.table import Goal, Row
from tests.builders import a_plan, a_section, a_sheet, an_indicator, an_instrument, said, standard


def rows(folder: Path) -> Iterator[Row]:
    """The rules alone, then the store with the rules."""
    yield _scored()
    yield _opened(folder / "120", 120, Goal(at_most=150))
    yield _opened(folder / "2000", 2000, Goal(at_most=400))


def _scored() -> Row:
    instrument = standard().instrument
    sheet, chosen = a_sheet(), [section.id for section in instrument.sections]
    plain = [
        (one.answer.level or 0, one.limit) for part in score(instrument, sheet, chosen).sections for one in part.items
    ]

    def ours(_number: int) -> list[tuple[Reason, ...]]:
        profile: Profile = score(instrument, sheet, chosen)
        return [why(instrument, section) for section in profile.sections]

    def loop(_number: int) -> float:
        total = 0
        for level, limit in plain:
            total += min(level, limit)
        return 100 * total / (4 * len(plain))

    taken = medians({"ours": ours, "loop": loop}, 300, warm=20)
    return Row(
        "Score again, 89 indicators with traces", taken["ours"], taken["loop"], "plain loop", goal=Goal(at_most=1)
    )


def _opened(folder: Path, count: int, goal: Goal) -> Row:
    booklet = _booklet(count)
    sections = tuple(section.id for section in booklet.instrument.sections)
    plan = replace(a_plan(), sections=sections)
    sheet = Sheet({name: said(number % 5, 2) for number, name in enumerate(booklet.instrument.indicators)})
    for name in ("ours", "engine"):
        store = open_store(folder / name)
        which = House(store, booklet).assessing.start(plan, Mode.SHEET, sheet).assessment.id
        store.close()
        if name == "ours":
            mine = which

    def ours(_number: int) -> None:
        _open(folder / "ours", booklet, mine)

    engine = Engine(folder / "engine" / STORE, [])

    def floor(_number: int) -> int:
        return engine.read_all()

    taken = medians({"ours": ours, "floor": floor}, 20, warm=2)
    engine.close()
    what = f"Open an assessment, {count:,} indicators, store and rules"
    return Row(what, taken["ours"], taken["floor"], "engine, rows only", goal=goal)


def _open(folder: Path, booklet: Booklet, which: AssessmentId) -> None:
    store = open_store(folder)
    standing = House(store, booklet).assessing.open(which)
    assert standing.given == standing.total
    store.close()


def _booklet(count: int) -> Booklet:
    """A made-up instrument with so many indicators, twelve a section."""
    parts = [range(first, min(first + 12, count)) for first in range(0, count, 12)]
    sections = [
        a_section((an_indicator(f"X-{number}", critical=number % 4 == 0) for number in part), f"part{place}")
        for place, part in enumerate(parts)
    ]
    instrument: Instrument = an_instrument(
        replace(one, indicators=tuple(replace(item, section=SectionId(one.id)) for item in one.indicators))
        for one in sections
    )
    return Booklet(instrument, Path(), standard().source)
