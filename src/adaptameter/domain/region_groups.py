"""Whether a report may leave beside what has left before, so that nobody is recognised by a difference (method, 9)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.small_groups import FEWEST, Group, publications

CHANGED_BY_FEW: Final = "changed_by_few"
"""Why a group is withheld: fewer than five of its organisations have another scorecard than in an earlier report."""

SCORECARDS: Final = "scorecards"
"""What splits nothing: the scorecards that were shown, remembered beside the organisations."""


@dataclass(frozen=True, slots=True)
class Showing:
    """A group as a report shows it: its organisations, and exactly which of their scorecards."""

    group: Group
    scorecards: frozenset[str]

    @property
    def remembered(self) -> tuple[Group, Group]:
        """What is kept of it once it has left."""
        return self.group, Group(self.group.name, self.scorecards, SCORECARDS)


@dataclass(frozen=True, slots=True)
class Memory:
    """What has left before: with scorecards of the same year of report, and in any year."""

    year: tuple[Group, ...] = ()
    ever: tuple[Group, ...] = ()


@dataclass(frozen=True, slots=True)
class Barrier:
    """Why a group may not leave. `beside` is the earlier group; `few` counts the organisations that would stand out,
    0 where that is not one number."""

    code: str
    beside: str = ""
    few: int = 0


def showing(name: str, cards: Iterable[Scorecard], by: str = "") -> Showing:
    """These scorecards, one an organisation, as a group of this name."""
    shown = {_scorecard(card): card.organisation.id for card in cards}
    return Showing(Group(name, frozenset(shown.values()), by), frozenset(shown))


def barriers(asked: Sequence[Showing], memory: Memory) -> tuple[Barrier | None, ...]:
    """What keeps each of these from leaving in this order, None where nothing does."""
    earlier = [one for one in memory.year if one.by != SCORECARDS]
    found: list[Barrier | None] = []
    for one, said in zip(asked, publications((one.group for one in asked), earlier), strict=True):
        if said.why_not:
            beside = [other for other in earlier if other.name == said.beside]
            few = min((len(one.group.members ^ other.members) for other in beside), default=0)
            found.append(Barrier(said.why_not, said.beside, few))
        else:
            found.append(_changed(one, memory.ever))
    return tuple(found)


def _changed(asked: Showing, ever: Iterable[Group]) -> Barrier | None:
    """The same organisations with a few new scorecards give those few away."""
    for other in ever:
        if other.by == SCORECARDS:
            few = len({_organisation(one) for one in asked.scorecards ^ other.members})
            if 0 < few < FEWEST:
                return Barrier(CHANGED_BY_FEW, other.name, few)
    return None


def _scorecard(card: Scorecard) -> str:
    revision = card.facts.signed.revision if card.facts.signed else 0
    return f"{card.organisation.id} {card.id} {revision}"


def _organisation(scorecard: str) -> str:
    return scorecard.rsplit(" ", 2)[0]
