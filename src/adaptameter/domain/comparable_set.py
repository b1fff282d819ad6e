"""May a set of scorecards be compared? Every pair in it is graded, and the worst one decides (method, section 8)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from adaptameter.domain.comparability import Grade, Reason, has_section, lay, needed, place_of, sections_of
from adaptameter.domain.crosswalk import Crosswalk
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.pairs import Pairs, said
from adaptameter.domain.refusal import Refusal
from adaptameter.domain.scorecard import Scorecard
from adaptameter.domain.shared_items import Points, Side, points_on_shared, shared_keys, sides


@dataclass(frozen=True, slots=True)
class Whole:
    """A set of scorecards in alphabetical order with every pair in it; the worst pair decides its grade.

    `grades` has the best grade of each scorecard with any other one. `shown` are those whose figures may stand in one
    table: none is refused there; `section_grades` has the worst grade of each section between two of them. `shared`
    counts the questions with a level on every shown one, by section; `on_shared` has the points of the shown ones on
    those, where they are enough to be counted.
    """

    sides: tuple[Side, ...]
    pairs: Pairs
    grade: Grade
    reasons: tuple[Reason, ...]
    grades: tuple[Grade, ...]
    shown: tuple[Side, ...]
    section_grades: Mapping[SectionId, Grade]
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
        return self.section_grades.get(section, Grade.A)


def whole(cards: Iterable[Scorecard], statuses: Mapping[str, str], crosswalk: Crosswalk | None = None) -> Whole:
    """Whether a set of scorecards may be compared. Refusal: too_few_to_compare."""
    ordered = sorted(cards, key=place_of)
    if len(ordered) < 2:
        raise Refusal("too_few_to_compare", count=len(ordered))
    every = sides(ordered, crosswalk)
    pairs = Pairs([lay(one, statuses) for one in every], crosswalk)
    found = said(pairs)
    shown = () if found.is_split else _kept(every, found.best)
    sections = sections_of(*shown) if shown else ()
    shared = {section: len(shared_keys(shown, section)) for section in sections}
    points = {
        section: points_on_shared(shown, section)[1] for section in sections if _is_enough(shown, section, shared)
    }
    grades = found.sections if shown else {}
    return Whole(every, pairs, found.grade, found.reasons, found.best, shown, grades, shared, points)


def items_of(sides: Iterable[Side], section: SectionId) -> int:
    """The questions of a section on the scorecard that has most of them."""
    return max(len(side.items[section]) for side in sides if has_section(side, section))


def _is_enough(shown: Sequence[Side], section: SectionId, shared: Mapping[SectionId, int]) -> bool:
    everywhere = all(has_section(side, section) for side in shown)
    return everywhere and shared[section] >= needed(items_of(shown, section))


def _kept(every: Sequence[Side], best: Sequence[Grade]) -> tuple[Side, ...]:
    """Those that are not refused with everybody."""
    return tuple(side for side, grade in zip(every, best, strict=True) if grade is not Grade.D)
