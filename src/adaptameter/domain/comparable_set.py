"""May a set of scorecards be compared? Every pair in it is graded, and the worst one decides (method, section 8)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from adaptameter.domain.comparability import (
    Comparison,
    Grade,
    Reason,
    compared,
    has_section,
    in_order,
    lay,
    needed,
    place_of,
    sections_of,
    worst,
)
from adaptameter.domain.crosswalk import Crosswalk
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import Points, Side, points_on_shared, shared_keys, sides


@dataclass(frozen=True, slots=True)
class Whole:
    """A set of scorecards in alphabetical order with every pair in it; the worst pair decides its grade.

    `grades` has the best grade of each scorecard with any other one. `shown` are those whose figures may stand in one
    table: none is refused there. `shared` counts the questions with a level on every shown one, by section;
    `on_shared` has the points of the shown ones on those, where they are enough to be counted.
    """

    sides: tuple[Side, ...]
    pairs: tuple[Comparison, ...]
    grade: Grade
    reasons: tuple[Reason, ...]
    grades: tuple[Grade, ...]
    shown: tuple[Side, ...]
    shared: Mapping[SectionId, int]
    on_shared: Mapping[SectionId, tuple[Points, ...]]

    @property
    def cards(self) -> tuple[Scorecard, ...]:
        """The scorecards, by name and year."""
        return tuple(side.card for side in self.sides)

    @property
    def sections(self) -> tuple[SectionId, ...]:
        """Every section that may be shown, in the order of the instrument."""
        return sections_of(*self.shown) if self.shown else ()

    def column(self, side: Side) -> int | None:
        """Where a scorecard stands among the shown ones; None when its figures are not shown."""
        return next((place for place, one in enumerate(self.shown) if one is side), None)

    def section_grade(self, section: SectionId) -> Grade:
        """The worst grade that this section has between two shown scorecards."""
        shown = {id(side) for side in self.shown}
        found = (one for one in self.pairs if {id(one.one), id(one.other)} <= shown)
        return worst(said.grade for one in found if (said := one.section(section)) is not None)


def whole(cards: Iterable[Scorecard], statuses: Mapping[str, str], crosswalk: Crosswalk | None = None) -> Whole:
    """Whether a set of scorecards may be compared. Refusal: too_few_to_compare."""
    ordered = sorted(cards, key=place_of)
    if len(ordered) < 2:
        raise Refusal("too_few_to_compare", count=len(ordered))
    every = sides(ordered, crosswalk)
    pairs = tuple(
        compared(one, other, crosswalk) for one, other in combinations([lay(one, statuses) for one in every], 2)
    )
    reasons = in_order(reason for one in pairs for reason in one.every_reason)
    grades = _best(every, pairs)
    shown = _shown(every, pairs, grades)
    sections = sections_of(*shown) if shown else ()
    shared = {section: len(shared_keys(shown, section)) for section in sections}
    points = {
        section: points_on_shared(shown, section)[1] for section in sections if _is_enough(shown, section, shared)
    }
    return Whole(every, pairs, worst(one.grade for one in pairs), reasons, grades, shown, shared, points)


def items_of(sides: Iterable[Side], section: SectionId) -> int:
    """The questions of a section on the scorecard that has most of them."""
    return max(len(side.items[section]) for side in sides if has_section(side, section))


def _is_enough(shown: Sequence[Side], section: SectionId, shared: Mapping[SectionId, int]) -> bool:
    everywhere = all(has_section(side, section) for side in shown)
    return everywhere and shared[section] >= needed(items_of(shown, section))


def _best(every: Sequence[Side], pairs: Iterable[Comparison]) -> tuple[Grade, ...]:
    found = dict.fromkeys(map(id, every), Grade.D)
    for one in pairs:
        for side in (one.one, one.other):
            found[id(side)] = min(found[id(side)], one.grade, key=lambda grade: grade.value)
    return tuple(found[id(side)] for side in every)


def _shown(every: Sequence[Side], pairs: Iterable[Comparison], grades: Sequence[Grade]) -> tuple[Side, ...]:
    """Those that are refused with nobody but the refused; none where the rest falls into several families."""
    kept = [side for side, grade in zip(every, grades, strict=True) if grade is not Grade.D]
    refused = [{id(one.one), id(one.other)} for one in pairs if one.grade is Grade.D]
    own = {id(side) for side in kept}
    return () if any(between <= own for between in refused) else tuple(kept)
