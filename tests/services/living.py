"""A board lives its year through the services: a real store, a clock that walks, the fewest words for each wish."""

import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from adaptameter.domain.answer import Answer, at
from adaptameter.domain.assessment import Assessment, AssessmentId, Mode, Plan
from adaptameter.domain.finding import Severity
from adaptameter.domain.instrument import IndicatorId, SectionId
from adaptameter.domain.prompts import key, unanswered
from adaptameter.domain.record import Action, ActionId, Agreed, Talk
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.respondent import Group, RespondentId
from adaptameter.services.house import House
from adaptameter.services.standing import Standing
from adaptameter.store.work import Store, open_store
from tests.builders import a_plan, standard

SAFEGUARDING, ORGANISING = SectionId("safeguarding"), SectionId("organising")
SMALL = ("safeguarding", "organising")
"""Two sections of six questions, one of them with must-haves and prompts."""

PRESENT = ("chair", "secretary", "member")
SIGNERS = ("chair", "treasurer")


def names(section: SectionId = SAFEGUARDING) -> tuple[IndicatorId, ...]:
    return tuple(one.id for one in standard().instrument.section(section).indicators)


SAF = names()
"""The six questions of the small section that most tests use."""


@dataclass
class Clock:
    """Every look at it is a minute later; a test may turn it."""

    now: datetime = field(default_factory=lambda: datetime.fromisoformat("2026-05-04T08:00:00+00:00"))

    def __call__(self) -> str:
        self.now += timedelta(minutes=1)
        return self.now.isoformat(timespec="seconds")

    def turn(self, to: str) -> None:
        """Another day (ISO 8601), at eight."""
        self.now = datetime.fromisoformat(f"{to}T08:00:00+00:00")


class Home:
    """A computer with one data folder, and the services of its store."""

    def __init__(self, folder: Path, clock: Clock | None = None) -> None:
        self.folder = folder
        self.clock = clock or Clock()
        self.store, self.house = self._opened()

    def _opened(self) -> tuple[Store, House]:
        store = open_store(self.folder)
        store._clock = self.clock
        return store, House(store, standard(), self.clock)

    def restart(self) -> House:
        """The program ends and begins again."""
        self.store.close()
        self.store, self.house = self._opened()
        return self.house

    @contextmanager
    def second_window(self) -> Iterator[House]:
        """Another program on the same store at the same time."""
        store, house = self._opened()
        yield house
        store.close()

    def found(self, which: AssessmentId) -> Assessment:
        return self.house.assessing.open(which).assessment

    def read(self, which: AssessmentId) -> Assessment:
        """The assessment as it lies in the store, whatever the program remembers."""
        with self.second_window() as other:
            return other.assessing.open(which).assessment


@contextmanager
def home_in(folder: Path) -> Iterator[Home]:
    """A computer on which nothing happened yet."""
    home = Home(folder)
    yield home
    home.store.close()


@contextmanager
def lived_in(folder: Path, *levels: int) -> Iterator[tuple[Home, AssessmentId]]:
    """A computer on which the board closed its year 2026 (see `a_year`); it is lived once and copied."""
    lived, which, now = _lived(levels)
    shutil.copytree(lived, folder)
    home = Home(folder, Clock(now))
    yield home, which
    home.store.close()


@cache
def _lived(levels: tuple[int, ...]) -> tuple[Path, AssessmentId, datetime]:
    folder = Path(tempfile.mkdtemp(dir=Path.home()))
    with home_in(folder) as home:
        return folder, a_year(home.house, *levels), home.clock.now


def refused(wish: Callable[..., object], *given: object, **named: object) -> str:
    """The code with which this wish is refused."""
    with pytest.raises(Refusal) as caught:
        wish(*given, **named)
    return caught.value.code


def begun(house: House, *sections: str, year: int = 2026, mode: Mode = Mode.ALONE) -> AssessmentId:
    return house.assessing.start(a_plan(*(sections or ("safeguarding",)), year=year), mode).assessment.id


def added(house: House, which: AssessmentId, name: str = "", pin: str = "", **more: object) -> RespondentId:
    """A new member of the board, or of the staff: `staff=True`; elsewhere: `away=True`."""
    group = Group.STAFF if more.get("staff") else Group.BOARD
    standing = house.alone.add(which, group, name, pin, away=bool(more.get("away")))
    return standing.assessment.respondents[-1].id


def answered(
    house: House, which: AssessmentId, who: RespondentId, said: Mapping[IndicatorId, Answer], pin: str = ""
) -> None:
    """Somebody sits down, answers and hands in."""
    house.alone.sit(which, who, pin)
    for indicator, each in said.items():
        house.alone.answer(indicator, each)
    house.alone.hand_in()


def everywhere(standing: Standing, level: int = 2, evidence: int = 2) -> dict[IndicatorId, Answer]:
    """The same answer to every question that is asked."""
    return dict.fromkeys(standing.asked, at(level, evidence))


def revealed(
    house: House, *levels: int, sections: tuple[str, ...] = ("safeguarding",), year: int = 2026
) -> AssessmentId:
    """A meeting that begins: one member a level, who gave it everywhere."""
    which = begun(house, *sections, year=year)
    for level in levels or (2, 2, 2):
        answered(house, which, added(house, which), everywhere(house.assessing.open(which), level))
    house.agreeing.reveal(which)
    return which


def agreed(house: House, which: AssessmentId, section: SectionId = SAFEGUARDING, level: int = 2) -> None:
    """The board agrees on one level everywhere, with a record and a reason for it."""
    for indicator in names(section):
        house.agreeing.agree(which, indicator, at(level, 2), Agreed(reason="the minutes show it"))


def talked(house: House, which: AssessmentId, section: SectionId = SAFEGUARDING, **more: str) -> None:
    """Everything that a section asks for before it is locked."""
    standing = house.assessing.open(which)
    asked, talk = standing.instrument.section(section), standing.assessment.record.talk(section)
    words = {key(one): "we know" for one in unanswered(standing.instrument, asked, standing.assessment.sheet, talk)}
    spot = "opened" if standing.spot(asked) else "none_due"
    made = Talk(prompts={**talk.prompts, **words}, spot=spot, present=PRESENT, quorum=True, minutes="5/2026")
    house.agreeing.put_talk(which, section, replace(made, **more))  # type: ignore[arg-type]  # the texts of a talk


def closed(house: House, which: AssessmentId, *, level: int = 2) -> None:
    """Every section agreed on, talked about and locked."""
    for section in house.assessing.open(which).sections:
        agreed(house, which, section.id, level)
        talked(house, which, section.id)
        house.agreeing.lock(which, section.id)


def worded(house: House, which: AssessmentId, word: str = "we looked at it") -> None:
    """A word about every warning."""
    for one in house.reviewing.findings(which):
        if one.severity is Severity.WARNING:
            house.reviewing.word(which, one.key, word)


def signed(house: House, which: AssessmentId, date: str = "2026-05-04") -> Standing:
    worded(house, which)
    return house.signing.sign(which, SIGNERS, date, "Sololá", "minutes 5")


def a_year(house: House, *levels: int, year: int = 2026, sections: tuple[str, ...] = SMALL) -> AssessmentId:
    """A whole year: answered alone by members who gave these levels, agreed on the lower middle one, locked."""
    said = levels or (2, 2, 3)
    which = revealed(house, *said, sections=sections, year=year)
    closed(house, which, level=sorted(said)[(len(said) - 1) // 2])
    return which


def action(what: str = "Write the rule", **more: object) -> Action:
    made = Action(ActionId(""), what, SAF[0], None, "secretary", "2026-11-01", "the rule hangs on the wall")
    return replace(made, **more)  # type: ignore[arg-type]  # fields of many kinds


def plan_of(house: House, which: AssessmentId) -> Plan:
    return house.assessing.open(which).assessment.plan
