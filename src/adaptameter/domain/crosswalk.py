"""A crosswalk says which question of one version stands for which of another, and who found so (method, section 8)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from adaptameter.domain.instrument import IndicatorId, Instrument

FEWEST_REVIEWERS: Final = 2
"""People who must agree before two questions count as one."""


class Relation(Enum):
    """How two questions belong together. IDENTICAL and EQUIVALENT are computed, RELATED stands side by side only."""

    IDENTICAL = "identical"
    EQUIVALENT = "equivalent"
    RELATED = "related"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Link:
    """One question of the older version and one of the newer, with those who reviewed it and their reason."""

    one: IndicatorId
    other: IndicatorId
    relation: Relation
    reviewers: tuple[str, ...] = ()
    reason: str = ""

    @property
    def is_reviewed(self) -> bool:
        """Two different people said so, with a reason."""
        return len({name.strip().casefold() for name in self.reviewers} - {""}) >= FEWEST_REVIEWERS and bool(
            self.reason.strip()
        )

    @property
    def is_computed(self) -> bool:
        """Answers to the two may be counted as answers to one question."""
        return self.relation in (Relation.IDENTICAL, Relation.EQUIVALENT) and self.is_reviewed


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """Links from `before`, a version of a family of instruments, to `after`; patches of a version count as it."""

    family: str
    before: str
    after: str
    links: tuple[Link, ...]

    def joins(self, one: Instrument, other: Instrument) -> bool:
        """Whether it leads from one of these instruments to the other, in either direction."""
        return (self.leaves(one) and self.reaches(other)) or (self.leaves(other) and self.reaches(one))

    def leaves(self, instrument: Instrument) -> bool:
        """Whether this instrument is its older side."""
        return instrument.family == self.family and minor(instrument.version) == minor(self.before)

    def reaches(self, instrument: Instrument) -> bool:
        """Whether this instrument is its newer side."""
        return instrument.family == self.family and minor(instrument.version) == minor(self.after)

    @property
    def computed(self) -> Mapping[IndicatorId, IndicatorId]:
        """Newer questions by older ones, where their answers count as answers to one; a question counts only once."""
        every = [link for link in self.links if link.is_computed]
        olds, news = [link.one for link in every], [link.other for link in every]
        return {link.one: link.other for link in every if olds.count(link.one) == news.count(link.other) == 1}

    @property
    def related(self) -> tuple[tuple[IndicatorId, IndicatorId], ...]:
        """Older and newer questions that stand side by side, without a difference."""
        return tuple((link.one, link.other) for link in self.links if link.relation is Relation.RELATED)


def parts(version: str) -> tuple[int, ...]:
    """The numbers of a version, so that 1.10.0 comes after 1.9.0; what is no number counts as 0."""
    return tuple(int(part) if part.isascii() and part.isdigit() else 0 for part in version.split("."))


def major(version: str) -> int:
    """The first number of a version: it grows when anchors, scale or scoring change their meaning."""
    return parts(version)[0]


def minor(version: str) -> tuple[int, ...]:
    """The first two numbers of a version: versions that share them differ in spelling only."""
    return parts(version)[:2]
