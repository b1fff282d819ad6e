"""Every pair of a set: graded all together with counted bits, made one by one only where somebody looks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Final

from adaptameter.domain.comparability import Comparison, Grade, Laid, Reason, compared, in_order, needed, sections_of
from adaptameter.domain.crosswalk import Crosswalk
from adaptameter.domain.instrument import SectionId
from adaptameter.domain.outline import REFUSED, Outline, outlines

_GRADES: Final = tuple(Grade)
_A, _B, _C, _D = range(len(_GRADES))
_needed = cache(needed)


class Pairs:
    """The pairs in the order of the alphabet; each is made when it is looked at (those of 300 would fill 300 MB)."""

    def __init__(self, laid: Sequence[Laid], crosswalk: Crosswalk | None = None) -> None:
        self.laid = laid
        self._crosswalk = crosswalk

    def __len__(self) -> int:
        return len(self.laid) * (len(self.laid) - 1) // 2

    def __iter__(self) -> Iterator[Comparison]:
        return (self.between(one, other) for one, other in combinations(self.laid, 2))

    def between(self, one: Laid, other: Laid) -> Comparison:
        """One of the pairs; `one` comes first in the alphabet."""
        return compared(one, other, self._crosswalk)


@dataclass(frozen=True, slots=True)
class Said:
    """What all pairs say together, the same as if each was asked.

    `best` has the best grade of each scorecard with any other one. `sections` has the worst grade of each section in
    the pairs that are not refused. With `is_split`, two that are not refused everywhere refuse each other.
    """

    grade: Grade
    reasons: tuple[Reason, ...]
    best: tuple[Grade, ...]
    sections: Mapping[SectionId, Grade]
    is_split: bool


def said(pairs: Pairs) -> Said:
    """What all pairs say together: 300 scorecards in 0.2 s, where asking 44,850 pairs takes 3 s."""
    sections = sections_of(*(laid.side for laid in pairs.laid))
    every = outlines(pairs.laid, sections)
    heard = _Hearing(pairs, len(every))
    for (first, one), (second, other) in combinations(enumerate(every), 2):
        grade = heard.grade_of(one, other)
        heard.worst = max(heard.worst, grade)
        heard.best[first], heard.best[second] = min(heard.best[first], grade), min(heard.best[second], grade)
    kept = {one.kind for one, best in zip(every, heard.best, strict=True) if best != _D}
    return Said(
        grade=_GRADES[heard.worst],
        reasons=in_order(reason for pair in heard.telling for reason in pair.every_reason),
        best=tuple(_GRADES[best] for best in heard.best),
        sections={section: _GRADES[heard.section(place)] for place, section in enumerate(sections)},
        is_split=any(grade == _D and kinds <= kept for kinds, (grade, _major) in heard.kinds.items()),
    )


class _Hearing:
    """Hears pair after pair. Only those that tell a reason for the first time are made; they are kept as `telling`."""

    def __init__(self, pairs: Pairs, count: int) -> None:
        self.telling: list[Comparison] = []
        self.kinds: dict[frozenset[int], tuple[int, bool]] = {}
        self.best = [_D] * count
        self.worst = _A
        self._pairs = pairs
        self._at_b = self._at_c = 0
        self._told: set[tuple[int, ...]] = set()

    def section(self, place: int) -> int:
        """The worst grade of a section."""
        return _C if self._at_c >> place & 1 else _B if self._at_b >> place & 1 else _A

    def grade_of(self, one: Outline, other: Outline) -> int:
        """The grade of a pair, as `compared` gives it."""
        general, is_major = self._in_general(one, other)
        if general == _D:
            self._tell(one, other, REFUSED, REFUSED)
            return _D
        both = one.sections & other.sections
        at_c = both & (one.at_c | other.at_c)
        if not is_major:
            at_c |= self._with_too_few(one, other, both)
        at_b = both & (one.at_b | other.at_b)
        self._tell(one, other, one.beside(other), other.beside(one), () if both else (0,))
        self._at_c |= at_c | (one.sections ^ other.sections) | (both if general == _C else 0)
        self._at_b |= at_b | (both if general == _B else 0)
        if not both or at_c or general == _C:
            return _C
        return _B if at_b or general == _B else _A

    def _in_general(self, one: Outline, other: Outline) -> tuple[int, bool]:
        """What two kinds of scorecards leave at best, and whether their major versions lie apart."""
        kinds = frozenset((one.kind, other.kind))
        if kinds not in self.kinds:
            first = self._pairs.between(one.laid, other.laid)
            reasons = [reason for reason in first.general if reason.code != "no_shared_section"]
            grades = [_GRADES.index(reason.grade) for reason in reasons]
            self.kinds[kinds] = max(grades, default=_A), any(reason.code == "major_version" for reason in reasons)
            self.telling.append(first)
        return self.kinds[kinds]

    def _with_too_few(self, one: Outline, other: Outline, both: int) -> int:
        """The sections of which too few questions have a level on both."""
        found = 0
        for place, (first, second) in enumerate(zip(one.answered, other.answered, strict=True)):
            if both >> place & 1:
                shared, items = (first & second).bit_count(), max(one.items[place], other.items[place])
                if shared < _needed(items):
                    found |= 1 << place
                    self._tell(one, other, 0, 0, (place, shared, items))
        return found

    def _tell(self, one: Outline, other: Outline, first: int, second: int, between: tuple[int, ...] = ()) -> None:
        """Keep the pair if it tells something new: of the first, of the second, or of what lies between them."""
        is_new = bool(between) and between not in self._told
        if is_new or one.untold & first or other.untold & second:
            self.telling.append(self._pairs.between(one.laid, other.laid))
            self._told.add(between)
            one.untold &= ~first
            other.untold &= ~second
